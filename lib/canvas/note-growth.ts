import { CARD_FACE_HEIGHT } from "./card-layout.ts";
import { LABEL_PADDING, NOTE_SIZE } from "./shape-props.ts";
import { breakLines, LINE_HEIGHT } from "./text-measure.ts";

/** Font size of tldraw's notes of size `m`, in canvas pixels. */
const FONT_SIZE = 22;

/**
 * How much higher than wide a note has to be for its words, in canvas pixels before `scale`: its
 * `growY`, which tldraw works out only where somebody types on the canvas.
 *
 * @param isCard whether the words stand below the face of a card.
 */
export function noteGrowth(text: string, isCard = false): number {
  const face = isCard ? CARD_FACE_HEIGHT : 0;
  const lines = breakLines(text, NOTE_SIZE - 2 * LABEL_PADDING, FONT_SIZE).length;
  const height = lines * FONT_SIZE * LINE_HEIGHT + 2 * LABEL_PADDING + face;
  return Math.max(0, Math.ceil(height - NOTE_SIZE));
}
