import type { Step } from "./model.ts";
import { leftMs, type Timer } from "./timer.ts";

const MINUTE_MS = 60_000;

type Planned = Pick<Step, "id" | "minutes" | "optional">;

/** When each step is to begin, counted from a start; milliseconds since 1970. */
export function clockTimes(
  steps: readonly Planned[],
  start: number,
): { stepId: string; beginsAt: number; endsAt: number }[] {
  let at = start;
  return steps.map(({ id, minutes }) => {
    const beginsAt = at;
    at += minutes * MINUTE_MS;
    return { stepId: id, beginsAt, endsAt: at };
  });
}

export function totalMinutes(steps: readonly Pick<Step, "minutes">[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * How far behind the plan the workshop will be at its end if everything from now on takes as long
 * as planned; milliseconds, negative when ahead.
 *
 * @param now milliseconds since 1970.
 */
export function slipMs(
  plan: Readonly<{
    steps: readonly Planned[];
    currentStepId: string | null;
    startedAt: number | null;
    timer: Timer | null;
    /** Minutes there were at the start; `null` for as many as the steps have now. */
    slotMinutes?: number | null;
  }>,
  now: number,
): number {
  const { steps, currentStepId, startedAt, timer } = plan;
  const slot = plan.slotMinutes ?? totalMinutes(steps);
  const index = steps.findIndex(({ id }) => id === currentStepId);
  const current = steps[index];
  if (startedAt === null || !current) return 0;
  const left = timer ? Math.max(0, leftMs(timer, now)) : current.minutes * MINUTE_MS;
  const rest = totalMinutes(steps.slice(index + 1)) * MINUTE_MS;
  return now + left + rest - (startedAt + slot * MINUTE_MS);
}

/**
 * Which optional steps to leave out so that the workshop ends in time again: as few minutes as
 * possible, and of equal sets the one with the fewest steps, then the later ones.
 *
 * @returns ids in the agenda's order; empty if nothing needs to go, or all optional ones if even
 * those are not enough.
 */
export function stepsToCut(
  steps: readonly Planned[],
  currentStepId: string | null,
  slip: number,
): string[] {
  const missing = Math.ceil(slip / MINUTE_MS);
  if (missing <= 0) return [];
  const from = steps.findIndex(({ id }) => id === currentStepId);
  const optional = steps.slice(from + 1).filter((step) => step.optional);
  if (totalMinutes(optional) <= missing) return optional.map(({ id }) => id);

  type Cut = Readonly<{ minutes: number; steps: readonly Planned[] }>;
  let best: Cut = { minutes: Number.POSITIVE_INFINITY, steps: [] };
  // The cheapest cut of each length; an agenda has too few minutes for more.
  let cuts: Cut[] = [{ minutes: 0, steps: [] }];
  for (const step of optional.toReversed()) {
    const longer = cuts.map((cut) => ({
      minutes: cut.minutes + step.minutes,
      steps: [step, ...cut.steps],
    }));
    const byMinutes = new Map<number, Cut>();
    for (const cut of [...cuts, ...longer]) {
      const known = byMinutes.get(cut.minutes);
      if (!known || cut.steps.length < known.steps.length) byMinutes.set(cut.minutes, cut);
    }
    cuts = [...byMinutes.values()];
  }
  for (const cut of cuts) {
    const isEnough = cut.minutes >= missing;
    const isBetter =
      cut.minutes < best.minutes ||
      (cut.minutes === best.minutes && cut.steps.length < best.steps.length);
    if (isEnough && isBetter) best = cut;
  }
  return best.steps.map(({ id }) => id);
}
