import type { DeckCard, DeckWords } from "./deck-card.ts";

/** Cards shown for a search; more would not be read. */
const MOST_FOUND = 60;

/**
 * Cards that a search means, best first: by number (`7`, `sdg 9.4`, `l.1400`), by words of their
 * name in the words' language, or by the deck they are in. Nothing typed finds the whole decks in
 * order, targets left out.
 */
export function findCards(
  words: DeckWords,
  query: string,
  { deckId, most = MOST_FOUND }: Readonly<{ deckId?: string | undefined; most?: number }> = {},
): DeckCard[] {
  const terms = folded(query).split(" ").filter(Boolean);
  const inDeck = [...words.cards.values()].filter(
    (card) => deckId === undefined || card.deckId === deckId,
  );
  if (terms.length === 0) return inDeck.filter((card) => !isTarget(card)).slice(0, most);
  const wanted = terms.join(" ");
  return inDeck
    .map((card) => ({ card, rank: rankOf(card, words, terms, wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ card }) => card);
}

/** The one card that is called so: by number, with or without its deck, by reference, or by name. */
export function cardNamed(words: DeckWords, text: string): DeckCard | undefined {
  const wanted = folded(text);
  if (wanted === "") return undefined;
  const direct = words.cards.get(text.trim().toLowerCase());
  if (direct) return direct;
  const [first, ...others] = [...words.cards.values()].filter((card) => {
    const number = folded(card.number ?? "");
    const isNumber = number !== "" && (tight(number) === tight(wanted) || named(card, wanted));
    return isNumber || (!isTarget(card) && folded(card.name) === wanted);
  });
  if (others.length === 0) return first;
  // `7` alone is the goal: the other decks' numbers are hardly ever said without their names.
  return [first, ...others].find((card) => card?.deckId === "sdg");
}

/** Whether a text is a deck's short name and a number in it, such as `sdg 7` or `cop29 3`. */
function named({ deckId, number }: DeckCard, wanted: string): boolean {
  const short = deckId.split("-")[0] ?? deckId;
  return tight(wanted) === `${short}${tight(folded(number ?? ""))}`;
}

export function isTarget({ deckId, number }: DeckCard): boolean {
  return deckId === "sdg" && (number ?? "").includes(".");
}

const NOT_FOUND = 9;

function rankOf(
  card: DeckCard,
  words: DeckWords,
  terms: readonly string[],
  wanted: string,
): number {
  const number = folded(card.number ?? "");
  const name = folded(card.name);
  if (number !== "" && (tight(number) === tight(wanted) || named(card, wanted))) return 0;
  const everywhere = `${number} ${tight(number)} ${name} ${folded(card.more ?? "")} ${card.deckId.replaceAll("-", " ")} ${folded(words.names[card.deckId])}`;
  if (!terms.every((term) => everywhere.includes(term))) return NOT_FOUND;
  // A goal is what is meant by its name; its targets come below it.
  const place = isTarget(card) ? 1 : 0;
  if (number !== "" && terms.some((term) => number.startsWith(term))) return 1 + place;
  if (name.startsWith(wanted)) return 2 + place;
  return (name.includes(wanted) ? 4 : 6) + place;
}

/** One form for what looks the same: letters small, full-width ones narrow, spaces single. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Without what people leave out of numbers: `itu-t l.1400` is `itutl.1400`. */
function tight(text: string): string {
  return text.replace(/[\s:-]/g, "");
}
