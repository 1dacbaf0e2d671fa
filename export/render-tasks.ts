import { findTemplate } from "#canvas-templates/catalogue.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import { loadTemplateTexts } from "#i18n/catalogue-text.ts";
import { loadLessonPlanWords } from "#i18n/lesson-plan-text.ts";
import { loadPackageWords } from "#i18n/packages-text.ts";
import { boardAuthors, boardHistory } from "#lib/canvas/board-history.ts";
import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import type { CartridgeVersion } from "#lib/exports/export-wish.ts";
import type { Profile } from "#lib/lesson-plan/document/plan-document.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import type { Locale } from "#lib/locales.ts";
import { figureSvgFile } from "./figure-svg-file.ts";
import type { InsightPaperTask } from "./insight-papers/insight-paper.ts";
import { editedDocumentOf } from "./lesson-plan-source.ts";
import { planMarkdown } from "./markdown/plan-markdown.ts";
import type { Opened, OpenTask } from "./package/open-package.ts";
import type { PackageSource } from "./package/write-package.ts";
import { paperAnswer, paperAnswerJson } from "./paper-answer.ts";
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
  /** What blank canvases are printed on in a PDF; left out, the paper's own size. */
  handouts?: "A3" | undefined;
  /** Milliseconds since 1970. */
  now: number;
}>;

export type NotesTask = Pick<PlanTask, "stored" | "locale">;

export type BoardTask = Readonly<{
  templateId: string;
  columnSet: string | null;
  board: StoredBoard;
  /** `null` for the board that everybody shares. */
  teamName: string | null;
  locale: Locale;
}>;

/** A lesson plan as PDF; with `enclosed`, it has the workshop's package in it. */
export async function lessonPlanPdf({
  stored,
  paper,
  handouts,
  enclosed,
  ...wish
}: PlanTask & Readonly<{ enclosed?: PackageSource | undefined }>): Promise<Uint8Array> {
  // The typesetter and its fonts are heavy, and only this task needs them.
  const { renderPlanPdf } = await import("./pdf/render-plan-pdf.tsx");
  const document = await editedDocumentOf(openWorkshop(stored), wish);
  const attachments = enclosed ? [await packageAttachment(enclosed, wish.locale)] : [];
  return renderPlanPdf(document, { paper, ...(handouts && { handouts }), attachments });
}

async function packageAttachment(source: PackageSource, locale: Locale) {
  const { enclosed } = await loadPackageWords(locale);
  return {
    name: "workshop.zip",
    mime: "application/zip",
    bytes: await workshopZip(source),
    description: enclosed,
    relationship: "Source",
  } as const;
}

export type CartridgeTask = PlanTask & Readonly<{ version: CartridgeVersion }>;

/** A lesson plan for learning platforms. */
export async function lessonPlanCartridge({
  version,
  ...task
}: CartridgeTask): Promise<Uint8Array> {
  const { writeCartridge } = await import("./cartridge/write-cartridge.ts");
  const { stored, paper: _paper, handouts: _handouts, ...wish } = task;
  return writeCartridge({
    version,
    document: await editedDocumentOf(openWorkshop(stored), wish),
    pdf: await lessonPlanPdf(task),
    docx: await lessonPlanDocx(task),
    markdown: await lessonPlanMarkdown(task),
    minutes: stored.workshop.steps.reduce((sum, { minutes }) => sum + minutes, 0),
  });
}

/** A workshop as an archive of open files. */
export async function workshopZip(source: PackageSource): Promise<Uint8Array> {
  const { writePackage } = await import("./package/write-package.ts");
  return writePackage(source);
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

/** A paper for the page on screen as JSON text, see {@link paperAnswerJson}. */
export async function lessonPlanPaper({ stored, reader, ...wish }: PaperTask): Promise<string> {
  const answer = await paperAnswer(openWorkshop(stored), wish, reader);
  return paperAnswerJson(answer);
}

/**
 * A board as an SVG file.
 *
 * @throws {RangeError} if there is no such template.
 */
export async function boardSvg(task: BoardTask): Promise<string> {
  const { teamName, locale } = task;
  const board = await openBoard(task);
  const { canvases } = await loadLessonPlanWords(locale);
  const team = teamName ?? canvases.everyone;
  const title = fillIn(canvases.figure, { team, canvas: board.words.name });
  return figureSvgFile(drawFigure({ ...board, detail: "full" }), title, locale);
}

/** Sharp when it fills a screen, or half a page in print. */
const BOARD_PNG_WIDTH = 2_400;

/**
 * A board as a PNG.
 *
 * @param task `spoken` is the language most people wrote in.
 * @throws {RangeError} if there is no such template.
 */
export async function boardPng({
  spoken,
  ...task
}: BoardTask & Readonly<{ spoken: Locale }>): Promise<Uint8Array> {
  const { figurePng } = await import("./figure-png.ts");
  const figure = drawFigure({ ...(await openBoard(task)), detail: "full" });
  return figurePng(figure, { locale: task.locale, spoken, width: BOARD_PNG_WIDTH });
}

/**
 * A board as a file for tldraw.
 *
 * @throws {RangeError} if there is no such template.
 */
export async function boardTldr(task: BoardTask): Promise<string> {
  const { tldrFile } = await import("./tldr-file.ts");
  return tldrFile(await openBoard(task));
}

async function openBoard({ templateId, columnSet, board, locale }: BoardTask) {
  const template = findTemplate(templateId);
  const words = (await loadTemplateTexts(locale))[templateId];
  if (!template || !words) throw new RangeError(`there is no template ${templateId}`);
  const cards = await loadCardFaces(locale);
  return { template, columnSet, words, records: recordsIn(board.updates), cards };
}

/** Everything people wrote as a table. */
export async function notesTable({ stored, locale }: NotesTask): Promise<string> {
  const { notesCsv } = await import("./notes-csv.ts");
  return notesCsv(openWorkshop(stored), locale);
}

/** A paper of one view of insight. */
export async function insightPaper(task: InsightPaperTask): Promise<Uint8Array> {
  const { insightPaperFile } = await import("./insight-papers/insight-paper.ts");
  return insightPaperFile(task);
}

/** Reads a package, or a PDF with one in it, which may be anything. */
export async function openWorkshopFile(task: OpenTask): Promise<Opened> {
  const { openPackage } = await import("./package/open-package.ts");
  return openPackage(task);
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
  boardPng: typeof boardPng;
  boardTldr: typeof boardTldr;
  notesTable: typeof notesTable;
  insightPaper: typeof insightPaper;
  workshopZip: typeof workshopZip;
  lessonPlanCartridge: typeof lessonPlanCartridge;
  openWorkshopFile: typeof openWorkshopFile;
}>;
