/** Longest piece of a cell that a fault repeats, in characters. */
const MAX_VALUE = 60;

/**
 * What is wrong with a file, and where, counted from 1 as the person sees it in their spreadsheet;
 * `null` where it is no single row or column. `value` is what stood there, cut to 60 characters.
 */
export type Fault<Code extends string> = Readonly<{
  row: number | null;
  column: number | null;
  code: Code;
  value: string;
}>;

/** A cell of a table and where its person sees it, counted from 1. */
export type PlacedCell = Readonly<{ row: number; column: number; text: string }>;

export function faultAt<Code extends string>(cell: PlacedCell, code: Code): Fault<Code> {
  return { row: cell.row, column: cell.column, code, value: shortened(cell.text) };
}

/** A fault of the whole file. */
export function faultOfFile<Code extends string>(code: Code, value = ""): Fault<Code> {
  return { row: null, column: null, code, value: shortened(value) };
}

/** Faults as one reads a sheet: those of the whole file first, then by row and column. */
export function inSheetOrder<Code extends string>(faults: readonly Fault<Code>[]): Fault<Code>[] {
  return faults.toSorted(
    (a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function shortened(text: string): string {
  // Twice as many units always hold as many characters; a cell may be megabytes long.
  return [...text.slice(0, 2 * MAX_VALUE)].slice(0, MAX_VALUE).join("");
}
