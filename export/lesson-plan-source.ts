import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { sdgDeck } from "#canvas-templates/decks/sdg.ts";
import { findProgramme } from "#canvas-templates/programmes.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import {
  loadDeckTexts,
  loadProgrammeTexts,
  loadTemplateTexts,
  type ProgrammeTexts,
} from "#i18n/catalogue-text.ts";
import { loadLessonPlanWords } from "#i18n/lesson-plan-text.ts";
import { buildLessonPlan } from "#lib/lesson-plan/build.ts";
import type { LessonPlan } from "#lib/lesson-plan/lesson-plan.ts";
import type { PlanBoard, PlanProgramme, PlanSource } from "#lib/lesson-plan/plan-source.ts";
import type { Locale } from "#lib/locales.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";

/** What the server knows of a workshop, as read from storage. */
export type WorkshopContent = Readonly<{
  workshop: Workshop;
  members: readonly Pick<Member, "role">[];
  boards: readonly PlanBoard[];
}>;

/**
 * Makes a workshop's lesson plan in one language, with the catalogue's words.
 *
 * @param now milliseconds since 1970.
 * @param timeZone IANA name; left out, the server's own.
 */
export async function lessonPlanOf(
  content: WorkshopContent,
  locale: Locale,
  now: number,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Promise<LessonPlan> {
  const [words, templateTexts, programmeTexts, decks, cards] = await Promise.all([
    loadLessonPlanWords(locale),
    loadTemplateTexts(locale),
    loadProgrammeTexts(locale),
    loadDeckTexts(locale),
    loadCardFaces(locale),
  ]);
  const templates: PlanSource["templates"] = new Map(
    canvasTemplates.flatMap((template) => {
      const text = templateTexts[template.id];
      return text ? [[template.id, { template, words: text }] as const] : [];
    }),
  );
  const goalNames: Readonly<Record<string, { name: string }>> = decks.sdg;
  return buildLessonPlan({
    ...content,
    locale,
    words,
    templates,
    programme: programmeOf(content.workshop.programmeId, programmeTexts),
    competencyNames: Object.fromEntries(
      Object.entries(decks.competencies).map(([key, { name }]) => [key, name]),
    ),
    goals: new Map(
      sdgDeck.map(({ goal, hex }) => [goal, { name: goalNames[goal]?.name ?? "", colour: hex }]),
    ),
    cards,
    now,
    timeZone,
  });
}

function programmeOf(id: string | null, texts: ProgrammeTexts): PlanProgramme | null {
  const programme = findProgramme(id);
  const text = id === null ? undefined : texts[id];
  if (!programme || !text) return null;
  return {
    ...text,
    competencies: programme.competencies,
    sessions: (programme.sessions ?? []).map(({ id: sessionId, stepIds }) => ({
      id: sessionId,
      name: text.sessions?.[sessionId]?.name ?? sessionId,
      stepIds,
    })),
  };
}
