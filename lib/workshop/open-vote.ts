import { boardStep, findStep, type Workshop } from "./model.ts";
import { MAX_VOTES, type VoteRequest } from "./votes.ts";

/**
 * Judges the opening of a vote. At any time at most one is open on the same boards: people would
 * not know which of them their dots go to.
 *
 * @param now milliseconds since 1970.
 */
export function openVote(
  workshop: Workshop,
  id: string,
  request: VoteRequest,
  now: number,
): Workshop | "too-many-votes" | "step-not-found" | "vote-open" {
  if (workshop.votes.some((vote) => vote.id === id)) return workshop;
  if (workshop.votes.length >= MAX_VOTES) return "too-many-votes";
  const step = findStep(workshop, request.stepId);
  if (step?.kind !== "canvas") return "step-not-found";
  const owner = boardStep(workshop, step).id;
  const isTaken = workshop.votes.some(({ stepId, closedAt }) => {
    const about = findStep(workshop, stepId);
    return closedAt === null && about && boardStep(workshop, about).id === owner;
  });
  if (isTaken) return "vote-open";
  const vote = { ...request, id, openedAt: now, closedAt: null, turnout: 0, results: [] };
  return { ...workshop, votes: [...workshop.votes, vote] };
}
