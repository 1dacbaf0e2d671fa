import Papa from "papaparse";

/** What stands between two cells. */
export const separators = ["\t", ";", ","] as const;
export type Separator = (typeof separators)[number];

export type SplitText = Readonly<{
  separator: Separator;
  /** Each record in the file's order, empty ones too: the index plus one is the row people see. */
  records: readonly (readonly string[])[];
  /** Records whose quotes do not close or close in the middle, as indices, in order. */
  badQuotes: readonly number[];
}>;

/** Rows looked at to find the separator. */
const SAMPLE_ROWS = 60;

/**
 * Text as records of cells. A line break within quotes belongs to its cell. The line `sep=;` that
 * spreadsheets write and hide is obeyed and not counted as a row.
 */
export function splitCells(text: string): SplitText {
  const lines = text.replace(/\r\n?/g, "\n");
  const stated = /^"?sep=([\t;,])"?[\t;, ]*(?:\n|$)/i.exec(lines);
  const body = stated ? lines.slice(stated[0].length) : lines;
  const separator = separators.find((each) => each === stated?.[1]) ?? separatorOf(body);
  const { data, errors } = parse(body, separator);
  const badQuotes = errors.flatMap(({ type, row }) => (type === "Quotes" ? [row ?? 0] : []));
  return { separator, records: data, badQuotes: [...new Set(badQuotes)].sort((a, b) => a - b) };
}

/**
 * The one that splits most rows; of equals the first, because a comma is a decimal mark in files
 * with semicolons, but hardly any file with commas has a semicolon in each row.
 */
function separatorOf(text: string): Separator {
  const sharesSplit = separators.map((separator) => {
    const rows = parse(text, separator, SAMPLE_ROWS).data.filter((row) => row.some(Boolean));
    return { separator, share: rows.filter((row) => row.length > 1).length / (rows.length || 1) };
  });
  return sharesSplit.reduce((best, each) => (each.share > best.share ? each : best), {
    separator: "," as Separator,
    share: 0,
  }).separator;
}

function parse(text: string, delimiter: Separator, preview = 0) {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", preview });
}
