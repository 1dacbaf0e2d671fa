import { z } from "zod";
import { answering } from "#app/api/answering.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import {
  type Duplicate,
  type MergeDecision,
  mergePeople,
  withoutDuplicate,
} from "#lib/workshop/merge.ts";
import { turnoutOf } from "#lib/workshop/votes.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../../facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; memberId: string }> }>;

const mergeRequestSchema = z.strictObject({ into: z.string().max(100) });

/**
 * `POST /api/workshops/{id}/members/{memberId}/merge` `{into: memberId}`: facilitators only. For a
 * person who came in twice. The first goes into the second: sessions and return code act as the
 * second from now on, notes written in private follow, and so do ballots in votes in which the
 * second has none. 200 with the second as they are now, also if it was done before.
 */
export const POST = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, memberId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  const body = await readJson(request, mergeRequestSchema);
  if (!body.ok) return body.refusal;

  const merged = await merge(workshopId, { goneId: memberId, keptId: body.value.into });
  if (!merged.ok) return problem(merged.code);
  await recountTurnout(workshopId);
  services().workshopChanged(workshopId);
  const { workshopId: _, ...kept } = merged.kept;
  return json(kept);
});

async function merge(workshopId: string, duplicate: Duplicate): Promise<MergeDecision> {
  let decision: MergeDecision = { ok: false, code: "member-not-found" };
  await services().storage.changePeople(workshopId, ({ workshop, members }) => {
    decision = mergePeople(members, duplicate);
    if (!decision.ok || !decision.gone) return undefined;
    return {
      workshop: withoutDuplicate(workshop, duplicate),
      changed: [decision.kept],
      merged: duplicate,
    };
  });
  return decision;
}

/** Two people who voted are one now, in the votes that go on. */
async function recountTurnout(workshopId: string): Promise<void> {
  const { storage } = services();
  const workshop = await storage.findWorkshop(workshopId);
  const open = workshop?.votes.filter(({ closedAt }) => closedAt === null) ?? [];
  for (const { id } of open) {
    const turnout = turnoutOf([...(await storage.ballotsOf(workshopId, id)).values()]);
    await storage.changeWorkshop(workshopId, (latest) => ({
      ...latest,
      votes: latest.votes.map((vote) =>
        vote.id === id && vote.closedAt === null ? { ...vote, turnout } : vote,
      ),
    }));
  }
}
