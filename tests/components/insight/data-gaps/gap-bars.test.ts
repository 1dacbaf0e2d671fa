import { describe, expect, it } from "vitest";
import { gapBarLayout } from "#components/insight/data-gaps/gap-bars.ts";
import { DATA_GAP_TEMPLATE, dataGapReport } from "#lib/insight/data-gaps/data-gap-report.ts";
import { dataGapCounts, dataGapRows } from "#lib/insight/data-gaps/data-gap-rows.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";

const { boards } = sourceOf(
  {
    templateId: DATA_GAP_TEMPLATE,
    notes: [
      { id: "diesel", zoneId: "required", text: "Diesel" },
      { id: "power", zoneId: "required", text: "Power" },
      { id: "waste", zoneId: "required", text: "Waste" },
      { id: "bills", zoneId: "available", text: "Power: bills" },
      { id: "late", zoneId: "gap", text: "Power: two months late" },
      { id: "none", zoneId: "gap", text: "Diesel: nobody counts" },
      { id: "who", zoneId: "owner", text: "The fleet office" },
    ],
  },
  {
    templateId: DATA_GAP_TEMPLATE,
    teamId: "t2",
    notes: [{ id: "heat", zoneId: "required", text: "Heat" }],
  },
);
const reports = boards.map(dataGapReport);

describe("a gap report as a table", () => {
  it("has a row for each indicator, and one for what belongs to none", () => {
    const texts = new Map(boards.flatMap(({ notes }) => notes.map((n) => [n.id, n.text])));
    const rows = dataGapRows(reports, {
      team: (id) => id,
      state: (state) => state,
      note: ({ id }) => texts.get(id) ?? "",
      unplaced: "(none)",
      separator: "; ",
    });
    expect(rows).toEqual([
      ["t1", "Diesel", "missing", "", "Diesel: nobody counts", "", "", ""],
      ["t1", "Power", "partial", "Power: bills", "Power: two months late", "", "", ""],
      ["t1", "Waste", "open", "", "", "", "", ""],
      ["t1", "(none)", "", "", "", "", "The fleet office", ""],
      ["t2", "Heat", "open", "", "", "", "", ""],
    ]);
  });

  it("counts indicators by state", () => {
    expect(dataGapCounts(reports, (id) => id)).toEqual([
      ["t1", 0, 1, 1, 1, 3],
      ["t2", 0, 0, 0, 1, 1],
    ]);
  });
});

describe("the bars of data gaps", () => {
  it.each([1000, 326])("are as long as teams have indicators, in %s px", (width) => {
    const { bars, height } = gapBarLayout(reports, width);
    const [first, second] = bars.map(({ parts }) => parts.reduce((sum, { box }) => sum + box.w, 0));
    expect(first).toBeCloseTo(3 * (second ?? 0), 6);
    for (const { parts, name } of bars) {
      for (const { box } of [...parts, { box: name }]) {
        expect(box.x + box.w).toBeLessThanOrEqual(width);
        expect(box.y + box.h).toBeLessThanOrEqual(height);
      }
    }
  });

  it("have a part for each state that there is, with its indicators, one after the other", () => {
    const [bar] = gapBarLayout(reports, 1000).bars;
    expect(bar?.parts.map(({ state, notes }) => [state, notes.map(({ id }) => id)])).toEqual([
      ["partial", ["power"]],
      ["missing", ["diesel"]],
      ["open", ["waste"]],
    ]);
    const ends = bar?.parts.map(({ box }) => box.x + box.w) ?? [];
    expect(bar?.parts.slice(1).map(({ box }) => box.x)).toEqual(ends.slice(0, -1));
  });
});
