import { loadCardFaces } from "#i18n/card-faces.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { type InsightViewWords, loadInsightViewWords } from "#i18n/insight-paper-text.ts";
import { loadLessonPlanWords } from "#i18n/lesson-plan-text.ts";
import type { InsightAbout } from "#lib/exports/insight-paper.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { PlanWords } from "#lib/lesson-plan/plan-source.ts";
import type { Locale } from "#lib/locales.ts";
import { PLENARY, type Workshop } from "#lib/workshop/model.ts";
import { type InsightReading, insightReadingOf } from "../insight-reading.ts";
import { recordsIn, type StoredBoard } from "../stored-workshop.ts";

/** What a paper of one view is asked for. Plain data, for a worker. */
export type PaperAsked = Readonly<{
  workshop: Workshop;
  /** Those that who asks may open, and no others. */
  boards: readonly StoredBoard[];
  about: InsightAbout;
  locale: Locale;
  /** Milliseconds since 1970. */
  now: number;
}>;

/** What a paper of one view is made from, in its language. */
export type PaperSource = Omit<PaperAsked, "boards"> &
  Readonly<{
    reading: InsightReading;
    words: PlanWords;
    /** Those of the views on screen: a paper says the same. */
    views: InsightViewWords;
    /** Of everybody's board, too. */
    teamName: (id: string) => string;
    /** What a note says; that it has no words if it has none. */
    say: (note: NoteRef) => string;
  }>;

export async function paperSourceOf({ boards, ...asked }: PaperAsked): Promise<PaperSource> {
  const { locale, workshop } = asked;
  const [words, views, templateTexts, cards] = await Promise.all([
    loadLessonPlanWords(locale),
    loadInsightViewWords(locale),
    loadTemplateTexts(locale),
    loadCardFaces(locale),
  ]);
  const read = boards.map(({ teamId, stepId, updates }) => ({
    ...{ teamId, stepId, records: recordsIn(updates) },
  }));
  const reading = await insightReadingOf({ workshop, boards: read }, locale, {
    templateTexts,
    cards,
  });
  return {
    ...{ ...asked, reading, words, views },
    teamName: (id) => (id === PLENARY ? views.names.everyone : reading.teamName(id)),
    say: (note) => reading.say(note) || views.standards.blank,
  };
}
