import * as Y from "yjs";
import type { Json, JsonObject } from "./json-value.ts";

/**
 * Reads rich text as ProseMirror JSON (`{ type: "doc", content: […] }`), the form tldraw keeps in
 * `props.richText`. y-prosemirror has its own reader, but that one needs a schema and a browser.
 */
export function richTextOf(fragment: Y.XmlFragment): JsonObject {
  return { type: "doc", content: childrenOf(fragment) };
}

function childrenOf(parent: Y.XmlFragment | Y.XmlElement): JsonObject[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return textOf(child);
    if (!(child instanceof Y.XmlElement)) return [];
    const attributes = child.getAttributes() as Record<string, Json>;
    const content = childrenOf(child);
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
  return blocks(richText).join("\n").trim();
}

function blocks(node: Json | undefined): string[] {
  if (!isNode(node)) return [];
  const children = Array.isArray(node.content) ? (node.content as readonly Json[]) : [];
  const isTextBlock = children.some(
    (child) => isNode(child) && (child.type === "text" || child.type === "hardBreak"),
  );
  if (isTextBlock) return [children.map(inline).join("")];
  if (children.length === 0) return node.type === "paragraph" ? [""] : [];
  return children.flatMap(blocks);
}

function inline(node: Json): string {
  if (!isNode(node)) return "";
  if (node.type === "hardBreak") return "\n";
  return typeof node.text === "string" ? node.text : "";
}

function isNode(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fills an empty fragment with plain text, a paragraph a line, as the editor would write it. */
export function fillWithText(fragment: Y.XmlFragment, text: string): void {
  const paragraphs = text.split("\n").map((line) => {
    const paragraph = new Y.XmlElement("paragraph");
    if (line.length > 0) paragraph.insert(0, [new Y.XmlText(line)]);
    return paragraph;
  });
  fragment.insert(0, paragraphs);
}
