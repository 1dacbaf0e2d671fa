import { answering } from "#app/api/answering.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import type { Member } from "#lib/workshop/model.ts";
import { regrouped, regroupRequestSchema } from "#lib/workshop/regroup.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `POST /api/workshops/{id}/members/regroup` `{by: "chance" | "roster"}` or `{teams: {memberId:
 * teamId}}`: facilitators only. Moves participants, all in one; what teams wrote stays on their
 * boards. 200 with `before`: the team each of those who were moved had, to undo it with.
 */
export const POST = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  const body = await readJson(request, regroupRequestSchema);
  if (!body.ok) return body.refusal;

  const { storage, workshopChanged } = services();
  let everybody: readonly Member[] = [];
  let moved: readonly Member[] | undefined = [];
  await storage.changePeople(workshopId, (people) => {
    everybody = people.members;
    moved = regrouped(people, body.value, Math.random);
    return { changed: moved ?? [] };
  });
  if (!moved) return problem("team-not-found");
  workshopChanged(workshopId);
  const ids = new Set(moved.map(({ id }) => id));
  const before = everybody.flatMap(({ id, teamId }) => (ids.has(id) ? [[id, teamId]] : []));
  return json({ before: Object.fromEntries(before) });
});
