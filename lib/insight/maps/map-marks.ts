import type { EdgeType } from "./edge-type.ts";
import type { MapNode } from "./graph.ts";
import type { MapKind } from "./map-kinds.ts";

/** How a type of line is drawn, on screen and on paper. */
export type EdgeMark = Readonly<{
  /** Place among the inks of series; `null` for the faintest ink. */
  series: number | null;
  /** Lengths of dashes and gaps; empty for an unbroken line. */
  dash: readonly number[];
  width: number;
}>;

const [GREEN, DIGITAL, WARM, VIOLET, DANGER, SLATE] = [0, 1, 2, 3, 4, 5];

/** No two types have the same dash and width: they are told apart without colour. */
export const edgeMarks: Readonly<Record<EdgeType, EdgeMark>> = {
  supports: { series: GREEN, dash: [], width: 2.5 },
  partners: { series: GREEN, dash: [], width: 5 },
  answers: { series: GREEN, dash: [14, 3, 3, 3, 3, 3], width: 2.5 },
  funds: { series: WARM, dash: [14, 5], width: 2.5 },
  supplies: { series: WARM, dash: [14, 4, 3, 4], width: 2.5 },
  needs: { series: DIGITAL, dash: [8, 4], width: 2.5 },
  informs: { series: DIGITAL, dash: [3, 4], width: 2.5 },
  regulates: { series: VIOLET, dash: [22, 4, 6, 4], width: 2.5 },
  "leads-to": { series: VIOLET, dash: [10, 8], width: 2.5 },
  causes: { series: DANGER, dash: [6, 3], width: 3.5 },
  blocks: { series: DANGER, dash: [2, 3], width: 5 },
  about: { series: SLATE, dash: [1, 4], width: 1.5 },
  related: { series: null, dash: [], width: 1.5 },
};

/** How a node is drawn; hollow on a map's second canvas: there are more groups than shapes. */
export type GroupMark = Readonly<{ series: number; isHollow: boolean }>;

/** What a group is drawn with; `undefined` for what is in none, as tags are. */
export function groupMark(
  { templates }: MapKind,
  group: string | undefined,
): GroupMark | undefined {
  const canvas = templates.findIndex(({ groups }) => groups.some((id) => id === group));
  const series = templates[canvas]?.groups.indexOf(group ?? "");
  return series === undefined ? undefined : { series, isHollow: canvas > 0 };
}

/** A node in several groups looks like the first. */
export function nodeMark(kind: MapKind, { kind: what, groups }: MapNode): GroupMark | undefined {
  return what === "tag" ? undefined : groupMark(kind, groups[0]);
}
