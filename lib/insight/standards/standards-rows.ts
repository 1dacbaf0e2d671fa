import type { MapScope } from "./catalogue.ts";
import { type MapColumn, mapColumns, type ScopeState, type StandardsMap } from "./standards-map.ts";

/** How the map's parts are called, in the reader's language. */
export type StandardsWords = Readonly<{
  caption: string;
  scopeHead: string;
  stateHead: string;
  /** Above the standards that notes are tagged with, and those whose number a note only gives. */
  namedHead: string;
  suggestedHead: string;
  scope: (scope: MapScope) => string;
  state: (state: ScopeState) => string;
  column: (column: MapColumn) => string;
  standard: (id: string) => string;
  separator: string;
}>;

export type StandardsTable = Readonly<{
  caption: string;
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}>;

/** The map as a table: a row for each scope, with its state, its notes by column and its standards. */
export function standardsRows({ scopes }: StandardsMap, words: StandardsWords): StandardsTable {
  const list = (ids: readonly string[]) => ids.map(words.standard).join(words.separator);
  return {
    caption: words.caption,
    head: [
      words.scopeHead,
      words.stateHead,
      ...mapColumns.map(words.column),
      words.namedHead,
      words.suggestedHead,
    ],
    rows: scopes.map(({ scope, state, columns, named }) => {
      const notes = mapColumns.flatMap((column) => columns[column]);
      const suggested = [...new Set(notes.flatMap((note) => note.suggested))];
      return [
        words.scope(scope),
        words.state(state),
        ...mapColumns.map((column) => columns[column].length),
        list(named),
        list(suggested.filter((id) => !named.includes(id))),
      ];
    }),
  };
}
