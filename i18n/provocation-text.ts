import type { Locale } from "#lib/locales.ts";

/** What each provocation asks, by its rule's id; with the arguments of `provocationArguments`. */
export type ProvocationTexts = Readonly<Record<string, string>>;

export async function loadProvocationTexts(locale: Locale): Promise<ProvocationTexts> {
  return (await import(`../locales/${locale}/insight-provocations.json`)).default;
}
