/** What people can say with one press. Also message keys, `live.reactions.<kind>`. */
export const reactionKinds = ["thumbs-up", "heart", "idea", "question", "applause"] as const;

export type ReactionKind = (typeof reactionKinds)[number];

/** How many of each kind; those nobody sent are left out. Never who. */
export type ReactionCounts = Readonly<Partial<Record<ReactionKind, number>>>;

/** Both together. */
export function addReactions(counts: ReactionCounts, more: ReactionCounts): ReactionCounts {
  return combine((kind) => (counts[kind] ?? 0) + (more[kind] ?? 0));
}

/** What came since, kind by kind; nothing where there are fewer, since counts began anew then. */
export function reactionsSince(before: ReactionCounts, now: ReactionCounts): ReactionCounts {
  return combine((kind) => (now[kind] ?? 0) - (before[kind] ?? 0));
}

function combine(count: (kind: ReactionKind) => number): ReactionCounts {
  const counts = reactionKinds.map((kind) => [kind, count(kind)] as const);
  return Object.fromEntries(counts.filter(([, some]) => some > 0));
}
