import { z } from "zod";
import { MAX_MEMBERS, type Member, memberSchema, type Workshop, workshopSchema } from "./model.ts";

/**
 * What every member may know of a workshop: the control document's content and the answer of
 * `GET /api/workshops/{id}`. Session secrets, rejoin codes, ballots, how people wish to be
 * named and the facilitator's own notes on a step are not part of it.
 */
export const publicStateSchema = workshopSchema.extend({
  members: z
    .array(memberSchema.omit({ workshopId: true, joinedAt: true, attribution: true }))
    .max(MAX_MEMBERS),
});

export type PublicState = z.infer<typeof publicStateSchema>;

export function publicState(workshop: Workshop, members: readonly Member[]): PublicState {
  return {
    ...workshop,
    steps: workshop.steps.map((step) => ({ ...step, notes: "" })),
    // Whoever was removed meanwhile is neither.
    ready: workshop.ready.filter((id) => members.some((member) => member.id === id)),
    members: members.map(({ id, name, role, teamId, formerIds }) => ({
      ...{ id, name, role, teamId },
      ...(formerIds && { formerIds }),
    })),
  };
}

/**
 * Name of the `Y.Map` in the control document: one key per field of {@link PublicState}, but for
 * the members, who have a key each. With all of them in one, each of 300 people who come in would
 * have the whole list sent to all others.
 */
export const CONTROL_MAP = "workshop";

const MEMBER_KEY = "member:";

/** The entries of the control document's map. */
export function controlFields({ members, ...fields }: PublicState): Record<string, unknown> {
  const entries = members.map(({ id, ...member }, order) => [
    `${MEMBER_KEY}${id}`,
    { ...member, order },
  ]);
  return { ...fields, ...Object.fromEntries(entries) };
}

/**
 * Reads a public state as JSON, or the control document's map as JSON. Returns `undefined` while
 * that is empty or if a field does not parse (an older client meeting a newer server).
 */
export function parsePublicState(json: unknown): PublicState | undefined {
  const parsed = publicStateSchema.safeParse(withMembers(json));
  return parsed.success ? parsed.data : undefined;
}

function withMembers(json: unknown): unknown {
  if (typeof json !== "object" || json === null || "members" in json) return json;
  const members = Object.entries(json).flatMap(([key, member]) =>
    key.startsWith(MEMBER_KEY) ? { ...member, id: key.slice(MEMBER_KEY.length) } : [],
  );
  return { ...json, members: members.toSorted((one, other) => one.order - other.order) };
}
