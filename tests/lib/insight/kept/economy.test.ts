import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { economy, keptFileName, keptTableOf, type SectorTable } from "#lib/insight/kept/economy.ts";
import { MAX_KEPT_BYTES } from "#lib/insight/kept/kept-part.ts";
import { keptParts, parseKept } from "#lib/insight/kept/kept-parts.ts";
import { productiveEconomy } from "../lens/economies.ts";
import { solved, textbook } from "../lens/textbook.ts";

const table: SectorTable = { origin: "file", fileName: "表.csv", unit: "t", economy: textbook };
const whole = {
  table: keptTableOf(table) ?? null,
  levers: [{ kind: "intensity", sector: 1, share: -0.3 }],
  goal: { baseYear: 2020, targetYear: 2030, cut: 0.45 },
};

/** A table of as many sectors, all of which trade. */
function large(size: number): SectorTable {
  const each = Array.from({ length: size }, (_, index) => index);
  return {
    ...table,
    economy: {
      sectors: each.map((index) => `Sector ${index}`),
      coefficients: each.map((i) => each.map((j) => (i + 2 * j + 1) / 3 / size ** 2 / 3)),
      demand: each.map(() => 100),
      intensities: each.map((index) => index / 7),
    },
  };
}

describe("the economy that is kept", () => {
  it("begins with no table and the −45 % goal of L.1470", () => {
    expect(economy.schema.parse(keptParts.economy.empty)).toEqual({
      table: null,
      levers: [],
      goal: { baseYear: 2020, targetYear: 2030, cut: 0.45 },
    });
  });

  it("comes back from JSON as it was", () => {
    expect(parseKept("economy", JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    fc.assert(
      fc.property(productiveEconomy, (any) => {
        expect(keptTableOf({ ...table, economy: any })?.economy).toEqual(any);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["a lever on a sector that is not there", { levers: [{ ...whole.levers[0], sector: 2 }] }],
    ["levers without a table", { table: null }],
    ["a row that is too short", { table: tableWith({ coefficients: [[0.1], [0.2, 0.3]] }) }],
    ["too few intensities", { table: tableWith({ intensities: [1] }) }],
    ["less than nothing", { table: tableWith({ demand: [1, -1] }) }],
    ["no number", { table: tableWith({ demand: [1, Number.NaN] }) }],
    ["no sector", { table: tableWith({ sectors: [], coefficients: [], demand: [] }) }],
    ["a goal that ends before it begins", { goal: { ...whole.goal, targetYear: 2020 } }],
    ["a cut of more than all", { goal: { ...whole.goal, cut: 1.01 } }],
    ["something else beside it", { secret: 1 }],
  ])("is refused with %s", (_, wrong) => {
    expect(parseKept("economy", { ...whole, ...wrong })).toBeUndefined();
  });

  it("is rounded where it would be too large, which no shown digit tells", () => {
    const kept = keptTableOf(large(120));
    expect(JSON.stringify(large(120)).length).toBeGreaterThan(MAX_KEPT_BYTES);
    expect(JSON.stringify(kept).length).toBeLessThan(MAX_KEPT_BYTES);
    const total = solved(large(120).economy).total;
    expect(solved(kept?.economy ?? textbook).total / total).toBeCloseTo(1, 5);
  });

  it("is no table at all where even that is too large", () => {
    expect(keptTableOf(large(400))).toBeUndefined();
  });

  it("takes a file name of any length", () => {
    const fileName = keptFileName("𠮷".repeat(300));
    expect(keptTableOf({ ...table, fileName })?.fileName).toBe("𠮷".repeat(60));
  });
});

function tableWith(wrong: object) {
  return { ...table, economy: { ...textbook, ...wrong } };
}
