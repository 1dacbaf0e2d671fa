import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CityNames, cityCycleFigure, MOST_RINGS } from "#export/charts/city-cycle-figure.ts";
import { cityCyclesOf } from "#lib/insight/city-cycle/city-cycle.ts";
import { sourceOf } from "#tests/lib/insight/sources.ts";
import { expectSoundFigure, wordsIn } from "./figure-checks.ts";

const names: CityNames = {
  team: (id) => `Team ${id}`,
  phase: (id) => `phase ${id}`,
  state: (state) => state,
  current: "first that is not ready",
  amount: (count, least) => `${count}/${least}`,
};
const zone = fc.constantFrom("status", "needs", "priority", "implement", "rights", "loop");
const boards = fc.array(fc.array(zone, { maxLength: 12 }), {
  ...{ minLength: 1, maxLength: MOST_RINGS },
});
const cyclesOf = (zones: readonly (readonly string[])[]) =>
  cityCyclesOf(
    sourceOf(
      ...zones.map((own, team) => ({
        ...{ templateId: "T10-city-cycle", teamId: `t${team}` },
        notes: own.map((zoneId, at) => ({ id: `n${at}`, zoneId })),
      })),
    ),
  );

describe("rings of the city cycle on paper", () => {
  it("are sound, with every count and how many are ready", () => {
    fc.assert(
      fc.property(boards, (zones) => {
        const cycles = cyclesOf(zones);
        const figure = cityCycleFigure(cycles, names);
        expect(figure.view.h).toBeLessThanOrEqual(560);
        expectSoundFigure(figure);
        const words = wordsIn(figure.parts).filter((word) => /^\d+\/\d$/.test(word));
        expect(words).toEqual(
          cycles.flatMap(({ phases }) => [
            ...phases.map(({ count, least }) => `${count}/${least}`),
            `${phases.filter(({ state }) => state === "ready").length}/7`,
          ]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("tell what is empty, begun and ready by how dark it is, and the next phase by its rim", () => {
    const [cycle] = cyclesOf([["status", "needs", "priority"]]);
    if (!cycle) throw new Error("no cycle");
    const { parts } = cityCycleFigure([cycle], names);
    const rings = parts.flatMap((part) =>
      part.kind === "path" && part.d.includes("A") ? [part] : [],
    );
    const fills = rings.slice(0, 7).map(({ fill }) => fill);
    expect(cycle.phases.map(({ state }) => state)).toEqual([
      ...["begun", "ready", "begun", "empty", "empty", "empty", "empty"],
    ]);
    expect(fills).toEqual([
      ...["#e0eee6", "#0b5d46", "#e0eee6", "#ffffff", "#ffffff", "#ffffff", "#ffffff"],
    ]);
    expect(rings.slice(7).map(({ d, fill }) => [d, fill])).toEqual([[rings[0]?.d, null]]);
  });
});
