import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { goldenContent } from "./golden-workshop.ts";
import { expectInOrder } from "./office-tools.ts";
import { checkTags } from "./pdf/tag-check.ts";
import { hasPdfTools, inspectPdf } from "./pdf-tools.ts";
import { paperOf } from "./plan-pieces.ts";

const golden = goldenContent();
const wishes = profiles.flatMap((profile) => [
  ...locales.map((locale) => ({ profile, locale, second: undefined as Locale | undefined })),
  { profile, locale: "zh-Hant" as const, second: "en" as const },
]);
const face = { en: "NotoSans-Regular", "zh-Hans": "NotoSansSC", "zh-Hant": "NotoSansTC" };

// The typesetter warns when it has to put something off the paper.
let warnings: MockInstance;
beforeEach(() => {
  warnings = vi.spyOn(console, "warn");
});
afterEach(() => {
  expect(warnings).not.toHaveBeenCalled();
});

describe.skipIf(!hasPdfTools)("a real workshop on paper", () => {
  it.each(wishes)(
    "is sound, tagged and read in order: $profile, $locale $second",
    { timeout: 60_000 },
    async ({ profile, locale, second }) => {
      const paper = await paperOf(golden, profile, locale, second);
      const bytes = await renderPlanPdf(paper, { paper: "A4" });
      const pdf = inspectPdf(bytes);
      expect(pdf.check()).toContain("No syntax or stream encoding errors found");
      expect(checkTags(bytes).faults).toEqual([]);
      const info = pdf.info();
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toMatch(/PDF version: +1\.7/);
      expect(info).toContain(paper.meta.subject);
      expect(pdf.objects()).toContain(`/Lang (${locale})`);

      const fonts = pdf.fonts();
      for (const font of fonts) expect(font).toMatch(/Noto\S+ +CID TrueType .+yes yes yes/);
      for (const one of second ? [locale, second] : [locale]) {
        expect(fonts.join("\n")).toContain(face[one]);
      }

      const foot = new RegExp(paper.meta.words.page.replaceAll(/\{\w+\}/g, "\\d+"));
      const lines = pdf
        .raw()
        .split(/[\n\f]/)
        .filter((line) => !foot.test(line));
      // Contents and outline say the headings before.
      const body = lines.slice(lines.findIndex((line) => line.includes(firstHeading(paper))));
      const said = paper.sections.flatMap(({ heading, blocks }) => [
        wordsOfSpans(heading.main),
        ...blocks.flatMap((block) =>
          block.kind === "heading" ? [wordsOfSpans(block.text.main)] : [],
        ),
      ]);
      expectInOrder(body.join(""), said);
      // A line that begins with a closing mark or a separator was broken wrongly.
      expect(lines.filter((line) => /^[，。、；：？！）》」』·]/u.test(line.trim()))).toEqual([]);
      pdf.close();
    },
  );
});

function firstHeading({ sections }: Awaited<ReturnType<typeof paperOf>>): string {
  return wordsOfSpans(sections[0]?.heading.main ?? []);
}
