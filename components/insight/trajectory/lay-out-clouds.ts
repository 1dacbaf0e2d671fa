import type { AxisValues } from "#lib/insight/trajectory/axis-rules.ts";
import type { PlacedIdea, TeamCloud } from "#lib/insight/trajectory/trajectory.ts";

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

/** The way of a team's middle up to a step: one point a step in which something could be placed. */
export function trailOf(clouds: readonly TeamCloud[], upTo: number, field: Field): Point[] {
  return clouds
    .slice(0, upTo + 1)
    .flatMap(({ centroid }) => (centroid ? [placeIn(field, centroid)] : []));
}
