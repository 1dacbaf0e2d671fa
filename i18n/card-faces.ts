import { type CardEntry, findCard } from "#canvas-templates/deck-cards.ts";
import { deckTextKeys } from "#canvas-templates/decks.ts";
import { type CardFace, type CardFaces, plainFace } from "#lib/canvas/card-face.ts";
import type { CardRef } from "#lib/canvas/note-marks.ts";
import type { Locale } from "#lib/locales.ts";
import type words from "#locales/en/deck-cards.json";
import { type DeckTexts, loadDeckTexts } from "./catalogue-text.ts";

type CardWords = typeof words;
type Text = Readonly<
  Partial<Record<"name" | "title" | "meaning" | "call" | "elements" | "who", string>>
>;

/** Tells what the cards of all decks look like in one language. */
export async function loadCardFaces(locale: Locale): Promise<CardFaces> {
  const [texts, words] = await Promise.all([loadDeckTexts(locale), loadCardWords(locale)]);
  const known = new Map<CardRef, CardFace>();
  return (ref) => {
    const face = known.get(ref) ?? faceOf(ref, texts, words);
    known.set(ref, face);
    return face;
  };
}

async function loadCardWords(locale: Locale): Promise<CardWords> {
  return (await import(`../locales/${locale}/deck-cards.json`)).default;
}

function faceOf(ref: CardRef, texts: DeckTexts, words: CardWords): CardFace {
  const card = findCard(ref);
  const text = card && textOf(card, texts);
  const name = text?.name ?? text?.title;
  if (!card || name === undefined) return plainFace(ref, words.unknown);
  const mark =
    card.number === null ? null : fill(words.marks[card.deckId], { number: card.number });
  const caveat = caveatOf(card, texts, words);
  const said = mark === null ? name : fill(words.label, { mark, name });
  return {
    deck: card.goalId === null ? (texts.decks[card.deckId]?.name ?? "") : words.targets,
    mark,
    name: card.goalId === null ? name : fill(words.target, { goal: name }),
    meaning: text?.meaning ?? text?.call ?? text?.elements ?? text?.who ?? null,
    caveat,
    label: caveat === null ? said : fill(words.doubted, { label: said, caveat }),
    colour: card.colour,
    ink: card.ink,
  };
}

/** A target has its goal's words: the United Nations' own sentences are long, and not ours. */
function textOf({ deckId, id, goalId }: CardEntry, texts: DeckTexts): Text | undefined {
  return texts[deckTextKeys[deckId]][goalId ?? id];
}

function caveatOf({ isVerified, status }: CardEntry, texts: DeckTexts, words: CardWords) {
  const caveats = [
    ...(isVerified ? [] : [words.unverified]),
    ...(status === null ? [] : [texts.standardStatuses[status]?.name ?? ""]),
  ];
  return caveats.length === 0 ? null : caveats.join(words.separator);
}

function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
