import type { Span } from "#lib/lesson-plan/document/spans.ts";

/** Where text is cut rather than within a word, best first. */
const ENDS = ["。", "；", ". ", "，", " "];

/**
 * Cuts spans into pieces of no more than so many UTF-16 units: at sentences or words, if any end in
 * the latter half of a piece, and never within a character.
 */
export function cutSpans(spans: readonly Span[], longest: number): Span[][] {
  const pieces: Span[][] = [[]];
  let length = 0;
  for (const span of spans) {
    for (const text of cutText(span.text, longest)) {
      if (length > 0 && length + text.length > longest) {
        pieces.push([]);
        length = 0;
      }
      pieces.at(-1)?.push({ ...span, text });
      length += text.length;
    }
  }
  return pieces;
}

function cutText(text: string, longest: number): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const head = text.slice(from, from + longest);
    const ends = ENDS.map((end) => head.lastIndexOf(end) + 1);
    const whole = /[\ud800-\udbff]$/.test(head) ? longest - 1 : longest;
    const end = ends.find((at) => at > longest / 2) ?? whole;
    parts.push(text.slice(from, from + end));
    from += end;
  }
  return [...parts, text.slice(from)];
}
