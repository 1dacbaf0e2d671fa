/** Where words stand in a text, in UTF-16 units. */
type Span = Readonly<{ start: number; end: number }>;

/** A piece of a note, and whether it is one of the words that matter. */
export type ExcerptPart = Readonly<{ text: string; isMarked: boolean }>;

/** Characters shown on each side of a word, so that one sees how it was meant. */
const CONTEXT = 14;

/** The words of a note that matter, marked, with a little of what stands around them. */
export function markedExcerpt(text: string, words: readonly Span[]): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (piece: string, isMarked = false) => {
    if (piece !== "") parts.push({ text: piece.replace(/\s+/g, " "), isMarked });
  };
  let at = 0;
  for (const { start, end } of words.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    add(between(text.slice(at, start), at > 0));
    add(text.slice(Math.max(at, start), end), true);
    at = end;
  }
  const rest = [...text.slice(at)];
  add(rest.length <= CONTEXT + 1 ? rest.join("") : `${rest.slice(0, CONTEXT).join("")}…`);
  return parts;
}

/** What stands before a word, and after another if there is one, cut where it is long. */
function between(piece: string, isAfterWord: boolean): string {
  const characters = [...piece];
  const most = isAfterWord ? 2 * CONTEXT + 1 : CONTEXT + 1;
  if (characters.length <= most) return piece;
  const head = isAfterWord ? characters.slice(0, CONTEXT) : [];
  return [...head, "…", ...characters.slice(-CONTEXT)].join("");
}
