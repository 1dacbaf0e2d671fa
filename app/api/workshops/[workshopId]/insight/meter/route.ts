import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";
import { meteredSoFar } from "../metered-so-far.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/** `GET /api/workshops/{id}/insight/meter`: everybody in the workshop, a `MeterReport`. */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const me = await memberOfRequest(services().storage, request.headers, workshopId);
  if (!me) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");
  return json(await meteredSoFar(workshopId));
});
