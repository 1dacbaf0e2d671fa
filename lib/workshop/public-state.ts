import { z } from "zod";
import { MAX_MEMBERS, type Member, memberSchema, type Workshop, workshopSchema } from "./model.ts";

/**
 * What every member may know of a workshop: the control document's content and the answer of
 * `GET /api/workshops/{id}`. Session secrets and rejoin codes are not part of it.
 */
export const publicStateSchema = workshopSchema.extend({
  members: z.array(memberSchema.omit({ workshopId: true, joinedAt: true })).max(MAX_MEMBERS),
});

export type PublicState = z.infer<typeof publicStateSchema>;

export function publicState(workshop: Workshop, members: readonly Member[]): PublicState {
  return {
    ...workshop,
    members: members.map(({ id, name, role, teamId }) => ({ id, name, role, teamId })),
  };
}

/** Name of the `Y.Map` in the control document; one key per field of {@link PublicState}. */
export const CONTROL_MAP = "workshop";

/**
 * Reads the control document's map as JSON. Returns `undefined` while it is empty or if a field
 * does not parse (an older client meeting a newer server).
 */
export function parsePublicState(json: unknown): PublicState | undefined {
  const parsed = publicStateSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}
