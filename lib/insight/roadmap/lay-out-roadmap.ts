import { laneOf } from "./lanes.ts";
import {
  type Roadmap,
  type RoadmapItem,
  type RoadmapLayer,
  roadmapLayers,
  roadmapTimes,
} from "./roadmap.ts";
import type { TimeSpan } from "./time-span.ts";

/** How large the parts of a chart are, in its pixels. */
export type RoadmapSizes = Readonly<{
  /** Width of the layers' names. */
  layerName: number;
  /** Height of the row with the times' names. */
  head: number;
  /** Baseline to baseline in a card. */
  line: number;
  leastColumn: number;
  /** Width of a column nothing stands in; `null` for as wide as the others. */
  emptyColumn: number | null;
  leastLayer: number;
  /** Room in a card above and below its words, for the line that shows its time too. */
  cardAround: number;
  /** Part of its column that a card with a date is wide: the rest shows when in it. */
  dated: number;
}>;

export const screenSizes: RoadmapSizes = {
  layerName: 132,
  head: 44,
  line: 17,
  leastColumn: 190,
  emptyColumn: null,
  // Four lines of a layer's name.
  leastLayer: 84,
  cardAround: 16,
  dated: 0.66,
};

/** Beside the cards of a column: lines between cards run before them. */
export const BESIDE = { left: 24, right: 8 } as const;
/** Between cards one below another. */
const GAP = 8;
const PADDING = 8;
/** What the vision is wide, in quarters, when nobody names a time in it. */
const VISION = 5 * 4;

export type RoadmapCard = Readonly<{
  item: RoadmapItem;
  lines: readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its time lies in its column; `null` if it names none, or one outside of it. */
  bar: Readonly<{ x: number; width: number }> | null;
}>;

export type RoadmapColumn = Readonly<{
  /** Place in `roadmapTimes`; `null` for what stands beside all columns and names no time. */
  time: number | null;
  x: number;
  width: number;
}>;

export type RoadmapChart = Readonly<{
  width: number;
  height: number;
  columns: readonly RoadmapColumn[];
  layers: readonly Readonly<{ layer: RoadmapLayer; y: number; height: number }>[];
  cards: readonly RoadmapCard[];
}>;

type Wished = Readonly<{
  /** What there is, in pixels; the chart is wider if its columns need more. */
  width: number;
  /** What a card says, broken into lines; its time is one of them. */
  linesOf: (item: RoadmapItem, width: number) => readonly string[];
  /** Without it, those of the page. */
  sizes?: RoadmapSizes;
}>;

/**
 * A roadmap as a chart: layers from top to bottom, time from left to right. A note stands in the
 * column people put it in; if it names a time within that, there. One beside all columns stands
 * where its time belongs, and without one in a column of its own.
 */
export function layOutRoadmap(
  { items, ends, extent }: Pick<Roadmap, "items" | "ends" | "extent">,
  { width, linesOf, sizes = screenSizes }: Wished,
): RoadmapChart {
  const { head, line, leastLayer, cardAround, dated } = sizes;
  const axis = axisOf(ends, extent);
  const placed = items.map((item) => ({ item, column: columnOf(item, axis) }));
  const columns = columnsOf(new Set(placed.map(({ column }) => column)), width, sizes);
  const boxes = placed.flatMap(({ item, column }) => {
    const place = columns.find(({ time }) => time === column);
    if (!place) return [];
    const bar = column === null ? null : barOf(item.span, axis[column], place);
    const all = place.width - BESIDE.left - BESIDE.right;
    const cardWidth = bar ? Math.min(all, Math.floor(place.width * dated)) : all;
    const from = place.x + BESIDE.left;
    const lines = linesOf(item, cardWidth);
    return [
      {
        ...{ item, lines, bar, width: cardWidth },
        x: from + (bar ? Math.min(all - cardWidth, Math.max(0, bar.x - from)) : 0),
        height: Math.max(1, lines.length) * line + cardAround,
      },
    ];
  });
  const cards: RoadmapCard[] = [];
  const layers: RoadmapChart["layers"][number][] = [];
  let top = head;
  for (const layer of roadmapLayers) {
    const own = boxes.filter(({ item }) => item.layer === layer);
    const lanes = laneOf(own, GAP);
    cards.push(
      ...own.map((box, index) => ({ ...box, y: top + PADDING + (lanes.tops[index] ?? 0) })),
    );
    const height = Math.max(leastLayer, lanes.height + 2 * PADDING);
    layers.push({ layer, y: top, height });
    top += height;
  }
  return {
    width: columns.reduce((right, column) => Math.max(right, column.x + column.width), 0),
    height: top,
    ...{ columns, layers, cards },
  };
}

/** Columns side by side; the one for what names no time only if there is such. */
function columnsOf(
  used: ReadonlySet<number | null>,
  width: number,
  { layerName, leastColumn, emptyColumn }: RoadmapSizes,
): RoadmapColumn[] {
  const times = [...roadmapTimes.keys(), ...(used.has(null) ? [null] : [])];
  const isNarrow = (time: number | null) => emptyColumn !== null && !used.has(time);
  const wide = times.filter((time) => !isNarrow(time)).length;
  const narrow = (times.length - wide) * (emptyColumn ?? 0);
  const share = Math.max(leastColumn, Math.floor((width - layerName - narrow) / wide));
  let x = layerName;
  return times.map((time) => {
    const column = { time, x, width: isNarrow(time) ? (emptyColumn ?? share) : share };
    x += column.width;
    return column;
  });
}

/** What time each column stands for, in quarters since the year 0, last one included. */
function axisOf(ends: Roadmap["ends"], extent: TimeSpan | null): TimeSpan[] {
  const [now = 0] = ends;
  let from = (now ?? 0) * 4;
  return ends.map((end) => {
    const to = end === null ? Math.max(extent?.to ?? 0, from + VISION - 1) : end * 4 + 3;
    const column = { from, to };
    // Of 2030 in a workshop of 2029, nothing is left beside the three years before.
    from = Math.max(from, to + 1);
    return column;
  });
}

function columnOf({ time, span }: RoadmapItem, axis: readonly TimeSpan[]): number | null {
  if (time !== null) return roadmapTimes.indexOf(time);
  if (!span) return null;
  const column = axis.findIndex(({ from, to }) => span.from >= from && span.from <= to);
  // Before "now" is now: it is done.
  return column === -1 ? 0 : column;
}

/** Where a time lies in a column, cut to it. */
function barOf(
  span: TimeSpan | null,
  column: TimeSpan | undefined,
  { x, width }: Readonly<{ x: number; width: number }>,
): RoadmapCard["bar"] {
  if (!span || !column || column.to < column.from) return null;
  if (span.to < column.from || span.from > column.to) return null;
  const part = (quarter: number) => (quarter - column.from) / (column.to + 1 - column.from);
  const start = Math.max(0, part(span.from));
  const end = Math.min(1, part(span.to + 1));
  return { x: x + start * width, width: (end - start) * width };
}
