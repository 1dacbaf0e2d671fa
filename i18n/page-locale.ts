import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import type { Locale } from "#lib/locales.ts";
import { routing } from "./routing.ts";

/**
 * The language of a page, from its address; call it first in every page and layout, so that words
 * are found without asking for request headers. Ends in the 404 page if there is no such language.
 */
export async function pageLocale(params: Promise<Readonly<{ locale: string }>>): Promise<Locale> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
