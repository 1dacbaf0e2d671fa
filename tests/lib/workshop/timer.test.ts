import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addTime,
  leftMs,
  MAX_STEP_MINUTES,
  pauseTimer,
  resumeTimer,
  startTimer,
  type Timer,
  urgencyOf,
} from "#lib/workshop/timer.ts";
import { timerSchema } from "#lib/workshop/timer-schema.ts";

const MINUTE = 60_000;
const NOW = 1_795_000_000_000;

describe("a step's clock", () => {
  it("counts down, stands still while paused, and goes on with what was left", () => {
    const paused = pauseTimer(startTimer(10, NOW), NOW + 4 * MINUTE);
    expect(leftMs(paused, NOW + 60 * MINUTE)).toBe(6 * MINUTE);
    const resumed = resumeTimer(paused, NOW + 60 * MINUTE);
    expect(leftMs(resumed, NOW + 61 * MINUTE)).toBe(5 * MINUTE);
    expect(resumed.totalMs).toBe(10 * MINUTE);
  });

  it("pauses and resumes once, however often it is told to", () => {
    const paused = pauseTimer(startTimer(10, NOW), NOW + MINUTE);
    expect(pauseTimer(paused, NOW + 2 * MINUTE)).toBe(paused);
    const resumed = resumeTimer(paused, NOW + 3 * MINUTE);
    expect(resumeTimer(resumed, NOW + 4 * MINUTE)).toBe(resumed);
  });

  it("gives five minutes more from now when the time was over", () => {
    const over = startTimer(10, NOW);
    const longer = addTime(over, 5, NOW + 13 * MINUTE);
    expect(leftMs(longer, NOW + 13 * MINUTE)).toBe(5 * MINUTE);
  });

  it("takes time away, down to none", () => {
    const less = addTime(startTimer(10, NOW), -4, NOW + MINUTE);
    expect(leftMs(less, NOW + MINUTE)).toBe(5 * MINUTE);
    expect(leftMs(addTime(less, -60, NOW + MINUTE), NOW + MINUTE)).toBe(0);
  });

  it("stays paused when it is given time", () => {
    const paused = pauseTimer(startTimer(10, NOW), NOW);
    expect(addTime(paused, 5, NOW + MINUTE)).toEqual({
      totalMs: 15 * MINUTE,
      endsAt: null,
      leftMs: 15 * MINUTE,
    });
  });

  it.each([
    { left: 10, urgency: "calm" },
    { left: 2.01, urgency: "calm" },
    { left: 2, urgency: "soon" },
    { left: 0.51, urgency: "soon" },
    { left: 0.5, urgency: "urgent" },
    { left: 0, urgency: "over" },
    { left: -3, urgency: "over" },
  ])("with $left of 10 minutes left is $urgency", ({ left, urgency }) => {
    const timer = startTimer(10, NOW);
    expect(urgencyOf(timer, NOW + (10 - left) * MINUTE)).toBe(urgency);
    expect(urgencyOf({ ...timer, endsAt: null, leftMs: left * MINUTE }, NOW)).toBe(urgency);
  });

  it("never has more left than there is, whatever is done to it, and can always be stored", () => {
    const act = fc.oneof(
      fc.constant(pauseTimer),
      fc.constant(resumeTimer),
      fc
        .integer({ min: -MAX_STEP_MINUTES, max: MAX_STEP_MINUTES })
        .map((minutes) => (timer: Timer, now: number) => addTime(timer, minutes, now)),
    );
    const later = fc.integer({ min: 0, max: 100 * MINUTE });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX_STEP_MINUTES }),
        fc.array(fc.tuple(act, later)),
        (minutes, acts) => {
          let now = NOW;
          let timer = startTimer(minutes, now);
          for (const [change, passed] of acts) {
            now += passed;
            timer = change(timer, now);
            expect(timerSchema.parse(timer)).toEqual(timer);
            expect(leftMs(timer, now)).toBeLessThanOrEqual(timer.totalMs);
            expect(timer.totalMs).toBeLessThanOrEqual(MAX_STEP_MINUTES * MINUTE);
          }
        },
      ),
    );
  });

  it("shows the same after a pause of any length as before it", () => {
    fc.assert(
      fc.property(fc.nat(30 * MINUTE), fc.nat(1_000 * MINUTE), (ran, rested) => {
        const timer = startTimer(15, NOW);
        const paused = pauseTimer(timer, NOW + ran);
        const back = resumeTimer(paused, NOW + ran + rested);
        expect(leftMs(back, NOW + ran + rested)).toBe(leftMs(timer, NOW + ran));
      }),
    );
  });
});
