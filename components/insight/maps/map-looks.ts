import { type PatternId, seriesInk } from "#components/insight/chart/ink.ts";
import type { MarkShape } from "#lib/insight/chart/mark-path.ts";
import type { EdgeType } from "#lib/insight/maps/edge-type.ts";
import type { MapNode } from "#lib/insight/maps/graph.ts";
import type { MapKind } from "#lib/insight/maps/map-kinds.ts";
import { edgeMarks, type GroupMark, groupMark, nodeMark } from "#lib/insight/maps/map-marks.ts";

/** What a node is drawn with: told by its shape, by its filling and by its colour. */
export type NodeLook = Readonly<{
  fill: string;
  stroke: string;
  mark: MarkShape;
  pattern: PatternId;
  isHollow: boolean;
}>;

/** What a line is drawn with. */
export type EdgeLook = Readonly<{
  stroke: string;
  fill: string;
  dash: string | undefined;
  width: number;
}>;

const tagLook: NodeLook = {
  ...{ fill: "fill-surface", stroke: "stroke-slate" },
  ...{ mark: "square", pattern: "solid", isHollow: true },
};
const faint = { stroke: "stroke-ink-faint", fill: "fill-ink-faint" };

export function edgeLook(type: EdgeType): EdgeLook {
  const { series, dash, width } = edgeMarks[type];
  const { stroke, fill } = series === null ? faint : seriesInk(series);
  return { stroke, fill, dash: dash.length > 0 ? dash.join(" ") : undefined, width };
}

/** The look of a group, or of what is in none. */
export function groupLook(kind: MapKind, group: string | undefined): NodeLook {
  return lookOf(groupMark(kind, group));
}

export function nodeLook(kind: MapKind, node: MapNode): NodeLook {
  return lookOf(nodeMark(kind, node));
}

function lookOf(mark: GroupMark | undefined): NodeLook {
  if (!mark) return tagLook;
  const { fill, stroke, mark: shape, pattern } = seriesInk(mark.series);
  return { fill, stroke, mark: shape, pattern, isHollow: mark.isHollow };
}
