import type { Step } from "#lib/workshop/model.ts";
import { type Programme, programmeSchema } from "../programmes/programme-schema.ts";
import type { CanvasTemplate } from "../schema.ts";
import { issueSentences, repeated } from "./issue-sentences.ts";

type Templates = readonly Pick<CanvasTemplate, "id" | "zones" | "matrix">[];

/** Checks programmes: minutes, sessions, steps, and every id they name. */
export function programmeProblems(
  programmes: readonly Programme[],
  templates: Templates,
): string[] {
  const own = programmes.flatMap((programme) =>
    [
      ...issueSentences(programmeSchema, programme),
      ...programme.steps.flatMap((step) =>
        [...stepProblems(step, templates)].map((problem) => `step "${step.id}" ${problem}`),
      ),
    ].map((problem) => `canvas-templates/programmes ${programme.id}: ${problem}`),
  );
  const twice = repeated(programmes.map(({ id }) => id));
  return [...own, ...twice.map((id) => `canvas-templates/programmes.ts: lists ${id} twice`)];
}

function* stepProblems(step: Step, templates: Templates) {
  if (step.templateId === null) {
    if (step.focusZones.length > 0 || step.columnSet !== null || step.continues !== null) {
      yield "has no canvas, so it can have no zones, column set or earlier step";
    }
    return;
  }
  const template = templates.find(({ id }) => id === step.templateId);
  if (!template) {
    yield `uses "${step.templateId}", which is no template`;
    return;
  }
  for (const zoneId of step.focusZones) {
    if (!template.zones.some(({ id }) => id === zoneId)) {
      yield `focuses on "${zoneId}", which is no zone of ${template.id}`;
    }
  }
  const sets = template.matrix?.columnSets ?? [];
  if (step.columnSet !== null && !sets.some(({ id }) => id === step.columnSet)) {
    yield `shows "${step.columnSet}", which is no column set of ${template.id}`;
  }
}
