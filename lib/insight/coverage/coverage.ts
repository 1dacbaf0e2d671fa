import { PLENARY } from "../../workshop/steps.ts";
import { type InsightNote, type InsightSource, type NoteRef, refOf } from "../insight-source.ts";
import { type CoverageAxis, type Standing, standingOn } from "./axis.ts";

/** How many notes there are of something, and which. Every note counts once. */
export type Tally = Readonly<{
  count: number;
  /** By team, as `Coverage.teamIds`; they add up to `count`. */
  perTeam: readonly number[];
  /** How many stand here only by our reading of the zone they hang in. */
  read: number;
  /** In the order of the source. */
  notes: readonly NoteRef[];
}>;

/** A row or a column: all that stands on its key, wherever it stands on the other axis. */
export type CoverageLine = Tally & Readonly<{ key: string }>;

/** A note that hangs where one of several keys is meant, and does not say which. */
export type Undecided = Readonly<{ note: NoteRef; axisId: string; keys: readonly string[] }>;

/**
 * What notes are about, on two axes at once. A note that is about several things is in several
 * cells, so rows need not add up to the whole.
 */
export type Coverage = Readonly<{
  rowAxisId: string;
  columnAxisId: string;
  /** In the workshop's order; the plenary last, if it has a board. */
  teamIds: readonly string[];
  rows: readonly CoverageLine[];
  columns: readonly CoverageLine[];
  /** Row by row. */
  cells: readonly (readonly Tally[])[];
  /** Keys of rows and columns without a note, on whatever they might stand on the other axis. */
  emptyRows: readonly string[];
  emptyColumns: readonly string[];
  /** Notes that stand on both axes, each once. */
  placed: Pick<Tally, "count" | "perTeam">;
  /** All notes, also those that are about nothing on these axes. */
  all: number;
  undecided: readonly Undecided[];
}>;

/** The teams as an axis: hand it in as columns to see one axis team by team. */
export const TEAMS = "teams";

/** Counts notes on two axes, in one pass over them. */
export function coverageOf(
  source: InsightSource,
  rowAxis: CoverageAxis,
  columnAxis: CoverageAxis | typeof TEAMS,
): Coverage {
  const teamIds = teamsOf(source);
  const teamAt = new Map(teamIds.map((id, index) => [id, index]));
  const columnKeys = columnAxis === TEAMS ? teamIds : columnAxis.keys;
  const rowOf = standingOn(rowAxis);
  const columnOf = columnAxis === TEAMS ? onTeams(teamAt) : standingOn(columnAxis);
  const grid = createGrid(rowAxis.keys.length, columnKeys.length, teamIds.length);
  const undecided: Undecided[] = [];
  const columnId = columnAxis === TEAMS ? TEAMS : columnAxis.id;
  const open = (note: InsightNote, keys: readonly string[], axisId: string) =>
    undecided.push({ note: refOf(note), axisId, keys });
  let all = 0;

  for (const { teamId, notes } of source.boards) {
    const team = teamAt.get(teamId);
    if (team === undefined) continue;
    all += notes.length;
    for (const note of notes) {
      const row = rowOf(note);
      const column = columnOf(note);
      grid.add(note, team, row, column);
      if (row.undecided.length > 0) open(note, row.undecided, rowAxis.id);
      if (column.undecided.length > 0) open(note, column.undecided, columnId);
    }
  }

  const rows = rowAxis.keys.map((key, at) => ({ key, ...grid.row(at) }));
  const columns = columnKeys.map((key, at) => ({ key, ...grid.column(at) }));
  return {
    rowAxisId: rowAxis.id,
    columnAxisId: columnId,
    teamIds,
    rows,
    columns,
    cells: rows.map((_, row) => columns.map((_, column) => grid.cell(row, column))),
    emptyRows: emptyOf(rows),
    emptyColumns: emptyOf(columns),
    placed: grid.placed,
    all,
    undecided,
  };
}

/** Teams whose notes are counted: the workshop's, and everybody together if they have a board. */
export function teamsOf({ teams, boards }: InsightSource): readonly string[] {
  const ids = teams.map(({ id }) => id);
  return boards.some(({ teamId }) => teamId === PLENARY) ? [...ids, PLENARY] : ids;
}

function onTeams(teamAt: ReadonlyMap<string, number>): (note: InsightNote) => Standing {
  const standings = [...teamAt.values()].map(
    (at): Standing => ({ at: [at], read: [], undecided: [] }),
  );
  const nowhere: Standing = { at: [], read: [], undecided: [] };
  return ({ teamId }) => standings[teamAt.get(teamId) ?? -1] ?? nowhere;
}

function emptyOf(lines: readonly CoverageLine[]): readonly string[] {
  return lines.filter(({ count }) => count === 0).map(({ key }) => key);
}

type OpenTally = { count: number; perTeam: number[]; read: number; notes: NoteRef[] };

/** Tallies of rows, columns and cells while notes come in. */
function createGrid(rows: number, columns: number, teams: number) {
  const make = (length: number) =>
    Array.from(
      { length },
      (): OpenTally => ({ count: 0, perTeam: new Array(teams).fill(0), read: 0, notes: [] }),
    );
  const ofRows = make(rows);
  const ofColumns = make(columns);
  const ofCells = make(rows * columns);
  const placed = { count: 0, perTeam: new Array<number>(teams).fill(0) };

  return {
    add(note: InsightNote, team: number, row: Standing, column: Standing): void {
      const ref = refOf(note);
      alongLine(ofRows, row, team, ref);
      alongLine(ofColumns, column, team, ref);
      if (row.at.length === 0 || column.at.length === 0) return;
      placed.count += 1;
      placed.perTeam[team] = (placed.perTeam[team] ?? 0) + 1;
      for (const down of row.at) {
        const isRowRead = row.read.includes(down);
        for (const across of column.at) {
          const isRead = isRowRead || column.read.includes(across);
          count(ofCells[down * columns + across], team, ref, isRead);
        }
      }
    },
    row: (at: number): Tally => ofRows[at] ?? emptyTally,
    column: (at: number): Tally => ofColumns[at] ?? emptyTally,
    cell: (row: number, column: number): Tally => ofCells[row * columns + column] ?? emptyTally,
    placed,
  };
}

function alongLine(line: OpenTally[], { at, read }: Standing, team: number, note: NoteRef): void {
  for (const index of at) count(line[index], team, note, read.includes(index));
}

const emptyTally: Tally = { count: 0, perTeam: [], read: 0, notes: [] };

function count(tally: OpenTally | undefined, team: number, note: NoteRef, isRead: boolean): void {
  if (!tally) return;
  tally.count += 1;
  tally.perTeam[team] = (tally.perTeam[team] ?? 0) + 1;
  if (isRead) tally.read += 1;
  tally.notes.push(note);
}
