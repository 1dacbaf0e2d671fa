import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RoadmapFigureWords, roadmapFigure } from "#export/charts/roadmap-figure.ts";
import { roadmapLayers, roadmapOf, roadmapTimes } from "#lib/insight/roadmap/roadmap.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";
import { expectSoundFigure, wordsIn } from "./figure-checks.ts";

const TEMPLATE = "T15-roadmap";
const texts = new Map<string, string>();
const words: RoadmapFigureWords = {
  text: ({ id }) => texts.get(id) ?? id,
  team: (id) => `Team ${id}`,
  layer: (id) => `Layer ${id}`,
  time: (id) => id ?? "later",
  year: String,
  quarter: (year, quarter) => `${year} Q${quarter}`,
  ...{ late: "after its column", backwards: "leads back" },
};
const letterOf = () => ({ letter: "A", index: 0 });
const drawing = { words, letterOf, mostLines: 3 };
const note = fc.record({
  zoneId: fc.constantFrom(...roadmapLayers),
  columnId: fc.option(fc.constantFrom(...roadmapTimes)),
  text: fc.constantFrom("pilot", "2027", "a law of 2028 Q3 on roofs", "共同算法 2041年", "2019"),
});
const links = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 8 });

describe("a roadmap on paper", () => {
  it("is sound, with a card for each note", () => {
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 20 }), links, (notes, ties) => {
        const all = notes.map((one, at) => ({ id: `n${at}`, ...one }));
        for (const { id, text } of all) texts.set(id, text);
        const source = sourceOf({
          ...{ templateId: TEMPLATE, notes: all },
          links: ties
            .filter(([a, b]) => a < all.length && b < all.length)
            .map(([a, b]) => [`n${a}`, `n${b}`] as const),
        });
        const figure = roadmapFigure(roadmapOf(source, { year: 2026 }), drawing);
        expectSoundFigure(figure);
        // One letter for each card, and one in the legend.
        const letters = wordsIn(figure.parts).filter((word) => word === "A");
        expect(letters).toHaveLength(all.length + 1);
      }),
      { numRuns: 60 },
    );
  });

  it("shows what has no date, what is late and what leads back otherwise than the rest", () => {
    texts.clear();
    const notes = [
      { id: "some time", zoneId: "drivers", columnId: "y1" },
      { id: "law 2031", zoneId: "people", columnId: "now", text: "law 2031" },
    ];
    const source = sourceOf({ templateId: TEMPLATE, notes, links: [["some time", "law 2031"]] });
    const { parts } = roadmapFigure(roadmapOf(source, { year: 2026 }), drawing);
    const frames = parts.flatMap((part) =>
      part.kind === "rect" && part.radius === 6 ? [part] : [],
    );
    expect(frames.map(({ dash, strokeWidth }) => [dash.length > 0, strokeWidth])).toEqual([
      [true, 1.5],
      [false, 3],
    ]);
    const said = wordsIn(parts);
    expect(said).toContain("! 2031");
    expect(said).toEqual(expect.arrayContaining(["after its column", "leads back"]));
    const dashed = parts.filter((part) => part.kind === "path" && part.dash.length > 0);
    // The line, and its sample.
    expect(dashed).toHaveLength(2);
  });
});
