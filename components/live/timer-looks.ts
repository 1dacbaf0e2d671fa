import type { Urgency } from "#lib/workshop/timer.ts";

/** What a timer looks like as its time runs out. */
export const timerLooks: Readonly<Record<Urgency, string>> = {
  calm: "border-line-strong bg-surface text-ink",
  soon: "border-warm bg-warm-soft text-warm",
  urgent: "border-danger bg-danger-soft text-danger",
  over: "border-danger bg-danger text-on-danger",
};
