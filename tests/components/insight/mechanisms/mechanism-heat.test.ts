import { describe, expect, it } from "vitest";
import { mechanismHeat } from "#components/insight/mechanisms/mechanism-heat.ts";
import { claimRows, optionRows } from "#lib/insight/mechanisms/mechanism-rows.ts";
import { MECHANISM_TEMPLATE, mechanismTable } from "#lib/insight/mechanisms/mechanism-table.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";

const { boards } = sourceOf(
  {
    templateId: MECHANISM_TEMPLATE,
    notes: [
      { id: "duplex", zoneId: "optimise" },
      { id: "screen", zoneId: "substitute", score: 3 },
      { id: "tablets", zoneId: "first-order" },
      { id: "servers", zoneId: "first-order" },
      { id: "drafts", zoneId: "rebound" },
      { id: "claim", zoneId: "claim", text: "30 % less, screening only" },
    ],
    links: [
      ["screen", "tablets"],
      ["screen", "servers"],
    ],
  },
  {
    templateId: MECHANISM_TEMPLATE,
    teamId: "t2",
    notes: [
      { id: "nudge", zoneId: "guide" },
      { id: "price", zoneId: "guide" },
      { id: "aside", zoneId: null },
    ],
  },
);
const tables = boards.map(mechanismTable);
const words = {
  team: (id: string) => id.toUpperCase(),
  mechanism: (id: string) => `by ${id}`,
  note: ({ id }: Readonly<{ id: string }>) => `“${id}”`,
  ofAll: "all",
  missing: "–",
  separator: "; ",
};

describe("mechanisms and teams as a heat-map", () => {
  it("counts options, each once", () => {
    const { rows, columns, cells, placed } = mechanismHeat(tables, ["t1", "t2"]);
    expect(rows.map(({ key, count }) => `${key} ${count}`)).toEqual([
      "optimise 1",
      "substitute 1",
      "guide 2",
      "information 0",
      "coordinate 0",
    ]);
    expect(columns.map(({ count }) => count)).toEqual([2, 2]);
    expect(cells.map((row) => row.map(({ count }) => count))).toEqual([
      [1, 0],
      [1, 0],
      [0, 2],
      [0, 0],
      [0, 0],
    ]);
    expect(cells[2]?.[1]?.notes.map(({ id }) => id)).toEqual(["nudge", "price"]);
    expect(placed.count).toBe(4);
  });
});

describe("mechanisms as tables", () => {
  it("have a row for each option, and one for effects that are joined to none", () => {
    expect(optionRows(tables, words)).toEqual([
      ["T1", "by optimise", "“duplex”", "", "", ""],
      ["T1", "by substitute", "“screen”", "“tablets”; “servers”", "", 3],
      ["T1", "", "all", "", "“drafts”", ""],
      ["T2", "by guide", "“nudge”", "", "", ""],
      ["T2", "by guide", "“price”", "", "", ""],
    ]);
  });

  it("say of each claim which words name its parts", () => {
    expect(claimRows(tables, words)).toEqual([["T1", "“claim”", "30 %", "–", "–", "screening"]]);
  });
});
