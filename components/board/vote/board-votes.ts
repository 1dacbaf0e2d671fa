import type { PublicState } from "#lib/workshop/public-state.ts";
import { boardStep, findStep } from "#lib/workshop/steps.ts";
import type { Vote, VoteResult } from "#lib/workshop/votes.ts";

/** The votes on one step's boards. */
export type BoardVotes = Readonly<{
  /** The newest that is open. */
  open: Vote | undefined;
  /** Newest first. */
  closed: readonly Vote[];
}>;

/** @param stepId a step that uses the boards, or owns them. */
export function votesOn(workshop: PublicState, stepId: string | null): BoardVotes {
  const ownerOf = (id: string | null) => {
    const step = findStep(workshop, id);
    return step && boardStep(workshop, step).id;
  };
  const owner = ownerOf(stepId);
  const votes = workshop.votes
    .filter((vote) => owner !== undefined && ownerOf(vote.stepId) === owner)
    .toSorted((one, other) => other.openedAt - one.openedAt);
  return {
    open: votes.find(({ closedAt }) => closedAt === null),
    closed: votes.filter(({ closedAt }) => closedAt !== null),
  };
}

/** How many people can vote. */
export function voters({ members }: Pick<PublicState, "members">): number {
  return members.filter(({ role }) => role === "participant").length;
}

/** A line of the results: a note, or a cluster. */
export type RankedNote = VoteResult &
  Readonly<{
    /** Place from 1; notes with the same score share one. */
    rank: number;
    /** `undefined` for what is not there any more, or on a board one may not see. */
    text: string | undefined;
  }>;

/**
 * The results as a list, highest first.
 *
 * @param results as the server sorted them.
 * @param textOf what a note says, or what a cluster is called.
 */
export function ranking(
  results: readonly VoteResult[],
  textOf: (noteId: string) => string | undefined,
): RankedNote[] {
  return results.map((result) => ({
    ...result,
    rank: results.findIndex(({ score }) => score === result.score) + 1,
    text: textOf(result.noteId),
  }));
}
