import type { AxisValues } from "./axis-rules.ts";
import type { PlacedIdea, TeamCloud } from "./trajectory.ts";

type Point = Readonly<{ x: number; y: number }>;

/** Where the field of a chart lies, in pixels: digital to the right, green upwards. */
export type Field = Readonly<{ left: number; top: number; side: number }>;

export function placeIn({ left, top, side }: Field, { digital, green }: AxisValues): Point {
  return { x: left + digital * side, y: top + (1 - green) * side };
}

export type Dot = Readonly<{ idea: PlacedIdea; teamId: string }> & Point;

/** From the middle of a point to the next one in a heap, in pixels. */
export const DOT_STEP = 13;

/**
 * Ideas as points. Many have the same values: those lie beside one another around their place, in
 * rings, each seen.
 */
export function dotsOf(clouds: readonly TeamCloud[], field: Field): Dot[] {
  const heaps = new Map<string, number>();
  return clouds.flatMap(({ teamId, ideas }) =>
    ideas.map((idea) => {
      const { x, y } = placeIn(field, idea);
      const key = `${Math.round(x)} ${Math.round(y)}`;
      const order = heaps.get(key) ?? 0;
      heaps.set(key, order + 1);
      const aside = asideOf(order);
      return { idea, teamId, x: x + aside.x * DOT_STEP, y: y + aside.y * DOT_STEP };
    }),
  );
}

/** The place of one in a heap: the first in the middle, six around it, twelve around those. */
function asideOf(order: number): Point {
  if (order === 0) return { x: 0, y: 0 };
  let ring = 1;
  let before = 1;
  while (order >= before + 6 * ring) {
    before += 6 * ring;
    ring += 1;
  }
  const angle = ((order - before) / (6 * ring)) * 2 * Math.PI;
  return { x: ring * Math.cos(angle), y: ring * Math.sin(angle) };
}

/** From one team's letter to another's, in pixels: nearer ones would cover each other. */
export const MIDDLE_STEP = 32;
/** From a letter's middle to a mark it does not cover, and to the edge of the field. */
export const LETTER_ROOM = { mark: 22, edge: 18 } as const;

export type Middle = Readonly<{
  cloud: TeamCloud;
  /** Where the middle is. */
  place: Point;
  /** Where its letter stands: there, or as near as it covers no mark and no other letter. */
  letter: Point;
}>;

/**
 * Teams' middles, and where their letters stand.
 *
 * @param marks what letters must not cover: ideas, and where middles were before.
 */
export function middlesOf(
  clouds: readonly TeamCloud[],
  field: Field,
  marks: readonly Point[] = [],
): Middle[] {
  const middles: Middle[] = [];
  for (const cloud of clouds) {
    if (!cloud.centroid) continue;
    const place = placeIn(field, cloud.centroid);
    const isFree = (at: Point) =>
      middles.every(({ letter }) => distance(letter, at) >= MIDDLE_STEP - 0.001) &&
      marks.every((mark) => distance(mark, at) >= LETTER_ROOM.mark);
    const letter = isFree(place) ? place : (around(place, field).find(isFree) ?? place);
    middles.push({ cloud, place, letter });
  }
  return middles;
}

/** Places around another within the field, nearest first: to the sides before above and below. */
function around(place: Point, { left, top, side }: Field): Point[] {
  const { edge } = LETTER_ROOM;
  const rings = Math.ceil((2 * side) / RING);
  return Array.from({ length: rings * TURNS.length }, (_, at) => {
    const radius = RING * (Math.floor(at / TURNS.length) + 2);
    const angle = ((TURNS[at % TURNS.length] ?? 0) * Math.PI) / 180;
    return { x: place.x + radius * Math.cos(angle), y: place.y - radius * Math.sin(angle) };
  }).filter(
    ({ x, y }) =>
      x >= left + edge && x <= left + side - edge && y >= top + edge && y <= top + side - edge,
  );
}

/** From ring to ring around a middle, in pixels, and the directions in one, in degrees. */
const RING = 14;
const TURNS = [0, 180, 30, 150, 330, 210, 60, 120, 300, 240, 90, 270];

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** How many steps back a way is drawn: all of them at once cannot be told apart. */
const TRAIL = 3;

/**
 * The way of a team's middle to where it is in a step, from up to three steps before in which
 * something could be placed; empty where nothing can be in the step itself.
 */
export function trailOf(clouds: readonly TeamCloud[], at: number, field: Field): Point[] {
  if (!clouds[at]?.centroid) return [];
  return clouds
    .slice(0, at + 1)
    .flatMap(({ centroid }) => (centroid ? [placeIn(field, centroid)] : []))
    .slice(-TRAIL - 1);
}
