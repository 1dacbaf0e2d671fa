import type { Span } from "#lib/lesson-plan/document/spans.ts";

/** Where text is cut rather than within a word, best first. */
const ENDS = ["。", "；", ". ", "，", " "];

/**
 * Cuts spans into pieces of no more than so many UTF-16 units, line breaks counting as whole lines: at sentences or words, if any end in
 * the latter half of a piece, and never within a character.
 */
export function cutSpans(spans: readonly Span[], longest: number): Span[][] {
  const pieces: Span[][] = [[]];
  let length = 0;
  for (const span of spans) {
    for (const text of cutText(span.text, longest)) {
      const height = text.length + LINE * (text.split("\n").length - 1);
      if (length > 0 && length + height > longest) {
        pieces.push([]);
        length = 0;
      }
      pieces.at(-1)?.push({ ...span, text });
      length += height;
    }
  }
  return pieces;
}

/** As high as a line of so many characters. */
const LINE = 30;

function cutText(text: string, longest: number): string[] {
  if (!text.includes("\n")) return cutLine(text, longest);
  const lines = text.split(/(?<=\n)/);
  const most = Math.ceil(longest / LINE);
  const groups = Array.from({ length: Math.ceil(lines.length / most) }, (_, index) =>
    lines.slice(index * most, (index + 1) * most).join(""),
  );
  return groups.flatMap((group) => cutLine(group, longest));
}

function cutLine(text: string, longest: number): string[] {
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
