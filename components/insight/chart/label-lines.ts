/** Width of a character, in parts of the font size: our fonts' widths, rounded up. */
function widthOf(character: string): number {
  if (
    /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u.test(
      character,
    )
  ) {
    return 1;
  }
  if (/[iljtf.,:;'|!()\s]/.test(character)) return 0.34;
  return /[A-ZmwMW@%&]/.test(character) ? 0.76 : 0.57;
}

/** About how wide a text is, in pixels. SVG does not wrap, and the server cannot measure. */
export function labelWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0) * fontSize;
}

const CHINESE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60";
/** What no line begins with, and what no line ends with. */
const CLOSING = "、。，．！？：；）」』】》〉”’…";
const OPENING = "（「『【《〈“‘";
/** What a line may break between: a Chinese character with its marks, a word with its unit. */
const PIECE = new RegExp(
  `[${OPENING}]*[${CHINESE}][${CLOSING}]*|[^\\s${CHINESE}]+(?:\\s[°%℃]\\S*)?[${CLOSING}]*|\\s+`,
  "gu",
);

/**
 * A label in lines that fit: broken between words, or between Chinese characters; what does not
 * fit in the last line ends in an ellipsis.
 *
 * @param width in pixels, as is the font size.
 * @param most how many lines at most.
 */
export function labelLines(text: string, width: number, fontSize: number, most = 2): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.trim().match(PIECE) ?? []) {
    if (line === "" || labelWidth((line + piece).trimEnd(), fontSize) <= width) {
      line += line === "" ? piece.trimStart() : piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  const kept = lines.slice(0, most);
  const last = kept.at(-1);
  if (last === undefined) return [];
  const said = lines.length > most ? [...kept.slice(0, -1), `${last}…`] : kept;
  return said.map((line) => cut(line, width, fontSize));
}

/** The same in as many lines, but these about as long as each other: none is one word alone. */
export function evenLines(text: string, width: number, fontSize: number, most = 2): string[] {
  const widest = labelLines(text, width, fontSize, most);
  if (widest.length < 2 || isShortened(widest, text)) return widest;
  let best = widest;
  for (let part = 0.95; part > 0.45; part -= 0.05) {
    const lines = labelLines(text, width * part, fontSize, most);
    if (lines.length > widest.length || isShortened(lines, text)) break;
    best = lines;
  }
  return best;
}

function isShortened(lines: readonly string[], text: string): boolean {
  return lines.join("").replace(/\s/gu, "") !== text.replace(/\s/gu, "");
}

/** Shortens a line until it fits, and says so by an ellipsis. */
function cut(line: string, width: number, fontSize: number): string {
  if (labelWidth(line, fontSize) <= width) return line;
  const letters = [...line.replace(/…$/, "")];
  while (letters.length > 1 && labelWidth(`${letters.join("")}…`, fontSize) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
