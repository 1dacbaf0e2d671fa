import * as Y from "yjs";
import type { Json, JsonObject } from "#lib/canvas/json-value.ts";
import { fillWithRichText } from "#lib/canvas/rich-text.ts";
import type { TextBounds } from "#lib/canvas/rich-text-rules.ts";
import type { Changed } from "./changed-records.ts";
import type { RegisterRule, RulesFor, TypeRules } from "./register-rules.ts";
import { readText, repairText } from "./text-repair.ts";

/** A sound record as plain data: register → value, with rich text as ProseMirror JSON in `rt`. */
export type Registers = Readonly<Record<string, Json>>;

/** What was done to a record, or to a part of it. */
export type RepairReason =
  /** It never was sound, and is gone. */
  | "removed"
  /** It was sound before, and is again what it was. */
  | "put-back"
  /** One register was put back or, if a record can do without it, taken out. */
  | "register"
  /** Something that no client of ours writes was taken out. */
  | "litter"
  /** Its text was cleaned, shortened or replaced. */
  | "text"
  /** It lies on the page now: its parent is gone, can be none, or lies in it. */
  | "lifted"
  /** A binding without an arrow, without a shape, or the second one for the same end, is gone. */
  | "binding"
  /** A group without anything in it is gone. */
  | "empty-group"
  /** There are too many shapes, and it was one of the newest. */
  | "surplus";

export type Fix = Readonly<{
  id: string;
  reason: RepairReason;
  /** Returns what is known of the record after it, if that is something else than before it. */
  apply(records: Y.Map<unknown>, transaction: Y.Transaction): Registers | undefined;
}>;

export type Finding = Readonly<{
  /** The record as it is after the fixes; `undefined` if there is none. */
  registers: Registers | undefined;
  fixes: readonly Fix[];
}>;

export type Inspection = Readonly<{
  id: string;
  records: Y.Map<unknown>;
  /** The record as it was sound last. */
  last: Registers | undefined;
  changed: Changed;
  before: ReadonlyMap<number, number> | undefined;
}>;

/**
 * Looks at one record by itself. What can be repaired alone is: a register gets the value it had,
 * or goes if a record can do without it. Otherwise the whole record is put back as it was, and one
 * that never was sound goes.
 *
 * A register is only put back under the type it had, and a type only with the whole record: so two
 * servers that remember different records cannot make a third of them.
 */
export function inspectRecord(
  inspection: Inspection,
  rulesFor: RulesFor,
  bounds: TextBounds,
): Finding {
  const { id, records, last } = inspection;
  if (!records.has(id)) return { registers: undefined, fixes: [] };
  const registers = records.get(id);
  const rules = isRegisters(registers) ? rulesFor(id, registers.get("t")) : undefined;
  if (!isRegisters(registers) || !rules) return whole(id, last);
  return inspectRegisters(inspection, registers, rules, bounds) ?? whole(id, last);
}

function isRegisters(value: unknown): value is Y.Map<unknown> {
  return value instanceof Y.Map && !(value instanceof Y.XmlHook);
}

/** `undefined` if the registers cannot be repaired one by one. */
function inspectRegisters(
  inspection: Inspection,
  registers: Y.Map<unknown>,
  rules: TypeRules,
  bounds: TextBounds,
): Finding | undefined {
  const { id, last } = inspection;
  const type = String(registers.get("t"));
  const known = last?.t === type ? last : undefined;
  const changed = known ? inspection.changed : "all";
  const isSame = (name: string) => changed !== "all" && !changed.has(name);
  const sound: Record<string, Json> = { t: type };
  const fixes: Fix[] = [];
  const keep = (name: string, { value, fix }: Found) => {
    if (value !== undefined) sound[name] = value;
    if (fix) fixes.push(fix);
  };

  for (const [name, rule] of rules.registers) {
    const before = known?.[name];
    const found = isSame(name)
      ? { value: before }
      : inspectRegister({ id, name, rule, registers, before });
    if (!found) return undefined;
    keep(name, found);
  }
  if (rules.hasText && isSame("rt")) keep("rt", { value: known?.rt });
  else if (rules.hasText) keep("rt", inspectText(inspection, registers, bounds));
  fixes.push(...sweep(id, registers, rules, changed));
  return { registers: sound, fixes };
}

/** What a register holds after its fix. */
type Found = Readonly<{ value: Json | undefined; fix?: Fix }>;

type RegisterInspection = Readonly<{
  id: string;
  name: string;
  rule: RegisterRule;
  registers: Y.Map<unknown>;
  before: Json | undefined;
}>;

/** `undefined` if the record cannot be what it is without the register. */
function inspectRegister({
  id,
  name,
  rule,
  registers,
  before,
}: RegisterInspection): Found | undefined {
  const value = registers.get(name);
  if (rule.isSound(value, before)) return { value: value as Json };
  const isThere = registers.has(name);
  if (!isThere && !rule.isNeeded) return { value: undefined };
  if (before !== undefined) return { value: before, fix: setRegister(id, name, before) };
  return rule.isNeeded ? undefined : { value: undefined, fix: deleteRegister(id, name) };
}

function whole(id: string, last: Registers | undefined): Finding {
  return last
    ? { registers: last, fixes: [putBack(id, last)] }
    : { registers: undefined, fixes: [remove(id, "removed")] };
}

export function remove(id: string, reason: RepairReason): Fix {
  return {
    id,
    reason,
    apply(records) {
      records.delete(id);
      return undefined;
    },
  };
}

function putBack(id: string, { rt, ...plain }: Registers): Fix {
  return {
    id,
    reason: "put-back",
    apply(records) {
      const registers = new Y.Map<unknown>(Object.entries(plain));
      records.set(id, registers);
      if (rt !== undefined) {
        const text = new Y.XmlFragment();
        registers.set("rt", text);
        fillWithRichText(text, rt as JsonObject);
      }
      return undefined;
    },
  };
}

export function setRegister(
  id: string,
  name: string,
  value: Json,
  reason: RepairReason = "register",
): Fix {
  return {
    id,
    reason,
    apply(records) {
      registersAt(records, id)?.set(name, value);
      return undefined;
    },
  };
}

function deleteRegister(id: string, name: string, reason: RepairReason = "register"): Fix {
  return {
    id,
    reason,
    apply(records) {
      registersAt(records, id)?.delete(name);
      return undefined;
    },
  };
}

function inspectText(inspection: Inspection, registers: Y.Map<unknown>, bounds: TextBounds): Found {
  const value = readText(registers.get("rt"), bounds);
  return value ? { value } : { value, fix: mendText(inspection, bounds) };
}

function mendText({ id, last, before }: Inspection, bounds: TextBounds): Fix {
  return {
    id,
    reason: "text",
    apply(records, transaction) {
      const registers = registersAt(records, id);
      if (!registers) return undefined;
      return { rt: repairText(transaction, { registers, bounds, last: last?.rt, before }) };
    },
  };
}

/** Takes out what has no place in a record: unknown registers, and what is in no register at all. */
function sweep(id: string, registers: Y.Map<unknown>, rules: TypeRules, changed: Changed): Fix[] {
  const isPlace = (name: string) =>
    name === "t" || rules.registers.has(name) || (name === "rt" && rules.hasText);
  if (changed !== "all" && [...changed].every(isPlace)) return [];
  const strays = [...registers.keys()].filter((name) => !isPlace(name));
  const items: Y.Item[] = [];
  for (let item = registers._start; item; item = item.right) if (!item.deleted) items.push(item);
  return [
    ...strays.map((name) => deleteRegister(id, name, "litter")),
    ...items.map((item) => deleteItem(id, item)),
  ];
}

function deleteItem(id: string, item: Y.Item): Fix {
  return {
    id,
    reason: "litter",
    apply(_records, transaction) {
      item.delete(transaction);
      return undefined;
    },
  };
}

function registersAt(records: Y.Map<unknown>, id: string): Y.Map<unknown> | undefined {
  const registers = records.get(id);
  return registers instanceof Y.Map ? registers : undefined;
}
