import { describe, expect, it } from "vitest";
import { type HeatFigureTable, heatFigure } from "#export/charts/heat-figure.ts";
import { paperHeat } from "#export/charts/paper-ink.ts";
import type { FigurePart } from "#lib/canvas/figure/part.ts";

/** Two rows and three columns; one cell is only our reading. */
const table: HeatFigureTable = {
  rows: [{ count: 5 }, { count: 1 }],
  columns: [{ count: 4 }, { count: 1 }, { count: 1 }],
  cells: [
    [
      { count: 4, read: 1 },
      { count: 1, read: 1 },
      { count: 0, read: 0 },
    ],
    [
      { count: 0, read: 0 },
      { count: 0, read: 0 },
      { count: 1, read: 0 },
    ],
  ],
  placed: { count: 6 },
};
const badge = (text: string) => ({ text, colour: "#e5243b", ink: "#000000" });
const names = {
  rows: [
    { name: "No Poverty", badge: badge("1") },
    { name: "Zero Hunger", badge: badge("2") },
  ],
  columns: ["Talent & champions", "Capital & resources", "Policy & regulation"],
  total: "All",
};

const wordsOf = (parts: readonly FigurePart[]) =>
  parts.flatMap((part) => (part.kind === "text" ? [part.lines.map(({ text }) => text)] : []));

describe("a heat-map on paper", () => {
  const { parts, view } = heatFigure(table, names);

  it("says heads, then each row with its total, then the totals", () => {
    expect(wordsOf(parts).map((lines) => lines.join(" "))).toEqual([
      ...[...names.columns, "All"],
      ...["1", "No Poverty", "4", "1", "·", "5"],
      ...["2", "Zero Hunger", "·", "·", "1", "1"],
      ...["All", "4", "1", "1", "6"],
    ]);
  });

  it("is darker the more there is, and dashed where only we say so", () => {
    const fills = parts.flatMap((part) => (part.kind === "rect" ? [part.fill] : []));
    expect(fills).toContain(paperHeat(4, 4).fill);
    expect(fills.filter((fill) => fill === paperHeat(1, 4).fill)).toHaveLength(2);
    const dashed = parts.filter((part) => part.kind === "rect" && part.dash.length > 0);
    expect(dashed).toHaveLength(1);
  });

  it("keeps everything in sight, and no words too small to be read", () => {
    for (const part of parts) {
      if (part.kind === "rect") expect(part.x + part.w).toBeLessThanOrEqual(view.w);
      if (part.kind === "rect") expect(part.y + part.h).toBeLessThanOrEqual(view.h);
      if (part.kind === "text") expect(part.size).toBeGreaterThanOrEqual(18);
    }
  });

  it("turns names of columns upwards only where a word is wider than its column", () => {
    const isTurned = (part: FigurePart) => part.kind === "text" && part.turn !== null;
    expect(parts.some(isTurned)).toBe(false);
    const many = Array.from({ length: 9 }, () => ({ count: 0 }));
    const wide = {
      ...{ rows: [{ count: 0 }], columns: many, placed: { count: 0 } },
      cells: [many.map(() => ({ count: 0, read: 0 }))],
    };
    const long = { ...names, rows: names.rows.slice(0, 1) };
    const english = heatFigure(wide, { ...long, columns: many.map(() => "Infrastructure") });
    expect(english.parts.filter(isTurned)).toHaveLength(9);
    const chinese = heatFigure(wide, { ...long, columns: many.map(() => "基础设施与计划") });
    expect(chinese.parts.some(isTurned)).toBe(false);
    // No single character is left for the last line.
    expect(wordsOf(chinese.parts)[0]).toEqual(["基础设施", "与计划"]);
  });
});
