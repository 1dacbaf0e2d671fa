import { answering } from "#app/api/answering.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { newCode } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../members/facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `POST /api/workshops/{id}/code`: facilitators only. A new join code; the one before opens nothing
 * from now on, not even with a return code. Everybody who is in stays. 200 with `code`.
 */
export const POST = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;

  const { storage, workshopChanged } = services();
  const code = newCode();
  const changed = await storage.changeWorkshop(workshopId, (workshop) => ({ ...workshop, code }));
  if (!changed) return problem("workshop-not-found");
  workshopChanged(workshopId);
  return json({ code });
});
