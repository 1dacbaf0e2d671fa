import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import { type AxisRule, createAxisReader } from "#lib/insight/trajectory/axis-rules.ts";
import { trajectoriesOf } from "#lib/insight/trajectory/trajectory.ts";
import { insightNote } from "#tests/support/insight/labelled-notes.ts";

const rules: readonly AxisRule[] = [
  { axis: "green", weight: 0.5, templateId: "T07-twin-transition", zoneId: "green" },
  { axis: "green", weight: 0.5, deck: "sdg", cards: ["7", "13"] },
  { axis: "digital", weight: 0.8, deck: "technology-areas" },
];

const step = { id: "step-1", templateId: "T07-twin-transition" };
const teams = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];
const board = (teamId: string, ...notes: Partial<InsightNote>[]) => ({
  ...{ teamId, stepId: step.id, templateId: step.templateId, links: [] },
  notes: notes.map((what, at) => insightNote({ id: `shape:${at}`, teamId, ...what })),
});

describe("createAxisReader", () => {
  const read = createAxisReader(rules);

  it("adds up hints: where a note hangs, what it is tagged with, which card it is", () => {
    const note = insightNote({
      zoneId: "green",
      tags: ["sdg/7", "sdg/13"],
      card: "technology-areas/big-data",
    });
    const { digital, green } = read(note) ?? { digital: -1, green: -1 };
    // Two cards of one rule are one hint: 1 - 0.5 * 0.5.
    expect(green).toBeCloseTo(0.75, 12);
    expect(digital).toBeCloseTo(0.8, 12);
  });

  it("says nothing of a note nobody placed or tagged", () => {
    expect(read(insightNote({ zoneId: "scope", tags: ["sdg/1"] }))).toBeNull();
    expect(read(insightNote({ zoneId: null }))).toBeNull();
  });

  it("does not depend on the order of rules, stays within 0 and 1, and grows with hints", () => {
    const anyTags = fc.subarray(["sdg/7", "sdg/1", "technology-areas/big-data", "kpis/x"]);
    fc.assert(
      fc.property(anyTags, fc.constantFrom("green", "digital", null), (tags, zoneId) => {
        const note = insightNote({ tags, zoneId });
        const values = read(note);
        expect(createAxisReader(rules.toReversed())(note)).toEqual(values);
        const more = read({ ...note, tags: [...tags, "sdg/13"] });
        for (const axis of ["digital", "green"] as const) {
          expect(values?.[axis] ?? 0).toBeGreaterThanOrEqual(0);
          expect(more?.[axis]).toBeLessThanOrEqual(1);
          expect(more?.[axis]).toBeGreaterThanOrEqual(values?.[axis] ?? 0);
        }
      }),
    );
  });

  it.each([0, 1.2, Number.NaN])("refuses the weight %s", (weight) => {
    expect(() => createAxisReader([{ axis: "green", weight, deck: "sdg" }])).toThrow(RangeError);
  });
});

describe("trajectoriesOf", () => {
  it("gives the middle, the spread and the share of ideas that are both", () => {
    const source = {
      ...{ teams, steps: [step] },
      boards: [
        board(
          "a",
          { zoneId: "green" },
          { zoneId: "green", tags: ["technology-areas/big-data"] },
          { zoneId: "scope" },
          { zoneId: "digital", tags: ["technology-areas/robotics"] },
        ),
      ],
    };
    const [cloud] = trajectoriesOf(source, rules)[0]?.clouds ?? [];
    // (0, .5), (.8, .5), (.8, 0), by hand.
    expect(cloud?.centroid?.digital).toBeCloseTo(1.6 / 3, 12);
    expect(cloud?.centroid?.green).toBeCloseTo(1 / 3, 12);
    const variance =
      (2 * (0.8 - 1.6 / 3) ** 2 + (1.6 / 3) ** 2 + 2 * (0.5 - 1 / 3) ** 2 + (1 / 3) ** 2) / 3;
    expect(cloud?.spread).toBeCloseTo(Math.sqrt(variance), 12);
    expect(cloud?.unplaced).toEqual([{ teamId: "a", stepId: "step-1", id: "shape:2" }]);
    expect(cloud?.twinShare).toBe(1 / 4);
  });

  it("has a cloud for every team and step, empty where nobody wrote", () => {
    const source = { teams, steps: [step, { ...step, id: "step-2" }], boards: [] };
    const all = trajectoriesOf(source, rules);
    expect(all.map(({ clouds }) => clouds.map(({ stepId }) => stepId))).toEqual([
      ["step-1", "step-2"],
      ["step-1", "step-2"],
    ]);
    expect(all[0]?.clouds[0]).toMatchObject({
      ideas: [],
      centroid: null,
      spread: null,
      twinShare: null,
    });
  });
});
