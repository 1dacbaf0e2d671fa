import * as Y from "yjs";
import type { Json, JsonObject } from "./json-value.ts";

/** Deeper than any text is; what is below is left out, since reading it could end a page. */
const DEEPEST = 50;

/**
 * Reads rich text as ProseMirror JSON (`{ type: "doc", content: […] }`), the form tldraw keeps in
 * `props.richText`. y-prosemirror has its own reader, but that one needs a schema and a browser.
 */
export function richTextOf(fragment: Y.XmlFragment): JsonObject {
  return { type: "doc", content: childrenOf(fragment, 0) };
}

function childrenOf(parent: Y.XmlFragment | Y.XmlElement, depth: number): JsonObject[] {
  if (depth > DEEPEST) return [];
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return textOf(child);
    if (!(child instanceof Y.XmlElement)) return [];
    const attributes = child.getAttributes() as Record<string, Json>;
    const content = childrenOf(child, depth + 1);
    return [
      {
        type: child.nodeName,
        ...(Object.keys(attributes).length > 0 && { attrs: attributes }),
        ...(content.length > 0 && { content }),
      },
    ];
  });
}

function textOf(text: Y.XmlText): JsonObject[] {
  type Part = { insert: unknown; attributes?: Record<string, JsonObject> };
  return (text.toDelta() as Part[]).flatMap(({ insert, attributes }) => {
    if (typeof insert !== "string") return [];
    const marks = Object.entries(attributes ?? {}).map(([type, attrs]) =>
      attrs && Object.keys(attrs).length > 0 ? { type, attrs } : { type },
    );
    return [{ type: "text", text: insert, ...(marks.length > 0 && { marks }) }];
  });
}

/** The words of rich text (or of an old plain-text label), one line per paragraph. */
export function plainTextOf(richText: Json | undefined): string {
  if (typeof richText === "string") return richText;
  return blocks(richText, 0).join("\n").trim();
}

/** Lines of a node. Words stand in lines of their own if they lie next to blocks, as in broken text. */
function blocks(node: Json | undefined, depth: number): string[] {
  if (!isNode(node) || depth > DEEPEST) return [];
  const children = Array.isArray(node.content) ? (node.content as readonly Json[]) : [];
  if (children.length === 0) return node.type === "paragraph" ? [""] : [];
  const lines: string[][] = [];
  let words: string[] = [];
  for (const child of [...children, undefined]) {
    if (isNode(child) && (child.type === "text" || child.type === "hardBreak")) {
      words.push(inline(child));
      continue;
    }
    if (words.length > 0) lines.push([words.join("")]);
    words = [];
    lines.push(blocks(child, depth + 1));
  }
  return lines.flat();
}

function inline(node: JsonObject): string {
  if (node.type === "hardBreak") return "\n";
  return typeof node.text === "string" ? node.text : "";
}

function isNode(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Plain text as rich text, a paragraph a line. */
export function paragraphsOf(text: string): JsonObject {
  const content = text.split("\n").map((line) => ({
    type: "paragraph",
    ...(line.length > 0 && { content: [{ type: "text", text: line }] }),
  }));
  return { type: "doc", content };
}

/** Fills an empty fragment with plain text, a paragraph a line, as the editor would write it. */
export function fillWithText(fragment: Y.XmlFragment, text: string): void {
  fillWithRichText(fragment, paragraphsOf(text));
}

/** Fills an empty fragment with rich text; the reverse of {@link richTextOf}. */
export function fillWithRichText(fragment: Y.XmlFragment, richText: JsonObject): void {
  fragment.insert(0, typesOf(richText));
}

function typesOf({ content }: JsonObject): (Y.XmlElement | Y.XmlText)[] {
  const types: (Y.XmlElement | Y.XmlText)[] = [];
  let line: JsonObject[] = [];
  for (const node of Array.isArray(content) ? (content as readonly Json[]).filter(isNode) : []) {
    // The editor keeps neighbouring pieces of one line in one text.
    if (node.type === "text") {
      line.push(node);
      continue;
    }
    if (line.length > 0) types.push(textFrom(line));
    line = [];
    types.push(elementFrom(node));
  }
  return line.length > 0 ? [...types, textFrom(line)] : types;
}

function elementFrom(node: JsonObject): Y.XmlElement {
  const element = new Y.XmlElement(String(node.type));
  for (const [name, value] of Object.entries(isNode(node.attrs) ? node.attrs : {})) {
    // Typed as text, but any value goes: a heading's level is a number.
    element.setAttribute(name, value as string);
  }
  element.insert(0, typesOf(node));
  return element;
}

function textFrom(pieces: readonly JsonObject[]): Y.XmlText {
  const text = new Y.XmlText();
  const delta = pieces.map(({ text: words, marks = [] }) => ({
    insert: String(words),
    attributes: Object.fromEntries(
      (marks as readonly JsonObject[]).map(({ type, attrs }) => [String(type), attrs ?? {}]),
    ),
  }));
  text.applyDelta(delta);
  return text;
}
