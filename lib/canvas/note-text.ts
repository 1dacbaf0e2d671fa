import * as Y from "yjs";

/** One change of a text: `remove` characters (UTF-16 units) at `at` give way to `insert`. */
export type Splice = Readonly<{ at: number; remove: number; insert: string }>;

type Parent = Y.XmlFragment | Y.XmlElement;
/** A paragraph, wherever it stands, and where its words begin in the whole text. */
type Block = Readonly<{ element: Y.XmlElement; start: number; length: number }>;

/** The words of a note as one types them, a line per paragraph; spaces at the ends stay. */
export function noteText(fragment: Y.XmlFragment): string {
  return blocksOf(fragment)
    .map(({ element }) => element.toArray().map(wordsOf).join(""))
    .join("\n");
}

/**
 * Changes a note's words and touches nothing else of them, so that what others type in the same
 * note meanwhile stays. Call it in a transaction.
 */
export function spliceText(fragment: Y.XmlFragment, { at, remove, insert }: Splice): void {
  if (remove > 0) removeWords(fragment, at, at + remove);
  if (insert !== "") insertWords(fragment, at, insert);
}

/** The one change that makes a text another one; `undefined` if they are the same. */
export function differenceOf(from: string, to: string): Splice | undefined {
  if (from === to) return undefined;
  const shorter = Math.min(from.length, to.length);
  let at = 0;
  while (at < shorter && from[at] === to[at]) at += 1;
  let end = 0;
  while (end < shorter - at && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  // Half of an emoji is no character.
  if (at > 0 && isHigh(from.charCodeAt(at - 1))) at -= 1;
  if (end > 0 && isLow(from.charCodeAt(from.length - end))) end -= 1;
  return { at, remove: from.length - end - at, insert: to.slice(at, to.length - end) };
}

/** The same change, for a text that others have changed meanwhile; what both add stands in turn. */
export function rebased(own: Splice, others: Splice | undefined): Splice {
  if (!others) return own;
  const at = placeAfter(own.at, others);
  const end = own.remove === 0 ? at : placeAfter(own.at + own.remove, others);
  return { at, remove: Math.max(0, end - at), insert: own.insert };
}

/** Where a place in a text went by a change. Something inserted right there goes before it. */
export function placeAfter(place: number, { at, remove, insert }: Splice): number {
  if (place < at) return place;
  return place <= at + remove ? at + insert.length : place - remove + insert.length;
}

function blocksOf(fragment: Y.XmlFragment): Block[] {
  let start = 0;
  return textBlocks(fragment).map((element) => {
    const length = element.toArray().reduce((sum, part) => sum + wordsOf(part).length, 0);
    const block = { element, start, length };
    start += length + 1;
    return block;
  });
}

/** Paragraphs can stand in lists. */
function textBlocks(parent: Parent): Y.XmlElement[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    const parts = child.toArray();
    const holdsText = parts.some((part) => part instanceof Y.XmlText || isBreak(part));
    const isBlock = holdsText || child.nodeName === "paragraph" || child.nodeName === "heading";
    return isBlock ? [child] : textBlocks(child);
  });
}

function isBreak(part: unknown): boolean {
  return part instanceof Y.XmlElement && part.nodeName === "hardBreak";
}

function wordsOf(part: unknown): string {
  if (isBreak(part)) return "\n";
  if (!(part instanceof Y.XmlText)) return "";
  const inserts = part.toDelta() as readonly Readonly<{ insert: unknown }>[];
  return inserts.map(({ insert }) => (typeof insert === "string" ? insert : "")).join("");
}

function blockAt(blocks: readonly Block[], place: number): Block | undefined {
  return blocks.find(({ start, length }) => place <= start + length) ?? blocks.at(-1);
}

function removeWords(fragment: Y.XmlFragment, from: number, to: number) {
  const blocks = blocksOf(fragment);
  const first = blockAt(blocks, from);
  const last = blockAt(blocks, to);
  if (!first || !last) return;
  if (first === last) return removeIn(first.element, from - first.start, to - first.start);
  const rest = wordsAfter(last.element, to - last.start);
  removeIn(first.element, from - first.start, first.length);
  append(first.element, rest);
  for (const { element } of blocks.slice(blocks.indexOf(first) + 1, blocks.indexOf(last) + 1)) {
    removeFrom(fragment, element);
  }
}

/** Removes an element, and what would be empty without it. */
function removeFrom(root: Y.XmlFragment, element: Y.XmlElement) {
  const { parent } = element;
  if (!(parent instanceof Y.XmlFragment)) return;
  if (parent !== root && parent.length === 1 && parent instanceof Y.XmlElement) {
    removeFrom(root, parent);
  } else {
    parent.delete(parent.toArray().indexOf(element));
  }
}

function removeIn(block: Y.XmlElement, from: number, to: number) {
  let end = 0;
  for (const part of block.toArray()) {
    const start = end;
    end += wordsOf(part).length;
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first >= last) continue;
    if (part instanceof Y.XmlText) part.delete(first - start, last - first);
    else block.delete(block.toArray().indexOf(part));
    // What was removed does not count in `end`: places are those of before.
  }
}

function insertWords(fragment: Y.XmlFragment, at: number, words: string) {
  if (textBlocks(fragment).length === 0) {
    fragment.insert(fragment.length, [new Y.XmlElement("paragraph")]);
  }
  const block = blockAt(blocksOf(fragment), at);
  if (!block) return;
  const [first = "", ...lines] = words.split("\n");
  const place = at - block.start;
  const rest = lines.length > 0 ? wordsAfter(block.element, place) : [];
  if (lines.length > 0) removeIn(block.element, place, block.length);
  insertIn(block.element, place, first);
  const { parent } = block.element;
  if (lines.length === 0 || !(parent instanceof Y.XmlFragment)) return;
  const paragraphs = lines.map(() => new Y.XmlElement("paragraph"));
  parent.insert(parent.toArray().indexOf(block.element) + 1, paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) insertIn(paragraph, 0, lines[index] ?? "");
  const last = paragraphs.at(-1);
  if (last) append(last, rest);
}

function insertIn(block: Y.XmlElement, place: number, words: string) {
  if (words === "") return;
  let end = 0;
  for (const [index, part] of block.toArray().entries()) {
    const start = end;
    end += wordsOf(part).length;
    if (part instanceof Y.XmlText && place <= end) return part.insert(place - start, words);
    if (place === start) return block.insert(index, [new Y.XmlText(words)]);
  }
  block.insert(block.length, [new Y.XmlText(words)]);
}

/** What stands in a paragraph: words with their marks, or a line break. */
type Part = Readonly<{ insert: string; attributes?: object }> | "break";

function wordsAfter(block: Y.XmlElement, place: number): Part[] {
  let end = 0;
  return block.toArray().flatMap((part): Part[] => {
    const start = end;
    end += wordsOf(part).length;
    if (end <= place) return [];
    if (!(part instanceof Y.XmlText)) return isBreak(part) ? ["break"] : [];
    let skip = Math.max(0, place - start);
    const delta = part.toDelta() as readonly { insert: unknown; attributes?: object }[];
    return delta.flatMap(({ insert, ...marks }) => {
      if (typeof insert !== "string") return [];
      const kept = insert.slice(skip);
      skip = Math.max(0, skip - insert.length);
      return kept === "" ? [] : [{ insert: kept, ...marks }];
    });
  });
}

function append(block: Y.XmlElement, parts: readonly Part[]) {
  for (const part of parts) {
    const last = block.toArray().at(-1);
    if (part === "break") block.insert(block.length, [new Y.XmlElement("hardBreak")]);
    else if (last instanceof Y.XmlText)
      last.insert(last.length, part.insert, part.attributes ?? {});
    else {
      const text = new Y.XmlText();
      block.insert(block.length, [text]);
      text.insert(0, part.insert, part.attributes ?? {});
    }
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
