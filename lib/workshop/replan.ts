import type { Step, Workshop } from "./model.ts";
import { stepsToCut, totalMinutes } from "./schedule.ts";

const MINUTE_MS = 60_000;

type Plan = Pick<Workshop, "currentStepId" | "visitedStepIds"> &
  Readonly<{ steps: readonly Step[] }>;

/** Optional steps that are still to come and that nothing of what people wrote depends on. */
export function stepsThatMayGo({ steps, currentStepId, visitedStepIds }: Plan): Step[] {
  const from = steps.findIndex(({ id }) => id === currentStepId);
  const isVisited = (id: string) => visitedStepIds.includes(id);
  const isGoneOnWith = (id: string) =>
    steps.some((step) => step.continues === id && isVisited(step.id));
  return steps
    .slice(from + 1)
    .filter(({ id, optional }) => optional && !isVisited(id) && !isGoneOnWith(id));
}

/**
 * Which of {@link stepsThatMayGo} to leave out so that the workshop ends in time again.
 *
 * @param slip how far behind it will be, in milliseconds; see schedule.ts.
 */
export function proposeCut(plan: Plan, slip: number): string[] {
  const mayGo = new Set(stepsThatMayGo(plan).map(({ id }) => id));
  const steps = plan.steps.map((step) => ({ ...step, optional: mayGo.has(step.id) }));
  return stepsToCut(steps, plan.currentStepId, slip);
}

/** Slip that is left once steps are left out, in milliseconds; negative when ahead. */
export function slipWithout(
  steps: readonly Step[],
  cut: ReadonlySet<string>,
  slip: number,
): number {
  return slip - totalMinutes(steps.filter(({ id }) => cut.has(id))) * MINUTE_MS;
}

/**
 * An agenda without some of its steps. Where a step that goes opened boards for later ones, the
 * first of those opens them instead.
 */
export function withoutSteps(steps: readonly Step[], cut: ReadonlySet<string>): Step[] {
  /** Whose boards are used instead of a step's that goes. */
  const heirs = new Map<string, string | null>();
  for (const { id, continues } of steps) {
    if (cut.has(id)) heirs.set(id, continues);
  }
  const resolve = (id: string | null): string | null => {
    const heir = id === null ? undefined : heirs.get(id);
    return heir === undefined ? id : resolve(heir);
  };

  return steps
    .filter(({ id }) => !cut.has(id))
    .map((step) => {
      const continues = resolve(step.continues);
      if (continues === null && step.continues !== null) heirs.set(rootOf(heirs, step), step.id);
      return continues === step.continues ? step : { ...step, continues };
    });
}

/** The last of the steps that go in the chain a step continues. */
function rootOf(heirs: ReadonlyMap<string, string | null>, { continues }: Step): string {
  let root = continues ?? "";
  for (let next = heirs.get(root); next; next = heirs.get(root)) root = next;
  return root;
}
