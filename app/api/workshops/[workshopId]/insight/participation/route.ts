import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { participationReport } from "#lib/insight/participation/participation-report.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";
import { readParticipation } from "./participation-source.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/insight/participation`: everybody in the workshop, a `ParticipationReport`.
 * Participants get their own figures, facilitators those of the teams; nobody gets anybody else's.
 * Switched off, there is nothing in it for anybody.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const { storage } = services();
  const me = await memberOfRequest(storage, request.headers, workshopId);
  const workshop = me && (await storage.findWorkshop(workshopId));
  if (!workshop) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");

  const { wish, source } = await readParticipation(workshop);
  const teamIds = workshop.teams.map(({ id }) => id);
  return json(participationReport(source, me, teamIds, wish));
});
