import { cleanText } from "./clean-text.ts";
import { hasCjk, unbreakableParts } from "./line-break.ts";

/**
 * Widths without a browser or a font file: enough to break lines, not to justify them.
 *
 * Advance widths in em, measured from Noto Sans Regular and rounded up to 0.05, so that a line
 * broken here fits in any usual sans-serif face.
 */
const LATIN: readonly (readonly [em: number, characters: string])[] = [
  [0.25, " !',.:;Jijl"],
  [0.3, "()-`"],
  [0.35, "/I[\\]ft"],
  [0.4, '"r{}'],
  [0.45, "?_z"],
  [0.5, "FLcsvy"],
  [0.55, "$*+0123456789<=>ESTYZ^aekx|~"],
  [0.6, "KPRVXbdghnopqu"],
  [0.65, "#ABC"],
  [0.75, "&DGHNU"],
  [0.8, "OQw"],
  [0.85, "%"],
  [0.9, "@M"],
  [0.95, "Wm"],
];
const LATIN_EM = new Map(LATIN.flatMap(([em, set]) => [...set].map((one) => [one, em] as const)));
/** Full width in a Chinese face, narrow in a Latin one. */
const AMBIGUOUS = /[“”‘’…—·°×]/u;
const NO_WIDTH = /\p{M}|\p{Cf}|\p{Emoji_Modifier}/u;
const EMOJI = /\p{Extended_Pictographic}/u;
/** Noto Emoji's advance width. */
const EMOJI_EM = 1.27;
const LETTER = /[\p{L}\p{N}]/u;
const OTHER_LETTER_EM = 0.63;
/** Bold is wider than regular: the mean over ASCII in Noto Sans. */
const BOLD = 1.06;

/** Baseline to baseline, as a multiple of the font size; tldraw's own (TEXT_PROPS). */
export const LINE_HEIGHT = 1.35;

/** Width of one line of text in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  return emWidth(text, hasCjk(text)) * size * (bold ? BOLD : 1);
}

function emWidth(text: string, chinese: boolean): number {
  let em = 0;
  for (const character of text) em += characterEm(character, chinese);
  return em;
}

/** Widths looked up so far; at most two for every character there is. */
const known = { chinese: new Map<string, number>(), other: new Map<string, number>() };

function characterEm(character: string, chinese: boolean): number {
  const widths = chinese ? known.chinese : known.other;
  let em = widths.get(character);
  if (em === undefined) {
    em = lookUpEm(character, chinese);
    widths.set(character, em);
  }
  return em;
}

function lookUpEm(character: string, chinese: boolean): number {
  const latin = LATIN_EM.get(character);
  if (latin !== undefined) return latin;
  if (AMBIGUOUS.test(character)) return chinese ? 1 : 0.5;
  if (NO_WIDTH.test(character)) return 0;
  if (hasCjk(character)) return 1;
  if (EMOJI.test(character)) return EMOJI_EM;
  return LETTER.test(character) ? OTHER_LETTER_EM : 1;
}

type Piece = Readonly<{ text: string; em: number; trimmedEm: number }>;

/** A text prepared for breaking at several sizes: paragraphs of measured pieces. */
type Measured = readonly (readonly Piece[])[];

function measureText(text: string): Measured {
  const clean = cleanText(text);
  const chinese = hasCjk(clean);
  return clean.split("\n").map((paragraph) =>
    unbreakableParts(paragraph).map((part) => ({
      text: part,
      em: emWidth(part, chinese),
      trimmedEm: emWidth(part.trimEnd(), chinese),
    })),
  );
}

function breakMeasured(paragraphs: Measured, widthEm: number): string[] {
  return paragraphs.flatMap((pieces) => {
    const lines: string[] = [];
    let line = "";
    let used = 0;
    for (const piece of pieces.flatMap((one) => cutToWidth(one, widthEm))) {
      if (line !== "" && used + piece.trimmedEm > widthEm) {
        lines.push(line.trimEnd());
        line = "";
        used = 0;
      }
      line += piece.text;
      used += piece.em;
    }
    return [...lines, line.trimEnd()];
  });
}

/** A piece wider than the line goes character by character. */
function cutToWidth(piece: Piece, widthEm: number): readonly Piece[] {
  if (piece.trimmedEm <= widthEm) return [piece];
  const chinese = hasCjk(piece.text);
  return [...piece.text].map((text) => {
    const em = characterEm(text, chinese);
    return { text, em, trimmedEm: text.trim() === "" ? 0 : em };
  });
}

/**
 * Breaks text into lines that fit a width. Line breaks in the text are kept; empty text is one
 * empty line.
 *
 * @param width in the unit of `size`.
 */
export function breakLines(text: string, width: number, size: number, bold = false): string[] {
  return breakMeasured(measureText(text), width / (size * (bold ? BOLD : 1)));
}

export type FittedText = Readonly<{ lines: readonly string[]; size: number; cut: boolean }>;

/**
 * Breaks text into a box at the largest size between `minSize` and `size` at which all of it fits.
 * If even the smallest does not fit, the last visible line ends with an ellipsis and `cut` is true.
 */
export function fitText(
  text: string,
  box: Readonly<{ w: number; h: number }>,
  { size, minSize, bold = false }: Readonly<{ size: number; minSize: number; bold?: boolean }>,
): FittedText {
  const measured = measureText(text);
  const weight = bold ? BOLD : 1;
  const linesAt = (points: number) => breakMeasured(measured, box.w / (points * weight));
  const room = (points: number) => Math.max(1, Math.floor(box.h / (points * LINE_HEIGHT)));

  for (let points = size; points > minSize; points = Math.max(minSize, points * 0.93)) {
    const lines = linesAt(points);
    const wholeWords = !measured
      .flat()
      .some(({ trimmedEm }) => trimmedEm * points * weight > box.w);
    if (lines.length <= room(points) && wholeWords) return { lines, size: points, cut: false };
  }
  const lines = linesAt(minSize);
  const fitting = room(minSize);
  if (lines.length <= fitting) return { lines, size: minSize, cut: false };
  const last = `${lines[fitting - 1] ?? ""}…`;
  return { lines: [...lines.slice(0, fitting - 1), last], size: minSize, cut: true };
}
