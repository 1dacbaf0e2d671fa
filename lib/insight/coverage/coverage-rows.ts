import type { Coverage, Tally } from "./coverage.ts";

/** How rows, columns and what is beside them are called, in the reader's language. */
export type CoverageWords = Readonly<{
  caption: string;
  /** What the rows are, above their names. */
  rowHead: string;
  row: (key: string) => string;
  column: (key: string) => string;
  /** Above the column, and before the row, that count each note once. */
  total: string;
  /** Above the names of the columns where a row's notes stand by our reading alone. */
  readHead: string;
  separator: string;
}>;

/** Rows as long as the head; the first cell names the row. */
export type CoverageTable = Readonly<{
  caption: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}>;

/** Whether all of a cell's notes stand there by our reading of a zone, and none because of people. */
export function isReadOnly({ count, read }: Pick<Tally, "count" | "read">): boolean {
  return count > 0 && read === count;
}

/** The heat-map as a table; the last row counts each note of a column once. */
export function coverageRows(
  { rows, columns, cells, placed }: Coverage,
  words: CoverageWords,
): CoverageTable {
  return {
    caption: words.caption,
    head: [
      words.rowHead,
      ...columns.map(({ key }) => words.column(key)),
      words.total,
      words.readHead,
    ],
    rows: [
      ...rows.map((row, at) => {
        const here = cells[at] ?? [];
        const read = columns.filter((_, column) => isReadOnly(here[column] ?? nothing));
        const names = read.map(({ key }) => words.column(key)).join(words.separator);
        return [words.row(row.key), ...here.map(({ count }) => count), row.count, names];
      }),
      [words.total, ...columns.map(({ count }) => count), placed.count, ""],
    ],
  };
}

const nothing = { count: 0, read: 0 };
