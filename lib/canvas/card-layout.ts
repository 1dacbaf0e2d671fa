import type { CardFace } from "./card-face.ts";
import { LABEL_PADDING, NOTE_SIZE } from "./shape-props.ts";
import type { Rect } from "./sheet.ts";
import { fitText, LINE_HEIGHT } from "./text-measure.ts";

/** How high the face of a card is where people wrote below it; without words it fills the note. */
export const CARD_FACE_HEIGHT = 136;

const BAND = 38;
const INSET = 12;
const FOOT_SIZE = 13;

/** Words of a card set into a box, in canvas pixels before the note's `scale`. */
export type CardWords = Readonly<{
  text: string;
  box: Rect;
  size: number;
  /** Smallest size for a text that is measured anew. */
  minSize: number;
}>;

/** Where the parts of a card lie in its note, in canvas pixels before `scale`. */
export type CardLayout = Readonly<{
  /** The strip in the card's colour. */
  band: Rect;
  /** In the band: the number, or for cards without one what the deck is called. */
  mark: CardWords;
  name: CardWords;
  /** The deck and the caveat; empty where neither is to be said here. */
  foot: CardWords;
  /** What is left for people's own words. */
  words: Rect;
}>;

/**
 * Lays a card out in its note. Screen and paper use it both, so that they look the same.
 *
 * @param height of the whole note.
 * @param hasWords whether people wrote on it, or are about to.
 * @param isCompact for thumbnails and paper: no deck, and everything as large as there is room.
 */
export function layoutCard(
  { deck, mark, name, caveat }: Pick<CardFace, "deck" | "mark" | "name" | "caveat">,
  height: number,
  { hasWords, isCompact = false }: Readonly<{ hasWords: boolean; isCompact?: boolean }>,
): CardLayout {
  const face = hasWords ? CARD_FACE_HEIGHT : height;
  const w = NOTE_SIZE - 2 * INSET;
  const footLines = [...(mark === null || isCompact ? [] : [deck]), ...(caveat ? [caveat] : [])];
  const footHeight = footLines.length * FOOT_SIZE * LINE_HEIGHT;
  const top = BAND + 6;
  const bottom = face - (hasWords ? 0 : 8) - footHeight;
  return {
    band: { x: 0, y: 0, w: NOTE_SIZE, h: BAND },
    mark: fitted(mark ?? deck, { x: INSET, y: 4, w, h: BAND - 8 }, isCompact ? 26 : 21, 9),
    name: fitted(name, { x: INSET, y: top, w, h: bottom - top - 2 }, isCompact ? 34 : 22, 10),
    foot: fitted(footLines.join("\n"), { x: INSET, y: bottom, w, h: footHeight }, FOOT_SIZE, 8),
    words: {
      x: LABEL_PADDING,
      y: CARD_FACE_HEIGHT + LABEL_PADDING / 2,
      w: NOTE_SIZE - 2 * LABEL_PADDING,
      h: Math.max(1, height - CARD_FACE_HEIGHT - LABEL_PADDING),
    },
  };
}

function fitted(text: string, box: Rect, size: number, minSize: number): CardWords {
  if (text === "" || box.h <= 0) return { text: "", box, size: minSize, minSize };
  return { text, box, size: fitText(text, box, { size, minSize, bold: true }).size, minSize };
}
