import type { ProblemCode } from "#lib/http/problem.ts";
import { parseCode } from "#lib/workshop/codes.ts";
import type { JoinRequest } from "#lib/workshop/join.ts";
import { MAX_MEMBERS, type Member, type Workshop } from "#lib/workshop/model.ts";
import { teamOfNewcomer } from "#lib/workshop/placing.ts";
import type { People, PeopleChange } from "#storage/people-change.ts";
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

  let member = found;
  if (name && name !== found.name) {
    // As they are now: they may be moved at this moment.
    await storage.changePeople(workshop.id, ({ members }) => {
      const now = members.find(({ id }) => id === found.id);
      if (now) member = { ...now, name };
      return now && { changed: [member] };
    });
  }
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
  const rejoinCode = newCode();
  const rejoinHash = hashSecret(rejoinCode, workshop.id);
  // What it stays if the workshop was deleted since its code was looked up.
  const outcome: { found: ReturnType<typeof newcomer> } = { found: "code-not-found" };
  await storage.changePeople(workshop.id, (people): PeopleChange | undefined => {
    outcome.found = newcomer(people, name, teamId);
    if (typeof outcome.found === "string") return undefined;
    return { added: { member: outcome.found, rejoinHash } };
  });
  const { found } = outcome;
  if (typeof found === "string") return refused(found);
  await storage.grant(sessionHash, workshop.id, found.id, workshop.deleteAfter);
  return { ok: true, member: found, rejoinCode };
}

/** Somebody new, in their team, or why they cannot come in. */
function newcomer(
  people: People,
  name: string,
  wish: JoinRequest["teamId"],
): Member | "code-not-found" | "workshop-ended" | "workshop-full" | "team-not-found" {
  const { workshop, members } = people;
  if (workshop.status === "ended") return "workshop-ended";
  if (members.length >= MAX_MEMBERS) return "workshop-full";
  const team = teamOfNewcomer(people, { name, wish }, Math.random);
  if (!team) return "team-not-found";
  return {
    id: newId(),
    workshopId: workshop.id,
    name,
    role: "participant",
    teamId: team.id,
    joinedAt: Date.now(),
  };
}

function refused(code: ProblemCode) {
  return { ok: false, code } as const;
}
