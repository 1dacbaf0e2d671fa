import { type CardEntry, cardsOf } from "#canvas-templates/deck-cards.ts";
import type { DeckId } from "#canvas-templates/decks.ts";
import { deckIds } from "#canvas-templates/schema.ts";
import type { DeckWords } from "#components/decks/deck-card.ts";
import { findCards } from "#components/decks/deck-search.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import type { Outcome } from "#lib/canvas/outcomes.ts";

/** What somebody looks at in the drawer. */
export type Looking = Readonly<{
  deckId: DeckId;
  /** A dimension or a scope; `null` for all. */
  kind: string | null;
  /** A goal whose targets are shown below it. */
  openGoal: string | null;
}>;

/** The cards of a deck that are laid out; targets only of the goal that was opened. */
export function cardsToShow({ deckId, kind, openGoal }: Looking): readonly CardEntry[] {
  return cardsOf(deckId).filter(
    ({ goalId, kinds }) =>
      (goalId === null || goalId === openGoal) && (kind === null || kinds.includes(kind)),
  );
}

/** What a deck can be narrowed to, in its order; empty for decks seen at a glance. */
export function kindsOf(deckId: DeckId): string[] {
  return [...new Set(cardsOf(deckId).flatMap(({ kinds }) => kinds))];
}

/** How many targets a card has; none but goals have any. */
export function targetCount({ deckId, id }: CardEntry): number {
  return cardsOf(deckId).filter(({ goalId }) => goalId === id).length;
}

/** The decks in the drawer: a canvas's own first; those alone until all are asked for. */
export function decksToShow(own: readonly DeckId[], isAll: boolean): readonly DeckId[] {
  if (own.length > 0 && !isAll) return own;
  return [...own, ...deckIds.filter((id) => !own.includes(id))];
}

/** Cards that a search means, in all decks; those of a canvas's own decks first. */
export function searchCards(
  words: DeckWords,
  query: string,
  own: readonly DeckId[],
): readonly CardRef[] {
  const found = findCards(words, query);
  const isOwn = ({ deckId }: (typeof found)[number]) => own.includes(deckId);
  return [...found.filter(isOwn), ...found.filter((card) => !isOwn(card))].map(({ ref }) => ref);
}

/** How often each card is on a board. */
export function countCards(outcomes: readonly Pick<Outcome, "marks">[]): Map<CardRef, number> {
  const counts = new Map<CardRef, number>();
  for (const { marks } of outcomes) {
    if (marks.card !== null) counts.set(marks.card, (counts.get(marks.card) ?? 0) + 1);
  }
  return counts;
}
