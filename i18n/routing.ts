import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "#lib/locales.ts";

/** The locale is always in the URL, so that a link shows everyone the same page. */
export const routing = defineRouting({ locales, defaultLocale, localePrefix: "always" });
