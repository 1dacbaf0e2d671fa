import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "#lib/insight/maps/place-labels.ts";
import { layOutRoadmap } from "#lib/insight/roadmap/lay-out-roadmap.ts";
import { roadmapLayers, roadmapOf, roadmapTimes } from "#lib/insight/roadmap/roadmap.ts";
import {
  type RoadmapWords,
  roadmapDoubts,
  roadmapRows,
  spanText,
} from "#lib/insight/roadmap/roadmap-rows.ts";
import { sourceOf } from "../sources.ts";

const TEMPLATE = "T15-roadmap";
const note = fc.record({
  zoneId: fc.constantFrom(...roadmapLayers),
  columnId: fc.option(fc.constantFrom(...roadmapTimes)),
  text: fc.constantFrom("pilot", "2027", "2028 Q3", "2019", "2041年", "2026年下半年", "2030–2032"),
});
const roadmaps = fc
  .tuple(fc.array(note, { maxLength: 30 }), fc.integer({ min: 2024, max: 2033 }))
  .map(([notes, year]) => {
    const all = notes.map((one, index) => ({ id: `n${index}`, ...one }));
    return roadmapOf(sourceOf({ templateId: TEMPLATE, notes: all }), { year });
  });
const linesOf = () => ["one", "two"];

describe("a roadmap's chart", () => {
  it("has each note once, in its layer, on the chart, over no other", () => {
    fc.assert(
      fc.property(roadmaps, fc.integer({ min: 300, max: 2_000 }), (roadmap, width) => {
        const chart = layOutRoadmap(roadmap, { width, linesOf });
        expect(chart.cards.map(({ item }) => item)).toEqual(roadmap.items);
        for (const [index, card] of chart.cards.entries()) {
          const layer = chart.layers.find(({ layer: id }) => id === card.item.layer);
          expect(card.y).toBeGreaterThanOrEqual(layer?.y ?? Number.NaN);
          expect(card.y + card.height).toBeLessThanOrEqual((layer?.y ?? 0) + (layer?.height ?? 0));
          expect(card.x + card.width).toBeLessThanOrEqual(chart.width);
          expect(chart.cards.slice(index + 1).some((other) => overlaps(card, other))).toBe(false);
        }
      }),
    );
  });

  it("keeps each note in the column people put it in, whatever date it names", () => {
    fc.assert(
      fc.property(roadmaps, (roadmap) => {
        const chart = layOutRoadmap(roadmap, { width: 1_200, linesOf });
        for (const { item, x, width, bar } of chart.cards.filter((card) => card.item.time)) {
          const column = chart.columns.find(
            ({ time }) => time !== null && roadmapTimes[time] === item.time,
          );
          const [left, right] = [column?.x ?? 0, (column?.x ?? 0) + (column?.width ?? 0)];
          expect(x >= left && x + width <= right).toBe(true);
          expect(!bar || (bar.x >= left && bar.x + bar.width <= right + 0.001)).toBe(true);
        }
      }),
    );
  });

  it("shows within a column what comes first, and dates where they are", () => {
    const notes = [
      { id: "b", zoneId: "technology", columnId: "y3", text: "meters 2029 Q4" },
      { id: "a", zoneId: "technology", columnId: "y3", text: "meters 2028 Q1" },
      { id: "c", zoneId: "technology", columnId: null, text: "law 2027" },
      { id: "d", zoneId: "technology", columnId: null, text: "some time" },
      { id: "e", zoneId: "technology", columnId: "now", text: "done 2031" },
    ];
    const roadmap = roadmapOf(sourceOf({ templateId: TEMPLATE, notes }), { year: 2026 });
    const { cards, columns } = layOutRoadmap(roadmap, { width: 1_300, linesOf });
    const of = (id: string) => cards.find(({ item }) => item.note.id === id);
    const left = (id: string) => of(id)?.x ?? Number.NaN;
    expect(left("a")).toBeLessThan(left("b"));
    expect(of("a")?.bar?.x).toBe(columns[2]?.x);
    // Beside all columns: where its date is, and otherwise in a column of its own.
    expect(left("c")).toBeGreaterThan(columns[1]?.x ?? 0);
    expect(left("c")).toBeLessThan(columns[2]?.x ?? 0);
    expect(columns.at(-1)?.time).toBeNull();
    expect(left("d")).toBeGreaterThan(columns.at(-1)?.x ?? 0);
    // A date that is not in its column has no line there.
    expect(of("e")?.bar).toBeNull();
  });
});

const words: RoadmapWords = {
  text: ({ id }) => `text ${id}`,
  team: (id) => id,
  layer: (id) => id,
  time: (id) => id ?? "none",
  year: String,
  quarter: (year, quarter) => `${year} Q${quarter}`,
  late: "late",
};

describe("a roadmap in words", () => {
  const source = sourceOf({
    templateId: TEMPLATE,
    notes: [
      { id: "a", zoneId: "drivers", columnId: "now", text: "law 2031" },
      { id: "b", zoneId: "standards", columnId: "2030", text: "gap" },
    ],
    links: [
      ["a", "b"],
      ["b", "a"],
    ],
  });
  const roadmap = roadmapOf(source, { year: 2026 });

  it("says all that its chart says", () => {
    expect(roadmapRows(roadmap, words)).toEqual([
      ["now", "drivers", "text a", "2031", "t1", "text b", "late"],
      ["2030", "standards", "text b", "", "t1", "text a", ""],
    ]);
  });

  it("asks about links back in time and dates after their column", () => {
    const { backwards, late } = roadmapDoubts(roadmap);
    expect(backwards.map(({ from, to }) => [from, to])).toEqual([["b", "a"]]);
    expect(late.map(({ note: { id } }) => id)).toEqual(["a"]);
  });

  it("says times as short as they can be said", () => {
    const said = (from: number, to: number) => spanText({ from, to }, words);
    expect(said(2027 * 4, 2027 * 4 + 3)).toBe("2027");
    expect(said(2027 * 4, 2029 * 4 + 3)).toBe("2027 – 2029");
    expect(said(2027 * 4 + 2, 2027 * 4 + 2)).toBe("2027 Q3");
    expect(said(2027 * 4 + 2, 2028 * 4 + 1)).toBe("2027 Q3 – 2028 Q2");
  });
});
