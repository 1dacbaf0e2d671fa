import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planDocx } from "#export/docx/plan-docx.ts";
import { planMarkdown } from "#export/markdown/plan-markdown.ts";
import { planPptx } from "#export/pptx/plan-pptx.ts";
import { anyDocument } from "./any-document.ts";
import { openOffice } from "./office-tools.ts";

describe("any paper there can be", () => {
  // Opening a file fails the test if any of its XML is not well-formed.
  it("gives a DOCX whose parts are XML", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (paper) => {
        expect(openOffice(await planDocx(paper)).names).toContain("word/document.xml");
      }),
      { numRuns: 40 },
    );
  });

  it("gives slides whose parts are XML", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (paper) => {
        expect(openOffice(await planPptx(paper)).names).toContain("ppt/slides/slide1.xml");
      }),
      { numRuns: 40 },
    );
  });

  it("gives Markdown that begins with its front matter and holds no HTML but ours", () => {
    fc.assert(
      fc.property(anyDocument, (paper) => {
        const markdown = planMarkdown(paper);
        expect(markdown).toMatch(/^---\ntitle: ".*"\n/);
        const tags = markdown
          .replace(/^---\n.*?\n---\n/s, "")
          .replaceAll(/\\./gs, "")
          .match(/<[^>]*>/g);
        for (const tag of tags ?? [])
          expect(tag).toMatch(/^<(?:br|a id="[a-z]+"|\/a|https:[^<>\s]*|mailto:[^<>\s]*)>$/);
      }),
      { numRuns: 200 },
    );
  });
});
