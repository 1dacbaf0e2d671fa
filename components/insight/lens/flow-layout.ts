import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { eachAttributed } from "#lib/insight/lens/contributions.ts";
import type { Footprint } from "#lib/insight/lens/footprint.ts";
import { shownSectors } from "#lib/insight/lens/shown-sectors.ts";

/** Left: whose chimneys. Right: whose product. */
type Side = "emits" | "bought";

/** A sector on one side; `null` for all the others together. */
export type FlowNode = Readonly<{
  side: Side;
  sector: number | null;
  value: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the middle of its words is: beside it, unless other words are there. */
  wordsY: number;
}>;

export type FlowLink = Readonly<{
  from: number | null;
  to: number | null;
  value: number;
  /** The middle of the band, as an SVG path. */
  path: string;
  /** Of the band. */
  thickness: number;
}>;

export type FlowLayout = Readonly<{
  nodes: readonly FlowNode[];
  /** Largest first. */
  links: readonly FlowLink[];
}>;

type Box = Readonly<{
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Sectors drawn one by one on each side. */
  most: number;
  /** Of the words beside a sector. */
  wordsHeight: number;
}>;

/** Width of a sector's bar, and the room between two. */
const BAR = 14;
const GAP = 24;

/** Emissions from the sectors that emit them to those they are emitted for, placed in a box. */
export function flowLayout(
  footprint: Footprint,
  { left, right, top, bottom, most, wordsHeight }: Box,
): FlowLayout {
  const flows = groupedFlows(footprint, most);
  if (flows.length === 0) return { nodes: [], links: [] };
  const order = [...shownSectors(footprint, most).single, null];
  const nodes = (["emits", "bought"] as const).flatMap((side) =>
    order.flatMap((sector) => {
      const end = side === "emits" ? "from" : "to";
      return flows.some((flow) => flow[end] === sector)
        ? [{ id: nodeId(side, sector), side, sector }]
        : [];
    }),
  );
  const layout = sankey<(typeof nodes)[number], (typeof flows)[number]>()
    .nodeId(({ id }) => id)
    .nodeSort(null)
    .nodeWidth(BAR)
    .nodePadding(GAP)
    .extent([
      [left, top],
      [right, bottom],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: flows.map((flow) => ({
      ...flow,
      source: nodeId("emits", flow.from),
      target: nodeId("bought", flow.to),
    })),
  });
  const pathOf = sankeyLinkHorizontal();
  const placed = layout.nodes.map(
    ({ side, sector, value = 0, x0 = 0, y0 = 0, x1 = 0, y1 = 0 }) => ({
      ...{ side, sector, value },
      ...{ x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
    }),
  );
  return {
    nodes: (["emits", "bought"] as const).flatMap((side) => {
      const own = placed.filter((node) => node.side === side);
      const middles = apart(
        own.map(({ y, height }) => y + height / 2),
        { top, bottom, wordsHeight },
      );
      return own.map((node, index) => ({ ...node, wordsY: middles[index] ?? node.y }));
    }),
    links: layout.links.map((link) => ({
      ...{ from: link.from, to: link.to, value: link.value },
      path: pathOf(link) ?? "",
      thickness: link.width ?? 0,
    })),
  };
}

/** Heights from top to bottom, moved as far as words need and no further. */
function apart(
  wanted: readonly number[],
  { top, bottom, wordsHeight }: Pick<Box, "top" | "bottom" | "wordsHeight">,
): number[] {
  const half = wordsHeight / 2;
  const down: number[] = [];
  for (const y of wanted) down.push(Math.max(y, (down.at(-1) ?? top - half) + wordsHeight));
  // What was pushed over the edge pushes back.
  let limit = bottom + half;
  return down
    .toReversed()
    .map((y) => {
      limit = Math.min(y, limit - wordsHeight);
      return limit;
    })
    .toReversed();
}

function nodeId(side: Side, sector: number | null): string {
  return `${side}:${sector}`;
}

/** Who emits for whom, with all but the largest sectors as one. Largest first; none of nothing. */
export function groupedFlows(
  footprint: Footprint,
  most: number,
): readonly Readonly<{ from: number | null; to: number | null; value: number }>[] {
  const groups = [...shownSectors(footprint, most).single, null];
  const rest = groups.length - 1;
  const groupOf = footprint.economy.sectors.map(() => rest);
  for (const [group, sector] of groups.entries()) if (sector !== null) groupOf[sector] = group;
  const sums = groups.map(() => groups.map(() => 0));
  eachAttributed(footprint, (from, to, value) => {
    const row = sums[groupOf[from] ?? rest];
    if (row) row[groupOf[to] ?? rest] = (row[groupOf[to] ?? rest] ?? 0) + value;
  });
  return sums
    .flatMap((row, from) =>
      row.map((value, to) => ({ from: groups[from] ?? null, to: groups[to] ?? null, value })),
    )
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
}
