import type { BoardRecord } from "./board-document.ts";
import { cleanText } from "./clean-text.ts";
import { marksOf, type NoteMarks, noMarks } from "./note-marks.ts";
import { type PlacedShape, placeShapes } from "./placement.ts";
import { wordProp, wordsOf } from "./shape-props.ts";
import { type Rect, type SheetLayout, zoneAt } from "./sheet.ts";

/** Shapes whose words count as something people said; arrows and frames only label others. */
const SPEAKING = ["note", "text", "geo"] as const;

/** Something a person wrote on a board, and where it lies. */
export type Outcome = Readonly<{
  /** Record id of the shape. */
  id: string;
  kind: (typeof SPEAKING)[number];
  /**
   * Plain text, trimmed; paragraphs are separated by `\n`. Empty only for a card nobody wrote on:
   * readers see `marks.card` in their own language, see `spokenText` in card-face.ts.
   */
  text: string;
  marks: NoteMarks;
  /** `null` outside all zones. */
  zoneId: string | null;
  /** Only in a row of a matrix. */
  columnId: string | null;
  /** tldraw's name of the shape's colour. */
  colour: string;
  /** Member id from the shape's meta; `null` if it carries none. */
  authorId: string | null;
  /** What the shape covers on the sheet. */
  bounds: Rect;
}>;

/** Shapes whose tops differ by less, in sheet pixels, stand in one row: two fifths of a note. */
const ROW_TOLERANCE = 80;

/**
 * Reads what people wrote on a board.
 *
 * A shape belongs to the zone that holds its centre. Sorted by zone as the template lists them,
 * in a matrix row by column, then as one reads: rows from the top, each from the left. What lies
 * outside all zones comes last. Shapes that say nothing are left out: no words, and no card.
 */
export function outcomesOf(records: readonly BoardRecord[], layout: SheetLayout): Outcome[] {
  const rank = ranksOf(layout);
  const groups = new Map<number, Outcome[]>();
  for (const outcome of placeShapes(records).flatMap((shape) => outcomeOf(shape, layout))) {
    const place = rank(outcome.zoneId, outcome.columnId);
    const group = groups.get(place);
    if (group) group.push(outcome);
    else groups.set(place, [outcome]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, group]) => inReadingOrder(group));
}

function outcomeOf(shape: PlacedShape, layout: SheetLayout): Outcome[] {
  const { record, centre, bounds } = shape;
  const kind = SPEAKING.find((type) => type === record.type);
  const text = kind ? cleanText(wordsOf(record)).trim() : "";
  if (!kind) return [];
  const marks = kind === "note" ? marksOf(record.meta) : noMarks;
  if (text === "" && marks.card === null) return [];
  const place = zoneAt(layout, centre);
  const { authorId } = record.meta;
  return [
    {
      id: record.id,
      kind,
      text,
      marks,
      zoneId: place?.zoneId ?? null,
      columnId: place?.columnId ?? null,
      colour: wordProp(record.props, "color", "black"),
      authorId: typeof authorId === "string" ? authorId : null,
      bounds,
    },
  ];
}

function ranksOf(layout: SheetLayout) {
  const order = layout.zones.flatMap(({ id, cells }) =>
    cells.length === 0 ? [`${id}/`] : cells.map(({ columnId }) => `${id}/${columnId}`),
  );
  const ranks = new Map(order.map((key, index) => [key, index]));
  return (zoneId: string | null, columnId: string | null) =>
    ranks.get(`${zoneId}/${columnId ?? ""}`) ?? order.length;
}

/** Sorts boxes as one reads them: rows from the top, each row from the left. */
export function inReadingOrder<T extends Readonly<{ bounds: Rect }>>(items: readonly T[]): T[] {
  const rows: T[][] = [];
  for (const item of items.toSorted((a, b) => a.bounds.y - b.bounds.y)) {
    const row = rows.at(-1);
    const top = row?.[0]?.bounds.y;
    if (row && top !== undefined && item.bounds.y - top < ROW_TOLERANCE) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.bounds.x - b.bounds.x));
}
