import { canContinue, fixedFields, keepsSteps } from "./agenda-sound.ts";
import type { Step } from "./model.ts";
import { withoutSteps } from "./replan.ts";

// Edits of an agenda. Each gives a new agenda, or the same one where the edit is not possible; an
// agenda that fits together (agenda-sound.ts) does so afterwards. `kept` are the steps that must
// stay as they are, see `keptStepIds`.

type Steps = readonly Step[];
type Kept = ReadonlySet<string>;

/** What one may change of every step, kept or not. */
export type StepChange = Partial<
  Pick<
    Step,
    | "minutes"
    | "optional"
    | "mode"
    | "focusZones"
    | "title"
    | "instruction"
    | "tools"
    | "edits"
    | "canHold"
    | "notes"
  >
>;

/** What all steps on the same board have in common. */
export type CanvasChange = Partial<Pick<Step, "columnSet" | "scope"> & { templateId: string }>;

export function changeStep(steps: Steps, id: string, change: StepChange): Steps {
  return steps.map((step) => (step.id === id ? { ...step, ...change } : step));
}

/** @param at index the step is to have. */
export function addStep(steps: Steps, step: Step, at: number): Steps {
  return [...steps.slice(0, at), step, ...steps.slice(at)];
}

/** Not one that is kept, and never the last one. */
export function removeStep(steps: Steps, kept: Kept, id: string): Steps {
  return kept.has(id) || steps.length < 2 ? steps : withoutSteps(steps, new Set([id]));
}

/** Puts the same again behind a step. What opens a board opens another one. */
export function duplicateStep(steps: Steps, id: string, newId: string): Steps {
  const index = steps.findIndex((step) => step.id === id);
  const step = steps[index];
  return step ? addStep(steps, { ...step, id: newId }, index + 1) : steps;
}

/** Where a step can go, as the first and the last index. */
export function moveRange(
  steps: Steps,
  kept: Kept,
  id: string,
): Readonly<{ first: number; last: number }> {
  const end = steps.length - 1;
  const step = steps.find((each) => each.id === id);
  if (!step || !isOnKeptBoard(steps, kept, step)) return { first: 0, last: end };
  // Who opened these boards cannot change any more, so it stays before those who go on with them.
  const followers = steps.flatMap(({ continues }, index) => (continues === id ? [index] : []));
  return {
    first: steps.findIndex((each) => each.id === step.continues) + 1,
    last: Math.min(end, ...followers.map((index) => index - 1)),
  };
}

/**
 * Moves a step to an index, or as near as it can go. Of the steps on one board the first opens it,
 * whichever that is then.
 */
export function moveStep(steps: Steps, kept: Kept, id: string, to: number): Steps {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  if (!step) return steps;
  const { first, last } = moveRange(steps, kept, id);
  const at = Math.max(first, Math.min(to, last));
  if (at === from) return steps;
  return reopened(addStep(steps.toSpliced(from, 1), step, at), kept);
}

/** Another canvas, its columns, or for whom: for all steps on the same board. */
export function changeCanvas(steps: Steps, kept: Kept, id: string, change: CanvasChange): Steps {
  const changed = steps.find((step) => step.id === id);
  if (changed?.kind !== "canvas" || isOnKeptBoard(steps, kept, changed)) return steps;
  const root = rootOf(steps, changed);
  return steps.map((step) => {
    if (rootOf(steps, step) !== root) return step;
    const isSame = change.templateId === undefined || change.templateId === step.templateId;
    return { ...step, ...change, focusZones: isSame ? step.focusZones : [] };
  });
}

/**
 * Has a step go on with the boards of an earlier one, or open its own. Others that shared its boards
 * keep theirs.
 *
 * @param earlierId `null` for boards of its own.
 */
export function continueStep(
  steps: Steps,
  kept: Kept,
  id: string,
  earlierId: string | null,
): Steps {
  const index = steps.findIndex((step) => step.id === id);
  const step = steps[index];
  if (step?.kind !== "canvas" || kept.has(id) || earlierId === id) return steps;
  const others = steps.length > 1 ? withoutSteps(steps, new Set([id])) : [];
  const alone = addStep(others, { ...step, continues: null }, index);
  const earlier = alone.slice(0, index).find((each) => each.id === earlierId);
  if (earlierId === null) return alone;
  if (earlier?.kind !== "canvas") return steps;
  const { templateId, columnSet, scope } = earlier;
  const joined = {
    ...step,
    templateId,
    columnSet,
    scope,
    continues: rootOf(alone, earlier),
    focusZones: templateId === step.templateId ? step.focusZones : [],
  };
  return alone.map((each) => (each.id === id ? joined : each));
}

/** Earlier steps whose boards a step could go on with: one for each board. */
export function boardsBefore(steps: Steps, id: string): Step[] {
  const index = steps.findIndex((step) => step.id === id);
  return steps
    .slice(0, Math.max(0, index))
    .filter((step) => step.kind === "canvas" && step.continues === null);
}

/** The step that opens the boards a step is on; itself if it does. */
export function openerOf(steps: Steps, step: Step): Step {
  const root = rootOf(steps, step);
  return steps.find(({ id }) => id === root) ?? step;
}

/** Another agenda behind the steps that must stay. */
export function replaceSteps(steps: Steps, kept: Kept, next: Steps): Steps {
  const stay = steps.filter(({ id }) => kept.has(id));
  return stay.length + next.length === 0 ? steps : [...stay, ...next];
}

/** The same steps under new ids. */
export function withFreshIds(steps: Steps, newId: () => string): Step[] {
  const ids = new Map(steps.map(({ id }) => [id, newId()]));
  return steps.map((step) => ({
    ...step,
    id: ids.get(step.id) ?? step.id,
    continues: step.continues === null ? null : (ids.get(step.continues) ?? null),
  }));
}

/**
 * An agenda somebody worked on while the room moved on: with all steps that must stay by now, as
 * they are in the saved one.
 */
export function withKept(steps: Steps, saved: Steps, kept: Kept): Steps {
  if (keepsSteps(saved, steps, kept)) return steps;
  const stay = saved.filter(({ id }) => kept.has(id)).map((step) => asSaved(step, steps));
  const waiting = stay.filter(({ id }) => steps.some((step) => step.id === id));
  const inOrder = steps.map((step) => (kept.has(step.id) ? (waiting.shift() ?? step) : step));
  for (const step of stay) {
    if (!inOrder.some(({ id }) => id === step.id)) inOrder.splice(placeOf(step), 0, step);
  }

  /** Where it was, as far as that is between the steps that must stay before and after it. */
  function placeOf({ id }: Step): number {
    const order = saved.map((step) => step.id);
    const at = (stepId: string) => inOrder.findIndex((step) => step.id === stepId);
    const places = (from: number, to: number, isAsked = (_: string) => true) =>
      order
        .slice(from, to)
        .filter(isAsked)
        .map(at)
        .filter((place) => place >= 0);
    const isKept = (stepId: string) => kept.has(stepId);
    const own = order.indexOf(id);
    const wanted = (places(0, own).at(-1) ?? -1) + 1;
    const first = (places(0, own, isKept).at(-1) ?? -1) + 1;
    const last = places(own + 1, order.length, isKept)[0] ?? inOrder.length;
    return Math.max(first, Math.min(wanted, last));
  }

  return inOrder.map((step, index) =>
    step.continues === null || canContinue(inOrder.slice(0, index), step)
      ? step
      : { ...step, continues: null },
  );
}

function asSaved(saved: Step, steps: Steps): Step {
  const own = steps.find(({ id }) => id === saved.id);
  const fixed = Object.fromEntries(fixedFields.map((field) => [field, saved[field]]));
  return { ...(own ?? saved), ...fixed };
}

function rootOf(steps: Steps, { id, continues }: Pick<Step, "id" | "continues">): string {
  const earlier = continues === null ? undefined : steps.find((step) => step.id === continues);
  return earlier ? rootOf(steps, earlier) : id;
}

export function isOnKeptBoard(steps: Steps, kept: Kept, step: Step): boolean {
  const root = rootOf(steps, step);
  return steps.some((each) => kept.has(each.id) && rootOf(steps, each) === root);
}

/** Has the first step of each board open it, where that is still free to choose. */
function reopened(steps: Steps, kept: Kept): Steps {
  const openers = new Map<string, string>();
  return steps.map((step) => {
    if (step.kind !== "canvas" || isOnKeptBoard(steps, kept, step)) return step;
    const root = rootOf(steps, step);
    const opener = openers.get(root);
    if (opener === undefined) openers.set(root, step.id);
    return { ...step, continues: opener ?? null };
  });
}
