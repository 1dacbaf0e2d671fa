import { CITY_CYCLE } from "../insight/city-cycle/city-cycle.ts";
import type { Step } from "./model.ts";
import { boardStep, findStep } from "./steps.ts";

// Apart from what adds rounds: pages that only ask do without the model's parser.

type Round = Pick<Step, "id" | "kind" | "templateId" | "continues" | "scope">;
type Agenda<Each> = Readonly<{ steps: readonly Each[] }>;

/** Whether a step is a round of the city cycle, with boards of its own. */
export function isRound<Each extends Round>(step: Each | undefined): step is Each {
  return step?.kind === "canvas" && step.templateId === CITY_CYCLE && step.continues === null;
}

/** Whether the results of a step can be carried over: a round that people have been in. */
export function canEndRound(
  workshop: Agenda<Round> & Readonly<{ visitedStepIds: readonly string[] }>,
  stepId: string,
): boolean {
  return (
    isRound(findStep(workshop, stepId)) &&
    workshop.visitedStepIds.some((visited) => {
      const using = findStep(workshop, visited);
      return using !== undefined && boardStep(workshop, using).id === stepId;
    })
  );
}

/**
 * The round that follows another in the agenda; `undefined` if there is none yet. It has the same
 * scope: a team's results are not everybody's.
 */
export function followingRound<Each extends Round>(
  { steps }: Agenda<Each>,
  stepId: string,
): Each | undefined {
  const at = steps.findIndex(({ id }) => id === stepId);
  const scope = steps[at]?.scope;
  return at === -1
    ? undefined
    : steps.slice(at + 1).find((step) => isRound(step) && step.scope === scope);
}
