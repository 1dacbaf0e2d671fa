import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DOT_STEP,
  dotsOf,
  LETTER_ROOM,
  MIDDLE_STEP,
  middlesOf,
  placeIn,
  trailOf,
} from "#lib/insight/trajectory/lay-out-clouds.ts";
import type { TeamCloud } from "#lib/insight/trajectory/trajectory.ts";
import {
  tellingStep,
  trajectoryRows,
  writtenSteps,
} from "#lib/insight/trajectory/trajectory-rows.ts";

const field = { left: 50, top: 20, side: 400 };
const cloud = (changes: Partial<TeamCloud>): TeamCloud => ({
  ...{ teamId: "a", stepId: "s1", ideas: [], centroid: null, spread: null },
  ...{ unplaced: [], twinShare: null },
  ...changes,
});
const idea = (id: number, digital: number, green: number) => ({
  note: { teamId: "a", stepId: "s1", id: `n${id}` },
  digital,
  green,
});

describe("clouds of ideas", () => {
  it("have green upwards and digital to the right", () => {
    expect(placeIn(field, { digital: 0, green: 0 })).toEqual({ x: 50, y: 420 });
    expect(placeIn(field, { digital: 1, green: 1 })).toEqual({ x: 450, y: 20 });
  });

  it("show each of many ideas with the same values, near their place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const ideas = Array.from({ length: count }, (_, at) => idea(at, 0.5, 0.8));
        const dots = dotsOf([cloud({ ideas })], field);
        const place = placeIn(field, { digital: 0.5, green: 0.8 });
        expect(dots).toHaveLength(count);
        for (const [at, dot] of dots.entries()) {
          expect(Math.hypot(dot.x - place.x, dot.y - place.y)).toBeLessThan(
            DOT_STEP * (1 + Math.sqrt(count / 3)),
          );
          const nearest = dots
            .slice(at + 1)
            .map((other) => Math.hypot(other.x - dot.x, other.y - dot.y));
          expect(Math.min(Number.POSITIVE_INFINITY, ...nearest)).toBeGreaterThan(DOT_STEP * 0.9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("heap up ideas of several teams together", () => {
    const dots = dotsOf(
      [cloud({ ideas: [idea(1, 0.5, 0.5)] }), cloud({ teamId: "b", ideas: [idea(2, 0.5, 0.5)] })],
      field,
    );
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
  });

  it("have letters that do not cover each other, and stand at their middles where they can", () => {
    const part = fc.constantFrom(0, 0.02, 0.05, 0.5, 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { maxLength: 12 }), (places) => {
        const clouds = places.map(([digital, green], at) =>
          cloud({ teamId: `t${at}`, centroid: { digital, green } }),
        );
        const letters = middlesOf(clouds, field).map(({ letter }) => letter);
        const gaps = letters.flatMap((one, at) =>
          letters.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
        );
        expect(letters).toHaveLength(places.length);
        expect(Math.min(MIDDLE_STEP, ...gaps)).toBeGreaterThan(MIDDLE_STEP - 0.01);
      }),
    );
    const [first] = middlesOf([cloud({ centroid: { digital: 0.3, green: 0.3 } })], field);
    expect(first?.letter).toBe(first?.place);
  });

  it("have letters beside their marks, not on them, within the field", () => {
    const part = fc.constantFrom(0, 0.3, 0.5, 1);
    const ideas = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(ideas, { minLength: 1, maxLength: 4 }), (teams) => {
        const clouds = teams.map((placed, at) => {
          const own = placed.map(([digital, green], id) => idea(id, digital, green));
          const mean = (axis: "digital" | "green") =>
            own.reduce((sum, one) => sum + one[axis], 0) / own.length;
          const centroid = { digital: mean("digital"), green: mean("green") };
          return cloud({ teamId: `t${at}`, ideas: own, centroid });
        });
        const marks = dotsOf(clouds, field);
        for (const { letter } of middlesOf(clouds, field, marks)) {
          const nearest = Math.min(
            ...marks.map(({ x, y }) => Math.hypot(x - letter.x, y - letter.y)),
          );
          expect(nearest).toBeGreaterThanOrEqual(LETTER_ROOM.mark);
          expect(letter.x).toBeGreaterThanOrEqual(field.left);
          expect(letter.x).toBeLessThanOrEqual(field.left + field.side);
          expect(letter.y).toBeGreaterThanOrEqual(field.top);
          expect(letter.y).toBeLessThanOrEqual(field.top + field.side);
        }
      }),
    );
  });

  it("leave a trail over the last steps in which something was placed", () => {
    const at = (digital: number) => cloud({ centroid: { digital, green: 0 } });
    const clouds = [at(0), cloud({}), at(0.5), at(1), at(0.25), at(0.75)];
    expect(trailOf(clouds, 2, field).map(({ x }) => x)).toEqual([50, 250]);
    expect(trailOf(clouds, 1, field)).toEqual([]);
    expect(trailOf(clouds, 5, field).map(({ x }) => x)).toEqual([250, 450, 150, 350]);
  });
});

describe("a trajectory in words", () => {
  const a = [
    cloud({
      ideas: [idea(1, 0.5, 0.8), idea(2, 0.5, 0)],
      centroid: { digital: 0.5, green: 0.4 },
      ...{ spread: 0.4, twinShare: 1 / 3 },
      unplaced: [{ teamId: "a", stepId: "s1", id: "n3" }],
    }),
    cloud({ stepId: "s2" }),
  ];
  const b = [cloud({ teamId: "b" }), cloud({ teamId: "b", stepId: "s2" })];
  const all = [
    { teamId: "a", clouds: a },
    { teamId: "b", clouds: b },
  ];
  const words = { team: (id: string) => `team ${id}`, step: (id: string) => `step ${id}` };

  it("has steps in which anybody wrote", () => {
    expect(writtenSteps(all)).toEqual(["s1"]);
    expect(writtenSteps([])).toEqual([]);
  });

  it("begins with the step that says most", () => {
    const placed = { centroid: { digital: 0, green: 0 } };
    const of = (...steps: boolean[]) => ({
      teamId: "c",
      clouds: steps.map((isPlaced, at) => cloud({ stepId: `s${at}`, ...(isPlaced && placed) })),
    });
    const ids = ["s0", "s1", "s2", "s3"];
    expect(tellingStep([of(true, true, true, true), of(true, true, true, false)], ids)).toBe(2);
    expect(tellingStep([of(false, false, false, false)], ids)).toBe(3);
  });

  it("says all that its chart says", () => {
    expect(trajectoryRows(all, ["s1", "s2"], words)).toEqual([
      ["step s1", "team a", 2, 1, 0.5, 0.4, 0.4, 33],
    ]);
  });
});
