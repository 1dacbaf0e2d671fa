import { type InsightNote, type NoteRef, refOf } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";
import { commonWords, fullestOf } from "./common-words.ts";
import type { Conflict } from "./conflicts.ts";
import type { ConflictDecision } from "./decisions.ts";
import { inKeyOrder } from "./key-order.ts";
import { type NoteTerms, termsOf } from "./note-terms.ts";

/** A contradiction as people see it: proposed, or as they decided. */
export type DecidedConflict = Omit<Conflict, "score"> &
  Readonly<{
    /** How alike the sides are; `null` for what was accepted: people said so, whatever the words. */
    score: number | null;
    /** `dismissed`: people said that it is none. */
    state: "accepted" | "proposed" | "dismissed";
    /** The decision that made it so, to be taken back; `null` for what nobody decided. */
    decisionId: string | null;
  }>;

/**
 * Lays what people decided over the contradictions that are computed: accepted ones first, then
 * proposed ones, then dismissed ones.
 *
 * An accepted one stays whatever becomes of its words, without the notes that are gone, as long as
 * both sides have one; accepted again with more notes, it is one. What was dismissed is not proposed
 * again for the same notes, but may be with one that came later.
 *
 * @param byKey the notes there are, by `noteKey`.
 */
export function decidedConflicts(
  computed: readonly Conflict[],
  decisions: readonly ConflictDecision[],
  byKey: ReadonlyMap<string, InsightNote>,
  read: (note: InsightNote) => NoteTerms = termsOf,
): DecidedConflict[] {
  if (decisions.length === 0) return computed.map(proposed);
  const accepted = decisions.filter(({ says }) => says === "against");
  const dismissed = decisions.filter(({ says }) => says === "in-accord");
  const held = accepted.filter(
    ({ sides }, at) => !accepted.slice(at + 1).some((later) => covers(later.sides, sides)),
  );
  const offered = computed.flatMap((conflict): DecidedConflict[] => {
    if (held.some(({ sides }) => covers(sides, conflict.sides))) return [];
    const against = dismissed.findLast(({ sides }) => covers(sides, conflict.sides));
    return [
      against ? { ...conflict, state: "dismissed", decisionId: against.id } : proposed(conflict),
    ];
  });
  const all = [...held.flatMap((decision) => acceptedConflict(decision, byKey, read)), ...offered];
  return all.toSorted((one, other) => rank[one.state] - rank[other.state]);
}

const rank = { accepted: 0, proposed: 1, dismissed: 2 } as const;

function proposed(conflict: Conflict): DecidedConflict {
  return { ...conflict, state: "proposed", decisionId: null };
}

function acceptedConflict(
  { id, reason, sides: [one, other] }: ConflictDecision,
  byKey: ReadonlyMap<string, InsightNote>,
  read: (note: InsightNote) => NoteTerms,
): DecidedConflict[] {
  const left = (side: readonly NoteRef[]) =>
    [...new Set(side.map(noteKey))].flatMap((key) => {
      const note = byKey.get(key);
      return note ? [{ note, read: read(note) }] : [];
    });
  const [first, second] = [left(one), left(other)];
  if (first.length === 0 || second.length === 0) return [];
  const refs = (members: typeof first) => inKeyOrder(members.map(({ note }) => refOf(note)));
  const fullest = fullestOf(first);
  const words = commonWords(fullest, [fullest, ...second]);
  const sides = [refs(first), refs(second)] as const;
  return [{ reason, sides, score: null, words, state: "accepted", decisionId: id }];
}

type Sides = readonly [readonly NoteRef[], readonly NoteRef[]];

/** Whether all notes of two sides are on two sides of others, whichever is named first. */
function covers([one, other]: Sides, [first, second]: Sides): boolean {
  const [a, b] = [new Set(one.map(noteKey)), new Set(other.map(noteKey))];
  const isIn = (keys: ReadonlySet<string>, side: readonly NoteRef[]) =>
    side.every((ref) => keys.has(noteKey(ref)));
  return (isIn(a, first) && isIn(b, second)) || (isIn(a, second) && isIn(b, first));
}
