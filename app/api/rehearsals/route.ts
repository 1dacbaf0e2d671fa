import { z } from "zod";
import { answering } from "#app/api/answering.ts";
import { refuseWithoutKey } from "#app/api/create-key.ts";
import { countNewWorkshop } from "#app/api/new-workshops.ts";
import { storeWorkshop } from "#app/api/store-workshop.ts";
import { rehearsalSteps } from "#canvas-templates/programmes/rehearsal.ts";
import { loadMessages } from "#i18n/messages.ts";
import { isOwnOrigin } from "#lib/http/origin.ts";
import { problem } from "#lib/http/problem.ts";
import { readJson } from "#lib/http/read-json.ts";
import { isLocale, type Locale, locales } from "#lib/locales.ts";
import type { LocalText } from "#lib/workshop/local-text.ts";
import type { Step } from "#lib/workshop/model.ts";
import { REHEARSAL_DAYS } from "#lib/workshop/rehearsal.ts";
import { services } from "#storage/services.ts";

const rehearsalRequestSchema = z.strictObject({
  /** Not judged here: an unknown one has an answer of its own. */
  locale: z.string().max(100),
  createKey: z.string().max(500).nullish(),
});

/**
 * `POST /api/rehearsals`: creates a rehearsal and makes the sender its facilitator. Answers as
 * `POST /api/workshops`, and counts with it against those who create too many.
 */
export const POST = answering(async (request: Request): Promise<Response> => {
  const { headers } = request;
  if (!isOwnOrigin(headers, services().settings.publicOrigin)) return problem("foreign-origin");
  const body = await readJson(request, rehearsalRequestSchema);
  if (!body.ok) return body.refusal;
  const refusal = refuseWithoutKey(headers, body.value.createKey);
  if (refusal) return refusal;
  const { locale } = body.value;
  if (!isLocale(locale)) return problem("unknown-locale");
  const waiting = countNewWorkshop(headers);
  if (waiting) return waiting;

  const { title, teams } = (await loadMessages(locale)).practice;
  return storeWorkshop(headers, {
    request: {
      title,
      teams: Object.values(teams).map((name) => ({ name })),
      retentionDays: REHEARSAL_DAYS,
    },
    locale,
    programmeId: null,
    steps: await namedSteps(),
    isRehearsal: true,
  });
});

type StepWords = Readonly<Record<string, Readonly<Record<"title" | "instruction", string>>>>;

/** The steps with their words in every language, as people may practise in several. */
async function namedSteps(): Promise<Step[]> {
  const words = await Promise.all(
    locales.map(async (locale): Promise<readonly [Locale, StepWords]> => {
      return [locale, (await loadMessages(locale)).practice.steps];
    }),
  );
  const inAll = (id: string, part: "title" | "instruction"): LocalText =>
    Object.fromEntries(words.map(([locale, steps]) => [locale, steps[id]?.[part]]));
  return rehearsalSteps.map((step) => ({
    ...step,
    title: inAll(step.id, "title"),
    instruction: inAll(step.id, "instruction"),
  }));
}
