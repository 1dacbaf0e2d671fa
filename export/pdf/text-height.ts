import { hasCjk } from "#lib/canvas/line-break.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import type { Prose, Text } from "#lib/lesson-plan/document/spans.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { LEADING, type } from "./design.ts";

/** About how high words stand in a column, in points: enough to tell what may not be cut. */
export function wordsHeight(words: string, width: number, size: number = type.body): number {
  const leading = hasCjk(words) ? LEADING.chinese : LEADING.latin;
  const lines = words
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, size) * 1.04) / width)), 0);
  return lines * size * leading;
}

/** Of a text with its second language beneath it. */
export function textHeight({ main, second = [] }: Text, width: number, size?: number): number {
  const below = second.length === 0 ? 0 : wordsHeight(wordsOfSpans(second), width, size);
  return wordsHeight(wordsOfSpans(main), width, size) + below;
}

export function proseHeight(lines: Prose, width: number, size?: number): number {
  return lines.reduce((sum, { text }) => sum + textHeight(text, width, size) + 3, 0);
}
