import { atOnce, type Slices } from "../slices.ts";
import { decodeText, type TableEncoding, UNREADABLE } from "./decode-text.ts";
import { type Fault, faultAt, faultOfFile, inSheetOrder, type PlacedCell } from "./fault.ts";
import { type Separator, splitCells } from "./split-cells.ts";

/** Most a table may be; a table of 42 sectors in 31 regions stays within. */
export const tableLimits = {
  bytes: 5_000_000,
  rows: 2_000,
  columns: 2_000,
  cellCharacters: 500,
} as const;
export type TableLimits = Readonly<Record<keyof typeof tableLimits, number>>;

export type TableFaultCode =
  | "file-too-large"
  | "empty-file"
  | "spreadsheet-file"
  | "not-text"
  | "unknown-encoding"
  | "bad-quotes"
  | "too-many-rows"
  | "too-many-columns"
  | "cell-too-long"
  | "control-character";

export type Table = Readonly<{
  encoding: TableEncoding;
  /** Encodings nearly as plausible as the one taken: worth a question to the person. */
  alternatives: readonly TableEncoding[];
  separator: Separator;
  /** As wide as the last column that says anything anywhere. */
  columns: number;
  /**
   * Rows that say something, with their number in the person's spreadsheet. Every row has as many
   * cells as `columns`, trimmed, in NFC and without marks that nobody sees; the index plus one is the spreadsheet's column.
   */
  rows: readonly Readonly<{ row: number; cells: readonly string[] }>[];
}>;

export type TableReading =
  | Readonly<{ ok: true; table: Table }>
  | Readonly<{ ok: false; faults: readonly Fault<TableFaultCode>[] }>;

/** Most faults told at once; more help nobody. */
const MAX_FAULTS = 100;
/** What no cell of an export holds: controls but tab and line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/**
 * Reads an exported table (CSV or tab-separated text) as rows of cells: all of it, or its faults
 * and nothing of it. Never throws, whatever the bytes are.
 *
 * Rows and columns at the end that say nothing, as spreadsheets like to export them, are left out;
 * empty rows in between too, but they count, so that numbers agree with what the person sees.
 */
export function readTable(bytes: Uint8Array, hints: TableHints = {}): TableReading {
  return atOnce(tableInSlices(bytes, hints));
}

type TableHints = Readonly<{ encoding?: TableEncoding; limits?: TableLimits }>;

/** Rows between two pauses. */
const SLICE = 50;

/** The same in slices. */
export function* tableInSlices(
  bytes: Uint8Array,
  { encoding, limits = tableLimits }: TableHints = {},
): Slices<void, TableReading> {
  if (bytes.length > limits.bytes) return refused([faultOfFile("file-too-large")]);
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) {
    return refused([
      decoded.code === "unknown-encoding"
        ? unreadableFault(decoded.text)
        : faultOfFile(decoded.code),
    ]);
  }
  yield;
  const { separator, records, badQuotes } = splitCells(decoded.text);
  if (badQuotes.length > 0) return refused(badQuotes.map((index) => quoteFault(records, index)));

  const rows: { row: number; cells: string[] }[] = [];
  for (const [index, record] of records.entries()) {
    if (index % SLICE === 0) yield;
    const cells = record.map(tidied);
    if (cells.some((cell) => cell !== "")) rows.push({ row: index + 1, cells });
  }
  const columns = rows.reduce((widest, { cells }) => Math.max(widest, widthOf(cells)), 0);
  yield;
  const faults = faultsOf({ rows, columns }, limits);
  if (faults.length > 0) return refused(faults);
  return {
    ok: true,
    table: {
      encoding: decoded.encoding,
      alternatives: decoded.alternatives,
      separator,
      columns,
      rows: rows.map(({ row, cells }) => ({
        row,
        cells: Array.from({ length: columns }, (_, index) => cells[index] ?? ""),
      })),
    },
  };
}

function refused(faults: readonly Fault<TableFaultCode>[]): TableReading {
  return { ok: false, faults: inSheetOrder(faults).slice(0, MAX_FAULTS) };
}

/** Marks without width that come along when cells are copied; nobody sees why `1` is no number. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function tidied(cell: string): string {
  return cell.replace(UNSEEN, "").trim().normalize("NFC");
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== "") + 1;
}

/** The first cell with bytes that are no character: where to look for what is damaged. */
function unreadableFault(text: string): Fault<TableFaultCode> {
  for (const [row, cells] of splitCells(text).records.entries()) {
    const column = cells.findIndex((cell) => cell.includes(UNREADABLE));
    const cell = { row: row + 1, column: column + 1, text: tidied(cells[column] ?? "") };
    if (column >= 0) return faultAt(cell, "unknown-encoding");
  }
  return faultOfFile("unknown-encoding");
}

/** Quotes that never close swallow what follows: the cell at fault is the last of its row. */
function quoteFault(records: readonly (readonly string[])[], index: number): Fault<TableFaultCode> {
  const text = records[index]?.at(-1) ?? "";
  return { ...faultAt({ row: index + 1, column: 1, text }, "bad-quotes"), column: null };
}

function faultsOf(
  { rows, columns }: Pick<Table, "rows" | "columns">,
  limits: TableLimits,
): Fault<TableFaultCode>[] {
  if (rows.length === 0) return [faultOfFile("empty-file")];
  const last = rows.at(-1)?.row ?? 0;
  if (last > limits.rows) return [{ ...faultOfFile("too-many-rows", String(last)), row: last }];
  if (columns > limits.columns) {
    return [{ ...faultOfFile("too-many-columns", String(columns)), column: columns }];
  }
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((text, index) => cellFaults({ row, column: index + 1, text }, limits)),
  );
}

function cellFaults(cell: PlacedCell, limits: TableLimits): Fault<TableFaultCode>[] {
  if (cell.text.length > limits.cellCharacters) return [faultAt(cell, "cell-too-long")];
  return CONTROL.test(cell.text) ? [faultAt(cell, "control-character")] : [];
}
