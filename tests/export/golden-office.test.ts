import { describe, expect, it } from "vitest";
import { planDocx } from "#export/docx/plan-docx.ts";
import { editedDocumentOf, type PaperWish } from "#export/lesson-plan-source.ts";
import { planMarkdown } from "#export/markdown/plan-markdown.ts";
import { deckOf } from "#export/pptx/deck.ts";
import { planPptx } from "#export/pptx/plan-pptx.ts";
import { cleanText } from "#lib/canvas/clean-text.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { goldenContent } from "./golden-workshop.ts";
import { expectInOrder, hasOffice, officePdf, openOffice, textsIn } from "./office-tools.ts";
import { wordsOfPaper } from "./paper-words.ts";
import { hasPdfTools, inspectPdf } from "./pdf-tools.ts";

const wishes: readonly Pick<PaperWish, "profile" | "locale" | "second">[] = [
  { profile: "run-sheet", locale: "en" },
  { profile: "lesson-plan", locale: "zh-Hant", second: "en" },
  { profile: "jiao-an", locale: "zh-Hans" },
];

const paperOf = (wish: (typeof wishes)[number]) =>
  editedDocumentOf(goldenContent(), { ...wish, now: Date.UTC(2026, 10, 21), timeZone: "UTC" });

describe.each(wishes)("a real workshop as $profile in $locale and $second", (wish) => {
  it("has all its words in its DOCX, in order", { timeout: 60_000 }, async () => {
    const paper = await paperOf(wish);
    const file = openOffice(await planDocx(paper));
    // The contents say the headings once before.
    const body = file.part("word/document.xml").replace(/<w:sdt>.*?TOC .*?<\/w:sdt>/s, "");
    expectInOrder(textsIn(body, "w:t").join(""), wordsOfPaper(paper).map(cleanText));
    const pictures = paper.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === "figure");
    expect(body.match(/<wp:docPr [^>]*descr="[^"]+"/g) ?? []).toHaveLength(pictures.length);
  });

  it("has a slide for each step and board", { timeout: 60_000 }, async () => {
    const paper = await paperOf(wish);
    const deck = deckOf(paper);
    const file = openOffice(await planPptx(paper));
    const slides = file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(deck.length);
    expect(deck.filter(({ kind }) => kind === "step").length).toBeGreaterThanOrEqual(8);
  });

  it("has its sections and notes in its Markdown", async () => {
    const paper = await paperOf(wish);
    const markdown = planMarkdown(paper);
    for (const { id } of paper.sections) expect(markdown).toContain(`<a id="${id}"></a>`);
  });
});

describe.runIf(hasOffice && hasPdfTools)("LibreOffice", () => {
  it("opens a 教案 and keeps its sections in order", { timeout: 120_000 }, async () => {
    const paper = await paperOf({ profile: "jiao-an", locale: "zh-Hans" });
    const pdf = inspectPdf(officePdf(await planDocx(paper), "docx"));
    const headings = paper.sections.map(({ heading }) => wordsOfSpans(heading.main));
    expectInOrder(pdf.raw(), headings);
    expect(pdf.fonts().length).toBeGreaterThan(0);
    pdf.close();
  });
});
