import { answering } from "#app/api/answering.ts";
import { json } from "#lib/http/json.ts";
import { problem, problemBody } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import {
  MAX_EDITS_BYTES,
  noEdits,
  planEditsRequestSchema,
} from "#lib/lesson-plan/document/plan-edits.ts";
import { isLocale, type Locale } from "#lib/locales.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../../members/facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/lesson-plan/edits?locale=`: facilitators only. What they changed in the
 * papers of one language: `edits`, the `revision` to name when they are replaced (0 if there are
 * none), and `isDamaged` if what is stored cannot be read.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  const locale = await localeOf(request, workshopId);
  return locale ? json(await stored(workshopId, locale)) : problem("unknown-locale");
});

/**
 * `PUT /api/workshops/{id}/lesson-plan/edits?locale=` `{basedOn, edits}`: facilitators only.
 * Replaces the edits that had the revision `basedOn`. 200 with the new `revision`. 409
 * `plan-edits-changed` if others were saved meanwhile; it holds them as `GET` answers them.
 */
export const PUT = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  const locale = await localeOf(request, workshopId);
  if (!locale) return problem("unknown-locale");
  const body = await readJson(request, planEditsRequestSchema, MAX_EDITS_BYTES);
  if (!body.ok) return body.refusal;

  const { basedOn, edits } = body.value;
  const revision = await services().storage.savePlanEdits(workshopId, locale, basedOn, edits);
  if (revision !== undefined) return json({ revision });
  const refused = { ...problemBody("plan-edits-changed"), ...(await stored(workshopId, locale)) };
  return new Response(JSON.stringify(refused), {
    status: refused.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
});

/** The language asked for, else the workshop's. */
async function localeOf({ url }: Request, workshopId: string): Promise<Locale | undefined> {
  const asked = new URL(url).searchParams.get("locale");
  if (asked !== null) return isLocale(asked) ? asked : undefined;
  return (await services().storage.findWorkshop(workshopId))?.locale;
}

async function stored(workshopId: string, locale: Locale) {
  const found = await services().storage.findPlanEdits(workshopId, locale);
  const { revision = 0, edits = noEdits } = found ?? {};
  return { revision, edits: edits ?? noEdits, isDamaged: edits === null };
}
