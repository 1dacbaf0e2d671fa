import { describe, expect, it } from "vitest";
import { numberFrom } from "#components/insight/receipt/number-text.ts";
import { receiptRows, travelRows } from "#components/insight/receipt/receipt-rows.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import type { KeptReceipt } from "#lib/insight/kept/receipt.ts";
import { carbonReceipt } from "#lib/insight/receipt/carbon-receipt.ts";
import { massUnit } from "#lib/insight/receipt/mass-unit.ts";
import {
  ASSUMED_WATTS,
  deviceMinutes,
  receiptInput,
  stepMinutes,
} from "#lib/insight/receipt/receipt-input.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const head = { line: "l", low: "lo", mid: "mi", high: "hi", unit: "u" };
const words = {
  ...{ caption: "c", head },
  lines: {
    ...{ data: "data", devices: "devices", total: "total", grid: "grid" },
    ...{ watts: "watts", people: "people", minutes: "minutes", bytes: "bytes" },
  },
  unit: { grams: "g", gramsPerKwh: "g/kWh", watts: "W", minutes: "min", bytes: "B" },
};
const entered: KeptReceipt = {
  ...keptParts.receipt.empty,
  country: { alpha2: "FR", alpha3: "FRA" },
  ways: [
    { mode: "train", people: 10, km: 200 },
    { mode: "car", people: 2, km: 50 },
  ],
  factors: [
    { mode: "train", gramsPerKm: { low: 2, mid: 5, high: 8 }, source: "A table", date: "2025" },
  ],
};
const from = (kept: KeptReceipt, bytes: number | null) =>
  receiptInput({ kept, bytes, people: 20, minutes: 120, assumed: "assumed" });

describe("what a receipt is computed from", () => {
  it("is what was entered, and otherwise assumed", () => {
    expect(from(keptParts.receipt.empty, null)).toMatchObject({
      ...{ bytes: 0, people: 20, minutes: 120, watts: ASSUMED_WATTS, wattsSource: "assumed" },
      ...{ country: null, trips: [] },
    });
    const watts = { range: { low: 1, mid: 2, high: 3 }, source: "Our meter" };
    expect(from({ ...entered, watts }, 5)).toMatchObject({
      ...{ bytes: 5, minutes: 120, watts: watts.range, wattsSource: "Our meter" },
      trips: [
        { mode: "train", km: 2_000 },
        { mode: "car", km: 100 },
      ],
    });
  });

  it("counts a visit of a step as long as it took, but no night", () => {
    const steps = [sampleStep("s1", { minutes: 10 }), sampleStep("s2", { minutes: 30 })];
    const minute = 60_000;
    const runs = [
      { stepId: "s1", startedAt: 0, endedAt: 12 * minute },
      { stepId: "s2", startedAt: 12 * minute, endedAt: 900 * minute },
      { stepId: "gone", startedAt: 900 * minute, endedAt: 950 * minute },
      { stepId: "s1", startedAt: 950 * minute, endedAt: null },
    ];
    expect(stepMinutes({ steps, runs }, 955 * minute)).toBe(12 + 60 + 0 + 5);
    expect(stepMinutes({ steps, runs: [] }, 0)).toBe(0);
  });

  it("has the time that was entered, else metered, else that of the steps", () => {
    const known = { kept: { minutes: null }, people: 20, steps: 90 };
    const meter = { bytes: 1, deviceSeconds: 20 * 3_600 };
    expect(deviceMinutes({ ...known, meter })).toEqual({ minutes: 60, from: "metered" });
    const nothing = { bytes: 0, deviceSeconds: 0 };
    for (const none of [undefined, nothing]) {
      expect(deviceMinutes({ ...known, meter: none })).toEqual({ minutes: 90, from: "steps" });
    }
    expect(deviceMinutes({ ...known, people: 0, meter }).from).toBe("steps");
    const entered = { ...known, meter, kept: { minutes: 0 } };
    expect(deviceMinutes(entered)).toEqual({ minutes: 0, from: "entered" });
  });

  it.each([
    ["12", 12],
    [" 12,5 ", 12.5],
    ["１２．５", 12.5],
    ["", undefined],
    ["-3", undefined],
    ["1e9", undefined],
    ["twelve", undefined],
  ])("reads %j as %s", (text, number) => {
    expect(numberFrom(text)).toBe(number);
  });
});

describe("the receipt's table", () => {
  it("has what was computed beside what from; by hand the same", () => {
    const input = from(entered, null);
    const table = receiptRows(carbonReceipt(input), input, false, words);
    // 20 people, 2 hours: 40 h of 5, 25 and 80 W at France's 44.18 g, or the other table's figure.
    const grid = table.rows.find(([name]) => name === "grid") ?? [];
    expect(grid[2]).toBe(44.18);
    const [low, mid, high] = [grid[1], grid[2], grid[3]].map(Number);
    const grams = [0.2 * (low ?? 0), 1 * (mid ?? 0), 3.2 * (high ?? 0)];
    const two = grams.map((figure) => Number(figure.toPrecision(2)));
    expect(table.rows[0]).toEqual(["devices", ...two, "g"]);
    expect(table.rows[1]).toEqual(["total", ...two, "g"]);
    expect(table.rows.map(([name]) => name)).not.toContain("data");
    expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
  });

  it("has data once it is metered", () => {
    const input = from(entered, 1e9);
    const rows = receiptRows(carbonReceipt(input), input, true, words).rows;
    expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(["data", "bytes"]));
  });

  it("counts travel with factors alone, and says where they are from", () => {
    const input = from(entered, null);
    const { travel } = carbonReceipt(input);
    const table = travelRows(input, travel.grams, {
      ...{ caption: "c", head: { ...head, km: "km", source: "s" }, total: "sum", grams: "g" },
      ...{ noFactor: "none", mode: (id: string) => id },
    });
    expect(table.rows).toEqual([
      ["train", 2_000, 4_000, 10_000, 16_000, "g", "A table, 2025"],
      ["car", 100, "", "", "", "g", "none"],
      ["sum", "", 4_000, 10_000, 16_000, "g", ""],
    ]);
  });

  it.each([
    [999, "g"],
    [1_000, "kg"],
    [2_500_000, "t"],
  ])("writes %d g in %s", (grams, unit) => {
    expect(massUnit(grams).name).toBe(unit);
  });
});
