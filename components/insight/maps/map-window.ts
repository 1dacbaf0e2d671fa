/** A part of a map on screen: where its origin lies in the window, and how large a unit is there. */
export type MapWindow = Readonly<{ x: number; y: number; scale: number }>;
export type Size = Readonly<{ width: number; height: number }>;
type Point = Readonly<{ x: number; y: number }>;
type Laid = Size & Readonly<{ positions: ReadonlyMap<string, Point> }>;

/** A map laid on its side if its window is upright and it is not: so it is seen larger. */
export function turnedFor(map: Laid, window: Size): Laid {
  if (window.width >= window.height || map.width <= map.height) return map;
  return {
    ...{ width: map.height, height: map.width },
    positions: new Map([...map.positions].map(([id, { x, y }]) => [id, { x: y, y: x }])),
  };
}

/** Small maps are not blown up beyond this to fill the window. */
const LARGEST_FIT = 1.6;
const LARGEST = 5;
/** Pixels at the sides, and above and below, that words beside the outermost nodes need. */
const WORDS = { width: 68, height: 44 };
/** What a layout leaves free around its nodes, in units: words may lie there. */
export const AROUND = 80;

/** All of a map, in the middle of its window. Sizes in units and in pixels. */
export function fitted(map: Size, window: Size): MapWindow {
  const scaleOf = (side: keyof Size) =>
    (window[side] - 2 * Math.min(WORDS[side], window[side] / 4)) /
    Math.max(1, map[side] - 2 * AROUND);
  const scale = Math.min(LARGEST_FIT, scaleOf("width"), scaleOf("height"));
  return {
    scale,
    x: (window.width - map.width * scale) / 2,
    y: (window.height - map.height * scale) / 2,
  };
}

/** Nearer (above 1) or farther, the point of the window that it is about staying where it is. */
export function zoomedAt(
  { x, y, scale }: MapWindow,
  factor: number,
  at: Point,
  smallest: number,
): MapWindow {
  const next = Math.min(LARGEST, Math.max(smallest / 2, scale * factor));
  const ratio = next / scale;
  return { scale: next, x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio };
}

/** Moved, but never so far that none of the map is left in its window. */
export function moved(shown: MapWindow, by: Point, map: Size, window: Size): MapWindow {
  const { scale } = shown;
  return {
    scale,
    x: between(window.width * 0.2 - map.width * scale, shown.x + by.x, window.width * 0.8),
    y: between(window.height * 0.2 - map.height * scale, shown.y + by.y, window.height * 0.8),
  };
}

/** Moved just so far that a place of the map is in its window. */
export function showing(shown: MapWindow, place: Point, window: Size): MapWindow {
  const edge = 40;
  const x = shown.x + place.x * shown.scale;
  const y = shown.y + place.y * shown.scale;
  return {
    scale: shown.scale,
    x: shown.x + between(edge, x, window.width - edge) - x,
    y: shown.y + between(edge, y, window.height - edge) - y,
  };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
