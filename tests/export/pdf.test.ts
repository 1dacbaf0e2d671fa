import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { planDocumentOf } from "#export/lesson-plan-source.ts";
import { renderPlanPdf } from "#export/pdf/render-plan-pdf.tsx";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { type Text, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { boardWith, notesEverywhere, type TestShape } from "#tests/lib/canvas/build-board.ts";
import { hasPdfTools, inspectPdf } from "./pdf-tools.ts";
import { canvasStep, contentOf, endedWorkshop, sentences } from "./workshop-content.ts";

const NOW = Date.UTC(2026, 10, 21);
const FOOT = 66;

const squeezed = (text: string) => text.replaceAll(/\s+/g, "");

const words = ({ main }: Text) => wordsOfSpans(main);
const wish = { profile: "lesson-plan", now: NOW, timeZone: "UTC" } as const;

/** Everything of the transcript, in the order it must be read in. */
function transcript({ sections }: PlanDocument): string[] {
  const zones = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "zones" ? block.zones : []));
  return zones.flatMap((zone) => [
    words(zone.name),
    // Questions stand only in the transcript, so from here on the drawing is behind us.
    words(zone.prompt),
    ...zone.groups.flatMap(({ name, notes }) => [
      ...(name === null ? [] : [words(name)]),
      ...notes.map(({ text }) => text),
    ]),
  ]);
}

/** Looks for texts one after the other; answers those that do not follow. */
function missingInOrder(text: string, expected: readonly string[]): string[] {
  const haystack = squeezed(text);
  let at = 0;
  return expected.filter((needle) => {
    const found = haystack.indexOf(squeezed(needle), at);
    if (found >= 0) at = found + squeezed(needle).length;
    return found < 0;
  });
}

/** The text without title and page number at the foot of each page, which cut long notes in two. */
function withoutFeet(raw: string, { meta }: PlanDocument): string {
  const feet = new RegExp(meta.words.page.replaceAll(/\{\w+\}/g, "\\d+"));
  return raw
    .split(/[\n\f]/)
    .filter((line) => !feet.test(line) && line !== meta.title)
    .join("\n");
}

function pagesOf(raw: string): string[] {
  return raw.split("\f").slice(0, -1);
}

// The typesetter warns when it has to put something off the paper.
let warnings: MockInstance;
beforeEach(() => {
  warnings = vi.spyOn(console, "warn");
});
afterEach(() => {
  expect(warnings).not.toHaveBeenCalled();
});

describe.skipIf(!hasPdfTools)("a plan on all seventeen canvases", () => {
  const made = new Map<Locale, { plan: PlanDocument; pdf: ReturnType<typeof inspectPdf> }>();
  const of = (locale: Locale) => made.get(locale) ?? expect.fail(`no plan in ${locale}`);

  beforeAll(async () => {
    for (const locale of locales) {
      const workshop = endedWorkshop({ locale, teams: [{ id: "a", name: "海葵 Anemone" }] });
      let count = 0;
      const say = (place: string) =>
        `${sentences[locale][count++ % 5]}（${place.replace("/", "–")}）`;
      const content = contentOf(workshop, (template, step) =>
        boardWith(...notesEverywhere(template, step.columnSet, say)),
      );
      const plan = await planDocumentOf(content, { ...wish, locale });
      made.set(locale, { plan, pdf: inspectPdf(await renderPlanPdf(plan, { paper: "A4" })) });
    }
  }, 180_000);
  afterAll(() => {
    for (const { pdf } of made.values()) pdf.close();
  });

  it.each(locales)("[%s] writes every note under its zone, in order", (locale) => {
    const { plan, pdf } = of(locale);
    const expected = transcript(plan);
    expect(expected.length).toBeGreaterThan(300);
    expect(expected).toEqual(expect.arrayContaining([expect.stringContaining("（")]));
    expect(missingInOrder(pdf.raw(), expected)).toEqual([]);
  });

  it.each(locales)(
    "[%s] begins no line with closing and ends none with opening marks",
    (locale) => {
      const lines = of(locale)
        .pdf.raw()
        .split(/[\n\f]/);
      expect(lines.filter((line) => /^[，。、；：？！）》」』】〉]/u.test(line.trim()))).toEqual(
        [],
      );
      expect(lines.filter((line) => /[（《「『【〈]$/u.test(line.trim()))).toEqual([]);
      expect(lines.filter((line) => /\p{Script=Han}-$/u.test(line.trim()))).toEqual([]);
    },
  );

  it.each(locales)("[%s] embeds every face and nothing else", (locale) => {
    const fonts = of(locale).pdf.fonts();
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts)
      expect(font).toMatch(/Noto\S+ +CID TrueType +Identity-H +yes yes yes/);
    const face = { en: "NotoSans-Regular", "zh-Hans": "NotoSansSC", "zh-Hant": "NotoSansTC" }[
      locale
    ];
    expect(fonts.join("\n")).toContain(face);
  });

  it.each(locales)("[%s] is a sound PDF 1.7 on A4 that says what it is", (locale) => {
    const { plan, pdf } = of(locale);
    expect(pdf.check()).toContain("No syntax or stream encoding errors found");
    const info = pdf.info();
    expect(info).toMatch(/PDF version: +1\.7/);
    expect(info).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/);
    expect(info).toMatch(/JavaScript: +no/);
    for (const text of [plan.meta.title, plan.meta.author, plan.meta.subject]) {
      expect(info).toContain(text);
    }
    expect(info).toContain(plan.meta.keywords.join(", "));
    expect(pdf.objects()).toContain(`/Lang (${locale})`);
  });

  it.each(locales)("[%s] lists its sections, canvases and teams in the outline", (locale) => {
    const { plan, pdf } = of(locale);
    const outlines = pdf.outlines();
    expect(outlines.map(({ title }) => title.replace(/^\d+ /, ""))).toEqual(
      plan.sections.map(({ heading }) => words(heading)),
    );
    const pages = pagesOf(pdf.raw());
    for (const { title, destpageposfrom1 } of outlines.flatMap((one) => [one, ...one.kids])) {
      expect(squeezed(pages[destpageposfrom1 - 1] ?? "")).toContain(squeezed(title));
    }
  });

  it.each(locales)("[%s] numbers every page and leaves none empty", (locale) => {
    const { plan, pdf } = of(locale);
    const pages = pagesOf(pdf.raw());
    for (const [index, page] of pages.entries()) {
      const foot = plan.meta.words.page
        .replace("{page}", String(index + 1))
        .replace("{pages}", String(pages.length));
      expect(squeezed(page)).toContain(squeezed(foot));
      // More than the foot: no page carries only a rule or a repeated table head.
      expect(squeezed(page).length).toBeGreaterThan(squeezed(plan.meta.title + foot).length + 40);
    }
  });

  it.each(locales)("[%s] keeps all text on the paper and above its foot", (locale) => {
    const words = of(locale).pdf.words();
    expect(words.length).toBeGreaterThan(1000);
    for (const { text, xMin, xMax, yMin, yMax, pageWidth, pageHeight } of words) {
      expect(xMin, text).toBeGreaterThanOrEqual(40);
      expect(xMax, text).toBeLessThanOrEqual(pageWidth - 40);
      expect(yMin, text).toBeGreaterThan(20);
      // Either text, or the line at the foot, never between them.
      const inFoot = yMin > pageHeight - FOOT + 10;
      expect(inFoot || yMax <= pageHeight - FOOT + 6, `${text} ${yMax}`).toBe(true);
    }
  });

  it("fetches nothing, runs nothing and links nowhere outside", () => {
    const objects = of("en").pdf.objects();
    expect(objects).not.toMatch(/\/URI|\/JavaScript|\/JS |\/Launch|\/EmbeddedFile|\/GoToR/);
  });
});

describe.skipIf(!hasPdfTools)("what people really write", () => {
  const twin = findTemplate("T07-twin-transition") ?? expect.fail("no T07");
  const body = { x: 40, y: 700 };
  const place = (shapes: readonly Partial<TestShape>[]) =>
    shapes.map((shape, index) => ({
      id: `n${index}`,
      x: body.x + (index % 4) * 210,
      y: body.y + Math.floor(index / 4) * 3,
      ...shape,
    }));

  async function print(shapes: readonly Partial<TestShape>[], locale: Locale = "zh-Hans") {
    const workshop = endedWorkshop({
      locale,
      steps: [canvasStep(twin)],
      teams: [{ id: "a", name: "A" }],
    });
    const content = contentOf(workshop, () => boardWith(...place(shapes)));
    const plan = await planDocumentOf(content, { ...wish, locale });
    const pdf = inspectPdf(await renderPlanPdf(plan, { paper: "A4" }));
    try {
      return { plan, raw: pdf.raw(), words: pdf.words(), check: pdf.check(), info: pdf.info() };
    } finally {
      pdf.close();
    }
  }

  it("prints emoji from their own face, also side by side and in families", async () => {
    const { raw, words } = await print([{ text: "📱🔧 手机🔋🌱🌍 👩‍🔬👍🏽 ☀️" }]);
    expect(squeezed(raw)).toContain("📱🔧手机🔋🌱🌍👩👍☀");
    // Empty boxes are narrower than emoji: two emoji are as wide as two of Noto Emoji's.
    const pair = words.filter(({ text }) => text === "📱🔧").at(-1);
    expect((pair?.xMax ?? 0) - (pair?.xMin ?? 0)).toBeCloseTo(2 * 1.27 * 9.6, 0);
  });

  it("prints a box for what no face has, never other letters", async () => {
    const { raw } = await print([{ text: "𠮷野家 שלום \ue000 ok" }]);
    // Once in the drawing, once in the transcript.
    expect(squeezed(raw).split("□野家□□□□□ok")).toHaveLength(3);
  });

  it("cleans away what must not be printed", async () => {
    const { raw } = await print([{ text: "a\ud83db\u0000c\u202ed\u00ade" }]);
    expect(squeezed(raw)).toMatch(/a[□\ufffd]bcde/);
  });

  it("breaks long addresses and words so that all of them can be read", async () => {
    const address = `https://example.org/${"very-long-path/".repeat(12)}?q=${"x".repeat(120)}`;
    const { raw, words } = await print([{ text: `见 ${address} 。` }]);
    expect(squeezed(raw)).toContain(address);
    for (const { xMax, pageWidth } of words) expect(xMax).toBeLessThanOrEqual(pageWidth - 40);
  });

  it("lets a note longer than a page go on over the page", async () => {
    const long = Array.from({ length: 260 }, (_, i) => `第${i}句，我们记录了数据。`).join("");
    const { raw, plan, words } = await print([{ text: long }, { text: "后面的便签" }]);
    expect(missingInOrder(withoutFeet(raw, plan), transcript(plan))).toEqual([]);
    expect(pagesOf(raw).filter((page) => /第\d+句/.test(page)).length).toBeGreaterThan(1);
    for (const { yMax, yMin, pageHeight } of words) {
      expect(yMax <= pageHeight - FOOT + 6 || yMin > pageHeight - FOOT + 10).toBe(true);
    }
  });

  it("prints three hundred notes of one zone, each once", async () => {
    const shapes = Array.from({ length: 300 }, (_, i) => ({
      text: `第${i + 1}张：${"说明".repeat(i % 9)}`,
    }));
    const { raw, plan, check } = await print(shapes);
    expect(check).toContain("No syntax or stream encoding errors found");
    expect(missingInOrder(raw, transcript(plan))).toEqual([]);
  });

  it("prints every kind of shape, turned and faint ones too", async () => {
    const points = Array.from({ length: 90 }, (_, i) => ({ x: i * 3, y: Math.sin(i) * 9, z: 0.5 }));
    const segments = [{ type: "free", points }];
    const { raw, check } = await print([
      { text: "转了", rotation: 1.2, opacity: 0.4 },
      { type: "draw", props: { segments, isClosed: true, fill: "solid" } },
      { type: "highlight", props: { segments } },
      { type: "geo", text: "云", props: { geo: "cloud", w: 200, h: 100 } },
      {
        type: "arrow",
        props: { start: { x: 0, y: 0 }, end: { x: 200, y: 90 }, bend: 40, text: "导致" },
      },
      { type: "frame", props: { w: 300, h: 300, name: "一组" } },
      { type: "text", text: "自由文字", props: { autoSize: true, size: "xl" } },
    ]);
    expect(check).toContain("No syntax or stream encoding errors found");
    for (const text of ["转了", "云", "导致", "一组", "自由文字"]) {
      expect(squeezed(raw)).toContain(text);
    }
  });
});
