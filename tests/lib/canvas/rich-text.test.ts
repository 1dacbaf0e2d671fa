import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { JsonObject } from "#lib/canvas/json-value.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { fillWithRichText, plainTextOf, richTextOf } from "#lib/canvas/rich-text.ts";
import { isSoundRichText } from "#lib/canvas/rich-text-rules.ts";

const words = (text: string, ...marks: readonly object[]) =>
  ({ type: "text", text, ...(marks.length > 0 && { marks }) }) as JsonObject;
const node = (type: string, ...content: readonly JsonObject[]): JsonObject => ({ type, content });

const everything = node(
  "doc",
  node("paragraph", words("Plain, "), words("bold", { type: "bold" }), words(" and a "), {
    ...words("link", { type: "link", attrs: { href: "https://example.org" } }),
  }),
  { ...node("heading", words("Heading")), attrs: { level: 2, dir: "rtl" } },
  { type: "paragraph" },
  node(
    "bulletList",
    node("listItem", node("paragraph", words("one"), { type: "hardBreak" }, words("two"))),
    node("listItem", node("paragraph", words("好")), {
      ...node("orderedList", node("listItem", node("paragraph", words("deeper")))),
      attrs: { start: 3 },
    }),
  ),
);

describe("rich text", () => {
  it("is written into a document as it is read from one", () => {
    const fragment = new Y.Doc().getXmlFragment("text");
    fillWithRichText(fragment, everything);
    expect(richTextOf(fragment)).toEqual(everything);
    expect(isSoundRichText(everything, recordBounds)).toBe(true);
  });

  it("gives its words line by line", () => {
    expect(plainTextOf(everything)).toBe("Plain, bold and a link\nHeading\n\none\ntwo\n好\ndeeper");
  });

  it("gives all its words, also if they stand where no words belong", () => {
    const muddle = node(
      "doc",
      words("a"),
      node("paragraph", words("b"), node("paragraph", words("c"))),
      words("d"),
    );
    expect(plainTextOf(muddle)).toBe("a\nb\nc\nd");
  });

  it("is read, to a certain depth, however deep it is nested", () => {
    let deep = node("paragraph", words("deep"));
    for (let level = 0; level < 50_000; level++) deep = node("listItem", deep);
    expect(plainTextOf(node("doc", node("paragraph", words("top")), deep))).toBe("top");
    expect(isSoundRichText(node("doc", deep), recordBounds)).toBe(false);
  });
});
