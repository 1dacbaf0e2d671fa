import { textWidth } from "#lib/canvas/text-measure.ts";
import type { TableBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { type } from "../design.ts";

/** Around the words of a cell, and a little for faces that are wider than measured. */
const AROUND = 13;
/** Widest that a column of numbers becomes, as a share of the table. */
const MOST = 0.16;

/**
 * Widths by the columns' shares, in points; columns of numbers are at least as wide as their
 * longest, so that "135 分钟" stays on one line. The widest column gives what that takes.
 */
export function columnWidths({ columns, rows }: TableBlock, width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (width * share) / shares);
  for (const [index, { align }] of columns.entries()) {
    if (align !== "end") continue;
    const longest = rows
      .filter(({ tone }) => tone !== "group")
      .flatMap(({ cells }) => cells[index] ?? [])
      .map(({ text }) => textWidth(wordsOfSpans(text.main), type.body, true));
    const needed = Math.min(MOST * width, Math.max(0, ...longest) + AROUND);
    const widest = widths.indexOf(Math.max(...widths));
    const missing = needed - (widths[index] ?? 0);
    if (missing <= 0 || widest === index) continue;
    widths[index] = needed;
    widths[widest] = (widths[widest] ?? 0) - missing;
  }
  return widths;
}
