import { describe, expect, it } from "vitest";
import {
  DATA_GAP_TEMPLATE,
  type DataGapReport,
  dataGapReport,
  gapAspects,
} from "#lib/insight/data-gaps/data-gap-report.ts";
import { dataGap } from "../../../../canvas-templates/data-gap.ts";
import { boardOf } from "../board-of.ts";

type Notes = Parameters<typeof boardOf>[1];
const reportOf = (board: Notes) => dataGapReport(boardOf(DATA_GAP_TEMPLATE, board));
const ids = (refs: readonly Readonly<{ id: string }>[]) => refs.map(({ id }) => id).join();
const short = ({ rows }: DataGapReport) =>
  rows.map(({ required, aspects, state }) => [
    required.id,
    state,
    ...gapAspects.map((aspect) => ids(aspects[aspect])),
  ]);

describe("a data-gap report", () => {
  it("has a row for each indicator, with what arrows, cards and labels join to it", () => {
    const report = reportOf({
      notes: [
        ["power", "required", "Electricity of base stations (MWh/year)"],
        ["diesel", "required", "Diesel: litres a year", ["u4ssc-kpis/en-1"]],
        ["waste", "required", "Waste ： t"],
        ["bills", "available", "Bills of the grid company"],
        ["late", "gap", "Nine months late"],
        ["fleet", "owner", "Fleet office", ["u4ssc-kpis/en-1"]],
        ["tried", "feasibility", "waste: took two hours"],
        ["none", "gap", "WASTE: nobody weighs it"],
        ["other", "compare", "What does ARCEP do?"],
        ["tell", "next", "Keep the unit"],
      ],
      links: [
        ["power", "bills"],
        ["late", "bills"],
      ],
    });
    expect(short(report)).toEqual([
      ["power", "partial", "bills", "late", "", "", ""],
      ["diesel", "open", "", "", "", "fleet", ""],
      ["waste", "missing", "", "none", "tried", "", ""],
    ]);
    expect(report.rows.map(({ isTested, isOwned }) => [isTested, isOwned])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
    expect(ids(report.unplaced.compare)).toBe("other");
    expect(ids(report.feedback)).toBe("tell");
    expect(report.counts).toEqual({ open: 1, missing: 1, partial: 1, met: 0 });
  });

  it("lets one dataset serve several indicators, and goes through none to another", () => {
    const report = reportOf({
      notes: [
        ["r1", "required", "One"],
        ["r2", "required", "Two"],
        ["r3", "required", "Three"],
        ["shared", "available", "Survey"],
        ["own", "owner", "Office"],
      ],
      links: [
        ["r1", "shared"],
        ["shared", "r2"],
        ["r2", "own"],
        ["r2", "r3"],
      ],
    });
    expect(short(report)).toEqual([
      ["r1", "met", "shared", "", "", "", ""],
      ["r2", "met", "shared", "", "", "own", ""],
      ["r3", "open", "", "", "", "", ""],
    ]);
  });

  it("gives a board's only indicator what nothing joins to it, and says so", () => {
    const report = reportOf({
      notes: [
        ["heat", "required", "Heat (MWh)"],
        ["bills", "available", "Heat (MWh): the bills"],
        ["late", "gap", "Nine months late"],
        ["loose", "owner", "The caretaker"],
        ["beside", null, "Lunch at twelve"],
      ],
      links: [["late", "bills"]],
    });
    expect(short(report)).toEqual([["heat", "partial", "bills", "late", "", "loose", ""]]);
    expect(ids(report.rows[0]?.assumed ?? [])).toBe("late,loose");
    expect(Object.values(report.unplaced).flat()).toEqual([]);
    const none = reportOf({ notes: [["late", "gap", "Nine months late"]] });
    expect([none.rows, ids(none.unplaced.gap)]).toEqual([[], "late"]);
  });

  it("assumes nothing where there are two indicators", () => {
    const report = reportOf({
      notes: [
        ["heat", "required", "Heat"],
        ["power", "required", "Power"],
        ["late", "gap", "Nine months late"],
        ["bills", "available", "Power: bills"],
      ],
    });
    expect(short(report)).toEqual([
      ["heat", "open", "", "", "", "", ""],
      ["power", "met", "bills", "", "", "", ""],
    ]);
    expect(report.rows.flatMap(({ assumed }) => assumed)).toEqual([]);
    expect(ids(report.unplaced.gap)).toBe("late");
  });

  it("guesses nothing from what indicators share", () => {
    const report = reportOf({
      notes: [
        ["r1", "required", "Energy", ["sdg/13"]],
        ["r2", "required", "energy", ["sdg/13"]],
        ["a", "available", "Energy: bills", ["sdg/13"]],
      ],
    });
    expect(report.rows.map(({ state }) => state)).toEqual(["open", "open"]);
    expect(ids(report.unplaced.available)).toBe("a");
  });

  it("keeps each note exactly once or with an indicator, and takes a large board in its stride", () => {
    const zones = ["required", ...gapAspects, "next", null];
    const notes = Array.from({ length: 5_000 }, (_, index) => {
      const zone = zones[index % zones.length] ?? null;
      return [`n${index}`, zone, `thing ${index % 611}: note`] as const;
    });
    const links = notes.map(([id], index) => [id, `n${(index * 31) % 900}`] as const);
    const board = boardOf(DATA_GAP_TEMPLATE, { notes, links });
    const began = process.cpuUsage();
    const report = dataGapReport(board);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000).toBeLessThan(500);
    const shown = new Set(
      [
        ...report.rows.flatMap(({ aspects }) => Object.values(aspects).flat()),
        ...Object.values(report.unplaced).flat(),
        ...report.rows.map(({ required }) => required),
        ...report.feedback,
      ].map(({ id }) => id),
    );
    expect(shown.size).toBe(notes.filter(([, zone]) => zone !== null).length);
  });

  it("reads the zones of the template, all of them", () => {
    const zones = new Set<string>(dataGap.zones.map(({ id }) => id));
    expect(new Set<string>(["required", ...gapAspects, "next"])).toEqual(zones);
    expect(dataGap.id).toBe(DATA_GAP_TEMPLATE);
  });
});
