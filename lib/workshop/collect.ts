import { z } from "zod";
import { isId } from "../sync/room-name.ts";
import { boardStep, findStep, type Step, type Workshop } from "./model.ts";

const id = z.string().refine(isId, "not-an-id");

/** What is copied to everybody's board: what all teams have in one zone. */
export const collectRequestSchema = z.strictObject({
  /** A team step that the room has been in: whose boards are read. */
  stepId: id,
  zoneId: z.string().max(100),
  /** A plenary step with a canvas: whose board gets the copies. */
  intoStepId: id,
});

export type CollectRequest = z.infer<typeof collectRequestSchema>;

type Agenda = Pick<Workshop, "steps" | "visitedStepIds">;

/** Whether notes can be copied from the teams' boards of one step to everybody's of the other. */
export function canCollect(
  workshop: Agenda,
  { stepId, intoStepId }: Pick<CollectRequest, "stepId" | "intoStepId">,
): boolean {
  const from = findStep(workshop, stepId);
  const into = findStep(workshop, intoStepId);
  return (
    from?.kind === "canvas" &&
    boardStep(workshop, from).scope === "team" &&
    workshop.visitedStepIds.includes(stepId) &&
    into?.kind === "canvas" &&
    boardStep(workshop, into).scope === "plenary"
  );
}

/**
 * Where the notes of a team step are best collected: a plenary step with the same canvas, otherwise
 * any, in each case the next one in the agenda, or the last before. `undefined` if there is none.
 */
export function collectTarget(workshop: Agenda, step: Step): Step | undefined {
  const at = workshop.steps.findIndex(({ id: stepId }) => stepId === step.id);
  const before = workshop.steps.slice(0, Math.max(0, at));
  const inOrder = [...workshop.steps.slice(at + 1), ...before.toReversed()];
  const able = inOrder.filter((into) =>
    canCollect(workshop, { stepId: step.id, intoStepId: into.id }),
  );
  return able.find(({ templateId }) => templateId === step.templateId) ?? able[0];
}
