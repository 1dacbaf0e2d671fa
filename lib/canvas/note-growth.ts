import { LABEL_PADDING, NOTE_SIZE } from "./shape-props.ts";
import { breakLines, LINE_HEIGHT } from "./text-measure.ts";

/** Font size of tldraw's notes of size `m`, in canvas pixels. */
const FONT_SIZE = 22;

/**
 * How much higher than wide a note has to be for its words, in canvas pixels before `scale`: its
 * `growY`, which tldraw works out only where somebody types on the canvas.
 */
export function noteGrowth(text: string): number {
  const lines = breakLines(text, NOTE_SIZE - 2 * LABEL_PADDING, FONT_SIZE).length;
  const height = lines * FONT_SIZE * LINE_HEIGHT + 2 * LABEL_PADDING;
  return Math.max(0, Math.ceil(height - NOTE_SIZE));
}
