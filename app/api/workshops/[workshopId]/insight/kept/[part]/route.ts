import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json } from "#lib/http/json.ts";
import { problem, problemBody } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { keptBytes, MAX_KEPT_BYTES } from "#lib/insight/kept/kept-part.ts";
import {
  isKeptPart,
  type KeptPartId,
  keptParts,
  keptRequestSchema,
} from "#lib/insight/kept/kept-parts.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../../../members/facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; part: string }> }>;

/** What stands around the value in a request, in bytes. */
const FRAME_BYTES = 100;

/**
 * `GET /api/workshops/{id}/insight/kept/{part}`: everybody in the workshop. What facilitators
 * entered or decided for a part: its `value`, the `revision` to name when it is replaced (0 if
 * nobody saved any), and `isDamaged` if what is stored cannot be read. The value is then, as before
 * anybody saved one, the part's empty one.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, part } = await params;
  const me = await memberOfRequest(services().storage, request.headers, workshopId);
  if (!me) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");
  return isKeptPart(part) ? json(await stored(workshopId, part)) : problem("not-found");
});

/**
 * `PUT /api/workshops/{id}/insight/kept/{part}` `{basedOn, value}`: facilitators only. Replaces the
 * value that had the revision `basedOn`. 200 with the new `revision`. 409 `kept-changed` if another
 * was saved meanwhile; it holds that as `GET` answers it.
 */
export const PUT = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, part } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  if (!isKeptPart(part)) return problem("not-found");
  const body = await readJson(request, keptRequestSchema(part), MAX_KEPT_BYTES + FRAME_BYTES);
  if (!body.ok) return body.refusal;

  const { basedOn, value } = body.value;
  // Numbers can be longer written out than they were sent, and packages hold to the same.
  if (keptBytes(value) > MAX_KEPT_BYTES) return problem("body-too-large");
  const { storage, insight } = services();
  const revision = await storage.saveKept(workshopId, part, basedOn, value);
  if (revision !== undefined) {
    insight.changed(workshopId);
    return json({ revision });
  }
  const refused = { ...problemBody("kept-changed"), ...(await stored(workshopId, part)) };
  return new Response(JSON.stringify(refused), {
    status: refused.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
});

async function stored(workshopId: string, part: KeptPartId) {
  const found = await services().storage.findKept(workshopId, part);
  const { revision = 0, value = keptParts[part].empty } = found ?? {};
  return { revision, value: value ?? keptParts[part].empty, isDamaged: value === null };
}
