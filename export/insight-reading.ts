import { findTemplate } from "#canvas-templates/catalogue.ts";
import { loadDeckTexts, type TemplateTexts } from "#i18n/catalogue-text.ts";
import { type InsightPaperWords, loadInsightPaperWords } from "#i18n/insight-paper-text.ts";
import { type CardFaces, spokenText } from "#lib/canvas/card-face.ts";
import { insightSource } from "#lib/insight/build-source.ts";
import type { InsightNote, InsightSource, NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type { PlanBoard } from "#lib/lesson-plan/plan-source.ts";
import { typedLine } from "#lib/lesson-plan/sections/parts.ts";
import type { Locale } from "#lib/locales.ts";
import type { Workshop } from "#lib/workshop/model.ts";

/** What papers' sections of insight are made from, in the paper's language. */
export type InsightReading = Readonly<{
  source: InsightSource;
  words: InsightPaperWords;
  templateTexts: TemplateTexts;
  cards: CardFaces;
  /** Of the competencies that canvases train: there are no cards of them. */
  competencyName: (key: string) => string;
  /** On one line; empty for everybody's board. */
  teamName: (id: string) => string;
  /** What a note says; empty for one that is gone. */
  say: (note: NoteRef) => string;
}>;

type Known = Readonly<{ workshop: Workshop; boards: readonly PlanBoard[] }>;

type Named = Readonly<Record<string, Readonly<{ name: string }>>>;

/** Reads boards for what insight says of them in a language. */
export async function insightReadingOf(
  { workshop, boards }: Known,
  locale: Locale,
  { templateTexts, cards }: Pick<InsightReading, "templateTexts" | "cards">,
): Promise<InsightReading> {
  const source = insightSource(workshop, boards, findTemplate);
  const notes = new Map<string, InsightNote>(
    source.boards.flatMap((board) => board.notes.map((note) => [noteKey(note), note] as const)),
  );
  const { competencies } = await loadDeckTexts(locale);
  const names = new Map(workshop.teams.map(({ id, name }) => [id, name]));
  return {
    ...{ source, templateTexts, cards },
    words: await loadInsightPaperWords(locale),
    competencyName: (key) => (competencies as Named)[key]?.name ?? key,
    teamName: (id) => typedLine(names.get(id) ?? ""),
    say(ref) {
      const note = notes.get(noteKey(ref));
      return note ? spokenText(note, cards) : "";
    },
  };
}
