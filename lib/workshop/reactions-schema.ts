import { z } from "zod";
import { reactionKinds } from "./reactions.ts";

export const reactionKindSchema = z.enum(reactionKinds);

export const reactionsSchema = z.object({
  /** Whether people may send any. */
  isOn: z.boolean().default(true),
  /** Of the current step. */
  counts: z.partialRecord(reactionKindSchema, z.int().positive()).default({}),
});
