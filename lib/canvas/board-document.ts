import * as Y from "yjs";
import type { JsonObject } from "./json-value.ts";
import { richTextOf } from "./rich-text.ts";

/**
 * How a board lies in its shared document: one `Y.Map` named `records`, record id → a `Y.Map` of
 * few registers, so that moving, restyling and typing by different people all survive.
 *
 * - `t`  shape type, or `binding` type prefixed with `b:`
 * - `xf` `[parentId, index, x, y, rotation]` — one register, because x and y are in the parent's space
 * - `p`  all props but rich text
 * - `rt` rich text as a `Y.XmlFragment`, so that two people typing in one note merge
 * - `m`  meta, `isLocked`, `opacity` — only when not default
 * - `ft` `[fromId, toId]` for bindings
 *
 * Only shapes and bindings are shared. tldraw's document and page records are the same on every
 * board, so each browser makes its own and nobody has to seed a board.
 */
export const RECORDS = "records";

/** tldraw's id of the one page every board has. */
export const PAGE_ID = "page:page";

/** Shape types a board may hold; anything else is left out by browsers and refused by the server. */
export const shapeTypes = [
  "note",
  "text",
  "geo",
  "arrow",
  "line",
  "draw",
  "highlight",
  "frame",
  "group",
] as const;

/** A tldraw shape as plain data, not validated: check it before drawing. */
export type ShapeRecord = Readonly<{
  typeName: "shape";
  id: string;
  type: string;
  parentId: string;
  index: string;
  x: number;
  y: number;
  rotation: number;
  isLocked: boolean;
  opacity: number;
  props: JsonObject;
  meta: JsonObject;
}>;

export type BindingRecord = Readonly<{
  typeName: "binding";
  id: string;
  type: string;
  fromId: string;
  toId: string;
  props: JsonObject;
  meta: JsonObject;
}>;

export type BoardRecord = ShapeRecord | BindingRecord;

/** The map of a board's records. */
export function recordsMap(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(RECORDS);
}

/**
 * Reads one record. Returns `undefined` if the registers do not have the right form; whether the
 * values make sense to tldraw is for the caller to check.
 */
export function readRecord(id: string, registers: unknown): BoardRecord | undefined {
  if (!(registers instanceof Y.Map)) return undefined;
  const type = registers.get("t");
  if (typeof type !== "string") return undefined;
  const props = objectOf(registers.get("p"));
  const meta = objectOf(registers.get("m") ?? {});
  if (!props || !meta) return undefined;
  if (type.startsWith("b:")) return readBinding(id, type.slice(2), registers, props, meta);
  return readShape(id, type, registers, props, meta);
}

function readShape(
  id: string,
  type: string,
  registers: Y.Map<unknown>,
  props: JsonObject,
  meta: JsonObject,
): ShapeRecord | undefined {
  const xf = registers.get("xf");
  if (!Array.isArray(xf)) return undefined;
  const [parentId, index, x, y, rotation] = xf;
  if (typeof parentId !== "string" || typeof index !== "string") return undefined;
  if (![x, y, rotation].every(Number.isFinite)) return undefined;
  const text = registers.get("rt");
  // Rich text among the props is nobody's: it stands in a register of its own.
  const { richText: _stray, ...plain } = props;
  const opacity = registers.get("opacity");
  return {
    typeName: "shape",
    id,
    type,
    parentId,
    index,
    x,
    y,
    rotation,
    isLocked: registers.get("isLocked") === true,
    opacity: typeof opacity === "number" ? opacity : 1,
    props: text instanceof Y.XmlFragment ? { ...plain, richText: richTextOf(text) } : plain,
    meta,
  };
}

function readBinding(
  id: string,
  type: string,
  registers: Y.Map<unknown>,
  props: JsonObject,
  meta: JsonObject,
): BindingRecord | undefined {
  const ends = registers.get("ft");
  if (!Array.isArray(ends)) return undefined;
  const [fromId, toId] = ends;
  if (typeof fromId !== "string" || typeof toId !== "string") return undefined;
  return { typeName: "binding", id, type, fromId, toId, props, meta };
}

/** All readable records of a board, in no particular order. */
export function readRecords(doc: Y.Doc): BoardRecord[] {
  const found: BoardRecord[] = [];
  recordsMap(doc).forEach((registers, id) => {
    const record = readRecord(id, registers);
    if (record) found.push(record);
  });
  return found;
}

function objectOf(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}
