import type { Rect } from "../sheet.ts";

/** Something drawn as one, with what it covers. */
export type Drawn = Readonly<{ bounds: Rect }>;

/**
 * Orders things so that they can be read aloud and still look right: as near to the given reading
 * order as possible, but never below something they lie on top of.
 *
 * Readers of a PDF take text in the order it is drawn. Only things that overlap must keep the
 * order they lie in; all others are free.
 *
 * @param stacked back to front.
 * @param reading the same things in the order one would read them.
 */
export function drawingOrder<T extends Drawn>(stacked: readonly T[], reading: readonly T[]): T[] {
  const below = new Map<T, number>(stacked.map((item) => [item, 0]));
  const above = new Map<T, T[]>(stacked.map((item) => [item, []]));
  for (const [depth, item] of stacked.entries()) {
    const covers = stacked.slice(0, depth).filter((other) => overlap(item.bounds, other.bounds));
    below.set(item, covers.length);
    // People pile notes up: a pile of 2,000 makes two million pairs.
    for (const other of covers) above.get(other)?.push(item);
  }

  const ordered: T[] = [];
  const drawn = new Set<T>();
  const draw = (item: T) => {
    ordered.push(item);
    drawn.add(item);
    for (const other of above.get(item) ?? []) below.set(other, (below.get(other) ?? 0) - 1);
  };
  for (let start = 0; ordered.length < stacked.length; ) {
    while (start < reading.length && drawn.has(reading[start] as T)) start += 1;
    const from = start;
    const next = reading.find(
      (item, index) => index >= from && !drawn.has(item) && below.get(item) === 0,
    );
    if (!next) break;
    draw(next);
  }
  return ordered;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
