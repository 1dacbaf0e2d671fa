/** The languages every word of the product exists in, as BCP 47 tags. */
export const locales = ["en", "zh-Hans", "zh-Hant"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** Checks untrusted text. */
export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/** What each language calls itself; the same in every language, so not in `locales/`. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
};
