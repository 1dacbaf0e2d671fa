import type { Step } from "./model.ts";

/** What may not change of a step that has boards people have been at. */
export const fixedFields = ["kind", "templateId", "columnSet", "scope", "continues"] as const;

/** Whether steps fit together: canvases where there must be, and boards that exist. */
export function isAgendaSound(steps: readonly Step[]): boolean {
  return steps.every((step, index) => {
    if ((step.kind === "canvas") !== (step.templateId !== null)) return false;
    return step.continues === null || canContinue(steps.slice(0, index), step);
  });
}

/** Whether the step that a step continues is among those before it, and has the same boards. */
export function canContinue(earlier: readonly Step[], step: Step): boolean {
  const first = earlier.find(({ id }) => id === step.continues);
  return (
    first !== undefined &&
    first.templateId === step.templateId &&
    first.scope === step.scope &&
    first.columnSet === step.columnSet
  );
}

/**
 * Ids of the steps that every later agenda has to keep, with their {@link fixedFields}: those the
 * room has been in, and those whose boards they go on with.
 */
export function keptStepIds({
  steps,
  visitedStepIds,
}: Readonly<{
  steps: readonly Pick<Step, "id" | "continues">[];
  visitedStepIds: readonly string[];
}>): Set<string> {
  const kept = new Set<string>();
  const keep = (id: string | null) => {
    const step = steps.find((each) => each.id === id);
    if (!step || kept.has(step.id)) return;
    kept.add(step.id);
    keep(step.continues);
  };
  for (const id of visitedStepIds) keep(id);
  return kept;
}

/** Whether a new agenda has all steps that have to be kept, as they were. */
export function keepsSteps(
  before: readonly Step[],
  after: readonly Step[],
  kept: ReadonlySet<string>,
): boolean {
  return before
    .filter(({ id }) => kept.has(id))
    .every((old) => {
      const step = after.find(({ id }) => id === old.id);
      return step !== undefined && fixedFields.every((field) => step[field] === old[field]);
    });
}
