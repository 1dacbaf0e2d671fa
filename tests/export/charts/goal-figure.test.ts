import { describe, expect, it } from "vitest";
import { goalFigure } from "#export/charts/goal-figure.ts";
import { paperSeriesAt } from "#export/charts/paper-ink.ts";
import type { FigurePart } from "#lib/canvas/figure/part.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import { l1470, trajectory } from "#lib/insight/lens/trajectory.ts";

const names = { line: "Goal", base: "Now", after: "With the levers" };
const drawn = (after: number) =>
  goalFigure({
    ...{ line: trajectory(l1470, 1000), base: 1000, after, names },
    ...{ number: (value) => String(Math.round(value)), stamp: "Screening, not for publicity" },
  });
const wordsOf = (parts: readonly FigurePart[]) =>
  parts.flatMap((part) => (part.kind === "text" ? part.lines.map(({ text }) => text) : []));
const gapsIn = (parts: readonly FigurePart[]) =>
  parts.flatMap((part) =>
    part.kind === "path" && part.strokeWidth === 4 && part.dash.length === 0 ? [part.stroke] : [],
  );

describe("a goal's line on paper", () => {
  it("names what it draws, both ends of it, every year, and what it may be used for", () => {
    const said = wordsOf(drawn(700).parts);
    for (const words of [...Object.values(names), "1000", "700", "Screening, not for publicity"]) {
      expect(said).toContain(words);
    }
    expect(said.filter((one) => /^20[23]\d$/.test(one))).toHaveLength(11);
  });

  it("shows how far from the line the levers lead, and on which side", () => {
    expect(gapsIn(drawn(700).parts)).toEqual([paperSeriesAt(4).colour]);
    expect(gapsIn(drawn(400).parts)).toEqual([paperSeriesAt(0).colour]);
    expect(gapsIn(drawn(550).parts)).toEqual([]);
  });

  it("writes long spans of years without running them together", () => {
    const line = trajectory({ ...l1470, baseYear: 1990, targetYear: 2100 }, 1000);
    const { parts } = goalFigure({
      ...{ line, base: 1000, after: 0, names, number: String, stamp: "" },
    });
    const years = wordsOf(parts).filter((one) => /^(19|20|21)\d\d$/.test(one));
    expect(years.length).toBeLessThan(14);
    expect([years[0], years.at(-1)]).toEqual(["1990", "2100"]);
  });

  it("keeps its words in sight, whatever the table's size", () => {
    for (const after of [0, 700, 1e9]) {
      const { view, parts } = drawn(after);
      for (const part of parts) {
        if (part.kind !== "text") continue;
        for (const { x, y, text } of part.lines) {
          const wide = textWidth(text, part.size, part.bold);
          const left = { start: x, middle: x - wide / 2, end: x - wide }[part.anchor];
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(left + wide).toBeLessThanOrEqual(view.w + 1);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(view.h);
        }
      }
    }
  });
});
