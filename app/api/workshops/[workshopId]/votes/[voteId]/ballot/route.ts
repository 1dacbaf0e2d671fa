import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; voteId: string }> }>;

/**
 * `GET /api/workshops/{id}/votes/{voteId}/ballot`: members. `choices`, dots by note, are the
 * asker's own and nobody else's; empty if they have not voted.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, voteId } = await params;
  const { storage } = services();
  const me = await memberOfRequest(storage, request.headers, workshopId);
  const workshop = me && (await storage.findWorkshop(workshopId));
  if (!workshop) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");
  if (!workshop.votes.some(({ id }) => id === voteId)) return problem("vote-not-found");
  const ballots = await storage.ballotsOf(workshopId, voteId);
  return json({ choices: ballots.get(me.id) ?? {} });
});
