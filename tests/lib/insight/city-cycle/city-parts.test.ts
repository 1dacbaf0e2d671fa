import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cityCyclesOf } from "#lib/insight/city-cycle/city-cycle.ts";
import { cityRows, copiesByRoute, leftByReason } from "#lib/insight/city-cycle/city-rows.ts";
import { startNextRound } from "#lib/insight/city-cycle/next-round.ts";
import { ringMiddle, ringPart } from "#lib/insight/city-cycle/ring.ts";
import { sourceOf } from "../sources.ts";

const source = sourceOf({
  templateId: "T10-city-cycle",
  notes: [
    { id: "air", zoneId: "status", tags: ["kpis/en-en-aq-1c"] },
    { id: "shade", zoneId: "needs" },
    { id: "trees", zoneId: "needs" },
    { id: "plant", zoneId: "implement", text: "trees" },
    { id: "paint", zoneId: "implement" },
    { id: "aside", zoneId: null },
  ],
});

describe("the rings of the city cycle", () => {
  it("have parts that begin where the one before ends, all around", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (count) => {
        const paths = Array.from({ length: count }, (_, at) => ringPart(at, count, 30, 60));
        const starts = paths.map((path) => /^M(\S+ \S+?)A/.exec(path)?.[1]);
        const ends = paths.map((path) => /1 (\S+ \S+?)L/.exec(path)?.[1]);
        for (const [at, end] of ends.entries()) {
          const [x = 0, y = 0] = (end ?? "").split(" ").map(Number);
          const [nextX = 0, nextY = 0] = (starts[(at + 1) % count] ?? "").split(" ").map(Number);
          expect(x).toBeCloseTo(nextX, 1);
          expect(y).toBeCloseTo(nextY, 1);
        }
      }),
    );
  });

  it("begin at the top, clockwise", () => {
    expect(ringPart(0, 4, 30, 60).startsWith("M0 -60A")).toBe(true);
    const { x, y } = ringMiddle(0, 4, 30, 60);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeLessThan(0);
  });
});

describe("the city cycle in words", () => {
  it("says for each team how far each phase is", () => {
    const words = {
      team: (id: string) => id,
      phase: (id: string) => id,
      state: (state: string) => state,
      needs: (needs: string) => needs,
    };
    expect(cityRows(cityCyclesOf(source), words).slice(0, 4)).toEqual([
      ["t1", "status", "begun", 1, 5, "kpis"],
      ["t1", "needs", "ready", 2, 1, "notes"],
      ["t1", "priority", "empty", 0, 3, "notes"],
      ["t1", "implement", "ready", 2, 1, "notes"],
    ]);
  });

  it("puts together what goes along the same way, and what stays for the same reason", () => {
    const plan = startNextRound(source);
    const ids = (notes: readonly Readonly<{ id: string }>[]) => notes.map(({ id }) => id);
    expect(
      copiesByRoute(plan).map(({ notes, ...route }) => ({ ...route, ids: ids(notes) })),
    ).toEqual([
      { from: "status", to: "status", reason: "measure-again", ids: ["air"] },
      { from: "implement", to: "status", reason: "check-result", ids: ["plant", "paint"] },
      { from: "needs", to: "needs", reason: "still-open", ids: ["shade"] },
    ]);
    expect(leftByReason(plan).map(({ reason, notes }) => [reason, ids(notes)])).toEqual([
      ["taken-up", ["trees"]],
      ["outside", ["aside"]],
    ]);
  });
});
