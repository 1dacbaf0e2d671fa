import { z } from "zod";
import { isId } from "../sync/room-name.ts";
import { localTextSchema } from "./local-text-schema.ts";

const id = z.string().refine(isId, "not-an-id");

/** How the request for a next round is read, see `next-round.ts`. */
export const nextRoundRequestSchema = z.strictObject({
  /** The step whose results are carried over; one that has boards of its own. */
  fromStepId: id,
  /** The step they are carried to: one of the agenda, or a new one, named by the sender. */
  stepId: id,
  /** What a new one is called; `null` for the canvas's own name. */
  title: localTextSchema.nullable(),
});

export type NextRoundRequest = z.infer<typeof nextRoundRequestSchema>;
