import { answering } from "#app/api/answering.ts";
import { noContent } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../../facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; memberId: string }> }>;

/**
 * `POST /api/workshops/{id}/members/{memberId}/sign-out`: facilitators only. No browser can act as
 * the person any more, for instance after a phone was lost. They come back with their return code
 * or facilitator link. 204, also if they had no session.
 */
export const POST = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, memberId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;

  const { storage, workshopChanged } = services();
  if (!(await storage.findMember(workshopId, memberId))) return problem("member-not-found");
  await storage.revokeMember(workshopId, memberId);
  workshopChanged(workshopId);
  return noContent();
});
