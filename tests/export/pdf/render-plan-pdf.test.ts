import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import type { Block, PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { plain, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { type Entry, hasPdfTools, inspectPdf } from "../pdf-tools.ts";
import { everyWord } from "./every-word.ts";
import { agenda, sayIn } from "./sample-blocks.ts";
import { documentOf, sampleDocument } from "./sample-document.ts";

const squeezed = (text: string) => text.replaceAll(/\s+/g, "");
const pagesOf = (raw: string) => raw.split("\f").slice(0, -1);

async function print(document: PlanDocument, paper: "A4" | "Letter" = "A4") {
  const pdf = inspectPdf(await renderPlanPdf(document, { paper }));
  try {
    return {
      raw: pdf.raw(),
      words: pdf.words(),
      info: pdf.info(),
      check: pdf.check(),
      fonts: pdf.fonts(),
      objects: pdf.objects(),
      outlines: pdf.outlines(),
    };
  } finally {
    pdf.close();
  }
}

// The typesetter warns when it has to put something off the paper.
let warnings: MockInstance;
beforeEach(() => {
  warnings = vi.spyOn(console, "warn");
});
afterEach(() => {
  expect(warnings).not.toHaveBeenCalled();
});

describe.skipIf(!hasPdfTools)("a paper as PDF", () => {
  const papers = profiles.flatMap((profile) => [
    { profile, locale: "en" as const },
    { profile, locale: "zh-Hans" as const, second: "en" as const },
    { profile, locale: "zh-Hant" as const },
  ]);

  it.each(papers)(
    "prints every word, embeds every face: $profile, $locale $second",
    async (wish) => {
      const document = await sampleDocument(wish);
      const { raw, fonts, check, info } = await print(document);
      const text = squeezed(raw);
      const missing = everyWord(document).filter((words) => !text.includes(squeezed(words)));
      expect(missing).toEqual([]);
      for (const font of fonts) expect(font).toMatch(/Noto\S+ +CID TrueType .+yes yes yes/);
      expect(check).toContain("No syntax or stream encoding errors found");
      expect(info).toMatch(/Tagged: +yes[\s\S]*PDF version: +1\.7/);
      expect(info).toContain(document.meta.title);
    },
  );

  it.each(["A4", "Letter"] as const)("keeps all words on %s and above its foot", async (paper) => {
    const document = await sampleDocument({ locale: "zh-Hans", second: "en", profile: "jiao-an" });
    const withoutHandouts = { ...document, sections: document.sections.slice(0, -1) };
    const { words, info } = await print(withoutHandouts, paper);
    const [width, height] = paper === "A4" ? [595.28, 841.89] : [612, 792];
    expect(info).toMatch(paper === "A4" ? /\(A4\)/ : /\(letter\)/);
    for (const { text, xMin, xMax, yMin, yMax } of words) {
      expect(xMin, text).toBeGreaterThanOrEqual(50);
      expect(xMax, text).toBeLessThanOrEqual(width - 50);
      expect(yMax <= height - 60 || yMin > height - 56, `${text} ${yMax}`).toBe(true);
    }
  });

  it("says in the list of contents and the outline where sections are", async () => {
    const document = await sampleDocument({ locale: "en" });
    const { raw, outlines, words } = await print(document);
    const pages = pagesOf(raw);
    expect(outlines.map(({ title }) => title)).toEqual(
      document.sections.map(
        ({ heading, isAppendix }, index) =>
          `${isAppendix ? "" : `${index + 1} `}${wordsOfSpans(heading.main)}`,
      ),
    );
    const contents = squeezed(pages[0] ?? "");
    for (const { title, destpageposfrom1, kids } of outlines) {
      expect(squeezed(pages[destpageposfrom1 - 1] ?? "")).toContain(squeezed(title));
      expect(contents).toContain(`${squeezed(title)}${destpageposfrom1}`);
      for (const kid of kids) {
        expect(squeezed(pages[kid.destpageposfrom1 - 1] ?? "")).toContain(squeezed(kid.title));
      }
    }
    expect(words.length).toBeGreaterThan(300);
  });

  it("leads from the outline to just above each heading", async () => {
    const { outlines, words } = await print(await sampleDocument({ locale: "en" }));
    const flat = outlines.flatMap((entry: Entry) => [entry, ...entry.kids]);
    expect(flat.some(({ kids }) => kids.length > 0)).toBe(true);
    for (const { title, dest } of flat) {
      const [, , left, y] = dest;
      const word = words.filter(({ text }) => text === title.split(" ").at(-1));
      const tops = word.map(({ yMin }) => yMin + Number(y));
      expect(left).toBe(0);
      // Measured from the foot, so heading and destination add up to the page's height.
      const heights = [841.89, 595.28];
      const near = tops.some((sum) =>
        heights.some((height) => sum - height > -2 && sum - height < 14),
      );
      expect(near, `${title}: ${tops}`).toBe(true);
    }
  });

  it("repeats a table's head on every page and never leaves it or a group alone", async () => {
    const say = sayIn("en");
    for (const rows of [5, 6, 7, 8, 9, 30]) {
      const lines = { id: "l", kind: "lines", prompt: null, count: 14 } as const;
      const { raw } = await print(await documentOf([lines, agenda(say, rows)]));
      for (const page of pagesOf(raw)) {
        if (!page.includes("column what")) continue;
        expect(page, `${rows} rows`).toMatch(/‹step \d+›|90/);
      }
      const pages = pagesOf(raw).filter((page) => /‹step \d+›/.test(page));
      for (const page of pages) expect(page).toContain("‹column what›");
    }
  });

  it("never leaves a heading at the foot of a page", async () => {
    for (const count of [18, 19, 20, 21, 22, 23]) {
      const { raw } = await print(
        await documentOf([
          { id: "before", kind: "lines", prompt: null, count },
          { id: "h2", kind: "heading", level: 2, text: plain("Orphan one") },
          { id: "h3", kind: "heading", level: 3, text: plain("Orphan two") },
          {
            id: "lead",
            kind: "prose",
            tone: "quiet",
            lines: [{ kind: "paragraph", text: plain("A line on what follows") }],
          },
          { id: "check", kind: "checklist", items: [{ id: "1", text: plain("First thing") }] },
        ]),
      );
      const page = pagesOf(raw).find((one) => one.includes("Orphan one"));
      expect(page, `${count} lines`).toMatch(/Orphan two\n[\s\S]*follows\n[\s\S]*First thing/);
    }
  });

  it("gives handouts a sheet of their own, turned if they are wide, on A3 if wished", async () => {
    const document = await sampleDocument();
    const bytes = await renderPlanPdf(document, { paper: "Letter", handouts: "A3" });
    const pdf = inspectPdf(bytes);
    try {
      const sizes = [...pdf.objects().matchAll(/\/MediaBox \[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
      const rounded = sizes.map(([, width, height]) =>
        [Number(width), Number(height)].map(Math.round),
      );
      expect(rounded).toContainEqual([1191, 842]);
      expect(rounded.filter(([width]) => width === 612)).toHaveLength(sizes.length - 1);
    } finally {
      pdf.close();
    }
  });

  it("carries files that can be taken out again", async () => {
    const bytes = new TextEncoder().encode("the workshop itself");
    const pdf = inspectPdf(
      await renderPlanPdf(await documentOf([]), {
        paper: "A4",
        attachments: [
          {
            name: "工作坊.zip",
            mime: "application/zip",
            bytes,
            description: "Opens in the app",
            relationship: "Source",
          },
        ],
      }),
    );
    try {
      expect(pdf.attachments()).toEqual([
        { name: "工作坊.zip", description: "Opens in the app", bytes: Buffer.from(bytes) },
      ]);
      expect(pdf.objects()).toMatch(/\/AFRelationship \/Source/);
      expect(pdf.objects()).toMatch(/\/Subtype \/application#2fzip/);
    } finally {
      pdf.close();
    }
  });

  it("sets both languages of a paragraph side by side and those of a cell one beneath the other", async () => {
    const text = { main: [{ text: "Left side" }], second: [{ text: "右邊" }] };
    const table: Block = {
      id: "t",
      kind: "table",
      caption: null,
      hasRowHeads: false,
      columns: [{ id: "c", name: plain("Head"), share: 1, align: "start" }],
      rows: [{ id: "r", tone: "normal", cells: [[{ kind: "paragraph", text: cellText }]] }],
    };
    const { words } = await print(
      await documentOf(
        [{ id: "p", kind: "prose", tone: "normal", lines: [{ kind: "paragraph", text }] }, table],
        { locale: "en", second: "zh-Hant" },
      ),
    );
    const at = (word: string) => words.find((one) => one.text === word) ?? expect.fail(word);
    expect(at("右邊").xMin).toBeGreaterThan(at("side").xMax + 50);
    expect(Math.abs(at("右邊").yMin - at("side").yMin)).toBeLessThan(4);
    expect(at("下面").xMin).toBeCloseTo(at("Above").xMin, 0);
    expect(at("下面").yMin).toBeGreaterThan(at("Above").yMax - 4);
  });
});

const cellText = { main: [{ text: "Above" }], second: [{ text: "下面" }] };
