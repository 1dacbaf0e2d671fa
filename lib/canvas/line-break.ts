import LineBreaker from "linebreak";

/** Ideographs, kana, hangul and their punctuation: text that is broken between any two of them. */
const CJK =
  /[\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3100-\u31bf\u31f0-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

// Line-start and line-end prohibitions: GB/T 15834-2011 §5.1, W3C CLREQ §3.1.1, JLREQ §3.1.7.
const NO_START =
  /^[，。、；：？！）》」』】〕〗〉〙〛”’…—·・～％｝］．,.;:?!)\]}%‰℃°々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
const NO_END = /[（《「『【〔〖〈〘〚“‘［｛([{￥£¥$#＃@]$/u;
/** Marks that belong to the character before them. */
const ATTACHED = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u;

/** Longest run of characters without a place to break; addresses and ids are cut after it. */
const LONGEST_PART = 24;
const CUT_AFTER = 12;

/** Whether a text contains Chinese, Japanese or Korean. */
export function hasCjk(text: string): boolean {
  return CJK.test(text);
}

/** Whether a line may begin here, between two pieces of text. */
export function mayBreakBetween(before: string, after: string): boolean {
  return !NO_START.test(after) && !NO_END.test(before) && !ATTACHED.test(after);
}

/**
 * Cuts one paragraph into pieces that stay in one line: before each piece but the first a line may
 * begin. Joined, they are the paragraph; spaces stay at the end of the piece before them.
 *
 * Breaks are those of UAX #14 less the ones Chinese typesetting forbids (no line begins with 。or
 * ends with（). Words longer than 24 characters get emergency breaks, which heed the same rules
 * wherever any character of the word allows it.
 *
 * @param paragraph text without line breaks.
 */
export function unbreakableParts(paragraph: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const to of breakPositions(paragraph)) {
    const piece = paragraph.slice(from, to);
    from = to;
    const last = parts.at(-1);
    const glue = last !== undefined && (last.trim() === "" || !mayBreakBetween(last, piece));
    if (glue) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts.flatMap((part) => (part.length > LONGEST_PART ? cutWord(part) : [part]));
}

/** UAX #14 keeps quotation marks with both neighbours, as Latin text wants it; Chinese does not. */
const BESIDE_QUOTES = new RegExp(`(?<=${CJK.source})(?=[“‘])|(?<=[”’])(?=${CJK.source})`, "gu");

function breakPositions(paragraph: string): number[] {
  const positions = new Set<number>();
  const breaker = new LineBreaker(paragraph);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position > 0) positions.add(next.position);
  }
  for (const { index } of paragraph.matchAll(BESIDE_QUOTES)) positions.add(index);
  return [...positions].sort((a, b) => a - b);
}

function cutWord(word: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    const long = piece.length >= CUT_AFTER && mayBreakBetween(piece, character);
    // A long row of punctuation has no good place; a bad one is better than leaving the page.
    const tooLong = piece.length >= LONGEST_PART && !ATTACHED.test(character);
    if ((long || tooLong) && character.trim() !== "") {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
