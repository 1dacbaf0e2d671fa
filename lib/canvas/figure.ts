import type { BoardRecord } from "./board-document.ts";
import { type CardFaces, plainFace } from "./card-face.ts";
import { arrowParts } from "./figure/arrow-parts.ts";
import { type ArrowTies, arrowRoute, arrowTies } from "./figure/arrow-route.ts";
import { cardParts } from "./figure/card-parts.ts";
import { type Drawn, drawingOrder } from "./figure/drawing-order.ts";
import { drawParts, highlightParts, lineParts } from "./figure/ink-parts.ts";
import type { FigurePart } from "./figure/part.ts";
import { type PartsMemory, rememberedParts } from "./figure/parts-memory.ts";
import { type Detail, frameParts, geoParts, noteParts, textParts } from "./figure/shape-parts.ts";
import {
  type FigureTemplate,
  groundParts,
  type SheetWords,
  sheetLabels,
} from "./figure/sheet-parts.ts";
import { marksOf } from "./note-marks.ts";
import { inReadingOrder } from "./outcomes.ts";
import { boundsOf, cornersOf, type PlacedShape, placeShapes } from "./placement.ts";
import { highlightWidthOf } from "./shape-props.ts";
import { layoutSheet, type Rect, type SheetLayout, TITLE_HEIGHT, zoneAt } from "./sheet.ts";

/** A drawn board: what to draw, back to front, and which part of the sheet's plane to show. */
export type Figure = Readonly<{
  /** In sheet pixels; at least the sheet, more if notes hang over its edge. */
  view: Rect;
  parts: readonly FigurePart[];
}>;

/** How far beyond the sheet a figure follows what people put there, as a share of the sheet. */
const OVERHANG = 0.2;
const MARGIN = 12;

type Board = Readonly<{
  template: FigureTemplate;
  /** Which of a matrix's column sets is shown; `null` for the first. */
  columnSet: string | null;
  words: SheetWords;
  /** Empty for an empty sheet. */
  records: readonly BoardRecord[];
  /**
   * `full` shows everything as it is on the board. `compact` is for paper and thumbnails: no title
   * and prompts, and words as large as their note has room for. `blank` is for empty sheets to
   * print: title and prompts are larger.
   */
  detail: Detail;
  /** What cards look like to the reader; without it, each shows its id. */
  cards?: CardFaces | undefined;
  /** For drawing the same board again: one for each board, detail and set of cards. */
  memory?: PartsMemory | undefined;
}>;

/**
 * Draws a board from its records: the sheet, then what people put on it. Text is real text, in
 * reading order. Records that make no sense are left out.
 */
export function drawFigure(board: Board): Figure {
  const { template, columnSet, words, records, detail, memory } = board;
  const layout = layoutSheet(template, columnSet);
  const shapes = placeShapes(records);
  const ties = arrowTies(records, shapes);
  const painted = shapes
    .filter(({ record }) => record.type !== "group")
    .map((shape) => {
      const own = ties.get(shape.record.id) ?? {};
      return { shape, ties: own, bounds: paintedBounds(shape, own) };
    });
  const view = viewOf(layout, painted, detail);
  const labels = sheetLabels(layout, template, words, detail);
  const drawn = painted
    .filter(({ bounds }) => meets(bounds, view))
    .map(({ shape, ties: own, bounds }) => ({
      bounds,
      parts: rememberedParts(memory, shape, () => partsOf(shape, own, board)),
    }))
    .filter(({ parts }) => parts.length > 0);

  const stacked: Item[] = [...labels, ...drawn];
  const ordered = drawingOrder(stacked, readingOrder(stacked, layout));
  return {
    view,
    parts: [...groundParts(layout, template), ...ordered.flatMap(({ parts }) => parts)],
  };
}

type Item = Drawn & Readonly<{ parts: readonly FigurePart[] }>;

function partsOf(shape: PlacedShape, ties: ArrowTies, board: Board): FigurePart[] {
  const { detail } = board;
  switch (shape.record.type) {
    case "note":
      return sheetOfPaper(shape, board);
    case "text":
      return textParts(shape);
    case "geo":
      return geoParts(shape, detail);
    case "frame":
      return frameParts(shape);
    case "arrow":
      return arrowParts(shape, ties);
    case "line":
      return lineParts(shape);
    case "draw":
      return drawParts(shape);
    case "highlight":
      return highlightParts(shape);
    default:
      return [];
  }
}

/** A note, or the card it is. */
function sheetOfPaper(shape: PlacedShape, { detail, cards = plainFace }: Board): FigurePart[] {
  const { card } = marksOf(shape.record.meta);
  return card === null ? noteParts(shape, detail) : cardParts(shape, cards(card), detail);
}

/** What a shape covers once it is drawn: tied arrows end elsewhere, highlighters are broad. */
function paintedBounds(shape: PlacedShape, ties: ArrowTies): Rect {
  const { record, bounds } = shape;
  if (record.type === "arrow") return grown(boundsOf(arrowRoute(shape, ties)), 24);
  if (record.type === "highlight") return grown(bounds, highlightWidthOf(record) / 2);
  return record.type === "frame" ? grown(bounds, 34) : bounds;
}

/** Zone by zone as the template lists them; in each its name first, then row by row. */
function readingOrder(items: readonly Item[], layout: SheetLayout): Item[] {
  const places = items.map((item) => {
    const { x, y, w, h } = item.bounds;
    const zoneId = zoneAt(layout, { x: x + w / 2, y: y + h / 2 })?.zoneId;
    return { item, zone: layout.zones.findIndex(({ id }) => id === zoneId) };
  });
  return [-1, ...layout.zones.keys()].flatMap((zone) =>
    inReadingOrder(places.filter((place) => place.zone === zone).map(({ item }) => item)),
  );
}

function viewOf(layout: SheetLayout, painted: readonly Drawn[], detail: Detail): Rect {
  const { width, height } = layout;
  // Without a title the sheet begins at its zones, unless notes lie above them.
  const top = detail === "compact" ? TITLE_HEIGHT : 0;
  const sheet = { x: 0, y: top, w: width, h: height - top };
  const reach = {
    x: -OVERHANG * width,
    y: -OVERHANG * height,
    w: (1 + 2 * OVERHANG) * width,
    h: (1 + 2 * OVERHANG) * height,
  };
  const corners = painted
    .filter(({ bounds }) => meets(bounds, reach))
    .flatMap(({ bounds }) => cornersOf(grown(bounds, MARGIN)));
  const { x, y, w, h } = boundsOf([...cornersOf(sheet), ...corners]);
  const left = Math.max(x, reach.x);
  const above = Math.max(y, reach.y);
  return {
    x: left,
    y: above,
    w: Math.min(x + w, reach.x + reach.w) - left,
    h: Math.min(y + h, reach.y + reach.h) - above,
  };
}

function meets(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;
}

function grown({ x, y, w, h }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
}
