import { type FigurePart, pathPart, rectPart } from "#lib/canvas/figure/part.ts";
import { type TextStyle, textBlock } from "#lib/canvas/figure/text-block.ts";
import type { Figure } from "#lib/canvas/figure.ts";
import { hasCjk } from "#lib/canvas/line-break.ts";
import type { Rect } from "#lib/canvas/sheet.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import { isReadOnly } from "#lib/insight/coverage/coverage-rows.ts";
import { FIGURE_WIDTH, paperHeat, paperInk, paperSize } from "./paper-ink.ts";

type Cell = Readonly<{ count: number; read: number }>;

/** What a heat-map is drawn from; a `Coverage` is one. */
export type HeatFigureTable = Readonly<{
  rows: readonly Readonly<{ count: number }>[];
  columns: readonly Readonly<{ count: number }>[];
  /** Row by row; `read` of them stand there by our reading alone. */
  cells: readonly (readonly Cell[])[];
  /** Where the totals meet. */
  placed: Readonly<{ count: number }>;
}>;

export type HeatFigureNames = Readonly<{
  /** As many as rows; a badge is a number on a colour before the name. */
  rows: readonly Readonly<{
    name: string;
    badge?: Readonly<{ text: string; colour: string; ink: string }>;
  }>[];
  columns: readonly string[];
  total: string;
}>;

const WORDS = paperSize.least;
const GAP = 3;
const BADGE = 34;
const TOTAL = 66;
/** Behind a name that is cut: for what says that it is. */
const END = 12;
const NAME = { least: 160, most: 440 };
/** Of one line of words, with what parts it from the next row. */
const ROW = { least: 24, most: 40 };
/** What the rows share: with heads and totals no higher than a figure in the text may be. */
const ROWS = 430;
/** Two lines upwards, or three level ones. */
const HEAD = { upright: 150, level: 76 };

/**
 * Draws a heat-map for paper: a number in each cell, darker the more, totals beside and below. A
 * dashed edge is what it is on screen: only our reading of a zone puts notes there. Nothing is `·`.
 */
export function heatFigure(table: HeatFigureTable, names: HeatFigureNames): Figure {
  const { rows, columns, cells, placed } = table;
  const places = layOut(names);
  const most = Math.max(0, ...cells.flat().map(({ count }) => count));
  const { name, head, cell, bottom } = places;
  const last = columns.length;

  return {
    view: { x: 0, y: 0, w: FIGURE_WIDTH, h: bottom + ROW.least + GAP },
    parts: [
      ...names.columns.flatMap((one, at) => headParts(one, head(at), places.isUpright)),
      ...headParts(names.total, head(last), false),
      ...rows.flatMap(({ count }, row) => [
        ...nameParts(names.rows[row], name(row)),
        ...columns.flatMap((_, at) => cellParts(cells[row]?.[at] ?? nothing, most, cell(row, at))),
        ...numberParts(count, cell(row, last)),
      ]),
      pathPart(`M0 ${bottom}L${FIGURE_WIDTH} ${bottom}`, {
        ...{ stroke: paperInk.lineStrong, strokeWidth: 1.5 },
      }),
      ...wordParts(names.total, name(rows.length), { align: "start", bold: true }),
      ...columns.flatMap(({ count }, at) => numberParts(count, cell(rows.length, at))),
      ...numberParts(placed.count, cell(rows.length, last)),
    ],
  };
}

const nothing: Cell = { count: 0, read: 0 };

type Places = Readonly<{
  isUpright: boolean;
  name: (row: number) => Rect;
  /** The one behind the last column is that of the totals; so is the cell. */
  head: (column: number) => Rect;
  cell: (row: number, column: number) => Rect;
  /** Where the row of totals begins. */
  bottom: number;
}>;

function layOut({ rows, columns }: HeatFigureNames): Places {
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, WORDS)));
  const badges = rows.some(({ badge }) => badge) ? BADGE + 8 : 0;
  const wide = Math.min(NAME.most, Math.max(NAME.least, longest + badges + 10 + END));
  const step = (FIGURE_WIDTH - wide - TOTAL) / Math.max(1, columns.length);
  const words = columns.flatMap((one) => one.split(/\s+/u));
  // Chinese may be broken anywhere.
  const isUpright = words.some((one) => !hasCjk(one) && textWidth(one, WORDS) > step - GAP);
  const top = isUpright ? HEAD.upright : HEAD.level;
  const high = Math.min(ROW.most, Math.max(ROW.least, ROWS / Math.max(1, rows.length)));
  const bottom = top + rows.length * high;
  const left = (column: number) => wide + column * step;
  const span = (column: number) => (column < columns.length ? step : TOTAL);
  const y = (row: number) => (row < rows.length ? top + row * high : bottom + GAP);
  const h = (row: number) => (row < rows.length ? high : ROW.least + GAP) - GAP;
  return {
    isUpright,
    bottom,
    name: (row) => ({ x: 0, y: y(row), w: wide - 10, h: h(row) }),
    head: (column) => ({ x: left(column), y: 0, w: span(column) - GAP, h: top - 6 }),
    cell: (row, column) => ({ x: left(column), y: y(row), w: span(column) - GAP, h: h(row) }),
  };
}

function headParts(text: string, box: Rect, isUpright: boolean): FigurePart[] {
  if (!isUpright) return wordParts(text, evenly(text, box), { align: "middle", vertical: "end" });
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  const lying = { x: x - box.h / 2, y: y - box.w / 2, w: box.h, h: box.w };
  return wordParts(text, lying, { align: "start" }).map((part) =>
    part.kind === "text" ? { ...part, turn: { degrees: -90, x, y } } : part,
  );
}

/** Chinese in lines of about the same length: no single character is left for the last one. */
function evenly(text: string, box: Rect): Rect {
  const whole = textWidth(text, WORDS);
  const lines = Math.ceil(whole / box.w);
  if (lines < 2 || !hasCjk(text)) return box;
  const w = Math.min(box.w, whole / lines + WORDS / 2);
  return { ...box, x: box.x + (box.w - w) / 2, w };
}

function nameParts(name: HeatFigureNames["rows"][number] | undefined, box: Rect): FigurePart[] {
  if (!name) return [];
  const { badge } = name;
  if (!badge) return wordParts(name.name, box, { align: "start" });
  const place = { ...box, w: BADGE };
  const rest = { ...box, x: box.x + BADGE + 8, w: box.w - BADGE - 8 - END };
  return [
    rectPart(place, 4, { fill: badge.colour }),
    ...wordParts(badge.text, place, { align: "middle", bold: true, colour: badge.ink }),
    ...wordParts(name.name, rest, { align: "start" }),
  ];
}

function cellParts({ count, read }: Cell, most: number, box: Rect): FigurePart[] {
  const { fill, edge, text } = paperHeat(count, most);
  const inner = { x: box.x + 1.5, y: box.y + 1.5, w: box.w - 3, h: box.h - 3 };
  return [
    rectPart(box, 4, { fill, stroke: edge, strokeWidth: 1 }),
    ...(isReadOnly({ count, read })
      ? [rectPart(inner, 3, { stroke: text, strokeWidth: 1.5, dash: [5, 4] })]
      : []),
    ...wordParts(count > 0 ? String(count) : "·", box, {
      ...{ align: "middle", bold: count > 0, colour: text },
    }),
  ];
}

function numberParts(count: number, box: Rect): FigurePart[] {
  return wordParts(String(count), box, { align: "middle", bold: true });
}

function wordParts(text: string, box: Rect, style: Partial<TextStyle>): FigurePart[] {
  return textBlock(text, box, {
    ...{ size: WORDS, minSize: WORDS, colour: paperInk.ink, align: "start", vertical: "middle" },
    ...style,
  });
}
