import { boardStep, findStep, type Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { Vote } from "#lib/workshop/votes.ts";

/** What notes, or clusters, got. */
export type VoteScores = Pick<Vote, "items"> &
  Readonly<{
    /** Dots for, less dots against, by what they were put on. */
    byId: ReadonlyMap<string, number>;
  }>;

/**
 * The results of the newest closed vote on the boards of a step; `undefined` if there was none,
 * or nobody voted.
 */
export function voteScores(
  workshop: Pick<PublicState, "steps" | "votes">,
  step: Step,
): VoteScores | undefined {
  const owner = boardStep(workshop, step).id;
  const newest = workshop.votes
    .filter(({ stepId, closedAt, results }) => {
      const about = findStep(workshop, stepId);
      const isHere = about !== undefined && boardStep(workshop, about).id === owner;
      return isHere && closedAt !== null && results.length > 0;
    })
    .at(-1);
  if (!newest) return undefined;
  const { items, results } = newest;
  return { items, byId: new Map(results.map(({ noteId, score }) => [noteId, score])) };
}
