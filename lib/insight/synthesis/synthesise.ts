import { type InsightNote, type NoteRef, refOf } from "../insight-source.ts";
import { type AlikePair, alikePairs } from "./alike-pairs.ts";
import { commonWords, fullestOf, type ReadNote } from "./common-words.ts";
import { completeLinkGroups } from "./complete-link.ts";
import { type Conflict, conflictsOf } from "./conflicts.ts";
import { inKeyOrder } from "./key-order.ts";
import { type NoteTerms, termsOf } from "./note-terms.ts";
import { contradiction } from "./stance.ts";

/** Notes of one zone that say the same, or one note that nobody else's is like. */
export type IdeaGroup = Readonly<{
  /** `shared` if notes of two teams or more are in it. */
  kind: "shared" | "unique";
  notes: readonly NoteRef[];
  teamIds: readonly string[];
  /** How alike the two least alike of them are, above 0 up to 1; `null` if it is one note. */
  score: number | null;
  /** What matched, as it is written in the fullest note; empty if it is one note. */
  words: readonly string[];
  /** The note that says most. */
  fullest: NoteRef;
}>;

/** What teams have in common in one zone, and what not. It proposes; people decide. */
export type Synthesis = Readonly<{
  /** Every note is in exactly one. Shared ones first, those of most teams before others. */
  groups: readonly IdeaGroup[];
  /** Most alike first: these are about the same thing, and cannot both be held. */
  conflicts: readonly Conflict[];
}>;

/**
 * How alike two notes have to be to be proposed as one idea. Chosen on the zones for choosing of
 * the labelled notes, where 0.25 to 0.35 found the same; measured on the others, see
 * bench/insight/synthesis.ts.
 */
const LEAST_ALIKE = 0.3;

/**
 * Compares the notes of one zone, of all teams, without knowing any language but by its letters: it
 * finds what is said in the same words, not what is meant in others. The result does not depend on
 * the order of the notes.
 *
 * @param read a reader that remembers, see term-reader.ts, makes the next time faster.
 */
export function synthesise(
  notes: readonly InsightNote[],
  read: (note: InsightNote) => NoteTerms = termsOf,
): Synthesis {
  const bundles = bundlesOf(inKeyOrder(notes), read);
  const pairs = alikePairs(
    bundles.map(([first]) => first.read.terms),
    LEAST_ALIKE,
  );
  const alike: AlikePair[] = [];
  const opposed: (AlikePair & Readonly<{ reason: "negation" | "opposites" }>)[] = [];
  for (const pair of pairs) {
    const [one, other] = [bundles[pair.a]?.[0], bundles[pair.b]?.[0]];
    const reason = one && other ? contradiction(one.read.stance, other.read.stance) : null;
    if (reason === null) alike.push(pair);
    else opposed.push({ ...pair, reason });
  }
  const scores = new Map(alike.map(({ a, b, score }) => [a * bundles.length + b, score]));
  const scoreOf = (a: number, b: number) => scores.get(a * bundles.length + b) ?? 1;
  const numbers = completeLinkGroups(bundles.length, alike);
  const groups = numbers.map((group) => ideaOf(group, bundles, scoreOf));
  return {
    groups: groups.toSorted((one, other) => other.teamIds.length - one.teamIds.length),
    conflicts: conflictsOf({ bundles, groups: numbers, opposed }),
  };
}

/** Notes that say the same in the same words are compared once. A note without words is alone. */
function bundlesOf(
  notes: readonly InsightNote[],
  termsIn: (note: InsightNote) => NoteTerms,
): Bundle[] {
  const bundles = new Map<string, [ReadNote, ...ReadNote[]]>();
  for (const [index, note] of notes.entries()) {
    const read = termsIn(note);
    const key = read.saying ?? String(index);
    const bundle = bundles.get(key);
    if (bundle) bundle.push({ note, read });
    else bundles.set(key, [{ note, read }]);
  }
  return [...bundles.values()];
}

export type Bundle = readonly [ReadNote, ...ReadNote[]];

function ideaOf(
  numbers: readonly number[],
  bundles: readonly Bundle[],
  scoreOf: (a: number, b: number) => number,
): IdeaGroup {
  const members = numbers.flatMap((number) => bundles[number] ?? []);
  const scores = numbers.flatMap((a, at) => numbers.slice(at + 1).map((b) => scoreOf(a, b)));
  const notes = inKeyOrder(members.map(({ note }) => refOf(note)));
  const teamIds = [...new Set(notes.map(({ teamId }) => teamId))];
  const fullest = fullestOf(members);
  return {
    kind: teamIds.length > 1 ? "shared" : "unique",
    notes,
    teamIds,
    score: members.length > 1 ? Math.min(1, ...scores) : null,
    words: commonWords(fullest, members),
    fullest: refOf(fullest.note),
  };
}
