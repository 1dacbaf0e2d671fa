import type { CardRef } from "../../canvas/note-marks.ts";
import { type FoundTerm, findTerms } from "./find-terms.ts";
import { type FoldedText, foldText } from "./folded-text.ts";
import { HINT, type Lexicon, SURE, type Term } from "./lexicon.ts";

/** Words of the note that speak of a card: offsets in its text, in UTF-16 units. */
export type Trigger = Readonly<{ start: number; end: number; words: string }>;

/** A card a note may be about, for people to take or leave. Nothing tags by itself. */
export type TagSuggestion = Readonly<{
  ref: CardRef;
  /** As they stand in the note, each term once. */
  triggers: readonly Trigger[];
  /** `SURE` or more: what its terms weigh together. */
  weight: number;
}>;

/** More would be a list to read instead of a tap. */
export const MAX_SUGGESTIONS = 3;

/** What a clause ends with; a point between digits does not end one. */
const clauseEnd = /[,;:!?\n，。；：！？]|\.(?!\d)/;

/**
 * What a note could be tagged with, best first, and which of its words say so. A target is proposed
 * instead of its goal, which needs a word of its own: a hint of one target and one of another are none.
 * Nothing that is tagged already is proposed, nor the goal of a tagged target.
 *
 * @param tagged the note's tags, and the card it is.
 */
export function suggestTags(
  text: string,
  lexicon: Lexicon,
  tagged: readonly CardRef[] = [],
): readonly TagSuggestion[] {
  const folded = foldText(text);
  const found = spokenOf(findTerms(folded.units, lexicon).found, folded.units);
  const evidence = gather(found, lexicon);

  const enough = [...evidence]
    .map(([card, terms]) => ({ card, terms, weight: sum(terms) }))
    .filter(({ terms, weight }) => weight >= SURE && [...terms.values()].some((one) => one.isOwn));
  const done = new Set(tagged.map((ref) => lexicon.places.get(ref)));
  for (const card of [...done, ...enough.map((one) => one.card)]) {
    const goal = card === undefined ? null : lexicon.cards[card]?.within;
    if (typeof goal === "number") done.add(goal);
  }

  return enough
    .filter(({ card }) => !done.has(card))
    .toSorted((a, b) => b.weight - a.weight || a.card - b.card)
    .flatMap(({ card, terms, weight }) => {
      const ref = lexicon.cards[card]?.ref;
      if (ref === undefined) return [];
      const triggers = [...terms.values()].map(({ at }) => asWritten(at, folded, text));
      return [{ ref, triggers, weight }];
    })
    .slice(0, MAX_SUGGESTIONS);
}

type Evidence = Readonly<{
  at: FoundTerm;
  weight: number;
  /** Whether it speaks of the card itself, not of one of its targets. */
  isOwn: boolean;
}>;

/** For each card the terms that speak of it, each at its first place. */
function gather(
  found: readonly FoundTerm[],
  { cards }: Lexicon,
): ReadonlyMap<number, ReadonlyMap<Term, Evidence>> {
  const evidence = new Map<number, Map<Term, Evidence>>();
  /** By card, what was found first on each side of its pairs. */
  const sides = new Map<number, FoundTerm[]>();
  for (const at of found) {
    for (const { card, weight, side } of at.term.uses) {
      if (side === null) add(card, at, weight);
      else (sides.get(card) ?? addSides(card))[side] ??= at;
    }
  }
  for (const [card, terms] of sides) addPairs(card, terms);
  return evidence;

  function add(card: number, at: FoundTerm, weight: number): void {
    weigh(card, at, weight, true);
    const goal = cards[card]?.within ?? null;
    if (goal !== null) weigh(goal, at, weight, false);
  }

  function weigh(card: number, at: FoundTerm, weight: number, isOwn: boolean): void {
    const terms = evidence.get(card) ?? new Map<Term, Evidence>();
    evidence.set(card, terms);
    const before = terms.get(at.term);
    terms.set(at.term, {
      at: before?.at ?? at,
      weight: Math.max(weight, before?.weight ?? 0),
      isOwn: isOwn || before?.isOwn === true,
    });
  }

  function addSides(card: number): FoundTerm[] {
    const own: FoundTerm[] = [];
    sides.set(card, own);
    return own;
  }

  function addPairs(card: number, terms: readonly (FoundTerm | undefined)[]): void {
    for (let side = 0; side < terms.length; side += 2) {
      const [one, other] = [terms[side], terms[side + 1]];
      if (one === undefined || other === undefined) continue;
      // A longer term may hold both: 剩饭 in 食堂剩饭.
      add(card, one, one.term === other.term ? SURE : HINT);
      add(card, other, HINT);
    }
  }
}

/** Leaves out what the note says it is not about. */
function spokenOf(found: readonly FoundTerm[], units: string): FoundTerm[] {
  const spoken: FoundTerm[] = [];
  let clause: FoundTerm[] = [];
  let isNegated = false;
  let last = 0;
  for (const one of found) {
    if (clauseEnd.test(units.slice(last, one.start))) endClause();
    last = one.end;
    const { next, before } = one.term.negates;
    if (before) clause = [];
    if (next) isNegated = true;
    if (!isNegated) clause.push(one);
  }
  endClause();
  return spoken;

  function endClause(): void {
    spoken.push(...clause);
    clause = [];
    isNegated = false;
  }
}

function asWritten({ start, end }: FoundTerm, folded: FoldedText, text: string): Trigger {
  const from = folded.starts[start] ?? 0;
  const to = folded.ends[end - 1] ?? from;
  return { start: from, end: to, words: text.slice(from, to) };
}

function sum(terms: ReadonlyMap<Term, Evidence>): number {
  return [...terms.values()].reduce((total, { weight }) => total + weight, 0);
}
