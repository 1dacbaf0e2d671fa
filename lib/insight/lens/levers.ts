import { changedInverse } from "./changed-inverse.ts";
import { type Economy, SCREENING } from "./economy.ts";
import { type Footprint, footprintBy } from "./footprint.ts";
import type { Unsolvable } from "./leontief-inverse.ts";
import type { Lever } from "./lever.ts";

export type LeverEffect = Readonly<{
  stamp: typeof SCREENING;
  after: Footprint;
  /** After less before; below 0 is fewer emissions. */
  change: number;
  /** Of the total before; 0 if there was none. */
  changeShare: number;
  /** By sector, after less before. */
  directChange: readonly number[];
  embodiedChange: readonly number[];
}>;

export type LeverResult =
  | Readonly<{ ok: true; effect: LeverEffect }>
  | Readonly<{ ok: false; fault: Unsolvable }>;

/**
 * The economy with levers pulled, one after the other.
 *
 * @throws {RangeError} if a lever names a sector that is not there.
 */
export function pulled(economy: Economy, levers: readonly Lever[]): Economy {
  return levers.reduce(withLever, economy);
}

/**
 * What levers change; a fault if they leave a table that cannot supply itself. Quick enough for a
 * slider however large the table is: what was solved before is not solved again.
 */
export function leverEffect(before: Footprint, levers: readonly Lever[]): LeverResult {
  const economy = pulled(before.economy, levers);
  const { coefficients } = before.economy;
  const solved = changedInverse(before.inverse, coefficients, economy.coefficients);
  const result = footprintBy(economy, solved);
  if (!result.ok) return result;
  const after = result.footprint;
  const change = after.total - before.total;
  const difference = (key: "direct" | "embodied") =>
    after[key].map((value, index) => value - (before[key][index] ?? 0));
  return {
    ok: true,
    effect: {
      stamp: SCREENING,
      after,
      change,
      changeShare: before.total > 0 ? change / before.total : 0,
      directChange: difference("direct"),
      embodiedChange: difference("embodied"),
    },
  };
}

function withLever(economy: Economy, lever: Lever): Economy {
  const named = lever.kind === "coefficient" ? [lever.from, lever.to] : [lever.sector];
  if (named.some((index) => economy.sectors[index] === undefined)) {
    throw new RangeError("a lever names a sector that is not in the table");
  }
  const factor = 1 + lever.share;
  switch (lever.kind) {
    case "coefficient":
      return {
        ...economy,
        coefficients: economy.coefficients.map((row, from) =>
          from === lever.from ? scaled(row, lever.to, factor) : row,
        ),
      };
    case "intensity":
      return { ...economy, intensities: scaled(economy.intensities, lever.sector, factor) };
    case "demand":
      return { ...economy, demand: scaled(economy.demand, lever.sector, factor) };
  }
}

function scaled(values: readonly number[], at: number, factor: number): number[] {
  return values.map((value, index) => (index === at ? value * factor : value));
}
