import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import type { MeterReport } from "#lib/insight/receipt/meter-report.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/insight/meter`: everybody in the workshop, a `MeterReport`. What other
 * nodes have not written down yet is not in it: half a minute's.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const { storage, metered } = services();
  const me = await memberOfRequest(storage, request.headers, workshopId);
  if (!me) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");

  const stored = await storage.meterOf(workshopId);
  const pending = metered(workshopId);
  const report: MeterReport = {
    bytes: stored.bytes + pending.bytes,
    deviceSeconds: Math.round((stored.deviceMs + pending.deviceMs) / 1000),
  };
  return json(report);
});
