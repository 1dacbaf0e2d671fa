import { describe, expect, it } from "vitest";
import { templateProblems } from "#canvas-templates/lint/template-lint.ts";
import { maturityMap } from "#canvas-templates/maturity-map.ts";
import { partnerMap } from "#canvas-templates/partner-map.ts";
import type { CanvasTemplate } from "#canvas-templates/schema.ts";

const problemsOf = (change: Partial<CanvasTemplate>, file = "partner-map.ts") => {
  const template: CanvasTemplate = { ...partnerMap, ...change };
  return templateProblems([{ file, template }], [template]);
};

const moved = (id: string, change: Partial<CanvasTemplate["zones"][number]>) =>
  partnerMap.zones.map((zone) => (zone.id === id ? { ...zone, ...change } : zone));

describe("templateProblems", () => {
  it("has nothing to say about a sound template", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    {
      what: "zones that overlap",
      change: { zones: moved("value", { x: 7 }) },
      says: 'zone "value" overlaps "question"',
    },
    {
      what: "a zone outside the sheet",
      change: { zones: moved("value", { w: 5 }) },
      says: 'zone "value" leaves the sheet',
    },
    {
      what: "a zone below the last row",
      change: { rows: 4 },
      says: 'zone "enterprise" leaves the sheet',
    },
    {
      what: "matrix rows that are not in the order they lie",
      change: { matrix: { ...partnerMap.matrix, rows: ["region", "nation"] } },
      says: 'matrix rows "region" and "nation" do not line up',
    },
    {
      what: "an order that forgets a zone",
      change: { order: partnerMap.order.slice(1) },
      says: "order must name every zone once",
    },
    {
      what: "an order that names a zone twice",
      change: { order: [...partnerMap.order, "value"] },
      says: "order must name every zone once",
    },
    {
      what: "matrix rows that do not line up",
      change: { zones: moved("industry", { w: 11 }) },
      says: 'matrix rows "region" and "industry" do not line up',
    },
    {
      what: "a matrix row that is no zone",
      change: { matrix: { ...partnerMap.matrix, rows: ["nation", "moon"] } },
      says: 'matrix row "moon" is not a zone',
    },
    {
      what: "two column sets with the same column",
      change: {
        matrix: {
          ...partnerMap.matrix,
          columnSets: [...partnerMap.matrix.columnSets, { id: "short", columns: ["use", "end"] }],
        },
      },
      says: 'column "use" appears twice; its words would be the same',
    },
    {
      what: "zones too low for a note",
      change: { rowHeight: 300 },
      says: 'zone "question" leaves 180 px for notes; a note is 200 px high',
    },
    {
      what: "columns too narrow for a note",
      change: {
        matrix: {
          ...partnerMap.matrix,
          columnSets: [{ id: "loop", columns: [..."abcdefghijklm"] }],
        },
      },
      says: 'columns of "loop" are 188 px wide; a note is 200 px',
    },
    {
      what: "a goal that does not exist",
      change: { goals: [12, 18] },
      says: "goals.1: Too big: expected number to be <=17",
    },
    {
      what: "minutes the wrong way round",
      change: { minutes: { min: 40, max: 30 } },
      says: "minutes: min is above max",
    },
  ] satisfies { what: string; change: Partial<CanvasTemplate>; says: string }[])(
    "finds $what",
    ({ change, says }) => {
      expect(problemsOf(change)).toContain(`canvas-templates/partner-map.ts: ${says}`);
    },
  );

  it("finds a deck that does not exist", () => {
    const decks = ["tarot"] as unknown as CanvasTemplate["decks"];
    expect(problemsOf({ decks }).join()).toMatch(/partner-map\.ts: decks\.0: Invalid option/);
  });

  it("finds a file that is named after something else", () => {
    expect(problemsOf({}, "partners.ts")).toEqual([
      "canvas-templates/partners.ts: id T06-partner-map does not match the file's name",
    ]);
  });

  it("finds a template the catalogue forgot", () => {
    const found = [
      { file: "partner-map.ts", template: partnerMap },
      { file: "maturity-map.ts", template: maturityMap },
    ];
    expect(templateProblems(found, [partnerMap])).toEqual([
      "canvas-templates/maturity-map.ts: is not listed in catalogue.ts",
    ]);
  });

  it("finds a template the catalogue lists twice", () => {
    const found = [{ file: "partner-map.ts", template: partnerMap }];
    expect(templateProblems(found, [partnerMap, partnerMap])).toEqual([
      "canvas-templates/catalogue.ts: lists T06-partner-map twice",
    ]);
  });
});
