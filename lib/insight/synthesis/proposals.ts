import { type InsightNote, type NoteRef, refOf } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";
import { fullestOf } from "./common-words.ts";
import { type DecidedConflict, decidedConflicts } from "./decided-conflicts.ts";
import { type Decision, type IdeaDecision, isOfConflict, isOfIdea } from "./decisions.ts";
import { inKeyOrder } from "./key-order.ts";
import { type NoteTerms, termsOf } from "./note-terms.ts";
import { type IdeaGroup, synthesise } from "./synthesise.ts";

/** An idea as people see it: proposed, or as they decided. */
export type DecidedIdea = IdeaGroup &
  Readonly<{
    /**
     * `accepted`: people said that these belong together; `proposed`: they have not said yet;
     * `alone`: one note, or notes of which they said that they are not one idea.
     */
    state: "accepted" | "proposed" | "alone";
    /** The decision that made it so, to be taken back; `null` for what nobody decided. */
    decisionId: string | null;
  }>;

export type DecidedSynthesis = Readonly<{
  /** Every note is in exactly one: accepted ones first, then proposed ones, then others. */
  ideas: readonly DecidedIdea[];
  /** Accepted ones first, then proposed ones, then those that people said are none. */
  conflicts: readonly DecidedConflict[];
}>;

/**
 * Lays what people decided over what is computed.
 *
 * Of two decisions on one note the later counts. Accepted notes stay together whatever becomes of
 * their words, without those that are gone; when one is left, it is free again. Notes said to be
 * apart are not proposed again among themselves, but may be together with one that came later.
 *
 * @param read as for `synthesise`.
 */
export function decidedSynthesis(
  notes: readonly InsightNote[],
  decisions: readonly Decision[],
  read: (note: InsightNote) => NoteTerms = termsOf,
): DecidedSynthesis {
  const byKey = new Map(notes.map((note) => [noteKey(note), note]));
  const ofIdeas = decisions.filter(isOfIdea);
  const held = heldTogether(byKey, ofIdeas);
  const taken = new Set(held.flatMap(({ members }) => members.map(noteKey)));
  const computed = synthesise(notes, read);
  // What is accepted leaves the rest as it is: proposals are computed among what is left.
  const left = notes.filter((note) => !taken.has(noteKey(note)));
  const free = taken.size === 0 ? computed : synthesise(left, read);
  const apart = ofIdeas.filter(({ says }) => says === "apart");
  const ideas = [
    ...held.map(({ decision, members }) => acceptedIdea(decision, members)),
    ...free.groups.flatMap((group) => offered(group, apart, byKey)),
  ];
  return {
    ideas: ideas.toSorted((one, other) => rank[one.state] - rank[other.state]),
    conflicts: decidedConflicts(computed.conflicts, decisions.filter(isOfConflict), byKey, read),
  };
}

const rank = { accepted: 0, proposed: 1, alone: 2 } as const;

type Held = Readonly<{ decision: IdeaDecision; members: readonly InsightNote[] }>;

/** Notes by the last decision on each, if it says together. */
function heldTogether(
  byKey: ReadonlyMap<string, InsightNote>,
  decisions: readonly IdeaDecision[],
): Held[] {
  const lastOf = new Map<string, IdeaDecision>();
  for (const decision of decisions) {
    for (const ref of decision.refs) lastOf.set(noteKey(ref), decision);
  }
  const held = decisions
    .filter(({ says }) => says === "together")
    .map((decision) => ({ decision, members: membersOf(decision, lastOf, byKey) }));
  return held.filter(({ members }) => members.length > 1);
}

function membersOf(
  decision: IdeaDecision,
  lastOf: ReadonlyMap<string, IdeaDecision>,
  byKey: ReadonlyMap<string, InsightNote>,
): InsightNote[] {
  const keys = new Set(decision.refs.map(noteKey));
  return [...keys].flatMap((key) => {
    const note = byKey.get(key);
    return note && lastOf.get(key) === decision ? [note] : [];
  });
}

function acceptedIdea(decision: IdeaDecision, members: readonly InsightNote[]): DecidedIdea {
  return { ...ideaByHand(members), state: "accepted", decisionId: decision.id };
}

/** Notes that people put together: how alike their words are is no matter. Throws without any. */
export function ideaByHand(members: readonly InsightNote[]): IdeaGroup {
  const notes = inKeyOrder(members.map(refOf));
  const teamIds = [...new Set(notes.map(({ teamId }) => teamId))];
  const { note } = fullestOf(members.map((member) => ({ note: member, read: termsOf(member) })));
  return {
    kind: teamIds.length > 1 ? "shared" : "unique",
    notes,
    teamIds,
    score: null,
    words: [],
    fullest: refOf(note),
  };
}

function offered(
  group: IdeaGroup,
  apart: readonly IdeaDecision[],
  byKey: ReadonlyMap<string, InsightNote>,
): DecidedIdea[] {
  if (group.notes.length === 1) return [{ ...group, state: "alone", decisionId: null }];
  const keys = group.notes.map(noteKey);
  const against = apart.findLast(({ refs }) => {
    const said = new Set(refs.map(noteKey));
    return keys.every((key) => said.has(key));
  });
  if (!against) return [{ ...group, state: "proposed", decisionId: null }];
  return group.notes.flatMap((ref: NoteRef) => {
    const note = byKey.get(noteKey(ref));
    return note ? [{ ...ideaByHand([note]), state: "alone", decisionId: against.id }] : [];
  });
}
