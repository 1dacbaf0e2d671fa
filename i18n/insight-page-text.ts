import type { Locale } from "#lib/locales.ts";
import type lens from "#locales/en/insight-lens.json";
import type participation from "#locales/en/insight-participation.json";

/** What pages of insight say that papers say, too. */
export type InsightPageWords = Readonly<{
  lens: typeof lens;
  participation: typeof participation;
}>;

export async function loadInsightPageWords(locale: Locale): Promise<InsightPageWords> {
  const [ofLens, ofParticipation] = await Promise.all([
    import(`../locales/${locale}/insight-lens.json`),
    import(`../locales/${locale}/insight-participation.json`),
  ]);
  return { lens: ofLens.default, participation: ofParticipation.default };
}
