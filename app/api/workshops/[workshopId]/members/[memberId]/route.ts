import { answering } from "#app/api/answering.ts";
import { oneAtATime } from "#app/api/join/one-at-a-time.ts";
import { json, noContent } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import {
  changeMember,
  type MemberChange,
  type MemberDecision,
  memberChangeSchema,
  removableMember,
} from "#lib/workshop/members.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; memberId: string }> }>;

/**
 * `PATCH /api/workshops/{id}/members/{memberId}`: facilitators only. Gives somebody another name,
 * makes them an observer, or a participant of a team. 200 with the person as they are now.
 */
export const PATCH = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, memberId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  const body = await readJson(request, memberChangeSchema);
  if (!body.ok) return body.refusal;

  const changed = await change(workshopId, memberId, body.value);
  if (!changed.ok) return problem(changed.code);
  services().workshopChanged(workshopId);
  const { workshopId: _, ...member } = changed.member;
  return json(member);
});

/**
 * `DELETE /api/workshops/{id}/members/{memberId}`: facilitators only. The person is out on all
 * their devices, and their return code is void; what they wrote on boards stays. 204.
 */
export const DELETE = answering(
  async (request: Request, { params }: Context): Promise<Response> => {
    const { workshopId, memberId } = await params;
    const refusal = await refuseStranger(request, workshopId);
    if (refusal) return refusal;

    const removed = await oneAtATime(workshopId, () => remove(workshopId, memberId));
    if (!removed.ok) return problem(removed.code);
    services().workshopChanged(workshopId);
    return noContent();
  },
);

async function change(
  workshopId: string,
  memberId: string,
  wanted: MemberChange,
): Promise<MemberDecision> {
  // What it stays if the workshop was deleted since the facilitator was let through.
  let decision: MemberDecision = { ok: false, code: "member-not-found" };
  await services().storage.changePeople(workshopId, ({ workshop, members }) => {
    decision = changeMember(workshop, members, memberId, wanted);
    return decision.ok ? { changed: [decision.member] } : undefined;
  });
  return decision;
}

async function remove(workshopId: string, memberId: string): Promise<MemberDecision> {
  const { storage } = services();
  const decision = removableMember(await storage.listMembers(workshopId), memberId);
  if (decision.ok) await storage.removeMember(workshopId, memberId);
  return decision;
}
