import { cardsOf } from "#canvas-templates/deck-cards.ts";
import { deckTextKeys } from "#canvas-templates/decks.ts";
import { deckIds } from "#canvas-templates/schema.ts";
import type { DeckTexts } from "#i18n/catalogue-text.ts";
import type { DeckCard, DeckWords } from "./deck-card.ts";

type Text = Readonly<
  Partial<Record<"name" | "title" | "meaning" | "call" | "elements" | "who", string>>
>;

/** All cards of all decks, with the words of one language. */
export function deckWordsOf(texts: DeckTexts): DeckWords {
  const cards = deckIds.flatMap((deckId) =>
    cardsOf(deckId).map(({ ref, id, goalId, number }): DeckCard => {
      const inDeck: Readonly<Record<string, Text>> = texts[deckTextKeys[deckId]];
      const text = inDeck[goalId ?? id];
      return {
        ref,
        deckId,
        number,
        name: text?.name ?? text?.title ?? id,
        more: text?.meaning ?? text?.call ?? text?.elements ?? text?.who ?? null,
      };
    }),
  );
  const names = deckIds.map((deckId) => [deckId, texts.decks[deckId]?.name ?? deckId] as const);
  return {
    cards: new Map(cards.map((card) => [card.ref, card])),
    names: Object.fromEntries(names) as DeckWords["names"],
  };
}
