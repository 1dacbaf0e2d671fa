import type { Point } from "./shape-props.ts";
import type { Rect } from "./sheet.ts";

/** Clear space around a note, in sheet pixels. */
export const GAP = 12;

export type Size = Readonly<{ w: number; h: number }>;

/**
 * Stands boxes on shelves, from the top left as one writes: columns of one width, each row as high
 * as its highest box, nothing over what is there. `undefined` if they do not all fit.
 *
 * @returns the top-left corner of each box, in their order.
 */
export function shelve(
  area: Rect,
  boxes: readonly Size[],
  taken: readonly Rect[],
): Point[] | undefined {
  const width = Math.max(0, ...boxes.map(({ w }) => w));
  const columns = columnsOf(area, width);
  const bottom = area.y + area.h;
  const places: Point[] = [];
  let top = area.y + GAP;
  while (places.length < boxes.length) {
    const row: Rect[] = [];
    for (const x of columns) {
      const size = boxes[places.length + row.length];
      const box = size && { x, y: top, w: size.w, h: size.h };
      const fits = box && box.y + box.h <= bottom && !taken.some((rect) => overlap(rect, box));
      if (fits) row.push(box);
    }
    places.push(...row.map(({ x, y }) => ({ x, y })));
    if (places.length === boxes.length) break;
    const next = row.length > 0 ? lowest(row) : nextClear(taken, top, bottom);
    if (next === undefined || next + GAP >= bottom) return undefined;
    top = next + GAP;
  }
  return places;
}

/**
 * Where boxes go that do not fit beside one another: evenly over the whole area, each showing as
 * much as there is room for. The middle of each stays in the area.
 */
export function crowd(area: Rect, boxes: readonly Size[]): Point[] {
  const box = {
    w: Math.max(0, ...boxes.map(({ w }) => w)),
    h: Math.max(0, ...boxes.map(({ h }) => h)),
  };
  const ways = boxes.map((_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(boxes.length / columns);
    const x = stepOf(area.w, box.w, columns);
    const y = stepOf(area.h, box.h, rows);
    return { columns, x, y, shown: Math.min(x / box.w, 1) * Math.min(y / box.h, 1) };
  });
  const [best] = ways.toSorted((one, other) => other.shown - one.shown);
  const { columns, x, y } = best ?? { columns: 1, x: 0, y: 0 };
  return boxes.map((size, index) => {
    const left = area.x + startOf(area.w, box.w) + (index % columns) * x;
    const top = area.y + startOf(area.h, box.h) + Math.floor(index / columns) * y;
    return withMiddleIn(area, { x: left, y: top, ...size });
  });
}

/** The middle of a shape decides on its zone: a high one at the bottom would stand in the next. */
export function withMiddleIn(area: Rect, { x, y, w, h }: Rect): Point {
  return {
    x: Math.max(area.x - w / 2 + 1, Math.min(x, area.x + area.w - w / 2 - 1)),
    y: Math.max(area.y - h / 2 + 1, Math.min(y, area.y + area.h - h / 2 - 1)),
  };
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  );
}

/** Left edges of the columns that fit; one, centred, if even that does not. */
function columnsOf({ x, w }: Rect, width: number): number[] {
  const count = Math.max(1, Math.floor((w - GAP) / (width + GAP)));
  return Array.from({ length: count }, (_, index) => x + startOf(w, width) + index * (width + GAP));
}

function startOf(length: number, size: number): number {
  return Math.min(GAP, (length - size) / 2);
}

function stepOf(length: number, size: number, count: number): number {
  if (count === 1) return size + GAP;
  return Math.max(0, Math.min(size + GAP, (length - 2 * GAP - size) / (count - 1)));
}

function lowest(row: readonly Rect[]): number {
  return Math.max(...row.map(({ y, h }) => y + h));
}

/** Where something ends that stands in the way of a row; the next row may begin there. */
function nextClear(taken: readonly Rect[], top: number, bottom: number): number | undefined {
  const ends = taken.map(({ y, h }) => y + h).filter((end) => end > top && end < bottom);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
