/**
 * The clock of the current step. Times are the server's, in milliseconds since 1970, so that it
 * survives reloads and sleep, and shows the same everywhere.
 */
export type Timer = Readonly<{
  /** Planned, with what was added meanwhile. */
  totalMs: number;
  /** When it runs out; `null` while it is paused. */
  endsAt: number | null;
  /** What is left, while it is paused. May be negative: over time. */
  leftMs: number;
}>;

const MINUTE_MS = 60_000;

/** Longest a step can be made, in minutes. */
export const MAX_STEP_MINUTES = 600;

export function startTimer(minutes: number, now: number): Timer {
  const totalMs = minutes * MINUTE_MS;
  return { totalMs, endsAt: now + totalMs, leftMs: totalMs };
}

/** What is left at a moment; negative when the time is over. */
export function leftMs({ endsAt, leftMs: left }: Timer, now: number): number {
  return endsAt === null ? left : endsAt - now;
}

export function pauseTimer(timer: Timer, now: number): Timer {
  if (timer.endsAt === null) return timer;
  return { ...timer, endsAt: null, leftMs: leftMs(timer, now) };
}

export function resumeTimer(timer: Timer, now: number): Timer {
  return timer.endsAt === null ? { ...timer, endsAt: now + timer.leftMs } : timer;
}

/**
 * Gives more time, or with a negative number less. On a step that is over time the minutes count
 * from now, since "five more minutes" never means two.
 */
export function addTime(timer: Timer, minutes: number, now: number): Timer {
  const added = minutes * MINUTE_MS;
  const left = leftMs(timer, now);
  const next = withinLimits(Math.max(0, left) + added);
  return {
    totalMs: withinLimits(timer.totalMs + added),
    endsAt: timer.endsAt === null ? null : now + next,
    leftMs: next,
  };
}

function withinLimits(ms: number): number {
  return Math.max(0, Math.min(ms, MAX_STEP_MINUTES * MINUTE_MS));
}

/** How urgent it looks: orange from a fifth of the time, red from a twentieth. */
export type Urgency = "calm" | "soon" | "urgent" | "over";

export function urgencyOf(timer: Timer, now: number): Urgency {
  const left = leftMs(timer, now);
  if (left <= 0) return "over";
  const share = timer.totalMs === 0 ? 0 : left / timer.totalMs;
  if (share <= 0.05) return "urgent";
  return share <= 0.2 ? "soon" : "calm";
}
