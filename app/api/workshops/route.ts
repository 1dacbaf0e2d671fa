import { answering } from "#app/api/answering.ts";
import { refuseWithoutKey } from "#app/api/create-key.ts";
import { countNewWorkshop } from "#app/api/new-workshops.ts";
import { storeWorkshop } from "#app/api/store-workshop.ts";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { knownCanvases } from "#canvas-templates/known-canvases.ts";
import { findProgramme, stepsForTemplate } from "#canvas-templates/programmes.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { MAX_FIELDS, problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { isLocale } from "#lib/locales.ts";
import { withFreshIds } from "#lib/workshop/agenda-edit.ts";
import { agendaFaults, fieldsOfFaults } from "#lib/workshop/agenda-faults.ts";
import {
  MAX_REQUEST_BYTES,
  type WorkshopRequest,
  workshopRequestSchema,
} from "#lib/workshop/create.ts";
import type { Step } from "#lib/workshop/model.ts";
import { newId } from "#storage/secrets.ts";
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
  const body = await readJson(request, workshopRequestSchema, MAX_REQUEST_BYTES);
  if (!body.ok) return body.refusal;

  const refusal = refuseWithoutKey(headers, body.value.createKey);
  if (refusal) return refusal;
  const { locale } = body.value;
  if (!isLocale(locale)) return problem("unknown-locale");
  const agenda = agendaOf(body.value);
  if (agenda instanceof Response) return agenda;
  const waiting = countNewWorkshop(headers);
  if (waiting) return waiting;

  return storeWorkshop(headers, { request: body.value, locale, ...agenda });
});

type Agenda = Readonly<{ programmeId: string | null; steps: readonly Step[] }>;

/** The steps asked for, or the refusal to answer with. */
function agendaOf({ programmeId, templateId, steps }: WorkshopRequest): Agenda | Response {
  if (steps) {
    const faults = [...agendaFaults(steps, knownCanvases)].slice(0, MAX_FIELDS);
    return faults.length > 0
      ? problem("agenda-unusable", fieldsOfFaults(faults, steps))
      : { programmeId: null, steps: withFreshIds(steps, newId) };
  }
  if (programmeId) {
    const programme = findProgramme(programmeId);
    return programme ? { programmeId, steps: programme.steps } : problem("unknown-programme");
  }
  const template = findTemplate(templateId ?? null);
  return template
    ? { programmeId: null, steps: stepsForTemplate(template) }
    : problem("unknown-template");
}
