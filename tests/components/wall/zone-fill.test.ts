import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, fullBar, zoneFill } from "#components/wall/zone-fill.ts";
import { noMarks } from "#lib/canvas/note-marks.ts";
import type { Outcome } from "#lib/canvas/outcomes.ts";

const note = (zoneId: string | null): Outcome => ({
  id: "shape:a",
  kind: "note",
  text: "a",
  marks: noMarks,
  zoneId,
  columnId: null,
  colour: "yellow",
  authorId: null,
  bounds: { x: 0, y: 0, w: 1, h: 1 },
});

describe("the fill of a board", () => {
  it("counts notes zone by zone, in the order asked for, empty zones too", () => {
    const outcomes = [note("green"), note("digital"), note("green"), note(null), note("other")];
    expect(zoneFill(outcomes, ["digital", "green", "drive"])).toEqual([
      { zoneId: "digital", notes: 1 },
      { zoneId: "green", notes: 2 },
      { zoneId: "drive", notes: 0 },
    ]);
  });

  it("covers the part of its zones that hold anything", () => {
    expect(coverage(zoneFill([note("green")], ["digital", "green"]))).toBe(0.5);
    expect(coverage([])).toBe(0);
  });

  it("has bars that no zone goes beyond, and that one note alone does not fill", () => {
    const zones = fc.array(fc.constantFrom("a", "b", null), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(zones, { maxLength: 4 }), (boards) => {
        const fills = boards.map((board) => zoneFill(board.map(note), ["a", "b"]));
        const full = fullBar(fills);
        expect(full).toBeGreaterThan(1);
        for (const { notes } of fills.flat()) expect(notes).toBeLessThanOrEqual(full);
      }),
    );
  });
});
