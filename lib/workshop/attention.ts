import type { Workshop } from "./model.ts";
import { findStep } from "./steps.ts";

/** Whether people may be kept at a place in the current step. */
export function mayHold(workshop: Pick<Workshop, "steps" | "currentStepId">): boolean {
  return findStep(workshop, workshop.currentStepId)?.canHold ?? false;
}

/** Lets people go if the step they are kept in does not have that any more. */
export function withoutUndueHold(workshop: Workshop): Workshop {
  const { summons } = workshop;
  if (!summons?.holds || mayHold(workshop)) return workshop;
  return { ...workshop, summons: { ...summons, holds: false } };
}
