import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "#lib/locales.ts";

/**
 * The locale is always in the URL, so that a link shows everyone the same page. It is not kept in a
 * cookie: we set one cookie, for the session, and say so. No header lists the page's translations:
 * it would repeat the address four times, and with a long one be more than proxies let through.
 */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
