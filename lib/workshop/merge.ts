import type { Member, Workshop } from "./model.ts";
import { isIdOf } from "./person.ts";

/** Two entries for one person: who stays, and who goes into them. */
export type Duplicate = Readonly<{ goneId: string; keptId: string }>;

export type MergeDecision =
  | Readonly<{
      ok: true;
      /** As they are afterwards. */
      kept: Member;
      /** `undefined` if it was done before. */
      gone: Member | undefined;
    }>
  | Readonly<{ ok: false; code: "member-not-found" | "people-not-mergeable" }>;

/**
 * Judges whether two entries can be made one. Nobody's rights grow by it: facilitators are never
 * one of the two.
 */
export function mergePeople(
  members: readonly Member[],
  { goneId, keptId }: Duplicate,
): MergeDecision {
  const kept = members.find(({ id }) => id === keptId);
  const gone = members.find(({ id }) => id === goneId);
  if (!kept) return { ok: false, code: "member-not-found" };
  if (!gone && isIdOf(kept, goneId) && goneId !== keptId) return { ok: true, kept, gone };
  if (!gone) return { ok: false, code: "member-not-found" };
  const leads = [kept, gone].some(({ role }) => role === "facilitator");
  if (leads || gone === kept) return { ok: false, code: "people-not-mergeable" };
  const formerIds = [...(kept.formerIds ?? []), gone.id, ...(gone.formerIds ?? [])];
  // What they said of their name as one of the two holds for both.
  const attribution = kept.attribution ?? gone.attribution;
  return { ok: true, kept: { ...kept, formerIds, ...(attribution && { attribution }) }, gone };
}

/** What a workshop says of the one who goes, said of the one who stays. */
export function withoutDuplicate(workshop: Workshop, { goneId, keptId }: Duplicate): Workshop {
  const { [goneId]: _, ...privateNotes } = workshop.privateNotes;
  const ready = workshop.ready.map((id) => (id === goneId ? keptId : id));
  return { ...workshop, privateNotes, ready: [...new Set(ready)] };
}
