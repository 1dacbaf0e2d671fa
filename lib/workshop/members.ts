import { z } from "zod";
import { smallestTeam } from "./join.ts";
import { MAX_NAME, type Member, oneLine, type Workshop } from "./model.ts";

/**
 * What a facilitator may say about somebody: their name, the team they work in, or that they
 * observe. A team alone makes a participant of them; a participant without one is put into the
 * smallest. A name alone leaves everything else as it is.
 */
export const memberChangeSchema = z
  .strictObject({
    name: oneLine(MAX_NAME).optional(),
    role: z.enum(["participant", "observer"]).optional(),
    teamId: z.string().max(100).nullish(),
  })
  .superRefine(({ name, role, teamId }, context) => {
    const reject = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (role === undefined && !teamId && name === undefined) reject("role", "empty");
    if (role === "observer" && teamId) reject("teamId", "only-for-participants");
  });

export type MemberChange = z.infer<typeof memberChangeSchema>;

export type MemberDecision =
  | Readonly<{ ok: true; member: Member }>
  | Readonly<{ ok: false; code: "member-not-found" | "team-not-found" | "last-facilitator" }>;

/** Judges a change. Pure: the caller stores the result. */
export function changeMember(
  workshop: Pick<Workshop, "teams">,
  members: readonly Member[],
  memberId: string,
  { name, ...part }: MemberChange,
): MemberDecision {
  const isNameAlone = part.role === undefined && !part.teamId;
  const found = isNameAlone ? findMember(members, memberId) : removableMember(members, memberId);
  if (!found.ok) return found;
  const member = name === undefined ? found.member : { ...found.member, name };
  return isNameAlone ? { ok: true, member } : givePart(workshop, members, member, part);
}

function givePart(
  { teams }: Pick<Workshop, "teams">,
  members: readonly Member[],
  member: Member,
  { role = "participant", teamId }: MemberChange,
): MemberDecision {
  if (role === "observer") return { ok: true, member: { ...member, role, teamId: null } };

  const others = members.filter(({ id }) => id !== member.id);
  const team = teams.find(({ id }) => id === (teamId ?? member.teamId));
  if (teamId && !team) return { ok: false, code: "team-not-found" };
  const { id } = team ?? smallestTeam(teams, others);
  return { ok: true, member: { ...member, role, teamId: id } };
}

/** The person, if the workshop can do without them: somebody has to lead it. */
export function removableMember(members: readonly Member[], memberId: string): MemberDecision {
  const found = findMember(members, memberId);
  if (!found.ok) return found;
  const leads = members.filter(({ role }) => role === "facilitator");
  const isLast = leads.length === 1 && leads[0] === found.member;
  return isLast ? { ok: false, code: "last-facilitator" } : found;
}

function findMember(members: readonly Member[], memberId: string): MemberDecision {
  const member = members.find(({ id }) => id === memberId);
  return member ? { ok: true, member } : { ok: false, code: "member-not-found" };
}
