import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { carbonReceipt } from "#lib/insight/receipt/carbon-receipt.ts";
import { workshopInput } from "#lib/insight/receipt/receipt-input.ts";
import type { ReceiptReport } from "#lib/insight/receipt/receipt-report.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";
import { meteredSoFar } from "../metered-so-far.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/insight/receipt`: everybody in the workshop, a `ReceiptReport`: the sum
 * as the receipt's page computes it, without the model's tables, which no other page needs.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const { storage } = services();
  const me = await memberOfRequest(storage, request.headers, workshopId);
  const workshop = me && (await storage.findWorkshop(workshopId));
  if (!workshop) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");

  const [members, kept, meter] = await Promise.all([
    storage.listMembers(workshopId),
    storage.findKept(workshopId, "receipt"),
    meteredSoFar(workshopId),
  ]);
  const { input, isMetered, isEmpty } = workshopInput({
    ...{ workshop, meter, people: members.length, now: Date.now(), assumed: "" },
    kept: kept?.value ?? keptParts.receipt.empty,
  });
  const report: ReceiptReport = { total: isEmpty ? null : carbonReceipt(input).total, isMetered };
  return json(report);
});
