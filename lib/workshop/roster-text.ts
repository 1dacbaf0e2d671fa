import { namesakes, type Roster } from "./roster-names.ts";

/** One line of a list as somebody typed or pasted it. */
export type RosterLine = Readonly<{
  name: string;
  /** What the team is called there; `null` if the line names none. */
  team: string | null;
}>;

export type ReadRoster = Readonly<{
  lines: readonly RosterLine[];
  /** Names that were longer than people can have; they are cut in `lines`. */
  tooLong: readonly string[];
  /** Names that stand there more than once: different people may have one name. */
  twice: readonly string[];
  /** How many lines were left out because there are too many. */
  leftOut: number;
}>;

type Limits = Readonly<{
  /** Most people. */
  people: number;
  /** Most characters of a name. */
  name: number;
}>;

/** Numbers and marks before an entry: `1.` `2)` `3、` `（四）` `⑤` `-` `•`. */
const MARK =
  /^(?:[-*•·◦▪‣]\s+|[①-⑳]\s*|[(（]\s*(?:\d{1,3}|[一二三四五六七八九十百]{1,4})\s*[)）][.．、]?\s*|(?:\d{1,3}|[一二三四五六七八九十百]{1,4})\s*[.．、)）:：]\s*|\d{1,3}\s+(?=\p{L}))/u;
/** A column that counts, or holds the numbers of students. */
const NUMBER = /^\d+[.．、)）]?$/;
/** What stands over the columns of a sheet. */
const HEADINGS = /^(?:names?|full name|students?|姓名|名字|学生|學生|学员|學員|成员|成員)$/iu;
const COMMAS = /[,，;；、]/u;

/**
 * Reads a list of people: one a line, or the cells of a sheet (Excel, WPS, Numbers) with a column
 * of teams. Numbering, empty lines and a row of headings are left out.
 *
 * A tab parts name and team if there is any in the text, so that names may hold commas; otherwise a
 * comma of either width, a semicolon or `、` does. A single line of many parts is a list of names.
 */
export function readRoster(text: string, limits: Limits): ReadRoster {
  const rows = text
    .split(/[\r\n\u2028\u2029]+/)
    .map((row) => row.replaceAll(/[^\S\t]+/gu, " "))
    .filter((row) => row.trim() !== "");
  const isSheet = rows.some((row) => row.includes("\t"));
  const cells = rows.map((row) => cellsOf(row, isSheet));
  const [only = []] = cells;
  const isOneLine = cells.length === 1 && !isSheet && only.length > 2;
  const found = isOneLine ? only.map((name) => lineOf([name])) : cells.map(lineOf);
  const lines = found.filter((line, index) => {
    const isHeading = index === 0 && HEADINGS.test(line.name) && found.length > 1;
    return line.name !== "" && !isHeading;
  });
  const kept = lines.slice(0, limits.people);
  return {
    lines: kept.map((line) => ({ ...line, name: cut(line.name, limits.name) })),
    tooLong: kept.flatMap(({ name }) => (cut(name, limits.name) === name ? [] : [name])),
    twice: namesakes(kept),
    leftOut: lines.length - kept.length,
  };
}

/** A roster as lines that {@link readRoster} reads: name, tab, team. */
export function rosterText(
  roster: Roster,
  teams: readonly Readonly<{ id: string; name: string }>[],
): string {
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]));
  return roster
    .map(({ name, teamId }) => [name, nameOf.get(teamId ?? "")].filter(Boolean).join("\t"))
    .join("\n");
}

function cellsOf(row: string, isSheet: boolean): string[] {
  const cells = (isSheet ? row : row.trim().replace(MARK, ""))
    .split(isSheet ? "\t" : COMMAS)
    .map((cell) => cell.replace(/^"(.*)"$/u, "$1").trim());
  const [first = "", ...others] = cells;
  if (isSheet && NUMBER.test(first) && others.some((cell) => cell !== "")) return others;
  return [isSheet ? first.replace(MARK, "") : first, ...others];
}

function lineOf([name = "", team = ""]: readonly string[]): RosterLine {
  return { name: oneLine(name), team: oneLine(team) || null };
}

/** As the server will have it. */
function oneLine(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}

function cut(name: string, characters: number): string {
  return [...name].slice(0, characters).join("").trim();
}
