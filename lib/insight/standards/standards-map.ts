import type { InsightBoard, InsightNote, InsightSource, NoteRef } from "../insight-source.ts";
import { refOf } from "../insight-source.ts";
import {
  type MapScope,
  mapScopes,
  rowsOfScope,
  type StandardEntry,
  standardFinder,
} from "./catalogue.ts";

/** The template whose rows and columns these are. */
export const STANDARDS_TEMPLATE = "T12-standards-map";
export const mapColumns = ["standard", "practice", "gap", "contribution"] as const;
export type MapColumn = (typeof mapColumns)[number];

/** A note of the map, and what it is about. */
export type ScopeNote = Readonly<{
  note: NoteRef;
  /** Technology areas: its own tags, or else those its board has chosen. */
  areas: readonly string[];
  /** Standards it is or is tagged with. */
  standards: readonly string[];
  /** Standards whose number it gives and that nobody has tagged it with: suggestions. */
  suggested: readonly string[];
}>;

/**
 * - `untouched`: nobody wrote anything
 * - `unnamed`: something, but neither a standard nor a gap
 * - `gap`: gaps, and no standard
 * - `partly`: standards, and gaps
 * - `covered`: standards, and no gap
 */
export type ScopeState = "untouched" | "unnamed" | "gap" | "partly" | "covered";

export type ScopeRow = Readonly<{
  scope: MapScope;
  state: ScopeState;
  /** In the source's order. */
  columns: Readonly<Record<MapColumn, readonly ScopeNote[]>>;
  /** Catalogue ids its notes are tagged with, in the catalogue's order. */
  named: readonly string[];
  /** Standards of the catalogue for this scope that no note is tagged with or suggests. */
  unnamed: readonly string[];
}>;

export type StandardsMap = Readonly<{
  /** The seven scopes, in the map's order. */
  scopes: readonly ScopeRow[];
  /** Areas the notes are about, sorted. */
  areas: readonly string[];
  /** Notes on the green angle. */
  angles: readonly NoteRef[];
}>;

/** Whose notes, and about what; what is not there is not asked. */
export type StandardsFilter = Readonly<{
  teamId?: string | undefined;
  area?: string | undefined;
}>;

/** The map of standards, practice, gaps and contributions that teams filled. */
export function standardsMapOf(
  source: InsightSource,
  catalogue: readonly StandardEntry[],
  { teamId, area }: StandardsFilter = {},
): StandardsMap {
  const boards = source.boards.filter(
    (board) => board.templateId === STANDARDS_TEMPLATE && (teamId ?? board.teamId) === board.teamId,
  );
  const find = standardFinder(catalogue);
  const read = boards.flatMap((board) => {
    const chosen = areasChosenOn(board);
    return board.notes.filter(isInCell).map((note) => ({
      cell: `${note.zoneId}/${note.columnId}`,
      about: scopeNoteOf(note, chosen, find),
    }));
  });
  const cells = new Map<string, ScopeNote[]>();
  const areas = new Set<string>();
  for (const { cell, about } of read) {
    if (area !== undefined && !about.areas.includes(area)) continue;
    for (const id of about.areas) areas.add(id);
    const others = cells.get(cell);
    if (others) others.push(about);
    else cells.set(cell, [about]);
  }
  return {
    scopes: mapScopes.map((scope) => rowOf(scope, cells, catalogue)),
    areas: [...areas].sort(),
    angles: boards.flatMap(({ notes }) =>
      notes.filter(({ zoneId }) => zoneId === "angle").map(refOf),
    ),
  };
}

/** The scope to begin with: the first one with a gap, if there is any. */
export function firstScope({ scopes }: Pick<StandardsMap, "scopes">): MapScope {
  const row = scopes.find(({ columns }) => columns.gap.length > 0) ?? scopes[0];
  return row?.scope ?? mapScopes[0];
}

function isInCell({ zoneId, columnId }: InsightNote): boolean {
  return mapScopes.some((id) => id === zoneId) && mapColumns.some((id) => id === columnId);
}

/** Ids of one deck's cards that a note is or is tagged with. */
function cardsOf({ card, tags }: InsightNote, deck: string): string[] {
  const refs = new Set([...(card === null ? [] : [card]), ...tags]);
  return [...refs].flatMap((ref) => (ref.startsWith(`${deck}/`) ? ref.slice(deck.length + 1) : []));
}

function areasChosenOn({ notes }: InsightBoard): string[] {
  const inPicker = notes.filter(({ zoneId }) => zoneId === "areas");
  return [...new Set(inPicker.flatMap((note) => cardsOf(note, "technology-areas")))].sort();
}

function scopeNoteOf(
  note: InsightNote,
  chosen: readonly string[],
  find: (text: string) => string[],
): ScopeNote {
  const own = cardsOf(note, "technology-areas");
  const standards = cardsOf(note, "standards");
  return {
    note: refOf(note),
    areas: own.length > 0 ? own.sort() : chosen,
    standards,
    suggested: find(note.text).filter((id) => !standards.includes(id)),
  };
}

function rowOf(
  scope: MapScope,
  cells: ReadonlyMap<string, readonly ScopeNote[]>,
  catalogue: readonly StandardEntry[],
): ScopeRow {
  const notesIn = (column: MapColumn) => cells.get(`${scope}/${column}`) ?? [];
  const columns = {
    standard: notesIn("standard"),
    practice: notesIn("practice"),
    gap: notesIn("gap"),
    contribution: notesIn("contribution"),
  };
  const all = mapColumns.flatMap((column) => columns[column]);
  const named = new Set(all.flatMap(({ standards }) => standards));
  const met = new Set([...named, ...all.flatMap(({ suggested }) => suggested)]);
  return {
    scope,
    state: stateOf(columns, all.length),
    columns,
    named: catalogue.flatMap(({ id }) => (named.has(id) ? id : [])),
    unnamed: catalogue
      .filter(({ scopes }) => scopes.some((one) => rowsOfScope(one).includes(scope)))
      .flatMap(({ id }) => (met.has(id) ? [] : id)),
  };
}

function stateOf({ standard, gap }: ScopeRow["columns"], count: number): ScopeState {
  if (count === 0) return "untouched";
  if (standard.length > 0) return gap.length > 0 ? "partly" : "covered";
  return gap.length > 0 ? "gap" : "unnamed";
}
