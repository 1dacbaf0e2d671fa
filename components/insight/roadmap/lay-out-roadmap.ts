import {
  type Roadmap,
  type RoadmapItem,
  type RoadmapLayer,
  roadmapLayers,
  roadmapTimes,
} from "#lib/insight/roadmap/roadmap.ts";
import type { TimeSpan } from "#lib/insight/roadmap/time-span.ts";
import { laneOf } from "./lanes.ts";

/** Pixels. */
export const LAYER_NAME = 132;
export const HEAD = 44;
export const LINE = 17;
const LEAST_COLUMN = 190;
const GAP = 8;
const PADDING = 8;
/** Room in a card above and below its words, for the line that shows its time too. */
const CARD_AROUND = 16;
/** Part of its column that a card with a date is wide: the rest shows when in it. */
const DATED = 0.66;
/** Four lines of a layer's name. */
const LEAST_LAYER = 84;
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

type Words = Readonly<{ linesOf: (item: RoadmapItem, width: number) => readonly string[] }>;

/**
 * A roadmap as a chart: layers from top to bottom, time from left to right. A note stands in the
 * column people put it in; if it names a time within that, there. One beside all columns stands
 * where its time belongs, and without one in a column of its own.
 *
 * @param width what there is, in pixels; the chart is wider if its columns need more.
 */
export function layOutRoadmap(
  { items, ends, extent }: Pick<Roadmap, "items" | "ends" | "extent">,
  { width, linesOf }: Words & Readonly<{ width: number }>,
): RoadmapChart {
  const axis = axisOf(ends, extent);
  const placed = items.map((item) => ({ item, column: columnOf(item, axis) }));
  const isUntimed = placed.some(({ column }) => column === null);
  const count = roadmapTimes.length + (isUntimed ? 1 : 0);
  const columnWidth = Math.max(LEAST_COLUMN, Math.floor((width - LAYER_NAME) / count));
  const xOf = (column: number | null) => LAYER_NAME + (column ?? roadmapTimes.length) * columnWidth;
  const boxes = placed.map(({ item, column }) => {
    const size = { x: xOf(column), width: columnWidth };
    const bar = column === null ? null : barOf(item.span, axis[column], size);
    const cardWidth = bar ? Math.floor(columnWidth * DATED) : columnWidth - 2 * GAP;
    const room = columnWidth - 2 * GAP - cardWidth;
    const lines = linesOf(item, cardWidth);
    return {
      ...{ item, lines, bar, width: cardWidth },
      x: size.x + GAP + (bar ? Math.min(room, Math.max(0, bar.x - size.x - GAP)) : 0),
      height: Math.max(1, lines.length) * LINE + CARD_AROUND,
    };
  });
  const cards: RoadmapCard[] = [];
  const layers: RoadmapChart["layers"][number][] = [];
  let top = HEAD;
  for (const layer of roadmapLayers) {
    const own = boxes.filter(({ item }) => item.layer === layer);
    const lanes = laneOf(own, GAP);
    cards.push(
      ...own.map((box, index) => ({ ...box, y: top + PADDING + (lanes.tops[index] ?? 0) })),
    );
    const height = Math.max(LEAST_LAYER, lanes.height + 2 * PADDING);
    layers.push({ layer, y: top, height });
    top += height;
  }
  return {
    width: LAYER_NAME + count * columnWidth,
    height: top,
    columns: Array.from({ length: count }, (_, at) => ({
      time: at < roadmapTimes.length ? at : null,
      x: xOf(at),
      width: columnWidth,
    })),
    layers,
    cards,
  };
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
