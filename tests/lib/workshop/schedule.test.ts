import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockTimes, slipMs, stepsToCut, totalMinutes } from "#lib/workshop/schedule.ts";
import { pauseTimer, startTimer } from "#lib/workshop/timer.ts";

const MINUTE = 60_000;
const NOW = 1_795_000_000_000;

const steps = [
  { id: "one", minutes: 10, optional: false },
  { id: "two", minutes: 20, optional: true },
  { id: "three", minutes: 30, optional: false },
];

describe("clock times", () => {
  it("follow one another without a gap", () => {
    expect(clockTimes(steps, NOW)).toEqual([
      { stepId: "one", beginsAt: NOW, endsAt: NOW + 10 * MINUTE },
      { stepId: "two", beginsAt: NOW + 10 * MINUTE, endsAt: NOW + 30 * MINUTE },
      { stepId: "three", beginsAt: NOW + 30 * MINUTE, endsAt: NOW + 60 * MINUTE },
    ]);
    expect(totalMinutes(steps)).toBe(60);
  });
});

describe("being late", () => {
  const plan = { steps, startedAt: NOW, currentStepId: "one", timer: startTimer(10, NOW) };

  it("is nothing before the start, and while everything goes as planned", () => {
    expect(slipMs({ ...plan, startedAt: null, currentStepId: null }, NOW)).toBe(0);
    expect(slipMs(plan, NOW)).toBe(0);
    expect(slipMs(plan, NOW + 9 * MINUTE)).toBe(0);
  });

  it("grows while a step is over its time, and while its clock is paused", () => {
    expect(slipMs(plan, NOW + 16 * MINUTE)).toBe(6 * MINUTE);
    const paused = pauseTimer(plan.timer, NOW + MINUTE);
    expect(slipMs({ ...plan, timer: paused }, NOW + 5 * MINUTE)).toBe(4 * MINUTE);
  });

  it("turns into being early when steps are passed over", () => {
    const there = { ...plan, currentStepId: "three", timer: startTimer(30, NOW + 12 * MINUTE) };
    expect(slipMs(there, NOW + 12 * MINUTE)).toBe(-18 * MINUTE);
  });

  it("is made up for by leaving a step out of the agenda", () => {
    const cut = steps.filter(({ id }) => id !== "two");
    const late = { ...plan, steps: cut, slotMinutes: 60 };
    expect(slipMs(late, NOW + 16 * MINUTE)).toBe(-14 * MINUTE);
  });

  it("can be told of a step that has no clock", () => {
    expect(slipMs({ ...plan, timer: null }, NOW + MINUTE)).toBe(MINUTE);
  });
});

describe("what to leave out", () => {
  it("is nothing while there is time", () => {
    expect(stepsToCut(steps, "one", 0)).toEqual([]);
    expect(stepsToCut(steps, "one", -MINUTE)).toEqual([]);
  });

  it("is never the current step, an earlier one, or one that is needed", () => {
    expect(stepsToCut(steps, "two", 60 * MINUTE)).toEqual([]);
    expect(stepsToCut(steps, "one", 60 * MINUTE)).toEqual(["two"]);
  });

  it("is the best choice there is", () => {
    const step = fc.record({ minutes: fc.integer({ min: 1, max: 12 }), optional: fc.boolean() });
    const agenda = fc
      .array(step, { minLength: 1, maxLength: 9 })
      .map((list) => list.map((each, index) => ({ ...each, id: `s${index}` })));
    fc.assert(
      fc.property(agenda, fc.nat(30 * MINUTE), (planned, slip) => {
        expect(stepsToCut(planned, "s0", slip)).toEqual(bestCut(planned.slice(1), slip));
      }),
      { numRuns: 300 },
    );
  });

  it("is found soon in the longest agenda", () => {
    const long = Array.from({ length: 60 }, (_, index) => ({
      id: `s${index}`,
      minutes: 600 - index * 7,
      optional: true,
    }));
    const before = performance.now();
    expect(stepsToCut(long, null, 9_001 * MINUTE).length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

/** By trying every choice. */
function bestCut(
  steps: readonly Readonly<{ id: string; minutes: number; optional: boolean }>[],
  slip: number,
) {
  const missing = Math.ceil(slip / MINUTE);
  const optional = steps.filter((step) => step.optional);
  const choices = Array.from({ length: 2 ** optional.length }, (_, bits) =>
    optional.flatMap((step, index) => ((bits >> index) & 1 ? { ...step, index } : [])),
  );
  const enough = choices.filter((choice) => totalMinutes(choice) >= missing);
  const [best] = enough.toSorted(
    (one, other) =>
      totalMinutes(one) - totalMinutes(other) ||
      one.length - other.length ||
      laterFirst(one, other),
  );
  return (best ?? optional).map(({ id }) => id);
}

function laterFirst(one: readonly { index: number }[], other: readonly { index: number }[]) {
  for (const [place, { index }] of one.entries()) {
    const difference = (other[place]?.index ?? 0) - index;
    if (difference !== 0) return difference;
  }
  return 0;
}
