import { type PatternId, seriesInk } from "#components/insight/chart/ink.ts";
import type { MarkShape } from "#lib/insight/chart/mark-path.ts";
import type { EdgeType } from "#lib/insight/maps/edge-type.ts";
import type { MapNode } from "#lib/insight/maps/graph.ts";
import type { MapKind } from "#lib/insight/maps/map-kinds.ts";

/** What a node is drawn with: told by its shape, by its filling and by its colour. */
export type NodeLook = Readonly<{
  fill: string;
  stroke: string;
  mark: MarkShape;
  pattern: PatternId;
  /** Nodes of a map's second canvas are hollow: there are more groups than shapes. */
  isHollow: boolean;
}>;

/** What a line is drawn with; no two types have the same dash and width. */
export type EdgeLook = Readonly<{ stroke: string; fill: string; dash?: string; width: number }>;

const tagLook: NodeLook = {
  ...{ fill: "fill-surface", stroke: "stroke-slate" },
  ...{ mark: "square", pattern: "solid", isHollow: true },
};

export const edgeLooks: Readonly<Record<EdgeType, EdgeLook>> = {
  supports: { stroke: "stroke-green", fill: "fill-green", width: 2.5 },
  partners: { stroke: "stroke-green", fill: "fill-green", width: 5 },
  answers: { stroke: "stroke-green", fill: "fill-green", dash: "14 3 3 3 3 3", width: 2.5 },
  funds: { stroke: "stroke-warm", fill: "fill-warm", dash: "14 5", width: 2.5 },
  supplies: { stroke: "stroke-warm", fill: "fill-warm", dash: "14 4 3 4", width: 2.5 },
  needs: { stroke: "stroke-digital", fill: "fill-digital", dash: "8 4", width: 2.5 },
  informs: { stroke: "stroke-digital", fill: "fill-digital", dash: "3 4", width: 2.5 },
  regulates: { stroke: "stroke-violet", fill: "fill-violet", dash: "22 4 6 4", width: 2.5 },
  "leads-to": { stroke: "stroke-violet", fill: "fill-violet", dash: "10 8", width: 2.5 },
  causes: { stroke: "stroke-danger", fill: "fill-danger", dash: "6 3", width: 3.5 },
  blocks: { stroke: "stroke-danger", fill: "fill-danger", dash: "2 3", width: 5 },
  about: { stroke: "stroke-slate", fill: "fill-slate", dash: "1 4", width: 1.5 },
  related: { stroke: "stroke-ink-faint", fill: "fill-ink-faint", width: 1.5 },
};

/** The look of a group, or of what is in none. */
export function groupLook(kind: MapKind, group: string | undefined): NodeLook {
  const canvas = kind.templates.findIndex(({ groups }) => groups.some((id) => id === group));
  const place = kind.templates[canvas]?.groups.indexOf(group ?? "");
  if (place === undefined) return tagLook;
  const { fill, stroke, mark, pattern } = seriesInk(place);
  return { fill, stroke, mark, pattern, isHollow: canvas > 0 };
}

/** A node in several groups looks like the first. */
export function nodeLook(kind: MapKind, { kind: what, groups }: MapNode): NodeLook {
  return what === "tag" ? tagLook : groupLook(kind, groups[0]);
}
