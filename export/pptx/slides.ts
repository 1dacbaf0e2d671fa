import type PptxGenJS from "pptxgenjs";
import { coloursOf } from "#lib/canvas/figure/colours.ts";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { figurePng } from "../figure-png.ts";
import { detailsOf, noteTexts, wordsIn } from "../written-text.ts";
import type { Slide } from "./deck.ts";
import { addWords, type Box, fittedText, type TextLook } from "./slide-text.ts";

/** 16:9, in inches, as PowerPoint's own wide slide. */
export const SLIDE = { w: 13.333, h: 7.5 } as const;
const SIDE = 0.75;
const WIDTH = SLIDE.w - 2 * SIDE;

export const ink = {
  text: "1C2421",
  quiet: "55605B",
  rule: "D3DAD6",
  green: "0B5D46",
  paper: "FFFFFF",
  pale: "EAF3EE",
} as const;

/** Where the title of each kind of slide stands: a place of the master, which programs list. */
export const titleBoxes: Readonly<Record<Slide["kind"], Box>> = {
  cover: { x: SIDE, y: 1.85, w: WIDTH, h: 1.9 },
  step: { x: SIDE, y: 0.6, w: WIDTH - 2.6, h: 1.3 },
  board: { x: SIDE, y: 0.3, w: WIDTH, h: 0.75 },
  notes: { x: SIDE, y: 0.4, w: WIDTH, h: 0.8 },
  table: { x: SIDE, y: 0.4, w: WIDTH, h: 0.8 },
  closing: { x: SIDE, y: 1.6, w: WIDTH, h: 1.6 },
};

/** Pixels of a board's picture for each inch: sharp on a projector of 1,920. */
const PIXELS_PER_INCH = 144;

export type Stage = Readonly<{
  document: PlanDocument;
  face: string;
  lang: string;
}>;

const title: Omit<TextLook, "colour"> = { size: 34, minSize: 18, bold: true, valign: "middle" };

/** Lays a slide out. Every slide has a title, which programs list and screen readers say. */
export function drawSlide(slide: PptxGenJS.Slide, content: Slide, stage: Stage): void {
  switch (content.kind) {
    case "cover":
      drawCover(slide, stage);
      break;
    case "step":
      drawStep(slide, content, stage);
      break;
    case "board":
      drawBoard(slide, content, stage);
      break;
    case "notes":
      drawNotes(slide, content, stage);
      break;
    case "table":
      drawTable(slide, content, stage);
      break;
    case "closing":
      drawClosing(slide, content, stage);
      break;
  }
}

type Drawn<Kind extends Slide["kind"]> = Extract<Slide, { kind: Kind }>;

/** The slide's title, in the place that its master keeps for it. */
function addTitle(
  slide: PptxGenJS.Slide,
  words: string,
  kind: Slide["kind"],
  { face, lang }: Stage,
  look: Partial<TextLook> = {},
) {
  const { text, fontSize } = fittedText([words], titleBoxes[kind], {
    ...title,
    colour: ink.text,
    ...look,
  });
  slide.addText(text, {
    placeholder: "title",
    margin: 0,
    fontSize,
    fontFace: face,
    lang,
    bold: true,
    color: ink.text,
    align: "left",
    valign: "middle",
  });
}

function drawCover(slide: PptxGenJS.Slide, stage: Stage): void {
  const { cover, meta, locales } = stage.document;
  const say = (lines: readonly string[], box: Box, look: TextLook) =>
    addWords(slide, lines, box, { ...look, ...stage });
  slide.addShape("rect", { x: 0, y: 0, w: 0.28, h: SLIDE.h, fill: { color: ink.green } });
  say(
    [wordsIn(cover.series, locales)],
    { x: SIDE, y: 0.7, w: WIDTH, h: 0.5 },
    { size: 20, minSize: 12, colour: ink.quiet },
  );
  say(
    [wordsIn(cover.kind, locales)],
    { x: SIDE, y: 1.2, w: WIDTH, h: 0.55 },
    { size: 24, minSize: 14, bold: true, colour: ink.green },
  );
  addTitle(slide, wordsIn(cover.title, locales, "\n"), "cover", stage, { size: 54, minSize: 22 });
  if (cover.lead) {
    say(
      [wordsIn(cover.lead, locales, "\n")],
      { x: SIDE, y: 3.9, w: WIDTH, h: 1.35 },
      { size: 24, minSize: 12, colour: ink.text },
    );
  }
  const facts = cover.facts.map(({ label, value }) =>
    [wordsIn(label, locales), wordsIn(value, locales)].filter((part) => part !== "").join("  "),
  );
  say(facts, { x: SIDE, y: 5.4, w: WIDTH, h: 1.3 }, { size: 18, minSize: 9, colour: ink.quiet });
  say(
    [meta.licence.name],
    { x: SIDE, y: 6.85, w: WIDTH, h: 0.35 },
    { size: 12, minSize: 9, colour: ink.quiet },
  );
}

function drawStep(slide: PptxGenJS.Slide, step: Drawn<"step">, stage: Stage): void {
  const clock: Box = { x: SLIDE.w - SIDE - 2.3, y: 0.65, w: 2.3, h: 0.95 };
  const hasTime = step.minutes !== "";
  addTitle(slide, step.title, "step", stage, {
    size: 42,
  });
  if (hasTime) {
    slide.addShape("roundRect", { ...clock, fill: { color: ink.pale }, rectRadius: 0.15 });
    const inner = { ...clock, x: clock.x + 0.1, w: clock.w - 0.2 };
    const look = {
      size: 28,
      minSize: 12,
      bold: true,
      colour: ink.green,
      align: "center",
      valign: "middle",
    } as const;
    addWords(slide, [step.minutes], inner, { ...look, ...stage });
  }
  addWords(
    slide,
    step.instruction,
    { x: SIDE, y: 2.2, w: WIDTH, h: 4.5 },
    { size: 38, minSize: 14, colour: ink.text, ...stage },
  );
}

function drawBoard(
  slide: PptxGenJS.Slide,
  { title: words, board }: Drawn<"board">,
  stage: Stage,
): void {
  const { document } = stage;
  const { figure, alt } = board;
  addTitle(slide, words, "board", stage, { size: 26, minSize: 12 });
  const room: Box = { x: SIDE, y: 1.15, w: WIDTH, h: 5.75 };
  const { w, h } = figure.view;
  const scale = Math.min(room.w / w, room.h / h);
  const [width, height] = [w * scale, h * scale];
  const png = figurePng(figure, {
    locale: document.locales[0],
    spoken: document.workshopLocale,
    width: Math.max(1, width * PIXELS_PER_INCH),
  });
  slide.addImage({
    data: `image/png;base64,${Buffer.from(png).toString("base64")}`,
    altText: wordsIn(alt, document.locales),
    x: room.x + (room.w - width) / 2,
    y: room.y + (room.h - height) / 2,
    w: width,
    h: height,
  });
}

const GAP = 0.3;
/** What a slide has no room for. */
const unsaid = { votes: null, source: null, confidence: null, tags: [] } as const;

function drawNotes(
  slide: PptxGenJS.Slide,
  { title: words, notes }: Drawn<"notes">,
  stage: Stage,
): void {
  const { locales } = stage.document;
  addTitle(slide, words, "notes", stage);
  const across = notes.length > 4 ? 3 : Math.min(2, notes.length);
  const down = Math.ceil(notes.length / across);
  const w = (WIDTH - (across - 1) * GAP) / across;
  const h = (5.5 - (down - 1) * GAP) / down;
  for (const [index, note] of notes.entries()) {
    const x = SIDE + (index % across) * (w + GAP);
    const y = 1.4 + Math.floor(index / across) * (h + GAP);
    const { note: fill, noteEdge } = coloursOf(note.colour);
    slide.addShape("rect", {
      x,
      y,
      w,
      h,
      fill: { color: hex(fill) },
      line: { color: hex(noteEdge), width: 0.75 },
    });
    const inner = { x: x + 0.2, w: w - 0.4 };
    const said = noteTexts(note).map((text) => wordsIn(text, locales, "\n"));
    addWords(
      slide,
      said,
      { ...inner, y: y + 0.15, h: h - 0.95 },
      { size: 26, minSize: 11, colour: ink.text, ...stage },
    );
    const [votes, ...others] = [note.votes?.label, ...detailsOf({ ...note, ...unsaid })];
    const details = others.map((text) => (text ? wordsIn(text, locales) : "")).join(" · ");
    addWords(
      slide,
      [votes ? wordsIn(votes, locales) : "", details].filter((line) => line !== ""),
      { ...inner, y: y + h - 0.75, h: 0.65 },
      { size: 14, minSize: 8, colour: ink.quiet, valign: "bottom", ...stage },
    );
  }
}

/** `RRGGBB` of `#rrggbb`. */
function hex(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}

const ROW_HEIGHT = 0.62;

function drawTable(
  slide: PptxGenJS.Slide,
  { title: words, table, rows }: Drawn<"table">,
  stage: Stage,
): void {
  const { locales } = stage.document;
  addTitle(slide, words, "table", stage);
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0) || 1;
  const widths = table.columns.map(({ share }) => (WIDTH * share) / shares);
  const cell = (text: string, index: number, bold: boolean): PptxGenJS.TableCell => {
    const box = { x: 0, y: 0, w: (widths[index] ?? 1) - 0.2, h: ROW_HEIGHT - 0.1 };
    const fitted = fittedText([text], box, { size: 18, minSize: 13, bold, colour: ink.text });
    return {
      text: fitted.text,
      options: {
        bold,
        fontSize: fitted.fontSize,
        align: table.columns[index]?.align === "end" ? "right" : "left",
        valign: "middle",
        ...(bold && { color: ink.quiet }),
      },
    };
  };
  const head = table.columns.map(({ name }, index) => cell(wordsIn(name, locales), index, true));
  const body = rows.map((row) =>
    table.columns.map((_, index) => {
      const lines = (row.cells[index] ?? []).map(({ text }) => wordsIn(text, locales, "\n"));
      return cell(lines.join("\n"), index, false);
    }),
  );
  if (head.length === 0) return;
  slide.addTable([head, ...body], {
    x: SIDE,
    y: 1.4,
    w: WIDTH,
    colW: widths,
    rowH: ROW_HEIGHT,
    fontFace: stage.face,
    lang: stage.lang,
    color: ink.text,
    margin: [0.03, 0.1, 0.03, 0.1],
    border: { type: "solid", pt: 0.75, color: ink.rule },
  });
}

function drawClosing(
  slide: PptxGenJS.Slide,
  { title: words, lines }: Drawn<"closing">,
  stage: Stage,
): void {
  slide.addShape("rect", { x: 0, y: 0, w: 0.28, h: SLIDE.h, fill: { color: ink.green } });
  addTitle(slide, words, "closing", stage, { size: 44 });
  addWords(
    slide,
    lines,
    { x: SIDE, y: 3.4, w: WIDTH, h: 3 },
    { size: 22, minSize: 10, colour: ink.quiet, ...stage },
  );
}
