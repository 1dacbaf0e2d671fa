import type { Locale } from "#lib/locales.ts";
import type words from "#locales/en/lesson-plan-insight.json";

/** What papers say beside the tables of insight. */
export type InsightPaperWords = typeof words;

export async function loadInsightPaperWords(locale: Locale): Promise<InsightPaperWords> {
  const file = await import(`../locales/${locale}/lesson-plan-insight.json`);
  return file.default;
}
