import { answering } from "#app/api/answering.ts";
import { json, noContent } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { rosterRequestSchema } from "#lib/workshop/roster.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../members/facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/roster`: facilitators only. `entries` are the people who are expected,
 * each with `name` and `teamId`. Nothing else tells anybody.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  return json({ entries: await services().storage.findRoster(workshopId) });
});

/**
 * `PUT /api/workshops/{id}/roster` `{entries: [{name, teamId}]}`: facilitators only. Replaces the
 * list. 200 with `entries` as they are kept.
 */
export const PUT = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  const body = await readJson(request, rosterRequestSchema);
  if (!body.ok) return body.refusal;

  const { entries } = body.value;
  const { storage } = services();
  const workshop = await storage.findWorkshop(workshopId);
  const teamIds = new Set(workshop?.teams.map(({ id }) => id));
  const isKnown = entries.every(({ teamId }) => teamId === null || teamIds.has(teamId));
  if (!isKnown) return problem("team-not-found");
  await storage.saveRoster(workshopId, entries);
  return json({ entries });
});

/** `DELETE /api/workshops/{id}/roster`: facilitators only. 204, also if there was none. */
export const DELETE = answering(
  async (request: Request, { params }: Context): Promise<Response> => {
    const { workshopId } = await params;
    const refusal = await refuseStranger(request, workshopId);
    if (refusal) return refusal;
    await services().storage.saveRoster(workshopId, []);
    return noContent();
  },
);
