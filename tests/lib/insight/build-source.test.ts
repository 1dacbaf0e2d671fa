import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type BoardRecord, readRecords } from "#lib/canvas/board-document.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import {
  createSourceReader,
  type InsightTemplate,
  insightSource,
} from "#lib/insight/build-source.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import {
  boardWith,
  notesEverywhere,
  putBinding,
  putShapes,
  type TestShape,
} from "#tests/lib/canvas/build-board.ts";
import { sampleStep, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const sheet: InsightTemplate = {
  id: "sheet",
  stages: ["scope"],
  rows: 3,
  rowHeight: 600,
  zones: [
    { id: "free", x: 0, y: 0, w: 12, h: 1 },
    { id: "first", x: 0, y: 1, w: 12, h: 1 },
    { id: "second", x: 0, y: 2, w: 12, h: 1 },
  ],
  matrix: {
    rows: ["first", "second"],
    columnSets: [
      { id: "needs", columns: ["needs", "offers"] },
      { id: "time", columns: ["now", "later", "never"] },
    ],
  },
};
const brief: InsightTemplate = { ...sheet, id: "brief", stages: ["before"] };
const find = (id: string | null) => [sheet, brief].find((template) => template.id === id);
const step = (id: string, changes: Parameters<typeof sampleStep>[1] = {}) =>
  sampleStep(id, { templateId: "sheet", ...changes });
const inFree = (shape: TestShape): TestShape => ({ x: 50, y: 300, ...shape });

function boardOf(shapes: readonly TestShape[], ties: readonly [string, string, string][]) {
  const doc = new Y.Doc();
  putShapes(doc, shapes);
  for (const [arrow, from, to] of ties) {
    if (from) putBinding(doc, { from: arrow, to: from, terminal: "start" });
    if (to) putBinding(doc, { from: arrow, to, terminal: "end" });
  }
  return readRecords(doc);
}

const only = (
  records: readonly BoardRecord[],
  changes: Parameters<typeof sampleWorkshop>[0] = {},
) =>
  insightSource(
    sampleWorkshop({ steps: [step("s1")], ...changes }),
    [{ teamId: "t1", stepId: "s1", records }],
    find,
  ).boards[0];

describe("the source of insight", () => {
  it("has notes with their places and marks, in reading order", () => {
    const meta = { tags: ["sdg/7.3", "no tag"], card: "sdg/7", confidence: "low", source: "Ana" };
    const board = only(
      boardWith(
        inFree({ id: "b", x: 400, text: "later" }),
        inFree({ id: "a", text: "", meta }),
        inFree({ id: "out", x: -3_000, text: "outside" }),
        inFree({ id: "silent", text: "  " }),
      ),
    );
    const place = { teamId: "t1", stepId: "s1", templateId: "sheet", score: null };
    expect(board?.notes.map(({ id }) => id)).toEqual(["shape:a", "shape:b", "shape:out"]);
    expect(board?.notes[0]).toEqual({
      ...{ id: "shape:a", ...place, zoneId: "free", columnId: null, text: "" },
      ...{ ...meta, tags: ["sdg/7.3"] },
    });
    expect(board?.notes[2]).toMatchObject({ zoneId: null, columnId: null, tags: [] });
  });

  it("finds every note in the zone and the column it was put in, of the step's own columns", () => {
    const shapes = notesEverywhere(sheet, "time", (place) => place, 2);
    const steps = [step("s1", { columnSet: "time" })];
    const board = only(boardWith(...shapes), { steps });
    expect(board?.notes).toHaveLength(2 * layoutSheet(sheet, "time").zones.length * 3 - 2 * 2);
    for (const { text, zoneId, columnId } of board?.notes ?? []) {
      expect([zoneId, columnId].filter(Boolean).join("/")).toBe(text);
    }
  });

  it("has a board for each team and one for everybody, in the agenda's order", () => {
    const steps = [
      step("talk", { kind: "talk", templateId: null }),
      step("s1"),
      step("s2", { continues: "s1" }),
      step("s3", { scope: "plenary" }),
      step("gone", { templateId: "unknown" }),
    ];
    const records = boardWith(inFree({ id: "n", text: "one" }));
    const all = ["t2", "t1", "all", "stranger"].flatMap((teamId) =>
      ["s3", "s2", "s1", "talk", "gone"].map((stepId) => ({ teamId, stepId, records })),
    );
    const source = insightSource(sampleWorkshop({ steps }), all, find);
    expect(source.boards.map(({ stepId, teamId }) => `${stepId}/${teamId}`)).toEqual([
      ...["s1/t1", "s1/t2"],
      "s3/all",
    ]);
    expect(source.steps).toEqual([
      { id: "s1", templateId: "sheet" },
      { id: "s3", templateId: "sheet" },
    ]);
    expect(source.teams).toEqual([
      { id: "t1", name: "Rivers" },
      { id: "t2", name: "Forests" },
    ]);
  });

  it("leaves the brief out: it is about the workshop, not of it", () => {
    const steps = [step("b", { templateId: "brief", scope: "plenary" }), step("s1")];
    const records = boardWith(inFree({ id: "n", text: "one" }));
    const source = insightSource(
      sampleWorkshop({ steps }),
      [
        { teamId: "all", stepId: "b", records },
        { teamId: "t1", stepId: "s1", records },
      ],
      find,
    );
    expect(source.boards.map(({ stepId }) => stepId)).toEqual(["s1"]);
    expect(source.steps.map(({ id }) => id)).toEqual(["s1"]);
  });

  it("has the dots of closed votes, also of steps that go on with the board", () => {
    const vote = (
      id: string,
      stepId: string,
      score: number,
      closedAt: number | null = 2,
    ): Vote => ({
      ...{ id, name: "", stepId, items: "notes", zoneIds: [], dots: 9, perNote: 9 },
      ...{ hasAgainst: true, openedAt: 1, closedAt, turnout: 1 },
      results: [
        { noteId: "shape:a", teamId: "t1", score, voters: 1 },
        { noteId: "shape:b", teamId: "t2", score: 9, voters: 1 },
      ],
    });
    const steps = [step("s1"), step("s2", { continues: "s1" })];
    const votes = [vote("v1", "s1", 2), vote("v2", "s2", 4), vote("v3", "s1", 8, null)];
    const shapes = ["a", "b"].map((id) => inFree({ id, text: id }));
    const board = only(boardWith(...shapes), { steps, votes });
    expect(board?.notes.map(({ score }) => score)).toEqual([4, null]);

    const read = createSourceReader(find);
    const boards = [{ teamId: "t1", stepId: "s1", records: boardWith(...shapes) }];
    const scores = (workshop: ReturnType<typeof sampleWorkshop>) =>
      read(workshop, boards).boards[0]?.notes.map(({ score }) => score);
    expect(scores(sampleWorkshop({ steps }))).toEqual([null, null]);
    expect(scores(sampleWorkshop({ steps, votes }))).toEqual([4, null]);
  });

  it("links notes by arrows tied at both ends, in the direction of their heads", () => {
    const arrow = (id: string, start: string, end: string, text = "") => ({
      id,
      type: "arrow",
      props: { text, arrowheadStart: start, arrowheadEnd: end },
    });
    const records = boardOf(
      [
        inFree({ id: "a", text: "a" }),
        inFree({ id: "b", x: 400, text: "b" }),
        inFree({ id: "c", x: 800, text: "c" }),
        inFree({ id: "mute", x: 1_200, text: "" }),
        arrow("on", "none", "arrow", " buys from "),
        arrow("back", "triangle", "none"),
        arrow("both", "arrow", "arrow"),
        arrow("plain", "none", "none"),
        arrow("loose", "none", "arrow"),
        arrow("self", "none", "arrow"),
        arrow("to-mute", "none", "arrow"),
        { id: "line", type: "line" },
      ],
      [
        ["on", "b", "c"],
        ["back", "c", "a"],
        ["both", "a", "b"],
        ["plain", "b", "a"],
        ["loose", "a", ""],
        ["self", "a", "a"],
        ["to-mute", "a", "mute"],
        ["line", "a", "b"],
      ],
    );
    expect(only(records)?.links).toEqual([
      { id: "shape:both", from: "shape:a", to: "shape:b", label: "" },
      { id: "shape:back", from: "shape:a", to: "shape:c", label: "" },
      { id: "shape:both", from: "shape:b", to: "shape:a", label: "" },
      { id: "shape:plain", from: "shape:b", to: "shape:a", label: "" },
      { id: "shape:on", from: "shape:b", to: "shape:c", label: "buys from" },
    ]);
    // Records come in any order: each browser has its own.
    expect(only(records.toReversed())?.links).toEqual(only(records)?.links);
  });

  it("has nothing where nobody has written", () => {
    expect(only([])).toMatchObject({ notes: [], links: [] });
    expect(insightSource(sampleWorkshop({ steps: [step("s1")] }), [], find).boards).toEqual([]);
  });

  it("reads a board again only when its records are others", () => {
    const read = createSourceReader(find);
    const [mine, yours] = ["a", "b"].map((id) => boardWith(inFree({ id, text: id })));
    const boards = (t1 = mine, t2 = yours) =>
      Object.entries({ t1, t2 }).map(([teamId, records = []]) => ({
        ...{ teamId, stepId: "s1" },
        records,
      }));
    const workshop = sampleWorkshop({ steps: [step("s1")] });
    const before = read(workshop, boards());
    const changed = boardWith(inFree({ id: "a", text: "more" }));
    const after = read(workshop, boards(changed));
    expect(after.boards[0]?.notes[0]?.text).toBe("more");
    expect(after.boards[1]).toBe(before.boards[1]);
    // The same list as two boards, or read for other columns, is two readings.
    const twice = read(workshop, boards(mine, mine));
    expect(twice.boards.map(({ notes }) => notes[0]?.teamId)).toEqual(["t1", "t2"]);
    const others = sampleWorkshop({ steps: [step("s1", { columnSet: "time" })] });
    const matrix = boardWith(...notesEverywhere(sheet, "time", (place) => place));
    const columns = (from: typeof workshop) =>
      new Set(read(from, boards(matrix)).boards[0]?.notes.map(({ columnId }) => columnId));
    expect(columns(workshop)).toEqual(new Set([null, "needs", "offers"]));
    expect(columns(others)).toEqual(new Set([null, "now", "later", "never"]));
  });
});
