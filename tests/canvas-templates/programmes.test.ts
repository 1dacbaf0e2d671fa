import { describe, expect, it } from "vitest";
import { canvasTemplates, findTemplate } from "#canvas-templates/catalogue.ts";
import { programmeProblems } from "#canvas-templates/lint/programme-lint.ts";
import { findProgramme, programmes, stepsForTemplate } from "#canvas-templates/programmes.ts";
import { boardStep, findStep, stepSchema } from "#lib/workshop/model.ts";

describe("the ready-made programmes", () => {
  it.each([
    { id: "P1", minutes: 90 },
    { id: "P2", minutes: 240 },
    { id: "P3", minutes: 8 * 90 },
    { id: "P4", minutes: 120 },
    { id: "P5", minutes: 2 * 45 },
  ])("$id takes $minutes minutes, step by step", ({ id, minutes }) => {
    const programme = findProgramme(id);
    expect(programme?.minutes).toBe(minutes);
    expect(programme?.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
  });

  it.each(programmes)("$id names only what exists", (programme) => {
    expect(programmeProblems([programme], canvasTemplates)).toEqual([]);
  });

  it.each(programmes)("$id consists of workshop steps", ({ steps }) => {
    for (const step of steps) expect(stepSchema.parse(step)).toEqual(step);
  });

  it("keeps the activity, the lenses, the vote and the checks of P1 on one board", () => {
    const steps = [...(findProgramme("P1")?.steps ?? [])];
    const owners = ["activity", "lenses", "vote", "checks"].map((id) => {
      const step = findStep({ steps }, id);
      return step && boardStep({ steps }, step).id;
    });
    expect(owners).toEqual(["activity", "activity", "activity", "activity"]);
  });

  it("shows the brief to everybody, and lets nobody write on it", () => {
    const briefs = programmes
      .flatMap(({ steps }) => steps)
      .filter(({ templateId }) => templateId === "T00-design-brief");
    expect(briefs.length).toBeGreaterThan(0);
    for (const { scope, mode } of briefs) expect([scope, mode]).toEqual(["plenary", "readonly"]);
  });

  it("takes the whole course through every canvas", () => {
    const used = new Set(findProgramme("P3")?.steps.map(({ templateId }) => templateId));
    expect(canvasTemplates.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("divides the course into eight meetings of ninety minutes", () => {
    const sessions = findProgramme("P3")?.sessions ?? [];
    expect(sessions.map(({ minutes }) => minutes)).toEqual(Array(8).fill(90));
  });

  it("finds nothing for an unknown id", () => {
    expect(findProgramme(null)).toBeUndefined();
    expect(findProgramme("P9")).toBeUndefined();
  });
});

describe("stepsForTemplate", () => {
  it.each(canvasTemplates)("makes one open team step of $id", (template) => {
    const [step, ...others] = stepsForTemplate(template);
    expect(others).toEqual([]);
    expect(stepSchema.parse(step)).toMatchObject({
      id: "canvas",
      templateId: template.id,
      mode: "open",
      scope: "team",
      minutes: template.minutes.max,
    });
  });

  it("starts a matrix with its first column set", () => {
    const template = findTemplate("T01-stakeholder-map");
    expect(template && stepsForTemplate(template)[0]?.columnSet).toBe("needs");
  });
});
