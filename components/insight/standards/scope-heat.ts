import type { HeatTable, HeatTally } from "#components/insight/heat/heat-table.ts";
import {
  type MapColumn,
  mapColumns,
  type ScopeNote,
  type StandardsMap,
} from "#lib/insight/standards/standards-map.ts";

type ScopeHeat = Omit<HeatTable, "columns"> &
  Readonly<{ columns: readonly (HeatTally & Readonly<{ key: MapColumn }>)[] }>;

/** The standards map as rows and columns of notes; a note hangs in one cell. */
export function scopeHeat({ scopes }: StandardsMap): ScopeHeat {
  const cells = scopes.map(({ columns }) => mapColumns.map((column) => tallyOf(columns[column])));
  const all = scopes.flatMap(({ columns }) => mapColumns.flatMap((column) => columns[column]));
  return {
    rows: scopes.map(({ scope, columns }) => ({
      key: scope,
      ...tallyOf(mapColumns.flatMap((column) => columns[column])),
    })),
    columns: mapColumns.map((key) => ({
      key,
      ...tallyOf(scopes.flatMap(({ columns }) => columns[key])),
    })),
    cells,
    placed: { count: all.length },
  };
}

function tallyOf(notes: readonly ScopeNote[]): HeatTally {
  return { count: notes.length, read: 0, notes: notes.map(({ note }) => note) };
}
