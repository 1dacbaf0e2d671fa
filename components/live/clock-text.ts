import { leftMs, type Timer } from "#lib/workshop/timer.ts";

/** Whole seconds left on a timer as people count them; negative when it is over. */
export function secondsLeft(timer: Timer, now: number): number {
  // Adding zero makes zero of minus zero.
  return Math.ceil(leftMs(timer, now) / 1000) + 0;
}

/** Minutes and seconds as a clock shows them, `m:ss`; the sign is left out. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
