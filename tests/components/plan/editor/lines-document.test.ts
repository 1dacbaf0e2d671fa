import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf, linesOf } from "#components/plan/editor/lines-document.ts";
import { safeAddress } from "#components/plan/editor/safe-address.ts";
import { textExtensions } from "#components/plan/editor/text-extensions.ts";
import { type Lines, tidyLines } from "#lib/lesson-plan/document/written-lines.ts";

const span = fc.record(
  {
    text: fc.string({ unit: fc.constantFrom("a", " ", "街", "🌳", "\n"), minLength: 1 }),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constant("https://example.org/?a=1"),
  },
  { requiredKeys: ["text"], noNullPrototype: true },
);
const lines: fc.Arbitrary<Lines> = fc.array(
  fc.record({
    kind: fc.constantFrom("paragraph" as const, "bullet" as const, "number" as const),
    spans: fc.array(span, { maxLength: 4 }),
  }),
  { maxLength: 6 },
);

describe("lines in a text field", () => {
  it("are documents it can hold, and come out as they went in", () => {
    const schema = getSchema(textExtensions(false));
    fc.assert(
      fc.property(lines, (any) => {
        const tidy = tidyLines(any);
        const held = schema.nodeFromJSON(documentOf(tidy, false));
        held.check();
        // A break has no style of its own.
        expect(plain(linesOf(held.toJSON()))).toEqual(plain(tidy));
      }),
    );
  });

  it("are one paragraph in a field of one line", () => {
    const schema = getSchema(textExtensions(true));
    fc.assert(
      fc.property(lines, (any) => {
        const held = schema.nodeFromJSON(documentOf(tidyLines(any), true));
        held.check();
        expect(held.childCount).toBe(1);
      }),
    );
  });

  const plain = (all: Lines) =>
    all.map(({ kind, spans }) => [kind, spans.map(({ text }) => text).join("")]);
});

describe("an address", () => {
  it.each([
    ["https://example.org/a?b=1", "https://example.org/a?b=1"],
    ["example.org/a", "https://example.org/a"],
    ["localhost:3000/x", "https://localhost:3000/x"],
    ["mei@example.org", "mailto:mei@example.org"],
    ["mailto:mei@example.org", "mailto:mei@example.org"],
    ["javascript:alert(1)", undefined],
    ["JavaScript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["file:///etc/passwd", undefined],
    ["two words", undefined],
    ["", undefined],
    [`https://example.org/${"x".repeat(2_000)}`, undefined],
  ])("%j is linked to as %j", (typed, expected) => {
    expect(safeAddress(typed)).toBe(expected);
  });
});
