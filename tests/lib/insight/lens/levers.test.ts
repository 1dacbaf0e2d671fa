import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leverSchema } from "#lib/insight/lens/lever.ts";
import { leverEffect } from "#lib/insight/lens/levers.ts";
import { aboveTrajectory, l1470, trajectory } from "#lib/insight/lens/trajectory.ts";
import { productiveEconomy } from "./economies.ts";
import { solved, textbook } from "./textbook.ts";

describe("a lever", () => {
  const before = solved(textbook);

  it("changes emissions as worked by hand", () => {
    const less = leverEffect(before, [{ kind: "intensity", sector: 0, share: -0.25 }]);
    // A quarter of agriculture's 800.
    expect(less.ok && less.effect.change.toFixed(4)).toBe("-200.0000");
    expect(less.ok && less.effect.changeShare.toFixed(4)).toBe("-0.1429");
    expect(less.ok && less.effect.stamp).toBe("screening");

    const halved = leverEffect(before, [{ kind: "coefficient", from: 0, to: 1, share: -0.5 }]);
    // det = 0.85 × 0.95 − 0.125 × 0.2 = 0.7825; output = (0.95 × 350 + 0.125 × 1700,
    // 0.2 × 350 + 0.85 × 1700) / 0.7825 = (696.4856, 1936.1022); emissions 0.8, 0.3 of it.
    expect(halved.ok && halved.effect.after.output.map((value) => value.toFixed(4))).toEqual([
      "696.4856",
      "1936.1022",
    ]);
    expect(halved.ok && halved.effect.after.total.toFixed(3)).toBe("1138.019");
  });

  it("of one sector's demand takes away what was embodied in it", () => {
    fc.assert(
      fc.property(productiveEconomy, (economy) => {
        const footprint = solved(economy);
        const result = leverEffect(footprint, [{ kind: "demand", sector: 0, share: -1 }]);
        expect(result.ok && result.effect.change).toBeCloseTo(-(footprint.embodied[0] ?? 0), 6);
      }),
    );
  });

  it("never adds emissions by taking less, and nothing is nothing", () => {
    const share = fc.double({ min: -1, max: 0, noNaN: true });
    fc.assert(
      fc.property(productiveEconomy, share, (economy, less) => {
        const footprint = solved(economy);
        for (const lever of [
          { kind: "coefficient", from: 0, to: 0, share: less },
          { kind: "intensity", sector: 0, share: less },
          { kind: "demand", sector: 0, share: less },
        ] as const) {
          const result = leverEffect(footprint, [lever]);
          expect(result.ok && result.effect.change).toBeLessThanOrEqual(1e-9 * footprint.total);
        }
        const same = leverEffect(footprint, []);
        expect(same.ok && same.effect.change).toBe(0);
      }),
    );
  });

  it("may ask for more than can be supplied", () => {
    expect(leverEffect(before, [{ kind: "coefficient", from: 0, to: 0, share: 9 }])).toMatchObject({
      ok: false,
      fault: { code: "not-productive", columns: [0] },
    });
  });

  it("is of a sector that is there, and within reason", () => {
    const lever = { kind: "demand", sector: 2, share: 0.1 } as const;
    expect(() => leverEffect(before, [lever])).toThrow(RangeError);
    expect(leverSchema.safeParse(lever).success).toBe(true);
    for (const wrong of [{ share: -1.1 }, { share: Number.NaN }, { sector: -1 }, { sector: 0.5 }]) {
      expect(leverSchema.safeParse({ ...lever, ...wrong }).success).toBe(false);
    }
  });
});

describe("the L.1470 line", () => {
  it("falls by 45 % from 2020 to 2030, in even steps", () => {
    const { points, stamp, goal } = trajectory(l1470, 1400);
    expect(points).toHaveLength(11);
    expect(points[0]).toEqual({ year: 2020, emissions: 1400 });
    expect(points[10]?.year).toBe(2030);
    expect(points[10]?.emissions).toBeCloseTo(770, 9);
    expect(points[5]?.emissions).toBeCloseTo(1085, 9);
    expect([stamp, goal.scope, goal.path]).toEqual(["screening", "ict-sector", "straight-line"]);
  });

  it("says how far above it a year lies, and nothing of other years", () => {
    const line = trajectory(l1470, 1000);
    expect(aboveTrajectory(line, { year: 2030, emissions: 600 })).toBeCloseTo(50, 9);
    expect(aboveTrajectory(line, { year: 2031, emissions: 600 })).toBeUndefined();
    expect(() => trajectory(l1470, -1)).toThrow(RangeError);
  });
});
