import { atOnce, type Slices } from "../slices.ts";
import { type Economy, SCREENING, sum } from "./economy.ts";
import { type LeontiefInverse, leontiefInSlices, type Unsolvable } from "./leontief-inverse.ts";

/** Emissions seen from both ends of the supply network. All lists have one entry per sector. */
export type Footprint = Readonly<{
  stamp: typeof SCREENING;
  economy: Economy;
  /** The Leontief inverse, for whoever looks closer. */
  inverse: readonly (readonly number[])[];
  /** What each sector has to make so that final demand is met: L f. */
  output: readonly number[];
  /** Emitted by the sector itself, whoever it works for. */
  direct: readonly number[];
  /** Emitted anywhere for what is finally bought of the sector; adds up to the same total. */
  embodied: readonly number[];
  /** Emissions anywhere for one unit of final demand of the sector: e L. */
  multipliers: readonly number[];
  total: number;
}>;

export type FootprintResult =
  | Readonly<{ ok: true; footprint: Footprint }>
  | Readonly<{ ok: false; fault: Unsolvable }>;

/** Direct and embodied emissions of an economy; its fault if its table has no solution. */
export function footprintOf(economy: Economy): FootprintResult {
  return atOnce(footprintInSlices(economy));
}

/**
 * The same in slices.
 *
 * @yields how much is done, from 0 to 1.
 */
export function* footprintInSlices(economy: Economy): Slices<number, FootprintResult> {
  return footprintBy(economy, yield* leontiefInSlices(economy.coefficients));
}

/** The same where the Leontief inverse of the economy's coefficients, or their fault, is known. */
export function footprintBy(economy: Economy, solved: LeontiefInverse): FootprintResult {
  if (!solved.ok) return solved;
  const { demand, intensities } = economy;
  const inverse = solved.rows;
  const output = inverse.map((row) => dot(row, demand));
  const multipliers = demand.map(() => 0);
  for (const [i, row] of inverse.entries()) {
    const intensity = intensities[i] ?? 0;
    for (const [j, value] of row.entries()) {
      multipliers[j] = (multipliers[j] ?? 0) + intensity * value;
    }
  }
  const direct = output.map((value, i) => value * (intensities[i] ?? 0));
  const embodied = multipliers.map((value, j) => value * (demand[j] ?? 0));
  return {
    ok: true,
    footprint: {
      stamp: SCREENING,
      economy,
      inverse,
      output,
      direct,
      embodied,
      multipliers,
      total: sum(direct),
    },
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0);
}
