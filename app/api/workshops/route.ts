import { answering } from "#app/api/answering.ts";
import { type BrowserSession, browserSession } from "#app/api/browser-session.ts";
import { countNewWorkshop } from "#app/api/new-workshops.ts";
import { noteWrongAttempt, tooManyAttempts } from "#app/api/wrong-attempts.ts";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { findProgramme, stepsForTemplate } from "#canvas-templates/programmes.ts";
import { loadMessages } from "#i18n/messages.ts";
import { json } from "#lib/http/json.ts";
import { isOwnOrigin, ownOrigin } from "#lib/http/origin.ts";
import { type ProblemCode, problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { isLocale, type Locale } from "#lib/locales.ts";
import { newWorkshop, type WorkshopRequest, workshopRequestSchema } from "#lib/workshop/create.ts";
import type { Step } from "#lib/workshop/model.ts";
import { hashSecret, newCode, newId, newToken } from "#storage/secrets.ts";
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

  const refusal = refuseWithoutKey(headers, body.value);
  if (refusal) return refusal;
  const { locale } = body.value;
  if (!isLocale(locale)) return problem("unknown-locale");
  const agenda = agendaOf(body.value);
  if ("unknown" in agenda) return problem(agenda.unknown);
  const waiting = countNewWorkshop(headers);
  if (waiting) return waiting;

  const session = browserSession(headers);
  const { id, code, facilitatorToken } = await create(body.value, { locale, agenda, session });
  const facilitatorLink = `${ownOrigin(headers, publicOrigin)}/f/${facilitatorToken}`;
  return json({ id, code, facilitatorLink }, { status: 201, headers: session.headers });
});

type Agenda = Readonly<{ programmeId: string | null; steps: readonly Step[] }>;

/** If the instance asks for a key: 403 without the right one, 429 after too many wrong ones. */
function refuseWithoutKey(headers: Headers, { createKey }: WorkshopRequest): Response | undefined {
  const needed = services().settings.createKey;
  if (needed === undefined) return undefined;
  const given = headers.get("x-create-key") ?? createKey;
  if (!given) return problem("create-key-required");
  const waiting = tooManyAttempts(headers);
  if (waiting) return waiting;
  // Comparing hashes takes the same time however much of the key was right.
  if (hashSecret(given) === hashSecret(needed)) return undefined;
  noteWrongAttempt(headers);
  return problem("create-key-required");
}

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

async function create(
  request: WorkshopRequest,
  { locale, agenda, session }: { locale: Locale; agenda: Agenda; session: BrowserSession },
) {
  const { storage, workshopChanged } = services();
  const { lobby } = await loadMessages(locale);
  const { workshop, facilitator } = newWorkshop({
    request,
    locale,
    ...agenda,
    facilitatorName: lobby.roles.facilitator,
    secrets: { workshopId: newId(), memberId: newId(), code: newCode() },
    now: Date.now(),
  });
  const facilitatorToken = newToken();
  await storage.createWorkshop(workshop, facilitator, hashSecret(facilitatorToken));
  await storage.grant(session.hash, workshop.id, facilitator.id, workshop.deleteAfter);
  workshopChanged(workshop.id);
  return { id: workshop.id, code: workshop.code, facilitatorToken };
}
