import { cleanText } from "./clean-text.ts";
import { type ColumnRoles, headOf } from "./pasted-heads.ts";
import { readTable } from "./pasted-table.ts";

/** Notes one can add at once; a board is meant for some five hundred things. */
export const MOST_AT_ONCE = 200;
/**
 * Characters of a paste that are looked at, in UTF-16 units: three bytes each at most, so that the
 * notes go to the server in one update (`updateBytes`) …
 */
export const LONGEST_PASTE = 200_000;
/** … and lines or rows of it. */
export const MOST_ROWS = 1_000;
/** Columns of a table one can choose from. */
const MOST_COLUMNS = 30;

/** What a person pasted, as far as it can be told without asking them. */
export type Pasted = Readonly<{
  /** Whether it is more than is looked at. */
  isCut: boolean;
}> &
  (
    | Readonly<{ kind: "lines"; texts: readonly string[] }>
    | Readonly<{
        kind: "table";
        /** All rows, the head included, each with as many cells as the widest. */
        rows: readonly (readonly string[])[];
        hasHead: boolean;
        /** A guess, to be corrected by whoever pasted it. */
        roles: ColumnRoles;
      }>
  );

/** A note to be; zone and tags are words as they were typed. */
export type PastedNote = Readonly<{
  text: string;
  zone: string | null;
  tags: readonly string[];
  source: string | null;
}>;

/**
 * Reads lines, a list or a table (tab-separated, as spreadsheets copy it). Never throws; every line
 * that says something is kept, without the sign or number that made it an item of a list.
 */
export function readPasted(raw: string): Pasted {
  const { rows, isCut } = readTable(raw.slice(0, LONGEST_PASTE), MOST_ROWS);
  const filled = rows
    .map((row) => row.map((cell) => cleanText(cell).trim()))
    .filter((row) => row.some((cell) => cell !== ""));
  const isMore = isCut || raw.length > LONGEST_PASTE;
  if (!isTable(filled)) {
    const texts = filled.map((row) => withoutMarker(row.filter(Boolean).join(" ")));
    return { kind: "lines", texts, isCut: isMore };
  }
  const width = Math.min(MOST_COLUMNS, Math.max(...filled.map(({ length }) => length)));
  const even = filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  const head = headOf(even[0] ?? []);
  const body = head ? even.slice(1) : even;
  return {
    ...{ kind: "table", rows: even, hasHead: head !== undefined, isCut: isMore },
    roles: { ...noRoles, ...head, text: head?.text ?? wordiest(body, width, head) },
  };
}

const noRoles = { zone: null, tags: null, source: null };

/** The notes in what was pasted; rows without words in the column of the text are left out. */
export function notesIn(pasted: Pasted): PastedNote[] {
  if (pasted.kind === "lines") {
    return pasted.texts.map((text) => ({ text, zone: null, tags: [], source: null }));
  }
  const { rows, hasHead, roles } = pasted;
  return rows.slice(hasHead ? 1 : 0).flatMap((row): PastedNote[] => {
    const cell = (at: number | null) => (at === null ? "" : (row[at] ?? ""));
    const text = cell(roles.text);
    if (text === "") return [];
    return [
      {
        text,
        zone: cell(roles.zone) || null,
        tags: cell(roles.tags)
          .split(/[,;|，；、\n]/)
          .map((tag) => tag.trim())
          .filter(Boolean),
        source: cell(roles.source).replace(/\s+/g, " ") || null,
      },
    ];
  });
}

/** Whether at least half of the rows have cells; an item of a list has its number and its words. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const withCells = rows.filter((row) => {
    const [first = "", ...others] = row.filter(Boolean);
    return others.length > (isMarker(first) ? 1 : 0);
  });
  return withCells.length > 0 && withCells.length * 2 >= rows.length;
}

/** The column with the most characters that the head gives no other meaning. */
function wordiest(
  rows: readonly (readonly string[])[],
  width: number,
  head: Partial<ColumnRoles> | undefined,
): number {
  const isTaken = (at: number) => Object.values(head ?? {}).includes(at);
  const lengths = Array.from({ length: width }, (_, at) => ({
    at,
    length: isTaken(at) ? -1 : rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0),
  }));
  return lengths.toSorted((one, other) => other.length - one.length)[0]?.at ?? 0;
}

const HAN_NUMBER = "[一二三四五六七八九十百]{1,4}";
/**
 * What makes a line an item of a list. A number needs a sign behind it and no other number behind
 * that, and a dash a space, or `1.5 °C` and `-5 °C` would lose their beginning.
 */
const MARKER = new RegExp(
  [
    "[•‣⁃◦∙·▪▫■□●○◆◇▶►➢➤❖✓✔☐☑☒※]",
    "[-–—*+](?:\\s+\\[[ xX]\\])?(?=\\s|\\p{Script=Han})",
    "[(（]\\d{1,3}[)）]",
    "\\d{1,3}[)）、．](?!\\d)",
    "\\d{1,3}\\.(?=$|\\s|[A-Z]|[^\\x00-\\x7f])",
    `[(（]${HAN_NUMBER}[)）]`,
    `${HAN_NUMBER}[、．.]`,
    "[①-⒛Ⓐ-ⓩ❶-➓㈠-㈩㉑-㉟㊀-㊉㊱-㊿][、.．]?",
    "[(（]?[a-zA-Z][)）]",
  ]
    .map((form) => `(?:${form})`)
    .join("|")
    .replace(/^/, "^(?:")
    .replace(/$/, ")"),
  "u",
);

/** The words of a line; a line that is nothing but a sign stays as it is. */
function withoutMarker(line: string): string {
  return line.replace(MARKER, "").trim() || line;
}

function isMarker(cell: string): boolean {
  return cell.replace(MARKER, "").trim() === "";
}
