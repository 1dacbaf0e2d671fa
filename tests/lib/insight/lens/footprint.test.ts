import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribution, carriedByPurchases, hotspots } from "#lib/insight/lens/contributions.ts";
import type { Economy } from "#lib/insight/lens/economy.ts";
import { footprintOf } from "#lib/insight/lens/footprint.ts";
import { leontiefInverse } from "#lib/insight/lens/leontief-inverse.ts";
import { supplyPaths } from "#lib/insight/lens/supply-paths.ts";
import { supplyRounds } from "#lib/insight/lens/supply-rounds.ts";
import { productiveEconomy } from "./economies.ts";
import { exactSolution } from "./exact-solution.ts";
import { solved, textbook } from "./textbook.ts";

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const close = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(a), Math.abs(b)));

// Miller & Blair, ch. 2, as `textbook.ts` quotes it.
describe("the published example", () => {
  const published = {
    transactions: [
      ["150", "500"],
      ["200", "100"],
    ],
    output: ["1000", "2000"],
    intensities: ["0.8", "0.3"],
  };

  it.each([
    ["its own demand", ["350", "1700"], ["1000.0000", "2000.0000"]],
    ["other demand", ["600", "1500"], ["1247.5248", "1841.5842"]],
  ])("is to four digits what exact fractions give, for %s", (_, demand, output) => {
    const apart = exactSolution({ ...published, demand });
    const own = solved({ ...textbook, demand: demand.map(Number) });
    const four = (values: readonly number[]) => values.map((value) => value.toFixed(4));
    expect(apart.output).toEqual(output);
    expect(apart.inverse).toEqual([
      ["1.2541", "0.3300"],
      ["0.2640", "1.1221"],
    ]);
    expect(own.inverse.map(four)).toEqual(apart.inverse);
    expect(four(own.output)).toEqual(apart.output);
    expect(four(own.multipliers)).toEqual(apart.multipliers);
    expect(four(own.embodied)).toEqual(apart.embodied);
    expect(own.total.toFixed(4)).toBe(apart.total);
  });

  it("is what the book prints, in exact fractions", () => {
    const { output, purchases } = exactSolution({ ...published, demand: ["600", "1500"] });
    expect(output.map((value) => Number(value).toFixed(2))).toEqual(["1247.52", "1841.58"]);
    expect(purchases).toEqual([
      ["187.13", "460.40"],
      ["249.50", "92.08"],
    ]);
  });

  it("has its inverse and its output to four digits", () => {
    const { inverse, output } = solved(textbook);
    expect(inverse.map((row) => row.map((value) => value.toFixed(4)))).toEqual([
      ["1.2541", "0.3300"],
      ["0.2640", "1.1221"],
    ]);
    close(output[0] ?? 0, 1000);
    close(output[1] ?? 0, 2000);
  });

  it("has its output and transactions for other demand", () => {
    const { output } = solved({ ...textbook, demand: [600, 1500] });
    expect(output.map((value) => value.toFixed(2))).toEqual(["1247.52", "1841.58"]);
    const transactions = textbook.coefficients.map((row) =>
      row.map((value, j) => (value * (output[j] ?? 0)).toFixed(2)),
    );
    expect(transactions).toEqual([
      ["187.13", "460.40"],
      ["249.50", "92.08"],
    ]);
  });

  it("has emissions as worked by hand", () => {
    const { direct, embodied, multipliers, total: all, stamp } = solved(textbook);
    // e = (0.8, 0.3): direct 0.8 × 1000 and 0.3 × 2000; multipliers e L, by hand from L.
    const hand = [(0.8 * 0.95 + 0.3 * 0.2) / 0.7575, (0.8 * 0.25 + 0.3 * 0.85) / 0.7575] as const;
    close(direct[0] ?? 0, 800);
    close(direct[1] ?? 0, 600);
    expect(all.toFixed(4)).toBe("1400.0000");
    expect(multipliers.map((value) => value.toFixed(4))).toEqual(["1.0825", "0.6007"]);
    close(embodied[0] ?? 0, hand[0] * 350);
    close(embodied[1] ?? 0, hand[1] * 1700);
    expect(stamp).toBe("screening");
  });
});

describe("the Leontief inverse", () => {
  it("times I − A is I, whenever the table can supply itself", () => {
    fc.assert(
      fc.property(productiveEconomy, ({ coefficients }) => {
        const result = leontiefInverse(coefficients);
        if (!result.ok) throw new Error(result.fault.code);
        for (const [i, row] of coefficients.entries()) {
          for (const j of row.keys()) {
            const product = row.reduce(
              (sum, value, k) => sum + ((i === k ? 1 : 0) - value) * (result.rows[k]?.[j] ?? 0),
              0,
            );
            close(product, i === j ? 1 : 0);
          }
        }
        expect(result.rows.flat().every((value) => value >= -1e-12)).toBe(true);
      }),
    );
  });

  it("is refused exactly where rounds of purchases never end", () => {
    const table = fc.integer({ min: 1, max: 5 }).chain((size) =>
      fc.array(
        fc.array(
          fc.integer({ min: 0, max: 60 }).map((each) => each / 100),
          {
            minLength: size,
            maxLength: size,
          },
        ),
        { minLength: size, maxLength: size },
      ),
    );
    fc.assert(
      fc.property(table, (coefficients) => {
        const radius = spectralRadius(coefficients);
        fc.pre(Math.abs(radius - 1) > 0.02);
        expect(leontiefInverse(coefficients).ok).toBe(radius < 1);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      "a closed circle",
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      "singular-table",
      [0, 1],
    ],
    [
      "a sector that eats itself",
      [
        [1.2, 0],
        [0, 0.1],
      ],
      "not-productive",
      [0],
    ],
    [
      "two that eat each other",
      [
        [0, 0.9],
        [1.3, 0],
      ],
      "not-productive",
      [0],
    ],
    [
      "a first pivot of nothing",
      [
        [1, 0.5],
        [0.5, 0],
      ],
      "not-productive",
      [0],
    ],
  ])("does not exist for %s", (_, coefficients, code, columns) => {
    expect(leontiefInverse(coefficients)).toEqual({ ok: false, fault: { code, columns } });
  });

  it("exists for columns above 1 if the others make up for them", () => {
    expect(
      leontiefInverse([
        [0, 1.5],
        [0.1, 0],
      ]).ok,
    ).toBe(true);
  });

  it.each([[[[-0.1]]], [[[Number.NaN]]], [[[0.1, 0.2]]], [[]]])(
    "is not asked of %j",
    (coefficients: number[][]) => {
      expect(() => leontiefInverse(coefficients)).toThrow(RangeError);
    },
  );
});

describe("emissions", () => {
  it("add up to the same from every side", () => {
    fc.assert(
      fc.property(productiveEconomy, (economy) => {
        const footprint = solved(economy);
        close(total(footprint.embodied), footprint.total);
        const { flows, rest } = attribution(footprint, 5);
        close(total(flows.map(({ value }) => value)) + rest, footprint.total);
        const whole = attribution(footprint, 1_000);
        for (const sector of economy.sectors.keys()) {
          const of = (key: "from" | "to") =>
            total(whole.flows.filter((flow) => flow[key] === sector).map(({ value }) => value));
          close(of("from"), footprint.direct[sector] ?? 0);
          close(of("to"), footprint.embodied[sector] ?? 0);
        }
        const rounds = supplyRounds(footprint, 3);
        close(total(rounds.rounds.map((round) => round.total)) + rounds.rest, footprint.total);
      }),
    );
  });

  it("are all direct where nobody buys from anybody", () => {
    const economy: Economy = {
      ...textbook,
      coefficients: [
        [0, 0],
        [0, 0],
      ],
    };
    const { direct, embodied } = solved(economy);
    expect(embodied).toEqual(direct);
    expect(direct).toEqual([280, 510]);
  });

  it("grow in step with demand, and with intensity", () => {
    fc.assert(
      fc.property(productiveEconomy, fc.double({ min: 0, max: 50, noNaN: true }), (economy, by) => {
        const once = solved(economy).total;
        const scaled = (values: readonly number[]) => values.map((value) => value * by);
        close(solved({ ...economy, demand: scaled(economy.demand) }).total, once * by);
        close(solved({ ...economy, intensities: scaled(economy.intensities) }).total, once * by);
      }),
    );
  });

  it("are found along the chains that carry them", () => {
    const footprint = solved(textbook);
    const { paths, isComplete } = supplyPaths(footprint, { share: 0.02, longest: 3 });
    // By hand: f e, then f A e along each chain; total 1400, so that 28 is the least.
    expect(paths.map(({ sectors, value }) => [sectors.join(), Number(value.toFixed(3))])).toEqual([
      ["1", 510],
      ["1,0", 340],
      ["0", 280],
      ["1,0,0", 51],
      ["0,0", 42],
    ]);
    expect(isComplete).toBe(true);
    expect(supplyPaths(footprint, { share: 0.02, longest: 2 }).isComplete).toBe(false);
    fc.assert(
      fc.property(productiveEconomy, (economy) => {
        const found = supplyPaths(solved(economy), { share: 0.001, longest: 4 });
        const carried = total(found.paths.map(({ value }) => value));
        expect(carried).toBeLessThanOrEqual(solved(economy).total * (1 + 1e-9));
      }),
      { numRuns: 40 },
    );
  });

  it("show their hotspots, from production and from consumption", () => {
    const { hotspots: found } = hotspots(solved(textbook));
    expect(found.map(({ sector, seenFrom }) => [sector, seenFrom])).toEqual([
      [1, "consumption"],
      [0, "production"],
    ]);
    // Manufacturing: embodied 1021.1221 of 1400; of that 0.3 × 1700 = 510 is its own first round.
    expect(found[0]?.embodiedShare.toFixed(4)).toBe("0.7294");
    expect(found[0]?.upstreamShare.toFixed(4)).toBe((1 - 510 / 1021.122112).toFixed(4));
    expect(hotspots(solved({ ...textbook, demand: [0, 0] })).hotspots).toEqual([]);
  });

  it("travel with what sectors buy from each other", () => {
    const [first] = carriedByPurchases(solved(textbook)).flows;
    // Multiplier of agriculture × what manufacturing buys of it.
    expect([first?.from, first?.to, first?.value.toFixed(3)]).toEqual([
      0,
      1,
      ((0.82 / 0.7575) * 500).toFixed(3),
    ]);
  });
});

it("solves and explains 200 sectors well within a second", () => {
  const size = 200;
  const at = (i: number, j: number) => ((i * 7919 + j * 104_729) % 1_000) / 1_000;
  const indices = Array.from({ length: size }, (_, index) => index);
  const economy: Economy = {
    sectors: indices.map(String),
    coefficients: indices.map((i) => indices.map((j) => (at(i, j) / size) * 1.2)),
    demand: indices.map((i) => at(i, 3) * 100),
    intensities: indices.map((i) => at(i, 5)),
  };
  const began = process.cpuUsage();
  const footprint = solved(economy);
  attribution(footprint);
  carriedByPurchases(footprint);
  hotspots(footprint);
  supplyRounds(footprint);
  supplyPaths(footprint);
  const { user, system } = process.cpuUsage(began);
  expect(footprintOf(economy).ok).toBe(true);
  expect((user + system) / 1_000).toBeLessThan(800);
});

/** By squaring: ‖A^(2^k)‖^(1/2^k), which tends to the radius for any table. */
function spectralRadius(table: readonly (readonly number[])[]): number {
  let power = table.map((row) => [...row]);
  let logarithm = 0;
  for (let step = 1; step <= 24; step++) {
    power = power.map((row) =>
      row.map((_, j) => row.reduce((sum, value, k) => sum + value * (power[k]?.[j] ?? 0), 0)),
    );
    const norm = Math.max(...power.flat());
    if (norm === 0) return 0;
    logarithm += Math.log(norm) / 2 ** step;
    power = power.map((row) => row.map((value) => value / norm));
  }
  return Math.exp(logarithm);
}
