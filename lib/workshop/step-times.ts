import type { Step, Workshop } from "./model.ts";
import { clockTimes } from "./schedule.ts";
import { leftMs } from "./timer.ts";

const MINUTE_MS = 60_000;

export type StepTime = Readonly<{
  stepId: string;
  /** `passed`: the room went by without it. */
  state: "done" | "current" | "ahead" | "passed";
  /** Milliseconds since 1970; both `null` for a step that was passed by. */
  beginsAt: number | null;
  endsAt: number | null;
}>;

type Live = Pick<Workshop, "currentStepId" | "runs" | "timer">;

/**
 * When each step was, is and will be, if everything from now on takes as long as planned.
 *
 * @param steps may be another agenda than the one that runs, such as a draft.
 * @param start when the first step is to begin, while none has; milliseconds since 1970.
 * @param now milliseconds since 1970.
 */
export function stepTimes(
  steps: readonly Step[],
  { currentStepId, runs, timer }: Live,
  { start, now }: Readonly<{ start: number; now: number }>,
): StepTime[] {
  const index = steps.findIndex(({ id }) => id === currentStepId);
  const current = steps[index];
  if (!current) return clockTimes(steps, start).map((time) => ({ ...time, state: "ahead" }));

  const begunAt = runs.findLast(({ stepId }) => stepId === current.id)?.startedAt ?? now;
  const left = timer ? Math.max(0, leftMs(timer, now)) : current.minutes * MINUTE_MS;
  const past = steps.slice(0, index).map(({ id }): StepTime => {
    const own = runs.filter(({ stepId }) => stepId === id);
    const beginsAt = own[0]?.startedAt ?? null;
    const endsAt = own.at(-1)?.endedAt ?? null;
    return { stepId: id, state: beginsAt === null ? "passed" : "done", beginsAt, endsAt };
  });
  const ahead = clockTimes(steps.slice(index + 1), now + left);
  return [
    ...past,
    { stepId: current.id, state: "current", beginsAt: begunAt, endsAt: now + left },
    ...ahead.map((time): StepTime => ({ ...time, state: "ahead" })),
  ];
}
