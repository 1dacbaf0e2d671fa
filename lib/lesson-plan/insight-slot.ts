import type { Figure } from "../canvas/figure.ts";

/** Sections that insight may fill, in the order they stand in. */
export const insightSections = [
  "coverage",
  "provocations",
  "standards-gaps",
  "data-gaps",
  "lens",
  "mechanisms",
  "maps",
  "roadmap",
  "city-cycle",
  "trajectory",
  "shared-ideas",
  "participation",
  "carbon-receipt",
] as const;
export type InsightSectionId = (typeof insightSections)[number];

/**
 * What insight knows of a workshop, for its papers: plain data in the paper's language, computed by
 * whoever hands it in. What is left out, or has nothing in it, is no section of a paper.
 */
export type InsightSlot = Readonly<Partial<Record<InsightSectionId, InsightSection>>>;

export type InsightSection = Readonly<{
  /** What the tables show; `null` if they need no words. */
  lead: string | null;
  /** Charts, after the lead and before the tables; none if left out. */
  figures?: readonly InsightFigure[];
  tables: readonly InsightTable[];
  /** By which method, with what limits: quiet words below the tables. */
  notes: readonly string[];
}>;

/** A chart. The tables say all that it says, for who cannot see it. */
export type InsightFigure = Readonly<{
  /** The same each time, in every language; `[a-z0-9-]+`. */
  id: string;
  /** Below the chart; `null` where the lead says it. */
  title: string | null;
  alt: string;
  figure: Figure;
}>;

export type InsightTable = Readonly<{
  /** The same each time, in every language; `[a-z0-9-]+`. */
  id: string;
  /** Over the table, in the outline, too; `null` where there is but one. */
  title: string | null;
  columns: readonly InsightColumn[];
  rows: readonly InsightRow[];
}>;

/** `share` is its width as a share of all shares; `isTyped`: people typed what stands in it. */
export type InsightColumn = Readonly<{
  id: string;
  name: string;
  share: number;
  align: "start" | "end";
  isTyped?: boolean;
}>;

/** As many cells as columns; an empty one stays empty. A `total` row is set off. */
export type InsightRow = Readonly<{
  id: string;
  tone?: "normal" | "quiet" | "total";
  cells: readonly string[];
}>;
