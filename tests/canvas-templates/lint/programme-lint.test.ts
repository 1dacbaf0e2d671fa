import { describe, expect, it } from "vitest";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { programmeProblems } from "#canvas-templates/lint/programme-lint.ts";
import { twoLessons } from "#canvas-templates/programmes/two-lessons.ts";
import type { Step } from "#lib/workshop/model.ts";

const problemsOf = (stepId: string, change: Partial<Step>) => {
  const steps = twoLessons.steps.map((step) =>
    step.id === stepId ? { ...step, ...change } : step,
  );
  return programmeProblems([{ ...twoLessons, steps }], canvasTemplates);
};

describe("programmeProblems", () => {
  it.each([
    { stepId: "story", change: { minutes: 13 }, says: "its steps take 91 minutes, not 90" },
    {
      stepId: "story",
      change: { minutes: 13 },
      says: 'the steps of session "lesson-2" take 46 minutes, not 45',
    },
    { stepId: "story", change: { id: "vote" }, says: 'step "vote" appears twice' },
    {
      stepId: "story",
      change: { id: "tale" },
      says: "sessions must hold every step once, in order",
    },
    {
      stepId: "activity",
      change: { templateId: "T99-nothing" },
      says: 'step "activity" uses "T99-nothing", which is no template',
    },
    {
      stepId: "checks",
      change: { focusZones: ["rebound", "lens"] },
      says: 'step "checks" focuses on "lens", which is no zone of T08-five-mechanisms',
    },
    {
      stepId: "checks",
      change: { columnSet: "journey" },
      says: 'step "checks" shows "journey", which is no column set of T08-five-mechanisms',
    },
    {
      stepId: "checks",
      change: { continues: "pitches" },
      says: 'step "checks" continues "pitches", which is no earlier step',
    },
    {
      stepId: "checks",
      change: { continues: "targets" },
      says: 'step "checks" continues "targets", which has another canvas, scope or column set',
    },
    {
      stepId: "checks",
      change: { columnSet: "journey" },
      says: 'step "checks" continues "activity", which has another canvas, scope or column set',
    },
    {
      stepId: "recap",
      change: { focusZones: ["claim"] },
      says: 'step "recap" has no canvas, so it can have no zones, column set or earlier step',
    },
    {
      stepId: "recap",
      change: { kind: "canvas" as const },
      says: 'step "recap" must have a canvas exactly if its kind is "canvas"',
    },
  ])("says that $says", ({ stepId, change, says }) => {
    expect(problemsOf(stepId, change)).toContain(`canvas-templates/programmes P5: ${says}`);
  });

  it("finds a programme listed twice", () => {
    expect(programmeProblems([twoLessons, twoLessons], canvasTemplates)).toEqual([
      "canvas-templates/programmes.ts: lists P5 twice",
    ]);
  });
});
