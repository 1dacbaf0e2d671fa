import { z } from "zod";
import { isId } from "../sync/room-name.ts";

/** The newest restores that a workshop remembers. */
export const MAX_RESTORES = 50;

const id = z.string().refine(isId, "not-an-id");
const count = z.number().int().nonnegative();

/** What is to be as it was, and when. */
export const restoreRequestSchema = z.strictObject({
  /** A step with a canvas: the boards it uses. */
  stepId: id,
  /** `null` for all teams. */
  teamId: id.nullable(),
  /** Zone of the step's template; `null` for the whole board. */
  zoneId: z.string().max(100).nullable(),
  /** As it was just before this moment, milliseconds since 1970. */
  before: z.number().int().nonnegative(),
});

/** A restore that was asked for. What was there just before it can be restored, too. */
export const restoreSchema = restoreRequestSchema.extend({
  id,
  /** Milliseconds since 1970. */
  at: z.number().int(),
  /** What it changed, as `Tally` counts; `null` while it goes on. */
  tally: z.object({ back: count, gone: count, changed: count, others: count }).nullable(),
});

export type Restore = z.infer<typeof restoreSchema>;
