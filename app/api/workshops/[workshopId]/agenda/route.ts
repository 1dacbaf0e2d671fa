import { answering } from "#app/api/answering.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../members/facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/agenda`: facilitators only. `steps` with the facilitators' own notes,
 * which nothing else tells anybody, and the `revision` to name when they are replaced.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  const workshop = await services().storage.findWorkshop(workshopId);
  if (!workshop) return problem("workshop-not-found");
  return json({ steps: workshop.steps, revision: workshop.agendaRevision });
});
