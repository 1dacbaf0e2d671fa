import { type CardRef, cardRefSchema } from "#lib/canvas/note-marks.ts";
import { type DeckId, decks } from "./decks.ts";
import { deckIds } from "./schema.ts";

/** A card of any deck, in one form. What it says is in `locales/`; see `i18n/card-faces.ts`. */
export type CardEntry = Readonly<{
  ref: CardRef;
  deckId: DeckId;
  /** Within its deck; `9.4` for a target. */
  id: string;
  /** What people cite it by, without the deck's own prefix; `null` where cards have only names. */
  number: string | null;
  /** Its colour, `#RRGGBB`, and that of words on it. */
  colour: string;
  ink: "#000000" | "#ffffff";
  /** False where number, title or name are from memory, or expanded from a code: it must say so. */
  isVerified: boolean;
  /** A standard's state, beyond "published". */
  status: (typeof decks.standards)[number]["status"];
  /** What a long deck can be narrowed to: a KPI's dimension, a standard's scopes. */
  kinds: readonly string[];
  /** Of a target: its goal's id. */
  goalId: string | null;
}>;

/** One colour a deck, apart from each other in grey, too; goals have their own. White words fit. */
const deckColours: Readonly<Record<DeckId, string>> = {
  sdg: "#19486A",
  "technology-areas": "#1D4F9C",
  standards: "#5B3A8C",
  kpis: "#0F6B6B",
  "cop29-objectives": "#0B5D46",
  "city-actions": "#8A3B12",
  "gda-pillars": "#3D6B1F",
  "ecosystem-pillars": "#7A2E5D",
  "stakeholder-groups": "#44505A",
};

/** All cards of a deck in its order; each goal is followed by its targets. */
export function cardsOf(deckId: DeckId): readonly CardEntry[] {
  return cards[deckId];
}

/** Looks a card up by a reference from outside; `undefined` if no deck has it. */
export function findCard(ref: string): CardEntry | undefined {
  return byRef.get(ref);
}

const cards = Object.fromEntries(
  deckIds.map((deckId) => [deckId, readDeck(deckId)]),
) as unknown as Readonly<Record<DeckId, readonly CardEntry[]>>;
const byRef = new Map(
  deckIds.flatMap((deckId) => cards[deckId].map((card) => [card.ref as string, card] as const)),
);

function readDeck(deckId: DeckId): CardEntry[] {
  switch (deckId) {
    case "sdg":
      return decks.sdg.flatMap((goal) => {
        const look = {
          colour: goal.hex,
          ink: goal.textColour === "black" ? "#000000" : "#ffffff",
        } as const;
        const targets = goal.targets.map((code) =>
          card(deckId, code, { ...look, number: code, goalId: goal.id }),
        );
        return [card(deckId, goal.id, { ...look, number: goal.id }), ...targets];
      });
    case "standards":
      return decks.standards.map(({ id, number, verified: isVerified, status, scopes: kinds }) =>
        card(deckId, id, { number, isVerified, status, kinds }),
      );
    case "kpis":
      return decks.kpis.map(({ id, code, dimension, seenOnItuPage: isVerified }) =>
        card(deckId, id, { number: code, isVerified, kinds: [dimension] }),
      );
    case "technology-areas":
      return decks["technology-areas"].map(({ id, verified: isVerified }) =>
        card(deckId, id, { isVerified }),
      );
    case "cop29-objectives":
    case "city-actions":
    case "gda-pillars":
      return decks[deckId].map(({ id }) => card(deckId, id, { number: id.replace(/^p/, "") }));
    default:
      return decks[deckId].map(({ id }) => card(deckId, id, {}));
  }
}

function card(deckId: DeckId, id: string, own: Partial<CardEntry>): CardEntry {
  return {
    ref: cardRefSchema.parse(`${deckId}/${id}`),
    deckId,
    id,
    number: null,
    colour: deckColours[deckId],
    ink: "#ffffff",
    isVerified: true,
    status: null,
    kinds: [],
    goalId: null,
    ...own,
  };
}
