import { describe, expect, it } from "vitest";
import { findClaimParts } from "#lib/insight/mechanisms/claim-words.ts";
import {
  MECHANISM_TEMPLATE,
  mechanismTable,
  mechanismZones,
} from "#lib/insight/mechanisms/mechanism-table.ts";
import { fiveMechanisms } from "../../../../canvas-templates/five-mechanisms.ts";
import { boardOf } from "../board-of.ts";

const partsOf = (text: string) => findClaimParts(text).map(({ part }) => part);

describe("the five mechanisms", () => {
  const table = mechanismTable(
    boardOf(MECHANISM_TEMPLATE, {
      notes: [
        ["today", "activity", "Printing, 2 million sheets a year"],
        ["duplex", "optimise", "Duplex by default"],
        ["screen", "substitute", "Annotate on screen"],
        ["tablets", "first-order", "Energy of the tablets"],
        ["servers", "first-order", "Servers"],
        ["drafts", "rebound", "More drafts because it is free"],
        ["claim", "claim", "−30 % sheets vs last term, screening only"],
        ["lost", null, "Lunch?"],
      ],
      links: [
        ["screen", "tablets"],
        ["drafts", "screen"],
        ["screen", "lost"],
        ["screen", "screen"],
        ["screen", "nowhere"],
      ],
    }),
  );
  const ids = (refs: readonly Readonly<{ id: string }>[]) => refs.map(({ id }) => id);

  it("are rows of options with their effects by order", () => {
    expect(
      table.options.map((row) => [
        row.option.id,
        row.zoneId,
        ids(row.firstOrder),
        ids(row.higherOrder),
      ]),
    ).toEqual([
      ["duplex", "optimise", [], []],
      ["screen", "substitute", ["tablets"], ["drafts"]],
    ]);
    expect(ids(table.ofAll.firstOrder)).toEqual(["servers"]);
    expect(ids(table.ofAll.higherOrder)).toEqual([]);
    expect(ids(table.activity)).toEqual(["today"]);
    expect(table.emptyMechanisms).toEqual(["guide", "information", "coordinate"]);
    expect(table.isOrderCovered).toEqual({ first: true, second: true, higher: true });
  });

  it("end in a claim, of which parts are there and parts are missing", () => {
    expect(table.claims).toEqual([
      {
        note: { teamId: "a", stepId: "s", id: "claim" },
        found: [
          { part: "amount", words: "30 %" },
          { part: "baseline", words: "vs" },
          { part: "roughness", words: "screening" },
        ],
        missing: ["boundary"],
      },
    ]);
    expect(table.missing).toEqual(["boundary"]);
  });

  it("are all questions on an empty board", () => {
    const empty = mechanismTable(boardOf(MECHANISM_TEMPLATE, { notes: [] }));
    expect(empty.emptyMechanisms).toEqual(mechanismZones);
    expect(empty.missing).toHaveLength(4);
    expect(empty.isOrderCovered).toEqual({ first: false, second: false, higher: false });
  });

  it("are zones of the template", () => {
    const zones = new Set<string>(fiveMechanisms.zones.map(({ id }) => id));
    const read = [...mechanismZones, "activity", "first-order", "rebound", "claim"];
    expect(new Set(read)).toEqual(zones);
    expect(fiveMechanisms.id).toBe(MECHANISM_TEMPLATE);
  });
});

describe("the words of a claim", () => {
  it.each([
    [
      "Baseline: 2023. Boundary: our campus. About 12 t less.",
      ["amount", "baseline", "boundary", "roughness"],
    ],
    [
      "比上学期少用30%的纸，边界为本校，筛查级估算",
      ["amount", "baseline", "boundary", "roughness"],
    ],
    [
      "比去年減少三成，範圍：全校，粗略估算，不得用於對外宣傳",
      ["amount", "baseline", "boundary", "roughness"],
    ],
    ["同比减少百分之二十", ["amount", "baseline"]],
    ["Option 2 is best, 3 people agreed", []],
    ["We save the planet", []],
    ["", []],
  ])("name its parts: %s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    "No baseline yet",
    "we have no clear baseline",
    "baseline is missing",
    "Baseline: none",
    "Baseline?",
    "没有基线",
    "沒有基線",
    "基线未定",
    "尚无基准",
    "基準待定",
  ])("do not count where they say that it is missing: %s", (text) => {
    expect(partsOf(text)).toEqual([]);
  });

  it("count if said again and meant", () => {
    expect(partsOf("No baseline last week; baseline now 2023")).toEqual(["baseline"]);
  });
});
