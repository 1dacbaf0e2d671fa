import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  carbonReceipt,
  emissionsOf,
  type ReceiptInput,
} from "#lib/insight/receipt/carbon-receipt.ts";
import { tripsSchema } from "#lib/insight/receipt/travel.ts";

const input: ReceiptInput = {
  bytes: 2_000_000_000,
  people: 30,
  minutes: 90,
  watts: { low: 10, mid: 30, high: 60 },
  wattsSource: "assumed in this test",
  country: { alpha2: "CN", alpha3: "CHN" },
  trips: [],
  travelFactors: [],
};

const train = { mode: "train", gramsPerKm: { low: 20, mid: 30, high: 40 } };

describe("emissionsOf", () => {
  it("is what the model's constants give by hand", () => {
    // Constants of SWD v4: kWh per GB in use 0.055 + 0.059, made 0.012 + 0.013 + 0.081 at 494 g.
    const grid = 557.5;
    const mid = 2 * ((0.055 + 0.059) * grid + (0.012 + 0.013 + 0.081) * 494);
    const { data, devices } = emissionsOf(input);
    expect(data.mid).toBeCloseTo(mid, 6);
    // 45 hours of 30 W are 1.35 kWh.
    expect(devices.mid).toBeCloseTo(1.35 * grid, 6);
  });

  it("counts with the world where nobody said where, or the table knows nothing", () => {
    const world = emissionsOf({ ...input, country: null });
    expect(world.devices.mid).toBeCloseTo(1.35 * 472.94, 6);
    expect(world.devices.high).toBeCloseTo(45 * 0.06 * 494, 6);
    const unknown = emissionsOf({ ...input, country: { alpha2: "CF", alpha3: "CAF" } });
    expect(unknown.devices).toEqual(world.devices);
  });

  const amount = fc.integer({ min: 1, max: 1_000_000 });

  it("grows in proportion: to the bytes, to people and to minutes", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 2, max: 50 }), (bytes, people, times) => {
        const one = emissionsOf({ ...input, bytes, people });
        const more = emissionsOf({ ...input, bytes: bytes * times, people: people * times });
        const longer = emissionsOf({ ...input, people, minutes: input.minutes * times });
        for (const key of ["low", "mid", "high"] as const) {
          expect(more.data[key] / one.data[key]).toBeCloseTo(times, 6);
          expect(more.devices[key] / one.devices[key]).toBeCloseTo(times, 6);
          expect(longer.devices[key]).toBeCloseTo(more.devices[key], 3);
        }
        expect(one.data.low).toBeLessThanOrEqual(one.data.mid);
        expect(one.data.mid).toBeLessThanOrEqual(one.data.high);
      }),
    );
  });

  it.each([
    { bytes: -1 },
    { people: Number.NaN },
    { minutes: Number.POSITIVE_INFINITY },
    { watts: { low: 10, mid: 5, high: 20 } },
  ])("refuses %o", (wrong) => {
    expect(() => emissionsOf({ ...input, ...wrong })).toThrow(RangeError);
  });
});

describe("carbonReceipt", () => {
  it("shows two digits, its method, and where its factors are from", () => {
    const { lines, total, method, notes } = carbonReceipt(input);
    const figures = [...lines.map(({ grams }) => grams), total].flatMap(Object.values<number>);
    for (const figure of figures) expect(figure).toBe(Number(figure.toPrecision(2)));
    expect(total.mid).toBe(980);
    expect(method.sources.map(({ name, date }) => [name, date])).toEqual([
      ["Ember (co2.js 0.19.0)", null],
      ["Electricity Maps", "2025"],
    ]);
    expect(notes).toContain("grid-year-not-stated");
    expect(notes).not.toContain("world-average-grid");
  });

  it("names the package that is installed", () => {
    const file = new URL("../../../../node_modules/@tgwf/co2/package.json", import.meta.url);
    const { name, version } = JSON.parse(readFileSync(file, "utf8"));
    expect(carbonReceipt(input).method.library).toBe(`${name} ${version}`);
  });

  it("puts avoided travel beside the total, never into it", () => {
    const with400 = carbonReceipt({
      ...input,
      trips: [{ mode: "train", km: 400 }],
      travelFactors: [{ ...train, source: "A table", date: "2024" }],
    });
    expect(with400.travel.grams).toEqual({ low: 8_000, mid: 12_000, high: 16_000 });
    expect(with400.total).toEqual(carbonReceipt(input).total);
    expect(with400.notes).toContain("travel-not-subtracted");
  });

  it("leaves travel out whose factor nobody vouches for", () => {
    const { travel, notes } = carbonReceipt({
      ...input,
      trips: [{ mode: "train", km: 400 }],
      travelFactors: [{ ...train, source: "A table", date: null }],
    });
    expect(travel).toMatchObject({
      grams: null,
      counted: [],
      leftOut: [{ mode: "train", km: 400 }],
    });
    expect(notes).toContain("travel-without-factor-left-out");
  });

  it("is nothing for a workshop in which nothing happened", () => {
    const { total } = carbonReceipt({ ...input, bytes: 0, people: 0 });
    expect(total).toEqual({ low: 0, mid: 0, high: 0 });
  });

  it("takes no negative, endless or strange ways", () => {
    for (const trip of [
      { mode: "train", km: -1 },
      { mode: "train", km: 1e9 },
      { mode: "a b", km: 1 },
    ]) {
      expect(tripsSchema.safeParse([trip]).success).toBe(false);
    }
  });
});
