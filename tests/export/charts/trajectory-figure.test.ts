import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DrawnWay, MOST_SQUARES, trajectoryFigure } from "#export/charts/trajectory-figure.ts";
import { expectSoundFigure, wordsIn } from "./figure-checks.ts";

const names = {
  ...{ digital: "Digital", green: "Green", both: "both: twin" },
  ...{ digitalOnly: "digital only", greenOnly: "green only" },
};
const share = fc.constantFrom(0, 0.1, 0.5, 0.53, 0.8, 1);
const values = fc.record({ digital: share, green: share });
const cloud = fc.record({
  centroid: fc.option(values, { freq: 6 }),
  ideas: fc.array(values, { maxLength: 12 }),
});
const ways = fc
  .array(fc.array(cloud, { minLength: 1, maxLength: 12 }), {
    ...{ minLength: 1, maxLength: MOST_SQUARES },
  })
  .map((teams) =>
    teams.map(
      (clouds, index): DrawnWay => ({
        ...{ team: `Team ${index}`, index },
        clouds: clouds.map(({ centroid, ideas }, at) => ({
          ...{ number: at + 1, centroid },
          ideas: ideas.map((one) => ({ ...one, note: { teamId: "", stepId: "", id: "" } })),
        })),
      }),
    ),
  );

describe("the ways of teams on paper", () => {
  it("are sound, each middle with its number, no number on another", () => {
    fc.assert(
      fc.property(ways, (drawn) => {
        const figure = trajectoryFigure(drawn, names);
        expect(figure.view.h).toBeLessThanOrEqual(560);
        expectSoundFigure(figure);
        const numbers = wordsIn(figure.parts).filter((word) => /^\d+$/.test(word));
        expect(numbers).toEqual(
          drawn.flatMap(({ clouds }) =>
            clouds.flatMap(({ number, centroid }) => (centroid ? [String(number)] : [])),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("find room for twelve steps that are all in one corner, in a small square", () => {
    const crowded = [...Array(12).keys()].map((at) => ({
      ...{ number: at + 1, ideas: [] },
      centroid: { digital: at % 3 === 0 ? 1 : 0.95, green: 0 },
    }));
    const ways = [...Array(MOST_SQUARES).keys()].map((index) => ({
      ...{ team: `Team ${index}`, index, clouds: crowded },
    }));
    expectSoundFigure(trajectoryFigure(ways, names));
  });

  it("have digital to the right and green upwards", () => {
    const at = (digital: number, green: number) => {
      const clouds = [{ number: 1, centroid: { digital, green }, ideas: [] }];
      const { parts } = trajectoryFigure([{ team: "A", index: 0, clouds }], names);
      const number = parts.find((part) => part.kind === "text" && part.lines[0]?.text === "1");
      return number?.kind === "text" ? number.lines[0] : undefined;
    };
    expect(at(0.8, 0.5)?.x).toBeGreaterThan((at(0.3, 0.5)?.x ?? Number.NaN) + 100);
    expect(at(0.5, 0.8)?.y).toBeLessThan((at(0.5, 0.3)?.y ?? Number.NaN) - 100);
  });
});
