import { describe, expect, it } from "vitest";
import { deckOf } from "#export/pptx/deck.ts";
import { planPptx } from "#export/pptx/plan-pptx.ts";
import { fittedText } from "#export/pptx/slide-text.ts";
import type { Block, PlanDocument, TableBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { paragraphs, plain } from "#lib/lesson-plan/document/spans.ts";
import { noteOf, paperOf, smallFigure } from "../every-block.ts";
import { hasOffice, officePdf, openOffice, textsIn } from "../office-tools.ts";
import { hasPdfTools, inspectPdf } from "../pdf-tools.ts";

const columnsOf = (...ids: readonly string[]): TableBlock["columns"] =>
  ids.map((id) => ({ id, name: plain(`Column ${id}`), share: 1, align: "start" }));

function table(
  id: string,
  columns: readonly string[],
  rows: Readonly<Record<string, readonly (readonly string[])[]>>,
): Block {
  return {
    id,
    kind: "table",
    caption: null,
    columns: columnsOf(...columns),
    hasRowHeads: false,
    rows: Object.entries(rows).map(([row, cells]) => ({
      id: row,
      tone: "normal",
      cells: cells.map((lines) => paragraphs(...lines)),
    })),
  };
}

function section(id: string, ...blocks: readonly Block[]): PlanDocument["sections"][number] {
  return { id, heading: plain(`Section ${id}`), startsPage: false, isAppendix: false, blocks };
}

const board = (teamId: string, stepId: string): Block => ({
  id: `canvases.${stepId}.${teamId}`,
  kind: "figure",
  figure: smallFigure,
  alt: plain(`Board of "${teamId}"`),
  caption: plain(`${teamId}: 1 note`),
  size: "column",
  board: { teamId, stepId },
  templateId: "T07",
});

const agenda = table("agenda.all", ["time", "what", "planned"], {
  "step-s1": [["0:00–0:08"], ["Welcome", "Find your team."], ["8 min"]],
  "step-s2": [["0:08–0:20"], ["Ideas", "Write alone.", "Then show."], ["12 min"]],
  total: [["Total"], [], ["20 min"]],
});
const procedure = table("procedure.all", ["step", "time", "teacher", "students", "intent"], {
  "step-s2": [["Ideas"], ["12 min"], ["Ask why.", "Wait."], ["Write."], ["Everybody thinks."]],
});
const results = table(
  "results.v1",
  ["rank", "note"],
  Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `r${index}`,
      [[`${index + 1}`], [`Note ${index + 1}`]],
    ]),
  ),
);
const best: Block = {
  id: "exemplars.notes",
  kind: "notes",
  notes: [
    noteOf("先修再换", {
      votes: { score: 5, voters: 4, label: plain("5 dots") },
      from: plain("Herons · Vision"),
    }),
    noteOf("Trees before cables"),
  ],
};

const paper = paperOf([
  section("agenda", agenda),
  section("procedure", procedure),
  section(
    "canvases",
    { id: "canvases.s2-heading", kind: "heading", level: 2, text: plain("Twin map") },
    board("Herons", "s2"),
    board("Ibises", "s2"),
  ),
  section("exemplars", best),
  section("results", results),
  { ...section("handouts", board("Nobody", "s2")), isAppendix: true },
]);

describe("deckOf", () => {
  it("goes by step, each with what was made in it", () => {
    const deck = deckOf(paper);
    expect(deck.map(({ kind }) => kind)).toEqual([
      "cover",
      "step",
      "step",
      "board",
      "board",
      "notes",
      "table",
      "table",
      "closing",
    ]);
    expect(deck[2]).toEqual({
      kind: "step",
      stepId: "s2",
      title: "Ideas",
      instruction: ["Write alone.", "Then show."],
      minutes: "12 min",
      teacher: ["Ask why.", "Wait."],
    });
    expect(deck[3]).toMatchObject({ title: "Twin map · Herons: 1 note" });
  });

  it("takes what it needs from the procedure where there is no agenda, as in a 教案", () => {
    const deck = deckOf(paperOf([section("procedure", procedure)]));
    expect(deck[1]).toMatchObject({ title: "Ideas", instruction: ["Write."], minutes: "12 min" });
  });

  it("shows boards of steps that the paper does not name", () => {
    expect(
      deckOf(paperOf([section("canvases", board("Herons", "s9"))])).map(({ kind }) => kind),
    ).toEqual(["cover", "board", "closing"]);
  });
});

const file = openOffice(await planPptx(paper));

describe("planPptx", () => {
  const slide = (number: number) => file.part(`ppt/slides/slide${number}.xml`);
  const said = (number: number) => textsIn(slide(number), "a:t");

  it("says on each slide what the deck says", () => {
    expect(said(1)).toEqual(
      expect.arrayContaining(["Cool streets & warm data", "Lesson plan", "CC BY 4.0"]),
    );
    expect(said(3).slice(0, 4)).toEqual(["Ideas", "12 min", "Write alone.", "Then show."]);
    expect(said(6)).toEqual(
      expect.arrayContaining(["先修再换", "5 dots", "Herons · Vision", "Trees before cables"]),
    );
    expect(said(7)).toEqual(expect.arrayContaining(["Column rank", "Note 1", "Note 7"]));
    expect(said(8)).toEqual(expect.arrayContaining(["Column rank", "Note 8", "Note 9"]));
    expect(said(9).join()).toContain("https://creativecommons.org/licenses/by/4.0/");
  });

  it("gives every slide a title as such, and is wide", () => {
    for (let number = 1; number <= 9; number += 1) {
      expect(slide(number)).toMatch(/<p:ph\s[^>]*type="title"/);
    }
    expect(file.part("ppt/presentation.xml")).toContain('<p:sldSz cx="12192000" cy="6858000"/>');
  });

  it("says what a board's picture shows, and which row is a table's head", () => {
    expect(slide(4)).toContain('descr="Board of &quot;Herons&quot;"');
    expect(slide(7)).toContain('<a:tblPr firstRow="1"');
  });

  it("tells the speaker what the teacher does, line by line", () => {
    expect(textsIn(file.part("ppt/notesSlides/notesSlide3.xml"), "a:t")).toEqual(
      expect.arrayContaining(["Ask why.", "Wait."]),
    );
  });

  it("has a Chinese face, its language, date, author and licence", () => {
    expect(slide(6)).toContain('<a:ea typeface="Microsoft YaHei"');
    expect(slide(6)).toContain('lang="en-GB"');
    const core = file.part("docProps/core.xml");
    expect(textsIn(core, "dc:title")).toEqual(["Cool streets & warm data"]);
    expect(textsIn(core, "dc:language")).toEqual(["en"]);
    expect(textsIn(core, "dcterms:created")).toEqual(["2026-11-20T09:30:15Z"]);
    expect(textsIn(core, "dc:description")).toEqual(["CC BY 4.0"]);
  });

  it("has a theme for its slides and another for its notes", () => {
    expect(file.part("ppt/notesMasters/_rels/notesMaster1.xml.rels")).toContain("theme2.xml");
    expect(file.part("[Content_Types].xml")).toContain('PartName="/ppt/theme/theme2.xml"');
    expect(file.part("[Content_Types].xml")).not.toContain('Extension="m4v"');
  });

  it("is the same file for the same paper", async () => {
    expect(await planPptx(paper)).toEqual(await planPptx(paper));
  });

  it("holds whatever people write", async () => {
    const hostile = [
      "\u0000\u000b\u001f\ufffe",
      "\ud800",
      "\u202egnp\u202c",
      "</a:t><x/>&amp;'\"",
      "x".repeat(100_000),
    ].join("\n");
    const rows = { "step-s1": [[hostile], [hostile], [hostile]] };
    const written = openOffice(
      await planPptx(
        paperOf([
          section("agenda", table("agenda.all", ["time", "what", "planned"], rows)),
          section("procedure", table("procedure.all", ["step", "time", "teacher"], rows)),
          section("exemplars", {
            ...best,
            notes: [noteOf(hostile, { from: plain(hostile), author: hostile })],
          }),
          section("results", table("results.v1", ["rank", "note"], rows)),
          section("canvases", {
            ...board("a", "s1"),
            alt: plain(hostile),
            caption: plain(hostile),
          } as Block),
        ]),
      ),
    );
    const text = written.names
      .filter((name) => /slides\/slide\d+\.xml$/.test(name))
      .map((name) => written.part(name))
      .join("");
    expect(text).toContain("&lt;/a:t&gt;&lt;x/&gt;&amp;amp;");
    expect(text).not.toMatch(/[\u202a-\u202e]/);
  });
});

describe("fittedText", () => {
  const box = { x: 0, y: 0, w: 4, h: 1 };
  const look = { size: 32, minSize: 12, colour: "000000" };

  it("is as large as fits", () => {
    expect(fittedText(["Short"], box, look)).toEqual({ text: "Short", fontSize: 32 });
    const long = fittedText(
      ["各小组选一项日常活动，找出排放在哪里，用五个视角想办法，最后写出一句站得住脚的声明。"],
      box,
      look,
    );
    expect(long.fontSize).toBeLessThan(32);
    expect(long.fontSize).toBeGreaterThanOrEqual(12);
  });

  it("ends with the box where nothing smaller is legible", () => {
    const { text, fontSize } = fittedText(["x".repeat(5_000)], box, look);
    expect(fontSize).toBe(12);
    expect(text.endsWith("…")).toBe(true);
    expect(text.split("\n").length * fontSize * 1.35).toBeLessThanOrEqual(72);
  });
});

describe.runIf(hasOffice && hasPdfTools)("LibreOffice", () => {
  it("opens the slides", { timeout: 60_000 }, async () => {
    const pdf = inspectPdf(officePdf(await planPptx(paper), "pptx"));
    expect(pdf.info()).toMatch(/Pages:\s+9\n/);
    expect(pdf.raw()).toMatch(/Ideas.*Write alone\.\s+Then show\./s);
    pdf.close();
  });
});
