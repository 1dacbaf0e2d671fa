import type { CardRef } from "#lib/canvas/note-marks.ts";
import type { LexiconCard, LexiconWords } from "#lib/insight/suggestions/lexicon.ts";
import { type CardEntry, cardsOf } from "./deck-cards.ts";
import type { CardWords, Terms } from "./lexicon/card-words.ts";
import { cop29Words } from "./lexicon/cop29-objectives.ts";
import { goalWords } from "./lexicon/goals.ts";
import { kpiWords } from "./lexicon/kpis.ts";
import { negatesBefore, negatesNext } from "./lexicon/negations.ts";
import { wordPairs } from "./lexicon/pairs.ts";
import { standardWords } from "./lexicon/standards.ts";
import { peopleTargetWords } from "./lexicon/targets-people.ts";
import { planetTargetWords } from "./lexicon/targets-planet.ts";
import { prosperityTargetWords } from "./lexicon/targets-prosperity.ts";
import { technologyWords } from "./lexicon/technology-areas.ts";

/** Decks whose cards are proposed as tags, and how notes speak of them. */
export const wordsByDeck = {
  sdg: { ...goalWords, ...peopleTargetWords, ...prosperityTargetWords, ...planetTargetWords },
  standards: standardWords,
  kpis: kpiWords,
  "technology-areas": technologyWords,
  "cop29-objectives": cop29Words,
} as const satisfies Record<string, Readonly<Record<string, CardWords>>>;

type SuggestedDeck = keyof typeof wordsByDeck;

const suggestedDecks = Object.keys(wordsByDeck) as SuggestedDeck[];

/** Our words for tags in three languages, with the numbers that cards are cited by. */
export const tagLexicon: LexiconWords = {
  cards: suggestedDecks.flatMap((deckId) =>
    cardsOf(deckId)
      .map((card) => lexiconCard(card, wordsByDeck[deckId]))
      .filter(({ sure }) => sure.length > 0),
  ),
  negatesNext: termsOf(negatesNext),
  negatesBefore: termsOf(negatesBefore),
};

/** Parts a list of terms, all languages together: a note may mix them. */
export function termsOf(terms: Terms | undefined): readonly string[] {
  return (terms ?? []).flatMap((list) => list.split(" | ")).filter((term) => term !== "");
}

function lexiconCard(card: CardEntry, words: Readonly<Record<string, CardWords>>): LexiconCard {
  const own = words[card.id];
  return {
    ref: card.ref,
    sure: [...citationsOf(card), ...termsOf(own?.sure)],
    hints: termsOf(own?.hints),
    pairs: (wordPairs[card.ref] ?? []).map(([one, other]) => [termsOf(one), termsOf(other)]),
    not: termsOf(own?.not),
    within: card.goalId === null ? null : (`sdg/${card.goalId}` as CardRef),
  };
}

/** What somebody writes who cites a card by its number. */
function citationsOf({ deckId, number }: CardEntry): readonly string[] {
  if (number === null) return [];
  switch (deckId) {
    case "sdg":
      return [
        ...[`sdg ${number}`, `sdg${number}`, `goal ${number}`, `target ${number}`],
        ...[`可持续发展目标${number}`, `永續發展目標${number}`, `可持續發展目標${number}`],
        `具体目标${number}`,
        `具體目標${number}`,
      ];
    case "standards":
      return number.split("/").length > 1 && number.startsWith("ITU-T")
        ? number.split("/").flatMap(standardCitations)
        : standardCitations(number);
    case "kpis":
      return [number];
    default:
      return [];
  }
}

/** `ITU-T L.1480`, `L.1480`, `L1480`; `ISO/IEC 30134`, `ISO 30134`, `ISO14064-1`. */
function standardCitations(number: string): readonly string[] {
  const short = number.replace("ITU-T ", "").replace("ISO/IEC", "ISO");
  const forms = [number, short, short.replace(/^([LY])\.(?=\d)/, "$1"), short.replace(" ", "")];
  return [...new Set(forms)];
}
