import { describe, expect, it } from "vitest";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { hasPdfTools } from "../pdf-tools.ts";
import { sampleDocument } from "./sample-document.ts";
import { checkTags, type Element, visit } from "./tag-check.ts";

function elements(root: Element, role: string): Element[] {
  const found: Element[] = [];
  visit(root, null, (element) => element.role === role && found.push(element));
  return found;
}

describe.skipIf(!hasPdfTools)("a paper for those who do not see it", () => {
  const papers = profiles.flatMap((profile) => [
    { profile, locale: "zh-Hans" as const },
    { profile, locale: "en" as const, second: "zh-Hant" as const },
  ]);

  it.each(papers)("has no fault of structure: $profile, $locale $second", async (options) => {
    const bytes = await renderPlanPdf(await sampleDocument(options), { paper: "A4" });
    expect(checkTags(bytes).faults).toEqual([]);
  });

  it("tells headings, tables, lists, figures, links and contents apart", async () => {
    const bytes = await renderPlanPdf(await sampleDocument(), { paper: "A4" });
    const { root } = checkTags(bytes);
    expect(root.role).toBe("Document");
    expect(elements(root, "H1")).toHaveLength(1);
    expect(elements(root, "H2")).toHaveLength(6);
    expect(elements(root, "TOCI")).toHaveLength(6);
    expect(elements(root, "Figure").map(({ dict }) => dict["/Alt"])).toEqual([
      expect.stringMatching(/^u:.+what the board shows/),
      expect.stringMatching(/^u:.+empty sheet/),
    ]);
    // The repeated heads of the agenda are no rows of it.
    const [agenda] = elements(root, "Table").toSorted((a, b) => b.kids.length - a.kids.length);
    expect(agenda?.kids.map(({ role }) => role)).toEqual(["Caption", ...Array(29).fill("TR")]);
    const heads = agenda?.kids[1]?.kids ?? [];
    expect(heads.map(({ role }) => role)).toEqual(["TH", "TH", "TH"]);
    // Nor are their words said again.
    expect(heads.map(({ content }) => content.length)).toEqual([1, 1, 1]);
  });

  it("says which words are in another language", async () => {
    const document = await sampleDocument({ locale: "en", second: "zh-Hant" });
    const { root } = checkTags(await renderPlanPdf(document, { paper: "A4" }));
    const languages = new Set<unknown>();
    visit(root, null, ({ dict }) => languages.add(dict["/Lang"]));
    expect(languages).toContain("u:zh-Hant");
  });
});
