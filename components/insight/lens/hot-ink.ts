import { type SeriesInk, seriesInk } from "#components/insight/chart/ink.ts";

/** Of the first, second and third hotspot: warm, green, violet. They differ in grey, too. */
const HOT_INKS = [4, 2, 3];

/**
 * What a hotspot is drawn with, in every drawing of the lens.
 *
 * @param rank from 0; below 0 for a sector that is none.
 */
export function hotInk(rank: number): Pick<SeriesInk, "fill" | "stroke"> {
  if (rank < 0) return { fill: "fill-slate", stroke: "stroke-slate" };
  return seriesInk(HOT_INKS[rank] ?? 0);
}
