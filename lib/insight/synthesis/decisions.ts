import { z } from "zod";

const noteRefSchema = z.strictObject({
  teamId: z.string().min(1).max(100),
  stepId: z.string().min(1).max(100),
  id: z.string().min(1).max(110),
});

/** Most notes one decision can name, and most decisions that are kept. */
export const MAX_REFS = 200;
export const MAX_DECISIONS = 2_000;

const decisionId = z.string().regex(/^[\w-]{1,40}$/);
const refsSchema = z.array(noteRefSchema).min(1).max(MAX_REFS);

/** That some notes are one idea, be it proposed or put together by hand, or that they are not. */
const ideaDecisionSchema = z.strictObject({
  id: decisionId,
  says: z.enum(["together", "apart"]),
  refs: refsSchema,
});

/** How two sides were found to contradict one another, see `Conflict`. */
export const conflictReasons = ["negation", "opposites", "votes"] as const;

/** That two sides contradict one another, or that they do not. */
const conflictDecisionSchema = z.strictObject({
  id: decisionId,
  says: z.enum(["against", "in-accord"]),
  /** Why it was proposed: the words may be others by now. */
  reason: z.enum(conflictReasons),
  sides: z.tuple([refsSchema, refsSchema]),
});

/**
 * What people decided of some notes. It names notes, not a proposal, so that it holds while notes
 * come, go and change. Its id is chosen by whoever decides.
 */
export const decisionSchema = z.discriminatedUnion("says", [
  ideaDecisionSchema,
  conflictDecisionSchema,
]);

export type IdeaDecision = z.infer<typeof ideaDecisionSchema>;
export type ConflictDecision = z.infer<typeof conflictDecisionSchema>;
export type Decision = z.infer<typeof decisionSchema>;

export function isOfIdea(decision: Decision): decision is IdeaDecision {
  return decision.says === "together" || decision.says === "apart";
}

export function isOfConflict(decision: Decision): decision is ConflictDecision {
  return decision.says === "against" || decision.says === "in-accord";
}

/**
 * Adds a decision. One that is already there stays as it is: it was sent twice. The oldest goes if
 * there are too many.
 */
export function decided(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  if (decisions.some(({ id }) => id === decision.id)) return decisions;
  return [...decisions, decision].slice(-MAX_DECISIONS);
}

/** Takes a decision back, whichever it was; what was decided of the same notes before holds again. */
export function undone(decisions: readonly Decision[], id: string): readonly Decision[] {
  const left = decisions.filter((decision) => decision.id !== id);
  return left.length === decisions.length ? decisions : left;
}
