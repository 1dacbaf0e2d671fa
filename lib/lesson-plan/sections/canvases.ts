import type { Detail } from "../../canvas/figure/shape-parts.ts";
import { drawFigure, type Figure } from "../../canvas/figure.ts";
import type { Block, FigureBlock } from "../document/plan-document.ts";
import { plain } from "../document/spans.ts";
import { counted, fillIn } from "../words.ts";
import { listed } from "./glance.ts";
import { cell, heading, paragraph, prose } from "./parts.ts";
import type { PlanCanvas, PlanCanvasBoard, PlanContext } from "./plan-context.ts";

/** Every canvas of the agenda as the teams left it, or as an empty sheet if nobody wrote on it. */
export function canvasesBlocks(context: PlanContext): Block[] {
  return context.canvases.flatMap((canvas): Block[] => {
    const { step, words } = canvas;
    const used = canvas.boards.filter(({ isUsed }) => isUsed);
    return [
      heading(`canvases.heading.${step.id}`, 2, plain(words.name)),
      prose(`canvases.purpose.${step.id}`, [paragraph(words.purpose)], "quiet"),
      ...(used.length === 0
        ? [emptyFigure(canvas, context)]
        : used.map((board) => boardFigure(canvas, board, context))),
      ...silentTeams(canvas, used, context),
    ];
  });
}

function boardFigure(canvas: PlanCanvas, board: PlanCanvasBoard, { source }: PlanContext): Block {
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
    size: "column",
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
    caption: plain(label),
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

/** Which teams put nothing on a canvas that others used. */
function silentTeams(
  { step, boards }: PlanCanvas,
  used: readonly PlanCanvasBoard[],
  { source }: PlanContext,
): Block[] {
  const silent = boards.filter((board) => !used.includes(board)).map(({ team }) => team);
  if (used.length === 0 || silent.length === 0) return [];
  const said = fillIn(source.words.canvases.noNotesTeams, { teams: listed(silent, source) });
  return [prose(`canvases.silent.${step.id}`, cell(said), "quiet")];
}
