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
  const rest = text.slice(at);
  const head = beginningOf(rest);
  add(head === rest ? rest : `${head}…`);
  return parts;
}

/** What stands before a word, and after another if there is one, cut where it is long. */
function between(piece: string, isAfterWord: boolean): string {
  const most = (isAfterWord ? 2 : 1) * CONTEXT + 1;
  if ([...piece].length <= most) return piece;
  return `${isAfterWord ? beginningOf(piece) : ""}…${endOf(piece)}`;
}

const wordAtEnd = /[\p{Script=Latin}\p{N}]+$/u;
const wordAtBeginning = /^[\p{Script=Latin}\p{N}]+/u;

/** The first characters, without a part of a word that goes on; all of it if it is short. */
function beginningOf(piece: string): string {
  const characters = [...piece];
  if (characters.length <= CONTEXT + 1) return piece;
  const head = characters.slice(0, CONTEXT).join("");
  const isParted = wordAtBeginning.test(characters[CONTEXT] ?? "");
  return (isParted ? head.replace(wordAtEnd, "") : head).trimEnd();
}

/** The last characters, without a part of a word that begins before. */
function endOf(piece: string): string {
  const characters = [...piece];
  const tail = characters.slice(-CONTEXT).join("");
  const isParted = wordAtEnd.test(characters.at(-CONTEXT - 1) ?? "");
  return (isParted ? tail.replace(wordAtBeginning, "") : tail).trimStart();
}
