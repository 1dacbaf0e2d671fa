import { expect, test } from "vitest";
import {
  type InsightPaperTask,
  insightPaperDocument,
  insightPaperFile,
} from "#export/insight-papers/insight-paper.ts";
import { loadCardFaces } from "#i18n/card-faces.ts";
import { type InsightPaper, insightPapers } from "#lib/exports/insight-paper.ts";
import type { Block, PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { locales } from "#lib/locales.ts";
import { PLENARY } from "#lib/workshop/model.ts";
import { courseTeams, storedCourse } from "#tests/insight/course-workshop.ts";
import { expectInOrder, openOffice, textsIn } from "./office-tools.ts";
import { wordsOfPaper } from "./paper-words.ts";
import { hasPdfTools, inspectPdf } from "./pdf-tools.ts";
import { blockOf, rowsOf, said, saidIn, sectionOf } from "./plan-pieces.ts";

// Papers of single views, made of what the teams of a four-week course wrote.

const { workshop, boards } = storedCourse();
const now = Date.UTC(2026, 10, 21, 12);

const asked = (paper: InsightPaper, more: Partial<InsightPaperTask> = {}): InsightPaperTask => ({
  ...{ workshop, boards, about: {}, locale: "en", now, paper, form: "pdf" },
  ...more,
});
const documentOf = (paper: InsightPaper, more: Partial<InsightPaperTask> = {}) =>
  insightPaperDocument(asked(paper, more));

const linesOf = ({ blocks }: Readonly<{ blocks: readonly Block[] }>) =>
  blocks.flatMap((block) => (block.kind === "prose" ? saidIn(block.lines) : []));

const outlineOf = (paper: PlanDocument) =>
  Object.fromEntries(paper.sections.map((section) => [section.id, linesOf(section)]));

test("an outline has what the teams wrote on its scope, each note with its team", async () => {
  const paper = await documentOf("contribution-outline", { about: { scope: "city" } });
  expect(said(paper.cover.title)).toBe("Draft contribution: City & community");
  const outline = outlineOf(paper);
  const cards = await loadCardFaces("en");
  expect(outline).toMatchObject({
    background: ["Technology areas: Internet of Things"],
    existing: ["ITU-T Y.4903 (Kingfishers)", cards("standards/y-4903").label],
    practice: ["Heat log of the school (Kingfishers)"],
    gap: ["遮蔭怎麼量，沒有共同方法 (鳳凰木組)"],
    proposal: ["提出遮蔭率的量測步驟 (鳳凰木組)"],
  });
  expect(outline["to-check"]).toContain(cards("standards/l-1440").label);
  expect(outline["to-check"]).not.toContain(cards("standards/y-4903").label);
});

test("an outline of one team has no other's notes, and says what is still to write", async () => {
  const about = { scope: "city", teamId: "poincianas" } as const;
  const paper = await documentOf("contribution-outline", { about });
  expect(JSON.stringify(paper)).not.toContain("Kingfishers");
  expect(outlineOf(paper)).toMatchObject({
    existing: [expect.stringMatching(/^Still to write: /)],
    gap: ["遮蔭怎麼量，沒有共同方法 (鳳凰木組)"],
  });
  expect(paper.cover.facts.map(({ value }) => said(value))).toEqual(["鳳凰木組", "All areas"]);
});

test("an outline of no scope in particular is about the first with a gap", async () => {
  expect(await documentOf("contribution-outline")).toEqual(
    await documentOf("contribution-outline", { about: { scope: "city" } }),
  );
});

test("a gap report has each team's indicators, with what is said of the only one", async () => {
  const paper = await documentOf("data-gap-report");
  expect(Object.values(rowsOf(paper, "counts.table"))).toEqual([
    ["Kingfishers", "0", "1", "0", "0", "1"],
    ["银杏组", "0", "1", "0", "0", "1"],
    ["鳳凰木組", "0", "0", "1", "0", "1"],
  ]);
  const id = paper.sections.find(({ heading }) => said(heading) === "Kingfishers")?.id ?? "";
  expect(Object.values(rowsOf(paper, `${id}.indicators`))).toEqual([
    [
      ...[
        "Hourly electricity by floor\nNotes that nothing joins to it: 3",
        "Partly there",
        "Monthly bill",
        "No meter by floor",
      ],
      ...["", "Caretaker", ""],
    ],
  ]);
  const written = courseTeams.flatMap(({ boards: of }) =>
    Object.entries(of).flatMap(([stepId, { notes }]) =>
      workshop.steps.find((step) => step.id === stepId)?.templateId === "T11-data-gap" ? notes : [],
    ),
  );
  const words = wordsOfPaper(paper).join("\n");
  expect(written.length).toBeGreaterThan(8);
  for (const { text } of written) expect(words).toContain(text);
});

test("a gap report of one team has no other's", async () => {
  const paper = await documentOf("data-gap-report", { about: { teamId: "ginkgos" } });
  expect(wordsOfPaper(paper).join()).not.toMatch(/Kingfishers|鳳凰木組/);
  expect(Object.keys(rowsOf(paper, "counts.table"))).toHaveLength(1);
});

test("papers of nothing say so", async () => {
  const about = { teamId: PLENARY };
  const report = await documentOf("data-gap-report", { about });
  expect(linesOf(sectionOf(report, "counts"))).toEqual(["No data gaps noted yet"]);
  const outline = await documentOf("contribution-outline", { boards: [] });
  for (const id of ["background", "existing", "practice", "gap", "proposal"]) {
    expect(blockOf(outline, "prose", `${id}.missing`).tone).toBe("quiet");
  }
});

const every = insightPapers.flatMap((paper) => locales.map((locale) => ({ paper, locale })));

test.each(every)("$paper in $locale: Word has all words in their order", async (wish) => {
  const document = await documentOf(wish.paper, wish);
  expect(JSON.stringify(document)).not.toMatch(/\{\w+\}(?<!\{pages?\})/);
  const body = openOffice(await insightPaperFile(asked(wish.paper, { ...wish, form: "docx" })));
  expectInOrder(textsIn(body.part("word/document.xml"), "w:t").join(""), wordsOfPaper(document));
});

test.runIf(hasPdfTools).each(every)("$paper in $locale: the PDF has them, tagged", async (wish) => {
  const pdf = inspectPdf(await insightPaperFile(asked(wish.paper, wish)));
  try {
    const text = pdf.raw().replaceAll(/\s+/g, "");
    const words = wordsOfPaper(await documentOf(wish.paper, wish));
    // A word too wide for its cell is broken; nothing of it is lost.
    expect(words.filter((one) => !text.includes(one.replaceAll(/\s+/g, "")))).toEqual([]);
    expect(pdf.info()).toMatch(/Tagged: +yes[\s\S]*PDF version: +1\.7/);
    expect(pdf.check()).toContain("No syntax or stream encoding errors found");
    for (const font of pdf.fonts()) expect(font).toMatch(/Noto\S+ +CID TrueType .+yes yes yes/);
  } finally {
    pdf.close();
  }
});

test("what people typed breaks neither form, however it looks", async () => {
  const nasty = "</w:t> & \u0000 {team} \n\n second line \u202e";
  const titled = { ...workshop, title: nasty, teams: workshop.teams.map((team) => ({ ...team })) };
  for (const paper of insightPapers) {
    const task = asked(paper, { workshop: titled });
    openOffice(await insightPaperFile({ ...task, form: "docx" }));
    expect((await insightPaperFile(task)).length).toBeGreaterThan(10_000);
  }
});
