import { cleanText } from "./canvas/clean-text.ts";

/** So that Excel reads UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
/** What spreadsheets take for a formula, in the full width of Chinese input methods too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

export type CsvCell = string | number;

/**
 * A table as a file: RFC 4180, UTF-8 with a byte-order mark, lines end in CRLF. Lines within a
 * cell are `\n`. Text that a spreadsheet would run as a formula has an apostrophe before it;
 * numbers stay numbers.
 *
 * @throws {RangeError} if a number is not finite.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(field).join(",")}\r\n`).join("");
}

function field(cell: CsvCell): string {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new RangeError("a cell must be a finite number");
    return String(cell);
  }
  const text = cleanText(cell);
  const tame = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
