import { answering } from "#app/api/answering.ts";
import { browserSession, hasSession } from "#app/api/browser-session.ts";
import { noContent } from "#lib/http/json.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { problem } from "#lib/http/problem.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `POST /api/workshops/{id}/leave`: this browser is nobody in the workshop any more, so that the
 * next person on a shared computer can join as themselves. The person stays, and comes back with
 * their return code or facilitator link. 204, also if the browser was nobody before.
 */
export const POST = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { storage, settings, workshopChanged } = services();
  if (!isOwnOrigin(request.headers, settings.publicOrigin)) return problem("foreign-origin");
  if (!hasSession(request.headers)) return problem("no-session");
  const { workshopId } = await params;

  await storage.revoke(browserSession(request.headers).hash, workshopId);
  workshopChanged(workshopId);
  return noContent();
});
