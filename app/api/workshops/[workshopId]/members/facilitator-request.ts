import { hasSession } from "#app/api/browser-session.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { problem } from "#lib/http/problem.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";

/**
 * Why a request is not one of the workshop's facilitator; `undefined` if it is. Origins are
 * checked for changes. People of other workshops are told that there is no such workshop.
 */
export async function refuseStranger(
  request: Request,
  workshopId: string,
): Promise<Response | undefined> {
  const { storage, settings } = services();
  const isChange = request.method !== "GET";
  if (isChange && !isOwnOrigin(request.headers, settings.publicOrigin)) {
    return problem("foreign-origin");
  }
  const me = await memberOfRequest(storage, request.headers, workshopId);
  if (!me) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");
  return me.role === "facilitator" ? undefined : problem("not-allowed");
}
