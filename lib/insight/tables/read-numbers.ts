import { atOnce, type Slices } from "../slices.ts";
import { type Fault, faultAt, inSheetOrder, type PlacedCell } from "./fault.ts";
import type { Separator } from "./split-cells.ts";

/** Which mark stands before the decimals; the other one then groups thousands. */
export type DecimalMark = "point" | "comma";

export type NumberFaultCode =
  | "empty-cell"
  | "no-value"
  | "spreadsheet-error"
  | "not-a-number"
  | "mixed-decimals"
  | "ambiguous-number"
  | "number-too-large";

/** What is known of the file beside the cells. */
export type NumberHints = Readonly<{
  separator: Separator;
  /** What the person said; it is not doubted. */
  decimal?: DecimalMark;
}>;

/** Beyond this a double no longer holds each unit, and no table of money or tonnes goes there. */
export const LARGEST = 1e15;

type Readings = Readonly<Record<DecimalMark, number | undefined>>;
type ReadCell = Readonly<{ cell: PlacedCell; readings: Readings }>;

/**
 * Cells as numbers, in the order given; all of them, or faults only.
 *
 * Understood are full-width digits and marks, thousands grouped by comma, point, space or
 * apostrophe, `%` (a hundredth), `1.2E-05`, and `(12)` for −12. Whether `1,234` is a thousand or
 * little more than one is decided for each column by its own cells, then by all columns if they
 * agree, then by the separator: a file with commas between its cells writes decimals with points.
 * What stays open is a fault, never a guess.
 */
export function readNumbers(cells: readonly PlacedCell[], hints: NumberHints): NumberReading {
  return atOnce(numbersInSlices(cells, hints));
}

export type NumberReading =
  | Readonly<{ ok: true; numbers: readonly number[] }>
  | Readonly<{ ok: false; faults: readonly Fault<NumberFaultCode>[] }>;

/** Cells between two pauses. */
const SLICE = 2_000;

/** The same in slices. */
export function* numbersInSlices(
  cells: readonly PlacedCell[],
  hints: NumberHints,
): Slices<void, NumberReading> {
  const read: ReadCell[] = [];
  for (const [index, cell] of cells.entries()) {
    read.push({ cell, readings: readingsOf(cell.text) });
    if (index % SLICE === 0) yield;
  }
  const everywhere = evidenceIn(read);
  yield;
  const columns = byColumn(read);
  const faults: Fault<NumberFaultCode>[] = [];
  const marks = new Map<number, DecimalMark | undefined>();
  for (const [column, ofColumn] of columns) {
    const own = evidenceIn(ofColumn);
    if (own.size === 2 && !hints.decimal) faults.push(...mixedFaults(ofColumn));
    marks.set(column, decimalMark(own, everywhere, hints));
  }
  yield;
  const numbers = read.map((each) => {
    const found = numberOf(each, marks.get(each.cell.column));
    if (typeof found === "number") return found;
    faults.push(faultAt(each.cell, found));
    return 0;
  });
  return faults.length > 0 ? { ok: false, faults: inSheetOrder(faults) } : { ok: true, numbers };
}

function byColumn(cells: readonly ReadCell[]): Map<number, ReadCell[]> {
  const columns = new Map<number, ReadCell[]>();
  for (const each of cells) {
    const column = columns.get(each.cell.column);
    if (column) column.push(each);
    else columns.set(each.cell.column, [each]);
  }
  return columns;
}

function decimalMark(
  own: ReadonlySet<DecimalMark>,
  everywhere: ReadonlySet<DecimalMark>,
  { decimal, separator }: NumberHints,
): DecimalMark | undefined {
  const only = (evidence: ReadonlySet<DecimalMark>) =>
    evidence.size === 1 ? [...evidence][0] : undefined;
  const bySeparator = separator === "," && everywhere.size === 0 ? "point" : undefined;
  return decimal ?? only(own) ?? only(everywhere) ?? bySeparator;
}

function numberOf(
  { cell, readings }: ReadCell,
  mark: DecimalMark | undefined,
): number | NumberFaultCode {
  const { point, comma } = readings;
  if (point === undefined && comma === undefined) return whyNone(cell.text);
  const isPlain = point === comma;
  if (!mark && !isPlain && point !== undefined && comma !== undefined) return "ambiguous-number";
  const value = mark ? readings[mark] : (point ?? comma);
  if (value === undefined) return "not-a-number";
  return Math.abs(value) > LARGEST ? "number-too-large" : value;
}

function whyNone(text: string): NumberFaultCode {
  const bare = halfWidth(text);
  if (bare === "") return "empty-cell";
  if (/^(?:[-–—/.…]+|n\.?\s?\/?a\.?|nan|null|none|无|無)$/i.test(bare)) return "no-value";
  return bare.startsWith("#") ? "spreadsheet-error" : "not-a-number";
}

/** Marks that cells leave no doubt about: `0,5` or `1.234.567` say comma, `0.5` says point. */
function evidenceIn(cells: readonly ReadCell[]): Set<DecimalMark> {
  const marks = new Set<DecimalMark>();
  for (const { readings } of cells) {
    const mark = proofOf(readings);
    if (mark) marks.add(mark);
  }
  return marks;
}

function proofOf({ point, comma }: Readings): DecimalMark | undefined {
  if (point !== undefined && comma === undefined) return "point";
  return comma !== undefined && point === undefined ? "comma" : undefined;
}

/** The cells of the mark that fewer cells of the column use. */
function mixedFaults(cells: readonly ReadCell[]): Fault<NumberFaultCode>[] {
  const of = (mark: DecimalMark) => cells.filter(({ readings }) => proofOf(readings) === mark);
  const [points, commas] = [of("point"), of("comma")];
  const fewer = points.length < commas.length ? points : commas;
  return fewer.map(({ cell }) => faultAt(cell, "mixed-decimals"));
}

const SHAPE = /^(\()?\s*([+-]?)\s*([\d.,' ]*\d)(e[+-]?\d{1,3})?\s*(%?)\s*(\))?$/i;
const BODY = {
  point:
    /^(?:(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:'\d{3})+)(?:\.\d+)?|\.\d+)$/,
  comma:
    /^(?:(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:'\d{3})+)(?:,\d+)?|,\d+)$/,
} as const;

function readingsOf(text: string): Readings {
  const none = { point: undefined, comma: undefined };
  const match = text.length > 64 ? null : SHAPE.exec(halfWidth(text));
  if (!match) return none;
  const [, open, sign = "", body = "", exponent = "", percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (open && sign)) return none;
  const direction = open || sign === "-" ? -1 : 1;
  const read = (mark: DecimalMark) => {
    if (!BODY[mark].test(body)) return undefined;
    const [whole = "", decimals = ""] = body.split(mark === "point" ? "." : ",");
    const digits = `${whole.replace(/\D/g, "") || "0"}.${decimals || "0"}${exponent}`;
    // Divided, because 12.3 × 0.01 is not 0.123 to the last bit.
    return (direction * Number(digits)) / (percent ? 100 : 1);
  };
  return { point: read("point"), comma: read("comma") };
}

/** Full-width forms, kinds of spaces and the minus sign as a keyboard writes them. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, " ")
    .replace(/[\u2212\ufe63]/g, "-")
    .replace(/[\u2019\u02bc]/g, "'")
    .trim();
}
