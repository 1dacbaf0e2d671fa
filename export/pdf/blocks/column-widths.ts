import { unbreakableParts } from "#lib/canvas/line-break.ts";
import { textWidth } from "#lib/canvas/text-measure.ts";
import type { TableBlock } from "#lib/lesson-plan/document/plan-document.ts";
import { type Prose, type Text, wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { type } from "../design.ts";

/** Around the words of a cell, and a little for faces that are wider than measured. */
const AROUND = 13;
/** Before what a list says. */
const SIGN = 15;
/** Widest that a column is made for its words' sake, as a share of the table. */
const MOST = 0.18;

/**
 * Widths by the columns' shares, in points, but wide enough for the longest word of each, and for
 * whole lines where numbers stand: "135 分钟" is one line. The widest column gives what that takes.
 */
export function columnWidths(table: TableBlock, width: number): number[] {
  const { columns } = table;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (width * share) / shares);
  for (const index of columns.keys()) {
    const needed = Math.min(MOST * width, longestIn(table, index) + AROUND);
    const widest = widths.indexOf(Math.max(...widths));
    const missing = needed - (widths[index] ?? 0);
    if (missing <= 0 || widest === index) continue;
    widths[index] = needed;
    widths[widest] = (widths[widest] ?? 0) - missing;
  }
  return widths;
}

function longestIn({ columns, rows }: TableBlock, index: number): number {
  const column = columns[index];
  if (!column) return 0;
  const cells: readonly Prose[] = rows
    .filter(({ tone }) => tone !== "group")
    .map((row) => row.cells[index] ?? []);
  const whole = column.align === "end";
  const inCells = cells.flat().map(({ kind, text }) => {
    const sign = kind === "paragraph" ? 0 : SIGN;
    return sign + longest(text, type.body, whole);
  });
  return Math.max(longestOfName(column.name), ...inCells);
}

/** Most characters of a Chinese name that stay on one line: 投票人数. */
const SHORT_NAME = 5;

/** A short Chinese name is one word, though a line may begin within it. */
function longestOfName({ main, second = [] }: Text): number {
  const widths = [main, second].map((spans) => {
    const whole = wordsOfSpans(spans).length <= SHORT_NAME;
    return longest({ main: spans }, type.body, whole);
  });
  return Math.max(...widths);
}

/** The longest word of a text, or all of it. */
function longest({ main, second = [] }: Text, size: number, whole: boolean): number {
  const words = [main, second].map(wordsOfSpans);
  const parts = whole ? words : words.flatMap(unbreakableParts);
  return Math.max(0, ...parts.map((part) => textWidth(part.trim(), size, true)));
}
