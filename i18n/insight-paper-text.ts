import type { Locale } from "#lib/locales.ts";
import type dataGaps from "#locales/en/insight-data-gaps.json";
import type names from "#locales/en/insight-names.json";
import type standards from "#locales/en/insight-standards.json";
import type words from "#locales/en/lesson-plan-insight.json";

/** What papers say beside the tables of insight. */
export type InsightPaperWords = typeof words;

export async function loadInsightPaperWords(locale: Locale): Promise<InsightPaperWords> {
  const file = await import(`../locales/${locale}/lesson-plan-insight.json`);
  return file.default;
}

/** What papers of single views say: the words of the views themselves. */
export type InsightViewWords = Readonly<{
  standards: typeof standards;
  dataGaps: typeof dataGaps;
  names: typeof names;
}>;

export async function loadInsightViewWords(locale: Locale): Promise<InsightViewWords> {
  const [ofStandards, ofDataGaps, ofNames] = await Promise.all([
    import(`../locales/${locale}/insight-standards.json`),
    import(`../locales/${locale}/insight-data-gaps.json`),
    import(`../locales/${locale}/insight-names.json`),
  ]);
  return {
    standards: ofStandards.default,
    dataGaps: ofDataGaps.default,
    names: ofNames.default,
  };
}
