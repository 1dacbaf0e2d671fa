import { z } from "zod";
import { isId } from "../sync/room-name.ts";

/** Most ideas at once, most contradictions, and most notes that one, or one side, is made of. */
export const MAX_SENT_IDEAS = 500;
export const MAX_SENT_CONFLICTS = 100;
const MAX_IDEA_NOTES = 200;

const id = z.string().refine(isId, "not-an-id");

const noteSchema = z.strictObject({ teamId: id, id: z.string().min(1).max(110) });
const notesSchema = z.array(noteSchema).min(1).max(MAX_IDEA_NOTES);

/**
 * What is written on everybody's board: a note for each idea that people put together from the
 * teams' notes in one step, and one for both sides of what they said is a contradiction. Notes are
 * named, not quoted: what they say is what the boards have.
 */
export const sendIdeasRequestSchema = z.strictObject({
  /** A team step that the room has been in: whose boards the notes are on. */
  stepId: id,
  /** A plenary step with a canvas: whose board gets the ideas. */
  intoStepId: id,
  ideas: z.array(notesSchema).max(MAX_SENT_IDEAS),
  /** Two sides each. */
  conflicts: z
    .array(z.tuple([notesSchema, notesSchema]))
    .max(MAX_SENT_CONFLICTS)
    .default([]),
  /** Whether what was written there before, and deleted since, is written again. */
  again: z.boolean(),
});

export type SendIdeasRequest = z.infer<typeof sendIdeasRequestSchema>;
