import type { Locale } from "#lib/locales.ts";
import type words from "#locales/en/packages.json";

export type PackageWords = typeof words;

/** The words of files that hold a workshop: of their columns and of what says how to read them. */
export async function loadPackageWords(locale: Locale): Promise<PackageWords> {
  return (await import(`../locales/${locale}/packages.json`)).default;
}
