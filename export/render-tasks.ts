import { findTemplate } from "#canvas-templates/catalogue.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { loadLessonPlanWords } from "#i18n/lesson-plan-text.ts";
import { boardAuthors, boardHistory } from "#lib/canvas/board-history.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import type { Profile } from "#lib/lesson-plan/document/plan-document.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { Locale } from "#lib/locales.ts";
import { figureSvgFile } from "./figure-svg-file.ts";
import { editedDocumentOf } from "./lesson-plan-source.ts";
import { planMarkdown } from "./markdown/plan-markdown.ts";
import { paperAnswer } from "./paper-answer.ts";
import {
  openWorkshop,
  recordsIn,
  type StoredBoard,
  type StoredWorkshop,
} from "./stored-workshop.ts";

/** What a worker is asked for. Everything in it is plain data. */
export type PlanTask = Readonly<{
  stored: StoredWorkshop;
  profile: Profile;
  locale: Locale;
  /** The language beside it, for a paper in two. */
  second?: Locale | undefined;
  paper: "A4" | "Letter";
  /** Milliseconds since 1970. */
  now: number;
}>;

export type BoardSvgTask = Readonly<{
  templateId: string;
  columnSet: string | null;
  board: StoredBoard;
  /** `null` for the board that everybody shares. */
  teamName: string | null;
  locale: Locale;
}>;

/** A lesson plan as PDF. */
export async function lessonPlanPdf({ stored, paper, ...wish }: PlanTask): Promise<Uint8Array> {
  // The typesetter and its fonts are heavy, and only this task needs them.
  const { renderPlanPdf } = await import("./pdf/render-plan-pdf.tsx");
  return renderPlanPdf(await editedDocumentOf(openWorkshop(stored), wish), { paper });
}

/** A lesson plan for Word, WPS and LibreOffice. */
export async function lessonPlanDocx({ stored, paper, ...wish }: PlanTask): Promise<Uint8Array> {
  const { planDocx } = await import("./docx/plan-docx.ts");
  return planDocx(await editedDocumentOf(openWorkshop(stored), wish), { paper });
}

/** A workshop's steps, boards and votes as slides. */
export async function lessonPlanPptx({ stored, ...wish }: PlanTask): Promise<Uint8Array> {
  const { planPptx } = await import("./pptx/plan-pptx.ts");
  return planPptx(await editedDocumentOf(openWorkshop(stored), wish));
}

/** A lesson plan as Markdown; pictures are named in it, not contained. */
export async function lessonPlanMarkdown({ stored, ...wish }: PlanTask): Promise<string> {
  return planMarkdown(await editedDocumentOf(openWorkshop(stored), wish));
}

/**
 * A lesson plan as JSON text, a `PlanDocument` without the drawings: what people wrote is in it as
 * text.
 */
export async function lessonPlanJson({ stored, ...wish }: PlanTask): Promise<string> {
  const document = await editedDocumentOf(openWorkshop(stored), wish);
  return JSON.stringify(document, (key, value) => (key === "figure" ? undefined : value), 2);
}

export type PaperTask = PlanTask &
  Readonly<{
    /**
     * Who asks: to facilitators the answer says what became of their edits, and with `editing` it is
     * the paper as it is made, for a page that applies them itself.
     */
    reader: "member" | "facilitator" | "editing";
  }>;

/** A paper for the page on screen as JSON text, `PaperAnswer`, without the drawings. */
export async function lessonPlanPaper({ stored, reader, ...wish }: PaperTask): Promise<string> {
  const answer = await paperAnswer(openWorkshop(stored), wish, reader);
  return JSON.stringify(answer, (key, value) => (key === "figure" ? undefined : value));
}

/**
 * A board as an SVG file.
 *
 * @throws {RangeError} if there is no such template.
 */
export async function boardSvg(task: BoardSvgTask): Promise<string> {
  const { templateId, columnSet, board, locale } = task;
  const template = findTemplate(templateId);
  const words = (await loadTemplateTexts(locale))[templateId];
  if (!template || !words) throw new RangeError(`there is no template ${templateId}`);
  const { canvases } = await loadLessonPlanWords(locale);
  const records = recordsIn(board.updates);
  const cards = await loadCardFaces(locale);
  const figure = drawFigure({ template, columnSet, words, records, detail: "full", cards });
  const team = task.teamName ?? canvases.everyone;
  return figureSvgFile(figure, fillIn(canvases.figure, { team, canvas: words.name }), locale);
}

export type HistoryTask = Readonly<{
  /** A board's whole log, oldest first. */
  rows: readonly LedgerRow[];
  /** Moments between which no frame may reach, milliseconds since 1970. */
  cuts: readonly number[];
  /** What else the answer says. */
  workshop: object;
}>;

/** How a board came about, as JSON text. */
export async function boardHistoryJson({ rows, cuts, workshop }: HistoryTask): Promise<string> {
  return JSON.stringify({ ...workshop, ...boardHistory(rows, cuts) });
}

/** Who made and changed what is on a board, as JSON text. */
export async function boardAuthorsJson({ rows }: Pick<HistoryTask, "rows">): Promise<string> {
  return JSON.stringify({ authors: boardAuthors(rows) });
}

export type RenderTasks = Readonly<{
  boardHistoryJson: typeof boardHistoryJson;
  boardAuthorsJson: typeof boardAuthorsJson;
  lessonPlanPdf: typeof lessonPlanPdf;
  lessonPlanDocx: typeof lessonPlanDocx;
  lessonPlanPptx: typeof lessonPlanPptx;
  lessonPlanMarkdown: typeof lessonPlanMarkdown;
  lessonPlanJson: typeof lessonPlanJson;
  lessonPlanPaper: typeof lessonPlanPaper;
  boardSvg: typeof boardSvg;
}>;
