import { labelLines } from "#components/insight/chart/label-lines.ts";
import type { NoteRef } from "#lib/insight/insight-source.ts";
import type { DecidedConflict } from "#lib/insight/synthesis/decided-conflicts.ts";
import type { NumberedIdea } from "./use-synthesis.ts";

/**
 * One line of the chart: an idea of several notes, a contradiction that people said is one
 * (`opposed`) or that is proposed (`conflict`), or all that stands alone.
 */
export type MatrixRow = Readonly<{
  key: string;
  kind: "accepted" | "proposed" | "opposed" | "conflict" | "alone";
  /** Number of the idea; 0 for none. */
  number: number;
  label: string;
  notes: readonly NoteRef[];
  /** By team id: how many of its notes, or which sides it is on. */
  marks: ReadonlyMap<string, string>;
}>;

export type MatrixLayout = Readonly<{
  width: number;
  height: number;
  /** Height of the line with the teams. */
  head: number;
  /** Width of the column with what the rows are. */
  labelWidth: number;
  columnWidth: number;
  rows: readonly Readonly<{ row: MatrixRow; y: number; h: number; lines: readonly string[] }>[];
}>;

/** More would be no overview; the table has all. */
const MOST_ROWS = 30;
const HEAD = 64;
const FONT = 14;
const LINE = 18;
/** As high as a finger needs. */
const LEAST_ROW = 44;
const COLUMN = { least: 48, most: 150 };
const LEAST_LABEL = 150;
/** Left of a label, for its number. */
export const NUMBER_WIDTH = 34;

type Words = Readonly<{ note(ref: NoteRef): string; comma: string; versus: string; alone: string }>;

/** The rows of a zone's chart: the most telling ones first, what stands alone last. */
export function matrixRows(
  ideas: readonly NumberedIdea[],
  conflicts: readonly DecidedConflict[],
  words: Words,
): MatrixRow[] {
  const grouped = ideas.filter(({ state }) => state !== "alone");
  const alone = ideas.filter(({ state }) => state === "alone").flatMap(({ notes }) => notes);
  const rows: MatrixRow[] = grouped.map((idea) => ({
    key: `idea ${idea.number}`,
    kind: idea.state === "accepted" ? "accepted" : "proposed",
    number: idea.number,
    label: words.note(idea.fullest),
    notes: idea.notes,
    marks: countsByTeam(idea.notes),
  }));
  const held = conflicts.filter(({ state }) => state !== "dismissed");
  const opposed: MatrixRow[] = held.map((conflict, index) => ({
    key: `conflict ${index}`,
    kind: conflict.state === "accepted" ? "opposed" : "conflict",
    number: 0,
    label: conflict.sides.map(([first]) => (first ? words.note(first) : "")).join(words.versus),
    notes: conflict.sides.flat(),
    marks: sidesByTeam(conflict),
  }));
  const single: MatrixRow[] =
    alone.length > 0
      ? [
          {
            ...{ key: "alone", kind: "alone", number: 0, label: words.alone },
            ...{ notes: alone, marks: countsByTeam(alone) },
          },
        ]
      : [];
  return [...[...rows, ...opposed].slice(0, MOST_ROWS), ...single];
}

function countsByTeam(notes: readonly NoteRef[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { teamId } of notes) counts.set(teamId, (counts.get(teamId) ?? 0) + 1);
  return new Map([...counts].map(([teamId, count]) => [teamId, String(count)]));
}

function sidesByTeam({ sides: [one, other] }: DecidedConflict): Map<string, string> {
  const isOn = (side: readonly NoteRef[], id: string) => side.some(({ teamId }) => teamId === id);
  const teamIds = [...new Set([...one, ...other].map(({ teamId }) => teamId))];
  return new Map(
    teamIds.map((id) => {
      const sides = [isOn(one, id) ? "1" : "", isOn(other, id) ? "2" : ""];
      return [id, sides.filter((side) => side !== "").join("/")];
    }),
  );
}

/** Lays rows out for the room there is; what needs more scrolls. */
export function layoutMatrix(
  rows: readonly MatrixRow[],
  teams: number,
  available: number,
): MatrixLayout {
  const most = Math.floor((available - LEAST_LABEL) / Math.max(1, teams));
  const columnWidth = Math.min(COLUMN.most, Math.max(COLUMN.least, most));
  const labelWidth = Math.max(LEAST_LABEL, available - columnWidth * teams);
  let y = HEAD;
  const placed = rows.map((row) => {
    const lines = labelLines(row.label, labelWidth - NUMBER_WIDTH - 12, FONT, 3);
    const h = Math.max(LEAST_ROW, lines.length * LINE + 14);
    const at = { row, y, h, lines };
    y += h;
    return at;
  });
  const width = labelWidth + columnWidth * teams;
  return { width, height: y + 4, head: HEAD, labelWidth, columnWidth, rows: placed };
}
