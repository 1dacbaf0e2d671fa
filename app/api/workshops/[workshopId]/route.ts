import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json, noContent } from "#lib/http/json.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { problem } from "#lib/http/problem.ts";
import { publicState } from "#lib/workshop/public-state.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}`: the workshop's public state and, as `me`, who is asking. People of
 * other workshops are told that there is no such workshop, so that ids cannot be tried out.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { storage } = services();
  const { workshopId } = await params;
  const me = await memberOfRequest(storage, request.headers, workshopId);
  const workshop = me && (await storage.findWorkshop(workshopId));
  if (!workshop) return stranger(request);

  const state = publicState(workshop, await storage.listMembers(workshopId));
  return json({ ...state, me: { id: me.id, name: me.name, role: me.role, teamId: me.teamId } });
});

/** `DELETE /api/workshops/{id}`: facilitators only. 204 once it is gone, boards and people too. */
export const DELETE = answering(
  async (request: Request, { params }: Context): Promise<Response> => {
    const { storage, settings, workshopChanged } = services();
    if (!isOwnOrigin(request.headers, settings.publicOrigin)) return problem("foreign-origin");
    const { workshopId } = await params;
    const me = await memberOfRequest(storage, request.headers, workshopId);
    if (!me) return stranger(request);
    if (me.role !== "facilitator") return problem("not-allowed");

    await storage.deleteWorkshop(workshopId);
    workshopChanged(workshopId);
    return noContent();
  },
);

function stranger({ headers }: Request): Response {
  return problem(hasSession(headers) ? "workshop-not-found" : "no-session");
}
