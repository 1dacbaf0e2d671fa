import { describe, expect, it } from "vitest";
import { paperAnswerJson } from "#export/paper-answer.ts";
import { rectPart } from "#lib/canvas/figure/part.ts";
import type { PaperAnswer } from "#lib/lesson-plan/document/paper-answer.ts";
import type { InsightSlot } from "#lib/lesson-plan/insight-slot.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { goldenContent } from "./golden-workshop.ts";
import { blockOf, paperOf, rowsOf, said, saidIn, sectionOf } from "./plan-pieces.ts";

const nothing = { conflicts: [], homeless: [], elsewhere: [] };
const bars = [rectPart({ x: 0, y: 0, w: 300, h: 200 }, 0, { fill: "#2a6f4e" })];

function slotIn(locale: Locale): InsightSlot {
  const say = (words: string) => `${words} (${locale})`;
  return {
    "data-gaps": {
      lead: say("Numbers nobody had"),
      tables: [
        {
          id: "all",
          title: null,
          columns: [
            { id: "gap", name: say("Gap"), share: 3, align: "start", isTyped: true },
            { id: "teams", name: say("Teams"), share: 1, align: "end" },
          ],
          rows: [
            { id: "kwh", cells: ["kWh of\nthe printers\u202e", "2"] },
            { id: "sum", tone: "total", cells: [say("Total")] },
          ],
        },
        { id: "none", title: say("Empty"), columns: [], rows: [] },
      ],
      notes: [],
    },
    "standards-gaps": {
      lead: null,
      figures: [
        {
          id: "bars",
          title: say("Bars"),
          alt: say("Two bars"),
          figure: { view: { x: 0, y: 0, w: 960, h: 200 }, parts: bars },
        },
      ],
      tables: [],
      notes: [],
    },
    "carbon-receipt": { lead: null, tables: [], notes: [say("Two kilograms, roughly")] },
    coverage: { lead: say("Nothing follows"), tables: [], notes: [] },
  };
}

const insight = Object.fromEntries(locales.map((locale) => [locale, slotIn(locale)]));
const content = { ...goldenContent(), insight };
const slots = ["coverage", "standards-gaps", "data-gaps", "carbon-receipt"];
const slotsOf = (sections: readonly { id: string }[]) =>
  sections.map(({ id }) => id).filter((id) => slots.includes(id));

describe("what insight knows of a workshop", () => {
  it.each(["lesson-plan", "jiao-an"] as const)("is a part of its %s, in order", async (profile) => {
    const { sections } = await paperOf(content, profile);
    // The others have nothing to say.
    expect(slotsOf(sections)).toEqual(["standards-gaps", "data-gaps", "carbon-receipt"]);
    const ids = sections.map(({ id }) => id);
    expect(ids.indexOf("standards-gaps")).toBe(ids.indexOf("alignment") + 1);
    expect(ids.indexOf("carbon-receipt")).toBe(ids.indexOf("sources") - 1);
  });

  it("stands in tables, with what people typed on one line", async () => {
    const paper = await paperOf(content, "lesson-plan");
    expect(said(sectionOf(paper, "data-gaps").heading)).toBe("Gaps in data");
    expect(rowsOf(paper, "data-gaps.table.all")).toEqual({
      kwh: ["kWh of / the printers", "2"],
      sum: ["Total (en)", ""],
    });
    expect(sectionOf(paper, "data-gaps").blocks.map(({ kind }) => kind)).toEqual([
      "prose",
      "table",
    ]);
    expect(saidIn(blockOf(paper, "prose", "carbon-receipt.notes").lines)).toEqual([
      "Two kilograms, roughly (en)",
    ]);
  });

  it("stands in charts, which the page gets with the paper", async () => {
    const paper = await paperOf(content, "lesson-plan");
    const chart = blockOf(paper, "figure", "standards-gaps.figure.bars");
    expect(chart).toMatchObject({ templateId: null, board: null, figure: { parts: bars } });
    expect(said(chart.alt)).toBe("Two bars (en)");
    const sent = JSON.parse(paperAnswerJson({ document: paper, ...nothing })) as PaperAnswer;
    const figures = sent.document.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === "figure");
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.filter(({ figure }) => figure !== undefined)).toEqual([chart]);
  });

  it("is said in both languages of a paper in two", async () => {
    const paper = await paperOf(content, "jiao-an", "zh-Hans", "zh-Hant");
    const { columns } = blockOf(paper, "table", "data-gaps.table.all");
    expect(columns[0]?.name).toMatchObject({
      main: [{ text: "Gap (zh-Hans)" }],
      second: [{ text: "Gap (zh-Hant)" }],
    });
  });

  it("is no part of a run sheet, nor of a paper of a workshop without boards", async () => {
    expect(slotsOf((await paperOf(content, "run-sheet")).sections)).toEqual([]);
    const empty = { ...goldenContent(), boards: [] };
    expect(slotsOf((await paperOf(empty, "lesson-plan")).sections)).toEqual([]);
  });
});
