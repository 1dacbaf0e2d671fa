import { defaultLocale, type Locale, locales } from "../locales.ts";

/**
 * Chooses a language for someone whose link names none.
 *
 * Tags are compared by language and script after adding what they leave out (Unicode likely
 * subtags): `zh-TW` and `zh-HK` mean `zh-Hant`, plain `zh` means `zh-Hans`.
 *
 * @param acceptLanguage the header (RFC 9110, 12.5.4), or null.
 */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map(parseRange)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const script = languageAndScript(tag);
    const match = locales.find((locale) => languageAndScript(locale) === script);
    if (script && match) return match;
  }
  return defaultLocale;
}

function parseRange(range: string): { tag: string; weight: number } {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
  const quality = parameters.find((part) => part.startsWith("q="))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

function languageAndScript(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    // Not a language tag, `*` for one.
    return undefined;
  }
}
