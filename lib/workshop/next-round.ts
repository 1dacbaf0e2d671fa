import { MAX_STEPS, type Step, type Workshop } from "./model.ts";
import type { NextRoundRequest } from "./next-round-schema.ts";
import { canEndRound, isRound } from "./rounds.ts";
import { boardStep, findStep } from "./steps.ts";

/**
 * The agenda with a next round in it, whose boards are empty until what is carried over is written
 * there. A new one comes after all that is about the round before and after where the room is, with
 * its settings; nobody has been in it, so that it can be taken out again. One that is there stands.
 *
 * @returns the workshop, or why not.
 */
export function withNextRound(
  workshop: Workshop,
  { fromStepId, stepId, title }: NextRoundRequest,
): Workshop | "step-not-found" | "agenda-unusable" {
  const { steps, currentStepId } = workshop;
  const from = findStep(workshop, fromStepId);
  if (!from || !canEndRound(workshop, fromStepId)) return "step-not-found";
  const known = findStep(workshop, stepId);
  if (known) {
    const isOther = isRound(known) && known.id !== from.id && known.scope === from.scope;
    return isOther ? workshop : "step-not-found";
  }
  if (steps.length >= MAX_STEPS) return "agenda-unusable";
  const last = steps.findLastIndex(
    (step) => step.id === currentStepId || boardStep(workshop, step).id === fromStepId,
  );
  const round: Step = {
    ...from,
    ...{ id: stepId, title, notes: "" },
    ...{ focusZones: [], mode: "open", optional: false },
  };
  return {
    ...workshop,
    steps: [...steps.slice(0, last + 1), round, ...steps.slice(last + 1)],
    agendaRevision: workshop.agendaRevision + 1,
  };
}
