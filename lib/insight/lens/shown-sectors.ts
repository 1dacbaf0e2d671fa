import { hotspots } from "./contributions.ts";
import { sum } from "./economy.ts";
import type { Footprint } from "./footprint.ts";

/** Which sectors a chart draws one by one, by index, and which all together. */
export type ShownSectors = Readonly<{ single: readonly number[]; rest: readonly number[] }>;

/**
 * The sectors that matter most, by the larger of their shares of direct and embodied emissions.
 *
 * @param most how many are drawn one by one; one more is, rather than stand for itself as the rest.
 */
export function shownSectors(footprint: Footprint, most: number): ShownSectors {
  const order = hotspots(footprint).hotspots.map(({ sector }) => sector);
  if (order.length <= most + 1) return { single: order, rest: [] };
  return { single: order.slice(0, most), rest: order.slice(most) };
}

/** What some sectors have together. */
export function together(values: readonly number[], sectors: readonly number[]): number {
  return sum(sectors.map((sector) => values[sector] ?? 0));
}
