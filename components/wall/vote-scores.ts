import { boardStep, findStep, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";

/**
 * Dots by note, of the newest closed vote on the boards of a step; `undefined` if there was none,
 * or nobody voted.
 */
export function voteScores(
  workshop: Pick<PublicState, "steps" | "votes">,
  step: Step,
): ReadonlyMap<string, number> | undefined {
  const owner = boardStep(workshop, step).id;
  const newest = workshop.votes
    .filter(({ stepId, closedAt, results }) => {
      const about = findStep(workshop, stepId);
      const isHere = about !== undefined && boardStep(workshop, about).id === owner;
      return isHere && closedAt !== null && results.length > 0;
    })
    .at(-1);
  return newest && new Map(newest.results.map(({ noteId, score }) => [noteId, score]));
}
