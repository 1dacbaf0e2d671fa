import * as Y from "yjs";
import type { Json, JsonObject } from "./json-value.ts";
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

/** A record's registers as plain data, by their names. Rich text is ProseMirror JSON in `rt`. */
export type Registers = Readonly<Record<string, Json>>;

/** The map of a board's records. */
export function recordsMap(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(RECORDS);
}

/**
 * Reads one record. Returns `undefined` if the registers do not have the right form; whether the
 * values make sense to tldraw is for the caller to check.
 */
export function readRecord(id: string, registers: unknown): BoardRecord | undefined {
  const plain = readRegisters(registers);
  return plain && recordFrom(id, plain);
}

/** Reads the registers of a record as plain data; `undefined` if they are none. */
export function readRegisters(registers: unknown): Registers | undefined {
  if (!(registers instanceof Y.Map)) return undefined;
  const plain: [string, Json][] = [];
  registers.forEach((value, name) => {
    const isText = value instanceof Y.XmlFragment;
    // A text stands in its register, and nothing else does.
    if (isText === (name === "rt")) plain.push([name, isText ? richTextOf(value) : value]);
  });
  return Object.fromEntries(plain);
}

/**
 * The record that registers stand for. Returns `undefined` if they do not have the right form;
 * whether the values make sense to tldraw is for the caller to check.
 */
export function recordFrom(id: string, registers: Registers): BoardRecord | undefined {
  const { t: type, p, m } = registers;
  if (typeof type !== "string") return undefined;
  const props = objectOf(p);
  const meta = objectOf(m ?? {});
  if (!props || !meta) return undefined;
  return type.startsWith("b:")
    ? bindingFrom(id, type.slice(2), registers, { props, meta })
    : shapeFrom(id, type, registers, { props, meta });
}

type Plain = Readonly<{ props: JsonObject; meta: JsonObject }>;

function shapeFrom(
  id: string,
  type: string,
  { xf, rt, isLocked, opacity }: Registers,
  { props, meta }: Plain,
): ShapeRecord | undefined {
  if (!isList(xf)) return undefined;
  const [parentId, index, x, y, rotation] = xf;
  if (typeof parentId !== "string" || typeof index !== "string") return undefined;
  if (!isNumber(x) || !isNumber(y) || !isNumber(rotation)) return undefined;
  // Rich text among the props is nobody's: it stands in a register of its own.
  const { richText: _stray, ...plain } = props;
  const richText = objectOf(rt);
  return {
    typeName: "shape",
    id,
    type,
    parentId,
    index,
    x,
    y,
    rotation,
    isLocked: isLocked === true,
    opacity: typeof opacity === "number" ? opacity : 1,
    props: richText ? { ...plain, richText } : plain,
    meta,
  };
}

function bindingFrom(
  id: string,
  type: string,
  { ft }: Registers,
  { props, meta }: Plain,
): BindingRecord | undefined {
  if (!isList(ft)) return undefined;
  const [fromId, toId] = ft;
  if (typeof fromId !== "string" || typeof toId !== "string") return undefined;
  return { typeName: "binding", id, type, fromId, toId, props, meta };
}

function isNumber(value: Json | undefined): value is number {
  return Number.isFinite(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function objectOf(value: Json | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !isList(value) ? value : undefined;
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
