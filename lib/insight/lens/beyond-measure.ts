import { type Fault, faultAt, type PlacedCell } from "../tables/fault.ts";
import { LARGEST } from "../tables/read-numbers.ts";
import type { Economy } from "./economy.ts";

type TooLarge = Fault<"number-too-large">;

/**
 * Cells whose number is beyond all measure once it is taken per unit of output: each number may be
 * sound, and the one by the other is not.
 *
 * @param cells in the places of the values.
 */
export function beyondMeasure(
  cells: readonly PlacedCell[],
  values: readonly number[],
): readonly TooLarge[] {
  return cells.filter((_, index) => !isMeasured(values[index] ?? 0)).map(tooLarge);
}

/**
 * The cell with the largest coefficient, if what sectors need of each other at every remove adds up
 * beyond what a number can hold; none otherwise.
 */
export function beyondSum(
  cells: readonly (readonly PlacedCell[])[],
  { coefficients, demand, intensities }: Omit<Economy, "sectors">,
  inverse: readonly (readonly number[])[],
): readonly TooLarge[] {
  let total = 0;
  for (const [i, row] of inverse.entries()) {
    for (const [j, value] of row.entries()) {
      total += (1 + (intensities[i] ?? 0)) * value * (1 + (demand[j] ?? 0));
    }
  }
  if (Number.isFinite(total)) return [];
  const flat = coefficients.flat();
  const largest = flat.reduce((best, value, at) => (value > (flat[best] ?? 0) ? at : best), 0);
  return cells
    .flat()
    .slice(largest, largest + 1)
    .map(tooLarge);
}

function isMeasured(value: number): boolean {
  return value <= LARGEST;
}

function tooLarge(cell: PlacedCell): TooLarge {
  return faultAt(cell, "number-too-large");
}
