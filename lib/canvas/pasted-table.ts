type Read = Readonly<{ value: string; end: number }>;

/**
 * Cuts text into rows and cells as Excel, WPS and LibreOffice copy them: tabs between cells, line
 * ends between rows, and quotes around a cell with either in it or with quotes, which are doubled.
 * Quotes that are not such stay as they are.
 *
 * @param most rows that are read.
 */
export function readTable(
  text: string,
  most: number,
): Readonly<{ rows: readonly (readonly string[])[]; isCut: boolean }> {
  const source = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    if (rows.length === most) return { rows, isCut: source.slice(at).trim() !== "" };
    const { value, end } = quotedCell(source, at) ?? plainCell(source, at);
    row.push(value);
    if (source[end] !== "\t") {
      rows.push(row);
      row = [];
    } else if (end + 1 === source.length) {
      row.push("");
    }
    at = end + 1;
  }
  if (row.length > 0) rows.push(row);
  return { rows, isCut: false };
}

function plainCell(source: string, from: number): Read {
  let end = from;
  while (end < source.length && source[end] !== "\t" && source[end] !== "\n") end += 1;
  return { value: source.slice(from, end), end };
}

/** A cell that a spreadsheet had a reason to quote. */
function quotedCell(source: string, from: number): Read | undefined {
  if (source[from] !== '"') return undefined;
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') {
      at += 1;
      continue;
    }
    const isEnd = at + 1 === source.length || /[\t\n]/.test(source[at + 1] ?? "");
    const inside = source.slice(from + 1, at);
    if (!isEnd || !/[\t\n]|""/.test(inside)) return undefined;
    return { value: inside.replaceAll('""', '"'), end: at + 1 };
  }
  return undefined;
}
