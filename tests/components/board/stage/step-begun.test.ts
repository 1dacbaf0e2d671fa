import { describe, expect, it } from "vitest";
import { hasBegun } from "#components/board/stage/step-begun.ts";
import { sampleStep } from "#tests/support/sample-workshop.ts";

const steps = [
  sampleStep("ideas"),
  sampleStep("later"),
  sampleStep("choose", { continues: "ideas" }),
  sampleStep("pause", { kind: "break", templateId: null }),
];

describe("whether the room has been at a step's boards", () => {
  it.each([
    { visitedStepIds: [], begun: [] },
    { visitedStepIds: ["ideas"], begun: ["ideas"] },
    // Jumped to: the boards are those of the step that opens them.
    { visitedStepIds: ["choose"], begun: ["ideas"] },
    { visitedStepIds: ["pause", "gone", "later"], begun: ["pause", "later"] },
  ])("after $visitedStepIds", ({ visitedStepIds, begun }) => {
    const found = steps.filter(({ id }) => hasBegun({ steps, visitedStepIds }, id));
    expect(found.map(({ id }) => id).toSorted()).toEqual(begun.toSorted());
  });
});
