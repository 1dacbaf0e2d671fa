/** The views of insight, in the order people meet them. Each has a page, and words of its own. */
export const insightViews = [
  "coverage",
  "standards",
  "lens",
  "mechanisms",
  "data-gaps",
  "maps",
  "roadmap",
  "city-cycle",
  "synthesis",
  "trajectory",
  "participation",
  "receipt",
] as const;

export type InsightViewId = (typeof insightViews)[number];

export function isInsightView(id: string): id is InsightViewId {
  return insightViews.some((view) => view === id);
}

/** The page of a view, or of all of them, without its language. */
export function insightHref(workshopId: string, view?: InsightViewId): string {
  return `/workshops/${workshopId}/insight${view === undefined ? "" : `/${view}`}`;
}
