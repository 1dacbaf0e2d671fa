import { z } from "zod";
import { MAX_MEMBERS, MAX_NAME, oneLine } from "./model.ts";

/** Most people on a roster: as many as can come. */
export const MAX_ROSTER = MAX_MEMBERS;

/** A roster as a facilitator sends it, and as it is stored. Whether its teams exist is judged apart. */
export const rosterSchema = z
  .array(z.strictObject({ name: oneLine(MAX_NAME), teamId: z.string().max(100).nullable() }))
  .max(MAX_ROSTER);

/** The body of `PUT /api/workshops/{id}/roster`. */
export const rosterRequestSchema = z.strictObject({ entries: rosterSchema });
