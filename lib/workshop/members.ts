import { z } from "zod";
import { smallestTeam } from "./join.ts";
import type { Member, Workshop } from "./model.ts";

/**
 * What a facilitator may say about somebody: the team they work in, or that they observe. A team
 * alone makes a participant of them; a participant without one is put into the smallest.
 */
export const memberChangeSchema = z
  .strictObject({
    role: z.enum(["participant", "observer"]).optional(),
    teamId: z.string().max(100).nullish(),
  })
  .superRefine(({ role, teamId }, context) => {
    const reject = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (role === undefined && !teamId) reject("role", "empty");
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
  { role = "participant", teamId }: MemberChange,
): MemberDecision {
  const found = removableMember(members, memberId);
  if (!found.ok) return found;
  const { member } = found;
  if (role === "observer") return { ok: true, member: { ...member, role, teamId: null } };

  const others = members.filter(({ id }) => id !== memberId);
  const team = workshop.teams.find(({ id }) => id === (teamId ?? member.teamId));
  if (teamId && !team) return { ok: false, code: "team-not-found" };
  const { id } = team ?? smallestTeam(workshop.teams, others);
  return { ok: true, member: { ...member, role, teamId: id } };
}

/** The person, if the workshop can do without them: somebody has to lead it. */
export function removableMember(members: readonly Member[], memberId: string): MemberDecision {
  const member = members.find(({ id }) => id === memberId);
  if (!member) return { ok: false, code: "member-not-found" };
  const leads = members.filter(({ role }) => role === "facilitator");
  const isLast = leads.length === 1 && leads[0] === member;
  return isLast ? { ok: false, code: "last-facilitator" } : { ok: true, member };
}
