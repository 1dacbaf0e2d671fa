import { describe, expect, it } from "vitest";
import { stepTimes } from "#lib/workshop/step-times.ts";
import { startTimer } from "#lib/workshop/timer.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const MINUTE = 60_000;
const START = 1_795_000_000_000;
const at = (minutes: number) => START + minutes * MINUTE;
const steps = ["s1", "s2", "s3", "s4"].map((id) => sampleStep(id, { minutes: 10 }));
const idle = { currentStepId: null, runs: [], timer: null };
const told = (times: ReturnType<typeof stepTimes>) =>
  times.map(({ state, beginsAt, endsAt }) => [
    state,
    ...[beginsAt, endsAt].map((time) => (time === null ? null : (time - START) / MINUTE)),
  ]);

describe("when each step is", () => {
  it("is counted from the planned start before the first one", () => {
    expect(told(stepTimes(steps, idle, { start: START, now: at(-99) }))).toEqual([
      ["ahead", 0, 10],
      ["ahead", 10, 20],
      ["ahead", 20, 30],
      ["ahead", 30, 40],
    ]);
  });

  it("is what happened, then what is left, once it runs", () => {
    const live = {
      currentStepId: "s3",
      runs: [
        { stepId: "s1", startedAt: at(0), endedAt: at(14) },
        { stepId: "s3", startedAt: at(14), endedAt: null },
      ],
      timer: startTimer(10, at(14)),
    };
    expect(told(stepTimes(steps, live, { start: 0, now: at(18) }))).toEqual([
      ["done", 0, 14],
      ["passed", null, null],
      ["current", 14, 24],
      ["ahead", 24, 34],
    ]);
    // Over time: what is next can begin now at the earliest.
    expect(told(stepTimes(steps, live, { start: 0, now: at(30) }))[3]).toEqual(["ahead", 30, 40]);
  });
});
