import { equalityDeep } from "lib0/function";
import * as Y from "yjs";
import type { BindingRecord, BoardRecord } from "#lib/canvas/board-document.ts";
import type { Json, JsonObject } from "#lib/canvas/json-value.ts";

/**
 * A record cut into the registers of `lib/canvas/board-document.ts`, as plain data: register name →
 * value. Rich text stands in `rt` as ProseMirror JSON; in the document it is a `Y.XmlFragment`.
 */
export type Registers = Readonly<Record<string, Json>>;

/** How rich text gets into the document; see `text-fragment.ts`. */
export interface TextWriter {
  /** Writes rich text into an empty fragment. */
  fill(fragment: Y.XmlFragment, richText: JsonObject): void;
  /** Changes as little of the fragment as is needed to make it say `richText`. */
  patch(fragment: Y.XmlFragment, richText: JsonObject): void;
}

/** Cuts a record into registers. Values that are the default have none. */
export function registersOf(record: BoardRecord): Registers {
  return record.typeName === "binding" ? bindingRegisters(record) : shapeRegisters(record);
}

function bindingRegisters({ type, fromId, toId, props, meta }: BindingRecord): Registers {
  return { t: `b:${type}`, ft: [fromId, toId], p: props, ...metaRegister(meta) };
}

function shapeRegisters(record: Extract<BoardRecord, { typeName: "shape" }>): Registers {
  const { type, parentId, index, x, y, rotation, isLocked, opacity, meta } = record;
  const { richText, ...props } = record.props;
  return {
    t: type,
    xf: [parentId, index, x, y, rotation],
    p: props,
    ...(richText !== undefined && { rt: richText }),
    ...metaRegister(meta),
    ...(isLocked && { isLocked }),
    ...(opacity !== 1 && { opacity }),
  };
}

function metaRegister(meta: JsonObject): Registers {
  return Object.keys(meta).length > 0 ? { m: meta } : {};
}

/** The record a set of registers stands for; the reverse of {@link registersOf}. */
export function recordOf(id: string, registers: Registers): BoardRecord {
  // What `registersOf` made has these forms.
  const { t, xf, ft, p, rt, m, isLocked, opacity } = registers as {
    t: string;
    xf: [string, string, number, number, number];
    ft?: [string, string];
    p: JsonObject;
    rt?: JsonObject;
    m?: JsonObject;
    isLocked?: boolean;
    opacity?: number;
  };
  const meta = m ?? {};
  if (ft) {
    const [fromId, toId] = ft;
    return { typeName: "binding", id, type: t.slice(2), fromId, toId, props: p, meta };
  }
  const [parentId, index, x, y, rotation] = xf;
  return {
    ...{ typeName: "shape", id, type: t, parentId, index, x, y, rotation, meta },
    isLocked: isLocked ?? false,
    opacity: opacity ?? 1,
    props: rt ? { ...p, richText: rt } : p,
  };
}

/** Names of the registers (or of any plain object's entries) whose values differ. */
export function changedKeys(before: Registers, now: Registers): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => !equalityDeep(before[name], now[name]));
}

/**
 * Lays what one side changed over what the other side says. Props and meta are merged entry by
 * entry: one person recolours a note while another's text makes it grow.
 */
export function mergeRegisters(agreed: Registers, mine: Registers, theirs: Registers): Registers {
  return overlay(agreed, mine, theirs, (name) =>
    name === "p" || name === "m"
      ? overlay(objectAt(agreed, name), objectAt(mine, name), objectAt(theirs, name))
      : mine[name],
  );
}

function overlay(
  agreed: Registers,
  mine: Registers,
  theirs: Registers,
  chosen: (name: string) => Json | undefined = (name) => mine[name],
): Registers {
  const merged: Record<string, Json> = { ...theirs };
  for (const name of changedKeys(agreed, mine)) {
    const value = chosen(name);
    if (value === undefined || !(name in mine)) delete merged[name];
    else merged[name] = value;
  }
  return merged;
}

function objectAt(registers: Registers, name: string): Registers {
  return (registers[name] ?? {}) as Registers;
}

/**
 * Puts a new record into the document, all registers in one go, its text included: two people who
 * each made the fragment later would lose one of the two.
 */
export function createRegisters(
  records: Y.Map<unknown>,
  id: string,
  now: Registers,
  text: TextWriter,
): void {
  const { rt, ...plain } = now;
  const registers = new Y.Map<unknown>(Object.entries(plain));
  records.set(id, registers);
  if (rt !== undefined) {
    const fragment = new Y.XmlFragment();
    registers.set("rt", fragment);
    text.fill(fragment, rt as JsonObject);
  }
}

/** Writes the registers that differ between two states of a record, and no others. */
export function updateRegisters(
  registers: Y.Map<unknown>,
  before: Registers,
  now: Registers,
  text: TextWriter,
): void {
  for (const name of changedKeys(before, now)) {
    const value = now[name];
    if (name === "rt") updateText(registers, value, text);
    else if (value === undefined) registers.delete(name);
    else registers.set(name, value);
  }
}

function updateText(registers: Y.Map<unknown>, value: Json | undefined, text: TextWriter) {
  const fragment = registers.get("rt");
  if (value !== undefined && fragment instanceof Y.XmlFragment) {
    text.patch(fragment, value as JsonObject);
  }
}
