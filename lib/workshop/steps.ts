// Apart from the model, which reads what nobody has checked: pages that only show do without.

/** The team id of boards that everybody shares. */
export const PLENARY = "all";

type Linked = Readonly<{ id: string; continues: string | null }>;

/** The step whose boards a step uses: itself, or the first of the chain it continues. */
export function boardStep<Step extends Linked>(
  workshop: Readonly<{ steps: readonly Step[] }>,
  step: Step,
): Step {
  const earlier = step.continues && workshop.steps.find(({ id }) => id === step.continues);
  return earlier ? boardStep(workshop, earlier) : step;
}

export function findStep<Step extends Readonly<{ id: string }>>(
  workshop: Readonly<{ steps: readonly Step[] }>,
  stepId: string | null,
): Step | undefined {
  return workshop.steps.find(({ id }) => id === stepId);
}
