import { describe, expect, it } from "vitest";
import { roadmap as template } from "#canvas-templates/roadmap.ts";
import { roadmapLayers, roadmapOf, roadmapTimes } from "#lib/insight/roadmap/roadmap.ts";
import { timeSpanIn } from "#lib/insight/roadmap/time-span.ts";
import { sourceOf } from "../sources.ts";

const said = (text: string) => {
  const span = timeSpanIn(text);
  const name = (at: number) => `${Math.floor(at / 4)}Q${(at % 4) + 1}`;
  return span && `${name(span.from)} ${name(span.to)}`;
};

describe("the time a text names", () => {
  it.each([
    ["by 2030", "2030Q1 2030Q4"],
    ["Q3 2027", "2027Q3 2027Q3"],
    ["2027 Q3", "2027Q3 2027Q3"],
    ["2026–2028 pilots", "2026Q1 2028Q4"],
    ["from 2026 to 2028", "2026Q1 2028Q4"],
    ["2027 Q4 - 2028 Q2", "2027Q4 2028Q2"],
    ["H1 2028", "2028Q1 2028Q2"],
    ["2027年第三季度", "2027Q3 2027Q3"],
    ["2027年下半年", "2027Q3 2027Q4"],
    ["2027年6月试点", "2027Q2 2027Q2"],
    ["2026年至2028年", "2026Q1 2028Q4"],
    ["二〇三〇年實現", "2030Q1 2030Q4"],
  ])("%s", (text, span) => {
    expect(said(text)).toBe(span);
  });

  it.each(["", "ISO 14067", "ISO 2030", "L.2030", "2030 tonnes", "2,030", "20301", "2000吨"])(
    "%j names none",
    (text) => {
      expect(timeSpanIn(text)).toBeUndefined();
    },
  );
});

describe("a roadmap", () => {
  it("has layers and times of the template", () => {
    expect(roadmapLayers).toEqual(template.matrix.rows);
    expect(roadmapTimes).toEqual(template.matrix.columnSets[0].columns);
  });

  it("places notes by layer and time, with spans and links between them", () => {
    const source = sourceOf({
      templateId: template.id,
      notes: [
        { id: "law", zoneId: "standards", columnId: "2030", text: "law 2029" },
        { id: "late", zoneId: "drivers", columnId: "y1", text: "starts 2029" },
        { id: "why", zoneId: "drivers", columnId: "now" },
        { id: "loose", zoneId: null, text: "2027" },
      ],
      links: [
        ["law", "why"],
        ["why", "late"],
        ["why", "loose"],
      ],
    });
    const { items, links, extent } = roadmapOf(source, { year: 2026 });
    expect(items.map(({ note, isLate }) => [note.id, isLate])).toEqual([
      ["why", false],
      ["late", true],
      ["law", false],
    ]);
    expect(links.map(({ from, isBackwards }) => [from, isBackwards])).toEqual([
      ["law", true],
      ["why", false],
    ]);
    expect(extent).toEqual({ from: 2029 * 4, to: 2029 * 4 + 3 });
    expect(roadmapOf(source, { year: 2026, teamId: "t9" }).extent).toBeNull();
  });
});
