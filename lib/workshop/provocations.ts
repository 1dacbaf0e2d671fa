import { z } from "zod";
import { isId } from "../sync/room-name.ts";

/** The newest that a workshop remembers, so that nothing is asked twice. */
export const MAX_PROVOCATIONS = 30;

const id = z.string().refine(isId, "not-an-id");
/** Of a rule, an axis or one of its keys: the catalogue's, never anybody's words. */
const nameSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/);

const gapSchema = z.strictObject({
  /** Keys of axes where no note stands: one, or two at once. */
  places: z
    .array(z.strictObject({ axisId: nameSchema, key: nameSchema }))
    .min(1)
    .max(2),
  /** Who is asked; `null` for all teams. */
  teamId: id.nullable(),
});

/** A question about a gap. What it asks is looked up by the rule's id, in each reader's language. */
export const provocationRequestSchema = z.strictObject({ ruleId: nameSchema, gap: gapSchema });

export const sentProvocationSchema = provocationRequestSchema.extend({
  id,
  /** Where the room was when it was sent. */
  stepId: id,
  /** Milliseconds since 1970. */
  sentAt: z.number().int(),
  /** `null` while it waits for answers. */
  withdrawnAt: z.number().int().nullable(),
});

export type SentProvocation = z.infer<typeof sentProvocationSchema>;
