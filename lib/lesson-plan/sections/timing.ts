import type { Step, Workshop } from "../../workshop/model.ts";
import type { PlanSource } from "../plan-source.ts";

const MINUTE_MS = 60_000;

/**
 * How many minutes a step took over all its visits, at least one; `null` if nobody was there or it
 * still goes on.
 */
export function minutesTaken({ id }: Pick<Step, "id">, workshop: Workshop): number | null {
  const visits = workshop.runs.filter(({ stepId }) => stepId === id);
  let ms = 0;
  for (const { startedAt, endedAt } of visits) {
    // A visit nobody ended lasted until the workshop did.
    const end = endedAt ?? workshop.endedAt;
    if (end === null) return null;
    ms += Math.max(0, end - startedAt);
  }
  return visits.length === 0 ? null : Math.max(1, Math.round(ms / MINUTE_MS));
}

/** All minutes spent in steps of the agenda; `null` before any is over. */
export function actualMinutes({ workshop }: Pick<PlanSource, "workshop">): number | null {
  const taken = workshop.steps.flatMap((step) => minutesTaken(step, workshop) ?? []);
  return taken.length === 0 ? null : taken.reduce((sum, minutes) => sum + minutes, 0);
}

/** Whether a workshop ended without the room ever being in a step. */
export function isNotReached({ id }: Pick<Step, "id">, workshop: Workshop): boolean {
  return workshop.status === "ended" && !workshop.visitedStepIds.includes(id);
}

/** Minutes as hours and minutes: 95 → `1:35`. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
