import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import type { Messages } from "#i18n/messages.ts";
import type { Locale } from "#lib/locales.ts";

/** Words of a page that depend on names or numbers, as people read them: `say("list.more", { title })`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** @returns an error for a key that is not there */
export function sayIn(locale: Locale, namespace: keyof Messages): Say {
  const messages = JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, "utf8"));
  const onError = (error: Error) => {
    throw error;
  };
  // Which keys there are is known to the file alone.
  return createTranslator({ locale, messages, onError }) as Say;
}
