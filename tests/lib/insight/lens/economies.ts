import fc from "fast-check";
import type { Economy } from "#lib/insight/lens/economy.ts";

/** Economies of some sectors whose columns each add up to less than 1, so that all can supply. */
export const productiveEconomy: fc.Arbitrary<Economy> = fc
  .integer({ min: 1, max: 7 })
  .chain((size) => {
    const row = (max: number) =>
      fc.array(fc.integer({ min: 0, max }), { minLength: size, maxLength: size });
    return fc.record({
      parts: fc.array(row(20), { minLength: size, maxLength: size }),
      used: row(90),
      demand: row(1_000),
      intensities: row(500),
    });
  })
  .map(({ parts, used, demand, intensities }) => {
    const totals = parts.map((_, j) => parts.reduce((total, row) => total + (row[j] ?? 0), 0));
    return {
      sectors: parts.map((_, index) => `s${index}`),
      coefficients: parts.map((row) =>
        row.map((part, j) => (part / Math.max(totals[j] ?? 0, 1)) * ((used[j] ?? 0) / 100)),
      ),
      demand,
      intensities: intensities.map((each) => each / 100),
    };
  });
