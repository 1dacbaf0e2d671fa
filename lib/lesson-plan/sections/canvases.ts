import type { Detail } from "../../canvas/figure/shape-parts.ts";
import { drawFigure, type Figure } from "../../canvas/figure.ts";
import type { Block, FigureBlock } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import { counted, fillIn } from "../words.ts";
import { listed } from "./glance.ts";
import { cell, heading, paragraph, prose } from "./parts.ts";
import type { PlanCanvas, PlanCanvasBoard, PlanContext } from "./plan-context.ts";

/** More boards than these are drawn two on a page, for an overview: every word is written out below. */
const MOST_PAGES = 24;

/**
 * Every canvas of the agenda as the teams left it, each board on a page where it can be read.
 * Canvases nobody wrote on are only named, unless that is all of them: then their empty sheets are
 * what there is to see.
 */
export function canvasesBlocks(context: PlanContext): Block[] {
  const boards = context.canvases.flatMap(usedBoards);
  if (boards.length === 0) {
    return context.canvases.flatMap((canvas) => [
      ...canvasHead(canvas),
      emptyFigure(canvas, context),
    ]);
  }
  const size = boards.length > MOST_PAGES ? "column" : "page";
  const drawn = context.canvases.flatMap((canvas): Block[] => {
    const used = usedBoards(canvas);
    if (used.length === 0) return [];
    return [
      ...canvasHead(canvas),
      // Before the boards: after them it would have a page to itself.
      ...silentTeams(canvas, used, context),
      ...used.map((board) => boardFigure(canvas, board, size, context)),
    ];
  });
  return [...drawn, ...unusedCanvases(context)];
}

function usedBoards({ boards }: PlanCanvas): PlanCanvasBoard[] {
  return boards.filter(({ isUsed }) => isUsed);
}

function canvasHead({ step, words }: PlanCanvas): Block[] {
  return [
    heading(`canvases.heading.${step.id}`, 2, plain(words.name)),
    prose(`canvases.purpose.${step.id}`, [paragraph(words.purpose)], "quiet"),
  ];
}

function boardFigure(
  canvas: PlanCanvas,
  board: PlanCanvasBoard,
  size: FigureBlock["size"],
  { source }: PlanContext,
): Block {
  const { step, template, words } = canvas;
  const { canvases } = source.words;
  const { team, records, outcomes } = board;
  const label = fillIn(canvases.figure, { team: team.name, canvas: words.name });
  const count = counted(canvases.noteCount, outcomes.length, source.locale);
  return {
    id: `canvases.board.${step.id}.${team.id}`,
    kind: "figure",
    figure: figureOf(canvas, records, "compact", source),
    alt: plain(fillIn(source.words.record.figure.alt, { label, count })),
    caption: plain(fillIn(source.words.record.figure.caption, { team: team.name, count })),
    size,
    board: { teamId: team.id, stepId: step.id },
    templateId: template.id,
  };
}

function emptyFigure(canvas: PlanCanvas, { source }: PlanContext): Block {
  return {
    id: `canvases.empty.${canvas.step.id}`,
    ...emptySheet(canvas, "compact", source),
    size: "column",
  };
}

/** An empty sheet of a canvas. */
export function emptySheet(
  canvas: PlanCanvas,
  detail: Detail,
  source: PlanContext["source"],
): Omit<FigureBlock, "size"> {
  const label = fillIn(source.words.canvases.emptyFigure, { canvas: canvas.words.name });
  return {
    kind: "figure",
    figure: figureOf(canvas, [], detail, source),
    alt: plain(label),
    // Its name is drawn on it.
    caption: detail === "blank" ? null : plain(label),
    board: null,
    templateId: canvas.template.id,
  };
}

function figureOf(
  { step, template, words }: PlanCanvas,
  records: PlanCanvasBoard["records"],
  detail: Detail,
  { cards }: PlanContext["source"],
): Figure {
  const { columnSet } = step;
  return drawFigure({ template, columnSet, words, records, detail, cards });
}

/** Canvases that no team wrote on. */
function unusedCanvases({ canvases, source }: PlanContext): Block[] {
  const unused = canvases.filter((canvas) => usedBoards(canvas).length === 0);
  if (unused.length === 0) return [];
  const names = listed(
    unused.map(({ words }) => words),
    source,
  );
  const said = fillIn(source.words.canvases.unused, { canvases: names });
  return [prose("canvases.unused", cell(said), "quiet")];
}

/** Which teams put nothing on a canvas that others used. */
function silentTeams(
  { step, boards }: PlanCanvas,
  used: readonly PlanCanvasBoard[],
  { source }: PlanContext,
): Block[] {
  const silent = boards.filter((board) => !used.includes(board)).map(({ team }) => team);
  if (silent.length === 0) return [];
  const said = fillIn(source.words.canvases.noNotesTeams, { teams: listed(silent, source) });
  return [prose(`canvases.silent.${step.id}`, cell(said), "quiet")];
}
