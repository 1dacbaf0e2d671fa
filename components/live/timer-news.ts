import type { Timer } from "#lib/workshop/timer.ts";
import { secondsLeft } from "./clock-text.ts";

/** A timer as it stood at a moment. */
export type TimerMoment = Readonly<{ timer: Timer; at: number }>;

/** What is worth saying aloud about a timer; nobody wants to hear every second. */
export type TimerNews =
  | Readonly<{ kind: "left"; minutes: number }>
  /** `isFresh` unless it happened while the page slept. */
  | Readonly<{ kind: "over"; isFresh: boolean }>
  | Readonly<{ kind: "paused" | "resumed" }>
  | Readonly<{ kind: "added" | "taken"; minutes: number }>;

const MARKS = [0, 1, 5] as const;
/** A page that looks this much later has slept: too late for a sound. */
const FRESH_MS = 5_000;
const MINUTE_MS = 60_000;

/** What happened to a step's timer between two looks at it. */
export function newsBetween(before: TimerMoment, after: TimerMoment): TimerNews | undefined {
  const added = (after.timer.totalMs - before.timer.totalMs) / MINUTE_MS;
  if (added > 0) return { kind: "added", minutes: Math.round(added) };
  if (added < 0) return { kind: "taken", minutes: Math.round(-added) };

  const isPaused = after.timer.endsAt === null;
  if ((before.timer.endsAt === null) !== isPaused) return { kind: isPaused ? "paused" : "resumed" };

  const had = secondsLeft(before.timer, before.at);
  const has = secondsLeft(after.timer, after.at);
  const minutes = MARKS.find((mark) => had > mark * 60 && has <= mark * 60);
  if (minutes === undefined) return undefined;
  if (minutes === 0) return { kind: "over", isFresh: after.at - before.at < FRESH_MS };
  return { kind: "left", minutes };
}
