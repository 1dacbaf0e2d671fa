"use client";

import { useEffect, useState } from "react";
import { useClock } from "#components/live/use-clock.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { type StepTime, stepTimes } from "#lib/workshop/step-times.ts";

/** What a facilitator plans with on this device; empty where they said nothing. */
export type Plan = Readonly<{
  /** `HH:MM`, the form of `<input type="time">`. */
  start: string;
  /** Minutes, as typed. */
  slot: string;
}>;

const noPlan: Plan = { start: "", slot: "" };
const MINUTE_MS = 60_000;
/** Times are shown in minutes. */
const STEP_MS = MINUTE_MS / 2;

/** Keeps the plan on this device. */
export function usePlan(workshopId: string, slotMinutes: number | null) {
  const key = `gdw.agenda-plan.${workshopId}`;
  const [plan, setPlan] = useState<Plan>({ ...noPlan, slot: String(slotMinutes ?? "") });

  useEffect(() => {
    const kept = readPlan(key);
    if (kept) setPlan(kept);
  }, [key]);

  function change(part: Partial<Plan>) {
    const next = { ...plan, ...part };
    setPlan(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Storage may be forbidden: the plan holds until the page closes.
    }
  }

  return [plan, change] as const;
}

function readPlan(key: string): Plan | undefined {
  try {
    const { start, slot } = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof start === "string" && typeof slot === "string" ? { start, slot } : undefined;
  } catch {
    // Nothing there, forbidden, or not ours.
    return undefined;
  }
}

/** When each step of a draft is; `undefined` until the browser knows the time. */
export function usePlanTimes(
  steps: readonly Step[],
  state: PublicState,
  { start }: Plan,
): ReadonlyMap<string, StepTime> | undefined {
  const now = useClock((time) => Math.floor(time / STEP_MS) * STEP_MS);
  if (now === undefined) return undefined;
  const times = stepTimes(steps, state, { start: momentOf(start, now) ?? 0, now });
  return new Map(times.map((time) => [time.stepId, time]));
}

/** A time of today; `undefined` if it is none. */
export function momentOf(time: string, now: number): number | undefined {
  const [hours, minutes] = time.split(":").map(Number);
  if (time === "" || hours === undefined || minutes === undefined) return undefined;
  return new Date(now).setHours(hours, minutes, 0, 0);
}

/** The time of day, in 24 hours: `09:05`. */
export function clockTime(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Time since the start: `0:05`. */
export function timeSince(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
