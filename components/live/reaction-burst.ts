import { type ReactionCounts, type ReactionKind, reactionsSince } from "#lib/workshop/reactions.ts";

/** Counts of a step as they were seen last. */
export type SeenReactions = Readonly<{ stepId: string | null; counts: ReactionCounts }>;

/** Most that rise at once: of a whole room's applause, this many say enough. */
const MOST = 12;

/**
 * What rises on the screen once counts have changed, kinds in turn so that none drowns the others.
 *
 * @param before what this page saw last; nothing rises on a page that has just been opened.
 */
export function burstOf(before: SeenReactions | undefined, now: SeenReactions): ReactionKind[] {
  if (!before || before.stepId !== now.stepId) return [];
  const left = Object.entries(reactionsSince(before.counts, now.counts)) as [
    ReactionKind,
    number,
  ][];
  const burst: ReactionKind[] = [];
  for (let round = 0; burst.length < MOST; round += 1) {
    const kinds = left.filter(([, count]) => count > round).map(([kind]) => kind);
    if (kinds.length === 0) break;
    burst.push(...kinds);
  }
  return burst.slice(0, MOST);
}
