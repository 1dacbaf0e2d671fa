import { equalityDeep } from "lib0/function";
import * as Y from "yjs";
import { type Registers, readRegisters, recordsMap } from "./board-document.ts";
import type { Json, JsonObject } from "./json-value.ts";
import { differenceOf, noteText, spliceText } from "./note-text.ts";
import type { Restoration } from "./restoration.ts";
import { fillWithRichText, richTextOf } from "./rich-text.ts";

/** Makes the changes. What people type in a text meanwhile stays, as far as the text does. */
export function restore(doc: Y.Doc, restoration: Restoration): void {
  const records = recordsMap(doc);
  for (const [id, wanted] of restoration) {
    const current = records.get(id);
    if (!wanted) records.delete(id);
    else if (current instanceof Y.Map && current.get("t") === wanted.t) change(current, wanted);
    else records.set(id, newRegisters(wanted));
  }
}

function newRegisters(wanted: Registers): Y.Map<unknown> {
  const { rt, ...plain } = wanted;
  const registers = new Y.Map<unknown>(Object.entries(plain));
  if (isObject(rt)) registers.set("rt", newText(rt));
  return registers;
}

function newText(richText: JsonObject): Y.XmlFragment {
  const fragment = new Y.XmlFragment();
  fillWithRichText(fragment, richText);
  return fragment;
}

function change(registers: Y.Map<unknown>, wanted: Registers): void {
  const current = readRegisters(registers) ?? {};
  for (const name of new Set([...Object.keys(current), ...Object.keys(wanted)])) {
    const value = wanted[name];
    if (equalityDeep(current[name], value)) continue;
    if (value === undefined) registers.delete(name);
    else if (name === "rt") changeText(registers, value);
    else registers.set(name, value);
  }
}

function changeText(registers: Y.Map<unknown>, value: Json): void {
  if (!isObject(value)) return;
  const fragment = registers.get("rt");
  if (!(fragment instanceof Y.XmlFragment)) {
    registers.set("rt", newText(value));
    return;
  }
  const splice = differenceOf(noteText(fragment), wordsOf(value));
  if (splice) spliceText(fragment, splice);
  // Marks, lists and headings are no words.
  if (equalityDeep(richTextOf(fragment), value)) return;
  fragment.delete(0, fragment.length);
  fillWithRichText(fragment, value);
}

/** As {@link noteText} reads them. */
function wordsOf(richText: JsonObject): string {
  const fragment = new Y.Doc().getXmlFragment("rt");
  fillWithRichText(fragment, richText);
  return noteText(fragment);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
