/** A text in the form terms are compared in, and where each of its units was. */
export type FoldedText = Readonly<{
  units: string;
  /** Offsets in the text as written, in UTF-16 units; one for each unit of `units`. */
  starts: readonly number[];
  ends: readonly number[];
}>;

const gap = /^[\s\p{Pd}\u200b\ufeff]$/u;
const marks = /\p{M}/gu;
const asciiWord = /^[a-z0-9]/i;
const latin = /[\p{Script=Latin}\p{N}]/u;

/**
 * Folds case, width (`Ａ`, `ａ`, `A`), accents, and gaps: a hyphen counts as a space, several as one,
 * and one beside a Chinese character as none; a bent apostrophe is a straight one. A line break stays,
 * so that no term runs over it.
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let units = "";
  let at = 0;
  /** Where a gap began that is not written yet. */
  let gapAt = -1;
  for (const character of text) {
    const start = at;
    at += character.length;
    if (isGap(character)) {
      if (gapAt < 0) gapAt = start;
      continue;
    }
    const folded = fold(character);
    if (folded === "") continue;
    if (gapAt >= 0 && isWordUnit(units.at(-1)) && isWordUnit(folded[0])) {
      units += " ";
      starts.push(gapAt);
      ends.push(start);
    }
    gapAt = -1;
    units += folded;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(start);
      ends.push(at);
    }
  }
  return { units, starts, ends };
}

function isGap(character: string): boolean {
  if (isHan(character) || character === "\n") return false;
  return gap.test(character);
}

function fold(character: string): string {
  if (isHan(character)) return character;
  if (character <= "\u007f") return character.toLowerCase();
  if (character === "\u2019") return "'";
  return character.normalize("NFKD").replace(marks, "").toLowerCase();
}

/** The usual ones, which fold to themselves: most of a Chinese note. */
function isHan(character: string): boolean {
  return character >= "\u4e00" && character <= "\u9fff" && character.length === 1;
}

/** Whether it is of a word that has its boundaries in writing: Latin letters and digits. */
export function isWordUnit(unit: string | undefined): boolean {
  if (unit === undefined || isHan(unit)) return false;
  return unit <= "\u007f" ? asciiWord.test(unit) : latin.test(unit);
}

/** Whether a place parts a word or a number: `L.14` is not in `L.1480`, `SDG 7` not in `SDG 7.2`. */
export function isInsideWord(units: string, at: number): boolean {
  if (at === 0 || at === units.length) return false;
  if (!isWordUnit(units[at - 1])) return false;
  if (isWordUnit(units[at])) return true;
  return units[at] === "." && /\d\.\d/.test(units.slice(at - 1, at + 2));
}
