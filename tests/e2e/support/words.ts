import { readFileSync } from "node:fs";
import type { TemplateText } from "#i18n/catalogue-text.ts";
import type { Messages } from "#i18n/messages.ts";
import type { Locale } from "#lib/locales.ts";

/** The words a page shows, so that stories press what people read and not what code calls it. */
export function words<Namespace extends keyof Messages>(
  locale: Locale,
  namespace: Namespace,
): Messages[Namespace] {
  return JSON.parse(readFileSync(`locales/${locale}/${namespace}.json`, "utf8"));
}

/** The words of one canvas template. */
export function templateWords(locale: Locale, templateId: string): TemplateText {
  return JSON.parse(readFileSync(`locales/${locale}/templates.json`, "utf8"))[templateId];
}

/** What one zone of a template is called. */
export function zoneName(locale: Locale, templateId: string, zoneId: string): string {
  return templateWords(locale, templateId).zones[zoneId]?.name ?? "";
}
