import type { TLScribble } from "@tldraw/tlschema";
import { MAX_LASER_POINTS } from "#lib/sync/presence.ts";

/**
 * What others are told of the laser somebody points with: so many points of its trail, evenly
 * spread and the newest among them. `null` while there is none.
 */
export function laserTrail(
  scribbles: readonly Pick<TLScribble, "color" | "points">[],
): [number, number][] | null {
  // A quick hand has begun the next while the last one fades.
  const points = scribbles.findLast(({ color }) => color === "laser")?.points ?? [];
  if (points.length === 0) return null;
  const every = Math.ceil(points.length / MAX_LASER_POINTS);
  return points
    .filter((_, index) => (points.length - 1 - index) % every === 0)
    .map(({ x, y }) => [round(x), round(y)]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
