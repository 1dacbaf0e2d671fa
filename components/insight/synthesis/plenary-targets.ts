import type { InsightSource, NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import { sentConflictIds, sentIdeaIds } from "#lib/insight/synthesis/sent-idea.ts";
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

/** Knows what is on everybody's board of a step. */
export type SentThere = Readonly<{
  hasIdea(idea: Readonly<{ notes: readonly NoteRef[] }>): boolean;
  hasConflict(conflict: Pick<DecidedConflict, "sides">): boolean;
}>;

export function sentThere(
  { boards }: Pick<InsightSource, "boards">,
  into: Readonly<{ id: string }>,
): SentThere {
  const board = boards.find(({ teamId, stepId }) => teamId === PLENARY && stepId === into.id);
  const ids = new Set(board?.notes.map(({ id }) => id));
  const isThere = (key: string, make: () => readonly string[]) => {
    if (ids.size === 0) return false;
    const own = idsOf.get(key) ?? make();
    idsOf.set(key, own);
    return own.some((id) => ids.has(id));
  };
  return {
    hasIdea: ({ notes }) => notes.some((ref) => isThere(noteKey(ref), () => sentIdeaIds(ref))),
    hasConflict: ({ sides }) =>
      isThere(JSON.stringify(sides.map((side) => side.map(noteKey))), () => sentConflictIds(sides)),
  };
}
