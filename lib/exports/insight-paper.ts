import type { MapScope } from "../insight/standards/catalogue.ts";
import type { Locale } from "../locales.ts";

/**
 * Papers of one view of insight.
 *
 * - `contribution-outline`: what the notes give for a contribution to a standards group
 * - `data-gap-report`: which data is needed, and what there is of it
 */
export const insightPapers = ["contribution-outline", "data-gap-report"] as const;
export type InsightPaper = (typeof insightPapers)[number];

export const insightPaperForms = ["pdf", "docx"] as const;
export type InsightPaperForm = (typeof insightPaperForms)[number];

/** The end of their addresses, and what they are called among all files. */
export const insightPaperFiles = [
  ...(["contribution-outline.pdf", "contribution-outline.docx"] as const),
  ...(["data-gap-report.pdf", "data-gap-report.docx"] as const),
] as const satisfies readonly `${InsightPaper}.${InsightPaperForm}`[];
export type InsightPaperFile = (typeof insightPaperFiles)[number];

/** What a paper is about; what is left out is not asked for. */
export type InsightAbout = Readonly<{
  /** For an outline; left out, the first scope with a gap. */
  scope?: MapScope | undefined;
  /** Whose notes. */
  teamId?: string | undefined;
  /** For an outline: notes about which technology area. */
  area?: string | undefined;
}>;

/** Where a paper is, from the workshop's own address on. */
export function insightPaperAddress(
  file: InsightPaperFile,
  locale: Locale,
  about: InsightAbout = {},
): string {
  const query = new URLSearchParams({ locale });
  for (const [name, value] of Object.entries(about)) if (value) query.set(name, value);
  return `insight/${file}?${query}`;
}
