import { answering } from "#app/api/answering.ts";
import { browserSession } from "#app/api/browser-session.ts";
import { noteWrongAttempt } from "#app/api/wrong-attempts.ts";
import { json } from "#lib/http/json.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { joinRequestSchema } from "#lib/workshop/join.ts";
import { services } from "#storage/services.ts";
import { joinWorkshop } from "./join-workshop.ts";
import { lookUpCode } from "./look-up.ts";

/**
 * `POST /api/join`: lets someone in. 200 with `workshopId`, `participantId`, `teamId` and
 * `rejoinCode`, and the cookie that says who they are from now on.
 *
 * Joining again from the same browser changes nothing and answers the same person, with
 * `rejoinCode` null. With `rejoin`, a person returns from any browser, also after the end, and
 * `name`, if sent, becomes their name. Wrong codes slow their sender down; right ones never do.
 */
export const POST = answering(async (request: Request): Promise<Response> => {
  const { headers } = request;
  const { settings, workshopChanged } = services();
  if (!isOwnOrigin(headers, settings.publicOrigin)) return problem("foreign-origin");
  const body = await readJson(request, joinRequestSchema);
  if (!body.ok) return body.refusal;

  const found = await lookUpCode(headers, body.value.code);
  if (!found.ok) {
    const wait = "retryAfter" in found && { "retry-after": String(found.retryAfter) };
    return problem(found.code, undefined, wait || undefined);
  }
  const session = browserSession(headers);
  const joined = await joinWorkshop(found.workshop, body.value, session.hash);
  if (!joined.ok) {
    if (joined.code === "rejoin-code-not-found") noteWrongAttempt(headers);
    return problem(joined.code);
  }
  workshopChanged(found.workshop.id);

  const { member, rejoinCode } = joined;
  return json(
    {
      workshopId: found.workshop.id,
      participantId: member.id,
      teamId: member.teamId,
      rejoinCode,
    },
    { headers: session.headers },
  );
});
