import { type NoteRef, refOf } from "../insight-source.ts";
import type { AlikePair } from "./alike-pairs.ts";
import { commonWords, fullestOf, type ReadNote } from "./common-words.ts";
import type { conflictReasons } from "./decisions.ts";
import { inKeyOrder } from "./key-order.ts";

/** Two sides that speak of the same thing, and of which different teams say or vote differently. */
export type Conflict = Readonly<{
  /** One says no, one does not; they name opposite ends; or one was voted up and one down. */
  reason: (typeof conflictReasons)[number];
  sides: readonly [readonly NoteRef[], readonly NoteRef[]];
  /** How alike the two most alike of both sides are, above 0 up to 1. */
  score: number;
  /** What both speak of, as it is written in the fullest note of the first side. */
  words: readonly string[];
}>;

type Opposed = AlikePair & Readonly<{ reason: "negation" | "opposites" }>;

type Compared = Readonly<{
  /** Notes that say the same in the same words; pairs are of their numbers. */
  bundles: readonly (readonly ReadNote[])[];
  /** Numbers of bundles. */
  groups: readonly (readonly number[])[];
  opposed: readonly Opposed[];
}>;

/** One conflict for two groups, however many of their notes contradict one another. */
export function conflictsOf(compared: Compared): Conflict[] {
  const conflicts = [...saidOtherwise(compared), ...votedOtherwise(compared)];
  return conflicts.toSorted((one, other) => other.score - one.score);
}

function saidOtherwise({ bundles, groups, opposed }: Compared): Conflict[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((number) => [number, at])));
  const byGroups = new Map<string, Opposed[]>();
  for (const pair of opposed) {
    if (!areOfTwoTeams([...(bundles[pair.a] ?? []), ...(bundles[pair.b] ?? [])])) continue;
    const [a = 0, b = 0] = [groupOf.get(pair.a), groupOf.get(pair.b)];
    const ordered = a < b ? pair : { ...pair, a: pair.b, b: pair.a };
    const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
    byGroups.set(key, [...(byGroups.get(key) ?? []), ordered]);
  }
  return [...byGroups.values()].map((pairs) => {
    const side = (numbers: readonly number[]) =>
      [...new Set(numbers)].flatMap((number) => bundles[number] ?? []);
    const closest = pairs.reduce((best, next) => (next.score > best.score ? next : best));
    return conflictOf(closest.reason, closest.score, [
      side(pairs.map(({ a }) => a)),
      side(pairs.map(({ b }) => b)),
    ]);
  });
}

/** Of one idea: some teams' notes got more dots for than against, others' more against. */
function votedOtherwise({ bundles, groups }: Compared): Conflict[] {
  return groups.flatMap((group) => {
    const members = group.flatMap((number) => bundles[number] ?? []);
    const up = members.filter(({ note }) => (note.score ?? 0) > 0);
    const down = members.filter(({ note }) => (note.score ?? 0) < 0);
    const isSplit = up.length > 0 && down.length > 0 && areOfTwoTeams([...up, ...down]);
    return isSplit ? [conflictOf("votes", 1, [up, down])] : [];
  });
}

function conflictOf(
  reason: Conflict["reason"],
  score: number,
  [one, other]: readonly [readonly ReadNote[], readonly ReadNote[]],
): Conflict {
  const refs = (members: readonly ReadNote[]) => inKeyOrder(members.map(({ note }) => refOf(note)));
  const fullest = fullestOf(one);
  return {
    reason,
    sides: [refs(one), refs(other)],
    score,
    words: commonWords(fullest, [fullest, ...other]),
  };
}

function areOfTwoTeams(members: readonly ReadNote[]): boolean {
  return new Set(members.map(({ note }) => note.teamId)).size > 1;
}
