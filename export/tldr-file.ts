import { createTLSchema, type TLRecord } from "@tldraw/tlschema";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";
import { type BoardRecord, PAGE_ID, type ShapeRecord } from "#lib/canvas/board-document.ts";
import type { CardFaces } from "#lib/canvas/card-face.ts";
import type { SheetWords } from "#lib/canvas/figure/sheet-parts.ts";
import type { Json, JsonObject } from "#lib/canvas/json-value.ts";
import { marksOf } from "#lib/canvas/note-marks.ts";
import { isWithinBounds } from "#lib/canvas/record-bounds.ts";
import { paragraphsOf } from "#lib/canvas/rich-text.ts";
import { layoutSheet, type Rect } from "#lib/canvas/sheet.ts";

/** As tldraw 3 writes and reads it (`tldraw/src/lib/utils/tldr/file.ts`). */
const FILE_FORMAT_VERSION = 1;
const DOCUMENT_ID = "document:document";

export type TldrBoard = Readonly<{
  template: CanvasTemplate;
  columnSet: string | null;
  words: SheetWords;
  records: readonly BoardRecord[];
  cards: CardFaces;
}>;

/**
 * A board as a file that tldraw opens: its shapes and arrows, and behind them the sheet's zones as
 * locked boxes with their names. A card's name stands on its note as words, since tldraw knows no
 * cards. What tldraw would refuse is left out: it opens a file whole or not at all.
 */
export function tldrFile({ template, columnSet, words, records, cards }: TldrBoard): string {
  const schema = createTLSchema();
  const isSound = (record: BoardRecord) => {
    if (!isWithinBounds(record)) return false;
    try {
      schema.types[record.typeName].validate(record);
      return true;
    } catch {
      // tldraw's validators say no by throwing.
      return false;
    }
  };
  const sheet = layoutSheet(template, columnSet);
  const places = [
    ...sheet.zones.map(({ id, rect }) => ({ id, rect, name: words.zones[id]?.name ?? id })),
    ...sheet.columnHeads.map(({ columnId, rect }) => ({
      id: columnId,
      rect,
      name: words.columns[columnId]?.name ?? columnId,
    })),
  ];
  const all = [
    ...places.map(boxOf),
    ...records.map((record) => withCard(unsigned(record), cards)),
  ].filter(isSound);
  const file = {
    tldrawFileFormatVersion: FILE_FORMAT_VERSION,
    schema: schema.serialize(),
    records: [...pageOf(words.name), ...withoutStrays(all)],
  };
  return JSON.stringify(file);
}

function pageOf(name: string): readonly (TLRecord | JsonObject)[] {
  return [
    { typeName: "document", id: DOCUMENT_ID, gridSize: 10, name, meta: {} },
    { typeName: "page", id: PAGE_ID, name, index: "a1", meta: {} },
  ];
}

/** A zone of the sheet; below everything people could have made, which begins at `Z`. */
function boxOf(
  { id, rect, name }: Readonly<{ id: string; rect: Rect; name: string }>,
  order: number,
): ShapeRecord {
  return {
    typeName: "shape",
    id: `shape:sheet-${id}`,
    type: "geo",
    parentId: PAGE_ID,
    index: `Y${String(order + 10)}`,
    x: rect.x,
    y: rect.y,
    rotation: 0,
    isLocked: true,
    opacity: 1,
    props: {
      geo: "rectangle",
      w: rect.w,
      h: rect.h,
      dash: "solid",
      fill: "none",
      color: "grey",
      labelColor: "black",
      size: "s",
      font: "sans",
      align: "start",
      verticalAlign: "start",
      scale: 1,
      growY: 0,
      url: "",
      richText: paragraphsOf(name),
    },
    meta: {},
  };
}

/** Who made it is the workshop's to know, not the file's. */
function unsigned(record: BoardRecord): BoardRecord {
  const { authorId: _authorId, ...meta } = record.meta;
  return { ...record, meta };
}

function withCard(record: BoardRecord, cards: CardFaces): BoardRecord {
  if (record.typeName !== "shape" || record.type !== "note") return record;
  const { card } = marksOf(record.meta);
  if (card === null) return record;
  const own = contentOf(record.props.richText);
  const content = [...contentOf(paragraphsOf(cards(card).label)), ...own.filter(hasWords)];
  return { ...record, props: { ...record.props, richText: { type: "doc", content } } };
}

function contentOf(richText: Json | undefined): readonly Json[] {
  if (typeof richText !== "object" || richText === null || Array.isArray(richText)) return [];
  const { content } = richText as JsonObject;
  return Array.isArray(content) ? (content as readonly Json[]) : [];
}

function hasWords(node: Json): boolean {
  return contentOf(node).length > 0;
}

/** Without arrows' ties to what is not there, and with a page under what lost its parent. */
function withoutStrays(records: readonly BoardRecord[]): BoardRecord[] {
  const ids = new Set(records.map(({ id }) => id));
  return records.flatMap((record): BoardRecord[] => {
    if (record.typeName === "binding") {
      return ids.has(record.fromId) && ids.has(record.toId) ? [record] : [];
    }
    const isPlaced = record.parentId === PAGE_ID || ids.has(record.parentId);
    return [isPlaced ? record : { ...record, parentId: PAGE_ID }];
  });
}
