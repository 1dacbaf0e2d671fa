import type { InsightSource, NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import { sentIdeaIds } from "#lib/insight/synthesis/sent-idea.ts";
import { canCollect, collectTarget } from "#lib/workshop/collect.ts";
import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { boardStep, findStep, PLENARY } from "#lib/workshop/steps.ts";

/** Plenary steps whose boards can get the ideas of a step, each board once; the best one first. */
export function plenaryTargets(workshop: PublicState, stepId: string): readonly Step[] {
  const step = findStep(workshop, stepId);
  const best = step && collectTarget(workshop, step);
  if (!best) return [];
  const able = workshop.steps.filter((into) =>
    canCollect(workshop, { stepId, intoStepId: into.id }),
  );
  const owners = [best, ...able].map((into) => boardStep(workshop, into));
  return [...new Set(owners)];
}

/** Hashing thousands of names takes a while; they never change. */
const idsOf = new Map<string, readonly string[]>();

/** Makes what knows which ideas are on everybody's board of a step. */
export function sentIdeas(
  { boards }: Pick<InsightSource, "boards">,
  into: Readonly<{ id: string }>,
): (idea: Readonly<{ notes: readonly NoteRef[] }>) => boolean {
  const board = boards.find(({ teamId, stepId }) => teamId === PLENARY && stepId === into.id);
  const ids = new Set(board?.notes.map(({ id }) => id));
  const isSent = (ref: NoteRef) => {
    const key = noteKey(ref);
    const own = idsOf.get(key) ?? sentIdeaIds(ref);
    idsOf.set(key, own);
    return own.some((id) => ids.has(id));
  };
  return ({ notes }) => ids.size > 0 && notes.some(isSent);
}
