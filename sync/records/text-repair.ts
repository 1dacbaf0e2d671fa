import * as Y from "yjs";
import type { Json, JsonObject } from "#lib/canvas/json-value.ts";
import { fillWithRichText, paragraphsOf, plainTextOf, richTextOf } from "#lib/canvas/rich-text.ts";
import {
  isKnownAttribute,
  isKnownMark,
  isKnownNode,
  isSoundRichText,
  TEXT_DEPTH,
  type TextBounds,
} from "#lib/canvas/rich-text-rules.ts";

/** Lines that are kept of words that lose their formatting. */
const MAX_LINES = 1_000;

/** Rich text of the register `rt`; `undefined` if there is anything to repair. */
export function readText(value: unknown, bounds: TextBounds): JsonObject | undefined {
  if (!isFragment(value) || litterIn(value).length > 0) return undefined;
  const richText = richTextOf(value);
  return isSoundRichText(richText, bounds) ? richText : undefined;
}

export type TextRepair = Readonly<{
  registers: Y.Map<unknown>;
  bounds: TextBounds;
  /** The text as it was sound last, if it ever was. */
  last: Json | undefined;
  /** How much of each client's work was there then; `undefined` if nothing. */
  before: ReadonlyMap<number, number> | undefined;
}>;

/**
 * Makes the text of a record sound.
 *
 * First it only deletes, because two servers that delete the same agree, while both would insert:
 * what no editor writes, and of what was added last, as much as is too long. If that is not enough
 * the text is replaced as a whole, and one replacement wins: by its own words in plain paragraphs,
 * or by the text as it was.
 *
 * @returns the text after it.
 */
export function repairText(transaction: Y.Transaction, repair: TextRepair): JsonObject {
  const { registers, bounds } = repair;
  const fragment = registers.get("rt");
  let words = "";
  if (isFragment(fragment)) {
    for (const item of litterIn(fragment)) item.delete(transaction);
    cut(transaction, fragment, repair);
    const cleaned = readText(fragment, bounds);
    if (cleaned) return cleaned;
    words = plainTextOf(richTextOf(fragment));
  }
  const richText = replacement(words, repair);
  const replaced = new Y.XmlFragment();
  registers.set("rt", replaced);
  fillWithRichText(replaced, richText);
  return richText;
}

function replacement(words: string, { last, bounds }: TextRepair): JsonObject {
  const kept = words.split("\n").slice(0, MAX_LINES).join("\n");
  const choices = [
    ...(words === "" ? [] : [paragraphsOf(words)]),
    ...(last === undefined ? [] : [last as JsonObject]),
    paragraphsOf(kept),
  ];
  return choices.find((choice) => isSoundRichText(choice, bounds)) ?? paragraphsOf("");
}

function isFragment(value: unknown): value is Y.XmlFragment {
  return value instanceof Y.XmlFragment && !(value instanceof Y.XmlElement);
}

/** Items of a text that no editor of ours writes. Most of them are seen by nobody. */
function litterIn(fragment: Y.XmlFragment): Y.Item[] {
  const litter: Y.Item[] = [];
  searchElement(fragment, 0, litter);
  return litter;
}

function searchElement(element: Y.XmlFragment, depth: number, litter: Y.Item[]): void {
  for (const [name, item] of element._map) {
    if (!item.deleted && !isAttribute(element, name, item)) litter.push(item);
  }
  for (let item = element._start; item; item = item.right) {
    if (item.deleted) continue;
    const child = item.content instanceof Y.ContentType ? item.content.type : undefined;
    if (child instanceof Y.XmlText) searchText(child, litter);
    else if (isNode(child) && depth < TEXT_DEPTH) searchElement(child, depth + 1, litter);
    else litter.push(item);
  }
}

function isNode(type: unknown): type is Y.XmlElement {
  return type instanceof Y.XmlElement && isKnownNode(type.nodeName);
}

function isAttribute(element: Y.XmlFragment, name: string, { content }: Y.Item): boolean {
  if (!(element instanceof Y.XmlElement)) return false;
  return isKnownAttribute(element.nodeName, name, content.getContent().at(-1));
}

function searchText(text: Y.XmlText, litter: Y.Item[]): void {
  for (const item of text._map.values()) if (!item.deleted) litter.push(item);
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    if (
      content instanceof Y.ContentFormat
        ? !isKnownMark(content.key, content.value)
        : !(content instanceof Y.ContentString)
    ) {
      litter.push(item);
    }
  }
}

/** What is new of an item. */
type Stretch = Readonly<{ text: Y.XmlText; item: Y.Item; index: number; length: number }>;

/** Deletes of what is new in a text, from its end, as much as makes it longer than allowed. */
function cut(
  transaction: Y.Transaction,
  fragment: Y.XmlFragment,
  { bounds, before }: TextRepair,
): void {
  const texts = textsIn(fragment, 0);
  let excess = texts.reduce((sum, { length }) => sum + length, -bounds.textLength);
  if (excess <= 0) return;
  const stretches = texts.flatMap((text) => newStretches(text, before));
  for (const { text, item, index, length } of stretches.reverse()) {
    const count = Math.min(excess, length);
    // Not by its place: finding that takes long, and there may be ten thousand of them.
    if (count === item.length) item.delete(transaction);
    else if (count > 0) text.delete(index + length - count, count);
    excess -= count;
  }
}

function textsIn(element: Y.XmlFragment, depth: number): Y.XmlText[] {
  if (depth > TEXT_DEPTH) return [];
  return element.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child];
    return child instanceof Y.XmlElement ? textsIn(child, depth + 1) : [];
  });
}

function newStretches(text: Y.XmlText, before: ReadonlyMap<number, number> | undefined): Stretch[] {
  const stretches: Stretch[] = [];
  let index = 0;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    // Yjs joins what one client writes into one item: its beginning may have been there before.
    const known = (before?.get(item.id.client) ?? 0) - item.id.clock;
    const old = Math.min(item.length, Math.max(0, known));
    stretches.push({ text, item, index: index + old, length: item.length - old });
    index += item.length;
  }
  return stretches;
}
