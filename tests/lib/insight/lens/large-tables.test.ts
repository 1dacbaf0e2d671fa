import fc from "fast-check";
import { inverse, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { groupedFlows } from "#components/insight/lens/flow-layout.ts";
import { attribution } from "#lib/insight/lens/contributions.ts";
import type { Economy } from "#lib/insight/lens/economy.ts";
import { footprintInSlices, footprintOf } from "#lib/insight/lens/footprint.ts";
import { leontiefInSlices, leontiefInverse } from "#lib/insight/lens/leontief-inverse.ts";
import type { Lever } from "#lib/insight/lens/lever.ts";
import { leverEffect, pulled } from "#lib/insight/lens/levers.ts";
import { productiveEconomy } from "./economies.ts";
import { solved } from "./textbook.ts";

/** Sectors that all trade with each other; each column adds up to about 0.6. */
function economyOf(size: number): Economy {
  const at = (i: number, j: number) => ((i * 7919 + j * 104_729) % 1_000) / 1_000;
  const indices = Array.from({ length: size }, (_, index) => index);
  return {
    sectors: indices.map(String),
    coefficients: indices.map((i) => indices.map((j) => (at(i, j) / size) * 1.2)),
    demand: indices.map((i) => at(i, 3) * 100),
    intensities: indices.map((i) => at(i, 5)),
  };
}

const rest = (coefficients: Economy["coefficients"]) =>
  coefficients.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value));

describe("a table of more sectors than are eliminated together", () => {
  it.each([39, 40, 41, 95, 120])("has the inverse it has by plain elimination: %i", (size) => {
    const { coefficients } = economyOf(size);
    const found = leontiefInverse(coefficients);
    if (!found.ok) throw new Error(found.fault.code);
    const plain = inverse(new Matrix(rest(coefficients)));
    const off = Matrix.sub(plain, new Matrix(found.rows.map((row) => [...row])));
    expect(off.abs().max()).toBeLessThan(1e-12);
  });

  it("is refused for what is wrong in any part of it", () => {
    const { coefficients, ...others } = economyOf(95);
    const withCell = (at: number, value: number) =>
      coefficients.map((row, i) => row.map((old, j) => (i === at && j === at ? value : old)));
    for (const at of [0, 39, 40, 94]) {
      expect(leontiefInverse(withCell(at, 1.5)), String(at)).toMatchObject({
        ok: false,
        fault: { code: "not-productive", columns: [at] },
      });
    }
    const zeros = coefficients.map((row) => row.map(() => 0));
    const alone = zeros.map((row, i) => row.map((_, j) => (i === 60 && j === 60 ? 1 : 0)));
    expect(footprintOf({ ...others, coefficients: alone })).toEqual({
      ok: false,
      fault: { code: "singular-table", columns: [60] },
    });
  });

  it("pauses many times, says how far it is, and gives the same as without a pause", () => {
    const economy = economyOf(130);
    const work = footprintInSlices(economy);
    const shares: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThanOrEqual(16);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(step.value).toEqual(footprintOf(economy));
    // One slice is a block's part: with 400 sectors a hundred of them.
    expect([...leontiefInSlices(economyOf(200).coefficients)]).toHaveLength(25);
  });

  it("keeps its flows' total when all but the largest are drawn as one", () => {
    const footprint = solved(economyOf(80));
    const sum = (flows: readonly Readonly<{ value: number }>[]) =>
      flows.reduce((total, { value }) => total + value, 0);
    const grouped = groupedFlows(footprint, 10);
    expect(sum(grouped)).toBeCloseTo(footprint.total, 6);
    expect(grouped.length).toBeLessThanOrEqual(11 * 11);
    const few = attribution(footprint, 7);
    const all = attribution(footprint, Number.POSITIVE_INFINITY);
    expect(few.flows).toEqual(all.flows.slice(0, 7));
    expect(sum(few.flows) + few.rest).toBeCloseTo(footprint.total, 6);
  });
});

describe("levers on a table that is solved", () => {
  const lever = (size: number): fc.Arbitrary<Lever> => {
    const sector = fc.integer({ min: 0, max: size - 1 });
    const share = fc.oneof(fc.constant(-1), fc.integer({ min: -100, max: 300 }).map(hundredth));
    return fc.oneof(
      fc.record({ kind: fc.constant("coefficient" as const), from: sector, to: sector, share }),
      fc.record({ kind: fc.constant("intensity" as const), sector, share }),
      fc.record({ kind: fc.constant("demand" as const), sector, share }),
    );
  };
  const hundredth = (value: number) => value / 100;

  it("do what solving it anew would do, and are refused where that is", () => {
    let refused = 0;
    const levered = productiveEconomy.chain((economy) =>
      fc.record({
        economy: fc.constant(economy),
        levers: fc.array(lever(economy.sectors.length), { maxLength: 12 }),
      }),
    );
    fc.assert(
      fc.property(levered, ({ economy, levers }) => {
        const before = solved(economy);
        const effect = leverEffect(before, levers);
        const anew = footprintOf(pulled(economy, levers));
        expect(effect.ok).toBe(anew.ok);
        if (!effect.ok || !anew.ok) {
          refused += 1;
          return;
        }
        const { after } = effect.effect;
        const { total, inverse: rows, embodied } = anew.footprint;
        expect(Math.abs(after.total - total)).toBeLessThanOrEqual(1e-7 * Math.max(1, total));
        const near = (values: readonly number[], others: readonly number[]) =>
          values.every((value, i) => {
            const other = others[i] ?? Number.NaN;
            return Math.abs(value - other) <= 1e-6 * Math.max(1, Math.abs(other));
          });
        expect(near(after.inverse.flat(), rows.flat())).toBe(true);
        expect(near(after.embodied, embodied)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
