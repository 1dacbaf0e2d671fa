import type { CardRef } from "./note-marks.ts";

/**
 * A card as a reader sees it, in their language: the same on the canvas, in lists, in drawings and
 * on paper. The UN's icons are not ours to show; a goal is its number, its name and its colour.
 */
export type CardFace = Readonly<{
  /** What its deck is called. */
  deck: string;
  /** Its number as people cite it, such as `SDG 7` or `ISO 14040`; `null` without one. */
  mark: string | null;
  name: string;
  /** What it covers, in a sentence; `null` where its deck says no more. */
  meaning: string | null;
  /** What has to be said with it, such as that nobody checked it; `null` if nothing has. */
  caveat: string | null;
  /** All of it that a line in a list needs: mark, name and caveat. */
  label: string;
  /** Its colour, `#RRGGBB`, and that of words on it, at least 4.5:1 apart. */
  colour: string;
  ink: "#000000" | "#ffffff";
}>;

/** Tells what cards look like in one language. Knows an answer for cards that do not exist, too. */
export type CardFaces = (ref: CardRef) => CardFace;

/** What words on a card's colour are for cards that nobody knows. */
const UNKNOWN_COLOUR = "#5b6661";

/** The face of a card that no deck has, or whose words are not there: its id, and nothing made up. */
export function plainFace(ref: CardRef, name: string = ref): CardFace {
  return {
    deck: ref,
    mark: null,
    name,
    meaning: null,
    caveat: null,
    label: name === ref ? ref : `${name} (${ref})`,
    colour: UNKNOWN_COLOUR,
    ink: "#ffffff",
  };
}

/** What a note says to a reader: the card it is, if it is one, and below it its own words. */
export function spokenText(
  { text, card }: Readonly<{ text: string; card: CardRef | null }>,
  faces: CardFaces,
): string {
  if (card === null) return text;
  return [faces(card).label, text].filter((line) => line !== "").join("\n");
}
