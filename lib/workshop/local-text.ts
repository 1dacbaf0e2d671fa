import { type Locale, locales } from "../locales.ts";

/** Longest text of a facilitator's own, in characters. */
export const MAX_LOCAL_TEXT = 600;

/** Text a facilitator wrote, in the languages they wrote it in: at least one. */
export type LocalText = Partial<Record<Locale, string>>;

/**
 * The text in somebody's language, or in the one that is nearest: the other Chinese script for
 * Chinese, then English, then whatever there is.
 */
export function textIn(
  texts: LocalText,
  locale: Locale,
): Readonly<{ text: string; locale: Locale }> {
  const chinese: readonly Locale[] = ["zh-Hans", "zh-Hant"];
  const near = chinese.includes(locale) ? chinese : [];
  const found = [locale, ...near, "en" as const, ...locales].find((each) => texts[each]);
  // The schema lets nothing empty through.
  const chosen = found ?? locale;
  return { text: texts[chosen] ?? "", locale: chosen };
}
