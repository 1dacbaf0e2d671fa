import type { CardRef } from "../../canvas/note-marks.ts";
import { foldText, isInsideWord } from "./folded-text.ts";

/**
 * Words that speak of a card, in any language. A Latin term matches whole words, its last one in
 * singular and plural; `recycl*` any word that begins so. A Chinese term matches anywhere.
 */
export type LexiconCard = Readonly<{
  ref: CardRef;
  /** One of them is enough. */
  sure: readonly string[];
  /** Two different ones are enough. */
  hints: readonly string[];
  /** One of each side is enough; two of one side say nothing: canteen and thrown away. */
  pairs: readonly TermPair[];
  /** Words around a term in which it means something else: 功能 for 能. */
  not: readonly string[];
  /** The goal of a target: what speaks of the target speaks of its goal. */
  within: CardRef | null;
}>;

export type TermPair = readonly [one: readonly string[], other: readonly string[]];

export type LexiconWords = Readonly<{
  /** In the order equal suggestions come in. */
  cards: readonly LexiconCard[];
  /** What follows in the clause is not what the note is about: `nothing to do with`, 不是关于. */
  negatesNext: readonly string[];
  /** The same for what stood before: 无关. */
  negatesBefore: readonly string[];
}>;

/**
 * What a term says about a card; with a side only if the other side of the pair is in the note, too:
 * 0 and 1 are the sides of the card's first pair, 2 and 3 those of its second.
 */
type TermUse = Readonly<{ card: number; weight: number; side: number | null }>;

/**
 * A term as listed. It says what the terms inside of it say, too, as only the longest is found; not
 * to cards that list it as something else.
 */
export type Term = Readonly<{
  uses: TermUse[];
  notFor: Set<number>;
  negates: { next: boolean; before: boolean };
}>;

export type TermNode = {
  next: Map<string, TermNode>;
  /** Terms that end here; `stem` goes on to the end of the word. */
  whole: Term | null;
  stem: Term | null;
};

/** Words made ready to be looked for. Build it once: it holds a tree of all terms. */
export type Lexicon = Readonly<{
  /** Both are places among the cards. */
  cards: readonly Readonly<{ ref: CardRef; within: number | null }>[];
  places: ReadonlyMap<CardRef, number>;
  root: TermNode;
  /** Units of the longest term: nobody ever looks further ahead. */
  longest: number;
}>;

export const SURE = 1;
export const HINT = 0.5;

/**
 * @throws {RangeError} on an empty term, one on both sides of a pair, a card listed twice, or a target
 *   before or without its goal.
 */
export function buildLexicon({ cards, negatesNext, negatesBefore }: LexiconWords): Lexicon {
  const terms = new Map<string, Term>();
  const places = new Map<CardRef, number>();
  const known = cards.map(({ ref, within, sure, hints, pairs, not }, card) => {
    if (places.has(ref)) throw new RangeError(`${ref} is listed twice`);
    places.set(ref, card);
    const goal = within === null ? null : places.get(within);
    if (goal === undefined) throw new RangeError(`${ref} stands before ${within}`);
    for (const term of hints) use(termAt(terms, term), { card, weight: HINT, side: null });
    for (const term of sure) use(termAt(terms, term), { card, weight: SURE, side: null });
    for (const [side, term] of sidesOf(pairs))
      use(termAt(terms, term), { card, weight: HINT, side });
    for (const term of not) termAt(terms, term).notFor.add(card);
    return { ref, within: goal };
  });
  for (const term of negatesNext) termAt(terms, term).negates.next = true;
  for (const term of negatesBefore) termAt(terms, term).negates.before = true;

  const root = newNode();
  let longest = 0;
  // Whole terms before inflected ones of others, which must not take their places.
  const ordered = [...terms].flatMap(([words, term]) =>
    formsOf(words).map((form, place) => ({ form, place, term })),
  );
  const inflected: (readonly [Term, Term])[] = [];
  for (const { form, place, term } of ordered.toSorted((a, b) => a.place - b.place)) {
    const node = nodeAt(root, form.replace("*", ""));
    if (form.endsWith("*")) node.stem ??= term;
    else node.whole ??= term;
    if (place > 0 && node.whole && node.whole !== term) inflected.push([node.whole, term]);
    longest = Math.max(longest, form.length);
  }
  // Who lists "leaks" for one card does not take it from another that lists "leak".
  inherit(inflected.map(([term, { uses }]) => [term, [...uses]]));
  inherit(
    [...terms].map(([words, term]) => [
      term,
      termsInside(words, root).flatMap(({ uses }) => [...uses]),
    ]),
  );
  return { cards: known, places, root, longest };
}

function inherit(from: readonly (readonly [Term, readonly TermUse[]])[]): void {
  for (const [term, uses] of from) {
    for (const one of uses) if (!term.notFor.has(one.card)) use(term, one);
  }
}

/** A folded term as it may be written, itself first. */
export function formsOf(term: string): readonly string[] {
  if (!/[a-z]{3}$/.test(term)) return [term];
  if (/[^aeiou]y$/.test(term)) return [term, `${term.slice(0, -1)}ies`];
  if (/(s|x|ch|sh)$/.test(term)) return [term, `${term}es`];
  return [term, `${term}s`];
}

function termAt(terms: Map<string, Term>, words: string): Term {
  const folded = foldText(words).units;
  if (!/^[\p{L}\p{N}]/u.test(folded)) throw new RangeError(`no term: "${words}"`);
  const term: Term = terms.get(folded) ?? {
    uses: [],
    notFor: new Set(),
    negates: { next: false, before: false },
  };
  terms.set(folded, term);
  return term;
}

/** Each term of the pairs with the side it is on. */
function sidesOf(pairs: readonly TermPair[]): (readonly [side: number, term: string])[] {
  return pairs.flatMap(([one, other], pair) => {
    const both = one.find((term) => other.includes(term));
    if (both !== undefined) throw new RangeError(`"${both}" is on both sides of a pair`);
    return [one, other].flatMap((terms, at) => terms.map((term) => [2 * pair + at, term] as const));
  });
}

function use({ uses }: Term, one: TermUse): void {
  const at = uses.findIndex(({ card, side }) => card === one.card && side === one.side);
  if (at < 0) uses.push(one);
  else if ((uses[at]?.weight ?? 0) < one.weight) uses[at] = one;
}

/** All terms that stand in a folded term, itself among them. */
function termsInside(words: string, root: TermNode): Term[] {
  const inside: Term[] = [];
  const text = words.replace("*", "");
  for (let start = 0; start < text.length; start++) {
    let node = isInsideWord(text, start) ? undefined : root;
    for (let end = start; node !== undefined; end++) {
      if (node.stem) inside.push(node.stem);
      if (node.whole && !isInsideWord(text, end)) inside.push(node.whole);
      node = node.next.get(text.charAt(end));
    }
  }
  return inside;
}

function nodeAt(root: TermNode, form: string): TermNode {
  let node = root;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charAt(at);
    let next = node.next.get(unit);
    if (next === undefined) {
      next = newNode();
      node.next.set(unit, next);
    }
    node = next;
  }
  return node;
}

function newNode(): TermNode {
  return { next: new Map(), whole: null, stem: null };
}
