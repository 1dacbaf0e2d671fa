import { describe, expect, it } from "vitest";
import { isAgendaSound } from "#lib/workshop/agenda-sound.ts";
import { proposeCut, slipWithout, stepsThatMayGo, withoutSteps } from "#lib/workshop/replan.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const optional = { optional: true };
const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id);
const minute = 60_000;

describe("what may be left out", () => {
  const steps = [
    sampleStep("s1", optional),
    sampleStep("s2", optional),
    sampleStep("s3"),
    sampleStep("s4", { ...optional, minutes: 5 }),
    sampleStep("s5", { ...optional, minutes: 20 }),
    sampleStep("s6", { continues: "s5" }),
  ];

  it("is optional and still to come, and nothing people wrote on depends on it", () => {
    const plan = { steps, currentStepId: "s2", visitedStepIds: ["s1", "s2"] };
    expect(ids(stepsThatMayGo(plan))).toEqual(["s4", "s5"]);
    expect(ids(stepsThatMayGo({ ...plan, visitedStepIds: ["s1", "s4", "s2"] }))).toEqual(["s5"]);
    expect(ids(stepsThatMayGo({ ...plan, visitedStepIds: ["s6", "s2"] }))).toEqual(["s4"]);
  });

  it("is proposed as far as it is needed", () => {
    const plan = { steps, currentStepId: "s2", visitedStepIds: ["s2"] };
    expect(proposeCut(plan, 4 * minute)).toEqual(["s4"]);
    expect(proposeCut(plan, 6 * minute)).toEqual(["s5"]);
    expect(proposeCut(plan, 60 * minute)).toEqual(["s4", "s5"]);
    expect(proposeCut(plan, -minute)).toEqual([]);
    expect(proposeCut({ ...plan, visitedStepIds: ["s4", "s2"] }, 4 * minute)).toEqual(["s5"]);
    expect(slipWithout(steps, new Set(["s4"]), 6 * minute)).toBe(minute);
  });
});

describe("an agenda without some steps", () => {
  it("keeps everything else, with the facilitator's notes", () => {
    const steps = [sampleStep("s1", { notes: "Bring pens" }), sampleStep("s2"), sampleStep("s3")];
    expect(withoutSteps(steps, new Set(["s2"]))).toEqual([steps[0], steps[2]]);
  });

  it("lets the first step that went on with its boards open them", () => {
    const steps = [
      sampleStep("s1"),
      sampleStep("s2", { continues: "s1" }),
      sampleStep("s3", { continues: "s2" }),
      sampleStep("s4", { continues: "s1" }),
    ];
    const cases: [string[], (string | null)[]][] = [
      [["s1"], [null, "s2", "s2"]],
      [["s2"], [null, "s1", "s1"]],
      [
        ["s1", "s2"],
        [null, "s3"],
      ],
      [["s1", "s2", "s3"], [null]],
    ];
    for (const [cut, continues] of cases) {
      const left = withoutSteps(steps, new Set(cut));
      expect(left.map((step) => step.continues)).toEqual(continues);
      expect(isAgendaSound(left)).toBe(true);
    }
  });
});
