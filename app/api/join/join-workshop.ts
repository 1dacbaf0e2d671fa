import type { ProblemCode } from "#lib/http/problem.ts";
import { parseCode } from "#lib/workshop/codes.ts";
import { type JoinRequest, smallestTeam } from "#lib/workshop/join.ts";
import { MAX_MEMBERS, type Member, type Workshop } from "#lib/workshop/model.ts";
import { hashSecret, newCode, newId } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";
import { oneAtATime } from "./one-at-a-time.ts";

export type Joined =
  | Readonly<{
      ok: true;
      member: Member;
      /** `null` if the person was in already: only its hash is kept, so it is said once. */
      rejoinCode: string | null;
    }>
  | Readonly<{ ok: false; code: ProblemCode }>;

/**
 * Lets a session into a workshop: as the person the return code names, as the person it already
 * is, or as somebody new. Nothing is stored unless it succeeds.
 */
export function joinWorkshop(
  workshop: Workshop,
  request: JoinRequest,
  sessionHash: string,
): Promise<Joined> {
  return oneAtATime(workshop.id, async () => {
    const { storage } = services();
    const known = await storage.memberOf(sessionHash, workshop.id, Date.now());
    // The session would lose the facilitator's rights for good.
    if (known?.role === "facilitator") return refused("already-facilitator");
    if (request.rejoin) return comeBack(workshop, request.rejoin, request.name, sessionHash);
    if (known) return { ok: true, member: known, rejoinCode: null };
    return comeIn(workshop, request, sessionHash);
  });
}

async function comeBack(
  workshop: Workshop,
  typed: string,
  name: JoinRequest["name"],
  sessionHash: string,
): Promise<Joined> {
  const { storage } = services();
  const rejoinCode = parseCode(typed);
  const found =
    rejoinCode &&
    (await storage.findMemberByRejoin(workshop.id, hashSecret(rejoinCode, workshop.id)));
  if (!found) return refused("rejoin-code-not-found");

  const member = name ? { ...found, name } : found;
  if (member.name !== found.name) await storage.saveMember(member);
  await storage.grant(sessionHash, workshop.id, member.id, workshop.deleteAfter);
  return { ok: true, member, rejoinCode };
}

async function comeIn(
  workshop: Workshop,
  { name, teamId }: JoinRequest,
  sessionHash: string,
): Promise<Joined> {
  const { storage } = services();
  if (!name) return refused("invalid-input");
  if (workshop.status === "ended") return refused("workshop-ended");
  const team = teamId
    ? workshop.teams.find(({ id }) => id === teamId)
    : smallestTeam(workshop.teams, await storage.listMembers(workshop.id));
  if (!team) return refused("team-not-found");

  const member: Member = {
    id: newId(),
    workshopId: workshop.id,
    name,
    role: "participant",
    teamId: team.id,
    joinedAt: Date.now(),
  };
  const rejoinCode = newCode();
  const added = await storage.addMember(member, hashSecret(rejoinCode, workshop.id), MAX_MEMBERS);
  if (!added) return refused("workshop-full");
  await storage.grant(sessionHash, workshop.id, member.id, workshop.deleteAfter);
  return { ok: true, member, rejoinCode };
}

function refused(code: ProblemCode) {
  return { ok: false, code } as const;
}
