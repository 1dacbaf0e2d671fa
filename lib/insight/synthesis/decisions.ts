import { z } from "zod";

const noteRefSchema = z.strictObject({
  teamId: z.string().min(1).max(100),
  stepId: z.string().min(1).max(100),
  id: z.string().min(1).max(110),
});

/** Most notes one decision can name, and most decisions that are kept. */
export const MAX_REFS = 200;
export const MAX_DECISIONS = 2_000;

/**
 * What people decided of some notes: that they are one idea, be it proposed or put together by
 * hand, or that they are not. It names notes, not a proposal, so that it holds while notes come,
 * go and change. Its id is chosen by whoever decides.
 */
export const decisionSchema = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/),
  says: z.enum(["together", "apart"]),
  refs: z.array(noteRefSchema).min(1).max(MAX_REFS),
});

export type Decision = z.infer<typeof decisionSchema>;

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
