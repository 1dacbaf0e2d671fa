import type { Prose, ProseLine } from "#lib/lesson-plan/document/spans.ts";
import { cutSpans } from "../cut-text.ts";

/** Most characters of a piece of a paragraph that is cut: about a tenth of a page. */
const PIECE = 420;

/**
 * Cuts a row that is too tall to stay on one page: every part has some lines of each cell, and
 * none is taller than allowed by more than one piece of a paragraph. A row that is not too tall is
 * its only part.
 *
 * @param heightOf of some lines in the column of that index.
 */
export function rowParts(
  cells: readonly Prose[],
  heightOf: (lines: Prose, column: number) => number,
  tall: number,
): (readonly Prose[])[] {
  if (cells.every((lines, column) => heightOf(lines, column) <= tall)) return [cells];
  const queues = cells.map((lines) => lines.flatMap(linePieces));
  const parts: Prose[][] = [];
  while (queues.some((queue) => queue.length > 0)) {
    parts.push(queues.map((queue, column) => takeUpTo(queue, tall, (l) => heightOf(l, column))));
  }
  return parts;
}

/** Takes lines from a queue's front; at least one. */
function takeUpTo(
  queue: ProseLine[],
  tall: number,
  heightOf: (lines: Prose) => number,
): ProseLine[] {
  const taken: ProseLine[] = [];
  let height = 0;
  for (let next = queue[0]; next; next = queue[0]) {
    height += heightOf([next]);
    if (taken.length > 0 && height > tall) break;
    taken.push(next);
    queue.shift();
  }
  return taken;
}

/** A paragraph in pieces that are paragraphs; its second language goes with the last. */
function linePieces(line: ProseLine): ProseLine[] {
  const { kind, text } = line;
  const { second, ...own } = text;
  const pieces = cutSpans(text.main, PIECE);
  const others = second ? cutSpans(second, PIECE) : [];
  if (pieces.length <= 1 && others.length <= 1) return [line];
  const main = pieces.map((spans, index) => ({
    kind: index === 0 ? kind : ("paragraph" as const),
    text: { ...own, main: spans },
  }));
  return [
    ...main,
    ...others.map((spans) => ({ kind: "paragraph" as const, text: { main: [], second: spans } })),
  ];
}
