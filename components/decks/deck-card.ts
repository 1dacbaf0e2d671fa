import type { DeckId } from "#canvas-templates/decks.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";

/** What a card (or a target of a goal) can be found by; what it looks like, `CardFaces` tell. */
export type DeckCard = Readonly<{
  ref: CardRef;
  deckId: DeckId;
  /** What people call it by: `7`, `9.4`, `ITU-T L.1400`, `EC: ICT: T: 1C`; `null` if it has none. */
  number: string | null;
  /** A target has no words of its own: it bears its goal's name. */
  name: string;
  /** What it means or asks for, in a sentence; `null` where there is none. */
  more: string | null;
}>;

/** All cards in one language, made by `deckWordsOf`. */
export type DeckWords = Readonly<{
  /** In the order of the decks; targets follow their goal. */
  cards: ReadonlyMap<CardRef, DeckCard>;
  /** What each deck is called. */
  names: Readonly<Record<DeckId, string>>;
}>;
