import { readFileSync } from "node:fs";
import type { Messages } from "#i18n/messages.ts";
import type { Locale } from "#lib/locales.ts";

/** The words a page shows, so that stories press what people read and not what code calls it. */
export function words<Namespace extends keyof Messages>(
  locale: Locale,
  namespace: Namespace,
): Messages[Namespace] {
  return JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, "utf8"));
}

/** What one zone of a template is called. */
export function zoneName(locale: Locale, templateId: string, zoneId: string): string {
  const templates = JSON.parse(readFileSync(`locales/${locale}/templates.json`, "utf8"));
  return templates[templateId].zones[zoneId].name;
}
