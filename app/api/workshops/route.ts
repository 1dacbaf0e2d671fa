import { answering } from "#app/api/answering.ts";
import { refuseWithoutKey } from "#app/api/create-key.ts";
import { countNewWorkshop } from "#app/api/new-workshops.ts";
import { storeWorkshop } from "#app/api/store-workshop.ts";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { findProgramme, stepsForTemplate } from "#canvas-templates/programmes.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { type ProblemCode, problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { isLocale } from "#lib/locales.ts";
import { type WorkshopRequest, workshopRequestSchema } from "#lib/workshop/create.ts";
import type { Step } from "#lib/workshop/model.ts";
import { services } from "#storage/services.ts";

/**
 * `POST /api/workshops`: creates a workshop and makes the sender its facilitator. 201 with `id`,
 * `code` and `facilitatorLink`, which is shown this once: only its hash is kept. The link carries
 * `PUBLIC_ORIGIN`, else the host the request asked for. 429 for whoever creates too many.
 */
export const POST = answering(async (request: Request): Promise<Response> => {
  const { headers } = request;
  const { publicOrigin } = services().settings;
  if (!isOwnOrigin(headers, publicOrigin)) return problem("foreign-origin");
  const body = await readJson(request, workshopRequestSchema);
  if (!body.ok) return body.refusal;

  const refusal = refuseWithoutKey(headers, body.value.createKey);
  if (refusal) return refusal;
  const { locale } = body.value;
  if (!isLocale(locale)) return problem("unknown-locale");
  const agenda = agendaOf(body.value);
  if ("unknown" in agenda) return problem(agenda.unknown);
  const waiting = countNewWorkshop(headers);
  if (waiting) return waiting;

  return storeWorkshop(headers, { request: body.value, locale, ...agenda });
});

type Agenda = Readonly<{ programmeId: string | null; steps: readonly Step[] }>;

function agendaOf({ programmeId, templateId }: WorkshopRequest): Agenda | { unknown: ProblemCode } {
  if (programmeId) {
    const programme = findProgramme(programmeId);
    return programme ? { programmeId, steps: programme.steps } : { unknown: "unknown-programme" };
  }
  const template = findTemplate(templateId ?? null);
  return template
    ? { programmeId: null, steps: stepsForTemplate(template) }
    : { unknown: "unknown-template" };
}
