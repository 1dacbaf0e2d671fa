import type { Workshop } from "./model.ts";
import { boardStep, findStep } from "./steps.ts";

/** What a note got in a vote. */
export type NoteVotes = Readonly<{ score: number; voters: number }>;

/** Record ids are unique on their board only. */
export function noteKey(stepId: string, teamId: string, noteId: string): string {
  return `${stepId}/${teamId}/${noteId}`;
}

/**
 * Votes by `noteKey`, of closed votes alone: of several on a note, the one it got most in. The
 * step is the one that owns the board, not the one in which people voted.
 */
export function votesByNote(
  workshop: Pick<Workshop, "steps" | "votes">,
): ReadonlyMap<string, NoteVotes> {
  const votes = new Map<string, NoteVotes>();
  for (const vote of workshop.votes) {
    const step = findStep(workshop, vote.stepId);
    if (!step || vote.closedAt === null) continue;
    const owner = boardStep(workshop, step).id;
    for (const { noteId, teamId, score, voters } of vote.results) {
      const key = noteKey(owner, teamId, noteId);
      const before = votes.get(key);
      if (!before || score > before.score) votes.set(key, { score, voters });
    }
  }
  return votes;
}
