import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { type Block, profiles } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { locales } from "#lib/locales.ts";
import { boardWith } from "#tests/lib/canvas/build-board.ts";
import { banyanNotes, egretNotes, heronNotes } from "./golden-notes.ts";
import { goldenContent } from "./golden-workshop.ts";
import { blockOf, factsOf, paperOf, rowsOf, said, saidIn, sectionOf } from "./plan-pieces.ts";
import { canvasStep, contentOf, endedWorkshop } from "./workshop-content.ts";

const golden = goldenContent();
const teamNotes = { herons: heronNotes, egrets: egretNotes, banyans: banyanNotes };
const _allNotes = Object.values(teamNotes).flatMap((byStep) => Object.values(byStep).flat());

function template(id: string) {
  const found = canvasTemplates.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}
const twin = template("T07-twin-transition");

describe("ids", () => {
  it.each(profiles)("of a %s are the same in every language and every time", async (profile) => {
    const idsIn = async (locale: (typeof locales)[number]) => {
      const { sections } = await paperOf(golden, profile, locale);
      // 思政 is a field of mainland forms alone.
      const shared = sections.filter(({ id }) => id !== "values");
      return shared.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
    };
    const ids = await idsIn("en");
    expect(new Set(ids).size).toBe(ids.length);
    for (const locale of locales) expect(await idsIn(locale)).toEqual(ids);
  });

  it("stand for the same piece in every kind of paper: a change of it is for all of them", async () => {
    const pieces = new Map<string, Block>();
    for (const profile of profiles) {
      const { sections } = await paperOf(golden, profile, "zh-Hans");
      for (const block of sections.flatMap(({ blocks }) => blocks)) {
        expect(block).toEqual(pieces.get(block.id) ?? block);
        pieces.set(block.id, block);
      }
    }
  });

  it("cannot be taken by a step, a team or a vote", async () => {
    const steps = ["a", "a-heading", "heading", "board"].map((id) => canvasStep(twin, { id }));
    const teams = ["a", "a-heading", "heading"].map((id) => ({ id, name: id }));
    const content = contentOf(endedWorkshop({ steps, teams }), () =>
      boardWith({ id: "n", x: 60, y: 320, text: "x" }),
    );
    for (const profile of profiles) {
      const { sections } = await paperOf(content, profile);
      const ids = sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });
});

describe("a run sheet", () => {
  it("is short, and alone has what facilitators noted for themselves", async () => {
    const runSheet = await paperOf(golden, "run-sheet");
    expect(runSheet.sections.map(({ id }) => id)).toEqual([
      ...["glance", "materials", "agenda", "procedure", "prompts", "next-time", "licence"],
    ]);
    const rows = rowsOf(runSheet, "agenda.run.all");
    expect(rows["step-lenses"]?.[2]).toBe(
      "Pass the pen every four minutes.\n第三个视角之后问一次数字。",
    );
    for (const profile of ["lesson-plan", "jiao-an"] as const) {
      expect(JSON.stringify(await paperOf(golden, profile))).not.toContain("Pass the pen every");
    }
  });

  it("says once how each kind of step is led", async () => {
    const rows = rowsOf(await paperOf(golden, "run-sheet"), "procedure.kinds");
    expect(Object.keys(rows)).toEqual(["opening", "closing", "silent", "team", "onward", "vote"]);
    expect(rows.team?.[1]).toBe("The activity today\nWhere emissions sit\n60-second pitches");
  });
});

describe("a 教案", () => {
  it.each([
    [
      "zh-Hans",
      [
        "学情分析",
        "教学目标",
        "课程思政元素",
        "教学重点与难点",
        "教学过程",
        "板书设计",
        "教学评价",
        "作业布置",
        "教学反思",
      ],
      ["课题", "授课对象（年级、班级）", "课时"],
      ["环节", "时间", "教师活动", "学生活动", "设计意图"],
      ["知识与技能", "过程与方法", "情感态度与价值观"],
    ],
    [
      "zh-Hant",
      [
        "學生背景與已有知識",
        "學習目標",
        "教學重點與難點",
        "教學活動",
        "板書設計",
        "評量方式與評量規準",
        "家課與延伸活動",
        "教學省思",
      ],
      ["單元名稱／課題", "實施年級", "總節數／時間"],
      ["環節", "時間", "教師活動", "學生活動", "設計意圖"],
      ["認知", "技能", "情意"],
    ],
  ] as const)(
    "in %s has the fields of the form",
    async (locale, headings, fields, columns, dimensions) => {
      const paper = await paperOf(golden, "jiao-an", locale);
      const own = paper.sections.map(({ heading }) => said(heading));
      for (const heading of headings) expect(own).toContain(heading);
      const form = blockOf(paper, "facts", "glance.form").facts.map(({ label }) => said(label));
      for (const field of fields) expect(form).toContain(field);
      const table = blockOf(paper, "table", "procedure.steps.all");
      expect(table.columns.map(({ name }) => said(name))).toEqual(columns);
      const objectives = sectionOf(paper, "objectives").blocks.flatMap((block) =>
        block.kind === "heading" ? [said(block.text)] : [],
      );
      expect(objectives).toEqual(dimensions);
    },
  );

  it("leaves to the teacher what only they know", async () => {
    for (const locale of locales) {
      const paper = await paperOf(golden, "jiao-an", locale);
      expect(factsOf(paper, "glance.form")).toMatchObject({
        course: "",
        audience: "",
        teacher: "",
        place: "",
      });
      expect(sectionOf(paper, "learners").blocks.map(({ kind }) => kind)).toEqual([
        "lines",
        "lines",
      ]);
    }
  });

  it("has 思政 in simplified Chinese alone, never filled in", async () => {
    for (const locale of locales) {
      for (const profile of profiles) {
        const paper = await paperOf(golden, profile, locale);
        const values = paper.sections.find(({ id }) => id === "values");
        expect(values !== undefined).toBe(profile === "jiao-an" && locale === "zh-Hans");
        for (const block of values?.blocks ?? []) expect(block.kind).toBe("lines");
        if (!values) expect(JSON.stringify(paper)).not.toContain("思政");
      }
    }
  });
});

describe("names and licence", () => {
  const withAuthors = {
    ...golden,
    boards: golden.boards.map((board) => ({
      ...board,
      authors: Object.fromEntries(board.records.map(({ id }, at) => [id, `member-${at % 2}`])),
    })),
  };

  it("names nobody unless they wish it", async () => {
    const authorsIn = async (names?: Record<string, string>) => {
      const paper = await paperOf({ ...withAuthors, names }, "lesson-plan");
      const { zones } = blockOf(paper, "zones", "outcomes.board.activity.herons");
      return zones.flatMap(({ groups }) =>
        groups.flatMap(({ notes }) => notes.map((note) => note.author)),
      );
    };
    expect(new Set(await authorsIn())).toEqual(new Set([null]));
    expect(new Set(await authorsIn({ "member-1": "Heron 1" }))).toEqual(new Set([null, "Heron 1"]));
    expect(JSON.stringify(await paperOf(withAuthors, "lesson-plan"))).not.toContain("member-");
  });

  it("says whether anybody is named", async () => {
    const notesOf = async (names?: Record<string, string>) => {
      const paper = await paperOf({ ...withAuthors, names }, "lesson-plan");
      return saidIn(blockOf(paper, "prose", "licence.notes").lines);
    };
    expect(await notesOf()).toContain("This paper names no participants.");
    expect(await notesOf({ "member-1": "Heron 1" })).toContain(
      "People are named as they wish to be, or not at all.",
    );
  });

  it("does not take a name from what a browser wrote into a note", async () => {
    const content = contentOf(endedWorkshop({ steps: [canvasStep(twin)] }), () =>
      boardWith({ id: "n", x: 60, y: 320, text: "x", authorId: "member-1" }),
    );
    const paper = await paperOf({ ...content, names: { "member-1": "Heron 1" } }, "lesson-plan");
    expect(JSON.stringify(paper)).not.toContain("Heron 1");
  });

  it("says under which licence it is, with a link to its text", async () => {
    const plain = await paperOf(golden, "lesson-plan");
    expect(plain.meta.licence).toMatchObject({ id: "all-rights-reserved", url: null });
    const paper = await paperOf({ ...golden, licence: "CC-BY-SA-4.0" }, "lesson-plan", "zh-Hans");
    const { statement, url } = paper.meta.licence;
    expect(wordsOfSpans(statement.main)).toMatch(/^采用 CC BY-SA 4\.0/);
    expect(statement.main.find(({ href }) => href)?.href).toBe(url);
    expect(blockOf(paper, "prose", "licence.statement").lines[0]?.text).toEqual(statement);
  });

  it("carries the disclaimers the ideas need", async () => {
    const lines = saidIn(
      blockOf(await paperOf(golden, "lesson-plan"), "prose", "licence.notes").lines,
    );
    expect(lines.join("\n")).toContain("The United Nations has not approved this content");
    expect(lines.join("\n")).toContain("not an official ITU document");
  });
});
