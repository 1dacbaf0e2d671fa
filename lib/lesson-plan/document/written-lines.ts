import type { BlockWords } from "./plan-edits.ts";
import type { Prose, Span, Text } from "./spans.ts";

/** Words of one language as they are stored in an edit: what a `Prose` says in its main language. */
export type Lines = Extract<BlockWords, { kind: "prose" }>["lines"];
type Line = Lines[number];

/** What a text says in its own language; no line if it says nothing. */
export function linesOfText(text: Text): Lines {
  return tidyLines([{ kind: "paragraph", spans: [...text.main] }]);
}

export function linesOfProse(prose: Prose): Lines {
  return tidyLines(prose.map(({ kind, text }) => ({ kind, spans: [...text.main] })));
}

/**
 * Lines as a prose. Lines that stand in `made` keep what is known of them there: the language they
 * are in, and their second one.
 */
export function proseOfLines(lines: Lines, made: Prose): Prose {
  const known = new Map(made.map((line) => [signOf(linesOfProse([line])), line]));
  return lines.map(
    (line) => known.get(signOf([line])) ?? { kind: line.kind, text: { main: spansOf(line) } },
  );
}

/** Lines as one text: `made` itself if they say the same. */
export function textOfLines(lines: Lines, made: Text): Text {
  if (sameLines(lines, linesOfText(made))) return made;
  const main = lines.flatMap((line, index) =>
    index === 0 ? spansOf(line) : [{ text: "\n" }, ...spansOf(line)],
  );
  return { main: joined(main) };
}

/** The same words in the least number of pieces, without empty lines, so that they compare. */
export function tidyLines(lines: Lines): Lines {
  return lines
    .map(({ kind, spans }): Line => ({ kind, spans: joined(spans.map(spanOf)) }))
    .filter(({ spans }) => spans.some(({ text }) => text.trim() !== ""));
}

/** Whether two say the same in the same style, however they are cut into pieces. */
export function sameLines(a: Lines, b: Lines): boolean {
  return signOf(a) === signOf(b);
}

/** Words without style, a line each. */
export function plainWords(lines: Lines): string {
  return lines.map(({ spans }) => spans.map(({ text }) => text).join("")).join("\n");
}

function signOf(lines: Lines): string {
  return JSON.stringify(
    tidyLines(lines).map(({ kind, spans }) => [
      kind,
      spans.map(({ text, bold, italic, href }) => [text, bold, italic, href]),
    ]),
  );
}

function spansOf({ spans }: Line): Span[] {
  return joined(spans.map(spanOf));
}

function spanOf({ text, bold, italic, href }: Line["spans"][number]): Span {
  return {
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(href !== undefined && { href }),
  };
}

function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (span.text === "") continue;
    if (last && sameStyle(last, span))
      found[found.length - 1] = { ...last, text: last.text + span.text };
    else found.push(span);
  }
  return found;
}

function sameStyle(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.href === b.href;
}
