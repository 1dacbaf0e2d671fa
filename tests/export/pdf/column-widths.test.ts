import { describe, expect, it } from "vitest";
import { columnWidths } from "#export/pdf/blocks/column-widths.ts";
import { rowParts } from "#export/pdf/blocks/row-parts.ts";
import { cutSpans } from "#export/pdf/cut-text.ts";
import { proseHeight } from "#export/pdf/text-height.ts";
import type { TableBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { paragraphs, plain, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";

function table(cells: readonly string[], align: "start" | "end"): TableBlock {
  return {
    kind: "table",
    caption: null,
    hasRowHeads: false,
    columns: [
      { id: "narrow", name: plain("N"), share: 1, align },
      { id: "wide", name: plain("Wide"), share: 15, align: "start" },
    ],
    rows: cells.map((cell, index) => ({
      id: String(index),
      tone: "normal" as const,
      cells: [paragraphs(cell), []],
    })),
  };
}

describe("columnWidths", () => {
  it("follows the shares where words fit", () => {
    expect(columnWidths(table(["a"], "start"), 480)).toEqual([30, 450]);
  });

  it("makes room for the longest word, taken from the widest column", () => {
    const [narrow = 0, wide = 0] = columnWidths(table(["go", "Everyone goes"], "start"), 480);
    expect(narrow).toBeGreaterThan(50);
    expect(narrow).toBeLessThan(75);
    expect(narrow + wide).toBeCloseTo(480);
  });

  it("keeps numbers on one line, but no column takes more than its due", () => {
    const [minutes = 0] = columnWidths(table(["135 分钟"], "end"), 480);
    expect(minutes).toBeGreaterThan(columnWidths(table(["135 分钟"], "start"), 480)[0] ?? 0);
    expect(columnWidths(table(["x".repeat(24)], "start"), 480)[0]).toBeCloseTo(480 * 0.18);
  });
});

describe("rowParts", () => {
  const heightOf = (lines: Parameters<typeof proseHeight>[0]) => proseHeight(lines, 100);

  it("leaves a row whole that is not tall", () => {
    const cells = [paragraphs("a"), paragraphs("b", "c")];
    expect(rowParts(cells, heightOf, 200)).toEqual([cells]);
  });

  it("cuts a tall row into parts of about that height, and loses no word", () => {
    const long = Array.from({ length: 80 }, (_, index) => `Sentence ${index}.`).join(" ");
    const cells = [paragraphs("head"), paragraphs(long, "and the end")];
    const parts = rowParts(cells, heightOf, 200);
    expect(parts.length).toBeGreaterThan(2);
    const again = parts.flatMap((part) => part[1] ?? []).map(({ text }) => wordsOfSpans(text.main));
    expect(again.join("")).toBe(`${long}and the end`);
    expect(parts[0]?.[0]).toEqual(paragraphs("head"));
    for (const part of parts) expect(heightOf(part[1] ?? [])).toBeLessThan(600);
  });
});

describe("cutSpans", () => {
  it("cuts after sentences, keeps styles and never halves a character", () => {
    const spans = [{ text: `${"a".repeat(60)}。`, bold: true as const }, { text: "📱".repeat(80) }];
    const pieces = cutSpans(spans, 50);
    expect(
      pieces
        .flat()
        .map(({ text }) => text)
        .join(""),
    ).toBe(wordsOfSpans(spans));
    for (const { text } of pieces.flat()) expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(pieces[0]?.[0]?.bold).toBe(true);
    for (const piece of pieces) expect(wordsOfSpans(piece).length).toBeLessThanOrEqual(50);
  });

  it("counts line breaks as lines", () => {
    expect(cutSpans([{ text: "a\n".repeat(100) }], 300).length).toBeGreaterThanOrEqual(10);
  });
});
