import { SCREENING, sum } from "./economy.ts";
import type { Footprint } from "./footprint.ts";

export type SupplyRounds = Readonly<{
  stamp: typeof SCREENING;
  /**
   * Emissions of each round of purchases, and of each sector in it: round 0 makes what is finally
   * bought, round 1 what that needs, and so on (e Aʳ f).
   */
  rounds: readonly Readonly<{ total: number; bySector: readonly number[] }>[];
  /** What all further rounds add up to. */
  rest: number;
}>;

/** Emissions by round of purchases, of which the first few are shown singly. */
export function supplyRounds(footprint: Footprint, count = 6): SupplyRounds {
  const { economy, total } = footprint;
  const rounds: { total: number; bySector: number[] }[] = [];
  let made: readonly number[] = economy.demand;
  for (let round = 0; round < count; round++) {
    const bySector = made.map((value, i) => value * (economy.intensities[i] ?? 0));
    rounds.push({ total: sum(bySector), bySector });
    const before = made;
    made = economy.coefficients.map((row) =>
      row.reduce((needed, value, j) => needed + value * (before[j] ?? 0), 0),
    );
  }
  const shown = sum(rounds.map((round) => round.total));
  return { stamp: SCREENING, rounds, rest: Math.max(0, total - shown) };
}
