import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json } from "#lib/http/json.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import type { Member } from "#lib/workshop/model.ts";
import { attributionSchema, defaultAttribution } from "#lib/workshop/publication.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/attribution`: how whoever asks is named in papers. `attribution` is what
 * they said, `null` if nothing; `byDefault` is what holds then.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const { storage } = services();
  const me = await memberOfRequest(storage, request.headers, workshopId);
  return me ? answerFor(me) : refuseNobody(request);
});

/**
 * `PUT /api/workshops/{id}/attribution` `{as: "name" | "nobody"}` or `{as: "alias", alias}`: whoever
 * asks says how they are to be named, also after the end. 200 as `GET`.
 */
export const PUT = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const { storage, settings } = services();
  if (!isOwnOrigin(request.headers, settings.publicOrigin)) return problem("foreign-origin");
  const me = await memberOfRequest(storage, request.headers, workshopId);
  if (!me) return refuseNobody(request);
  const body = await readJson(request, attributionSchema);
  if (!body.ok) return body.refusal;

  const attribution = body.value;
  await storage.changePeople(workshopId, ({ members }) => {
    const person = members.find(({ id }) => id === me.id);
    return person && { changed: [{ ...person, attribution }] };
  });
  return answerFor({ ...me, attribution });
});

function refuseNobody(request: Request): Response {
  return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");
}

async function answerFor({ workshopId, attribution }: Member): Promise<Response> {
  const workshop = await services().storage.findWorkshop(workshopId);
  if (!workshop) return problem("workshop-not-found");
  const byDefault = defaultAttribution(workshop.publication);
  return json({ attribution: attribution ?? null, byDefault });
}
