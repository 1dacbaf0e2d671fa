import { boardStep, findStep } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

/**
 * Whether the room has been at a step's boards: in the step that opens them, or in one that goes on
 * with them.
 */
export function hasBegun(
  workshop: Pick<PublicState, "steps" | "visitedStepIds">,
  stepId: string,
): boolean {
  return workshop.visitedStepIds.some((id) => {
    const step = findStep(workshop, id);
    return step !== undefined && boardStep(workshop, step).id === stepId;
  });
}
