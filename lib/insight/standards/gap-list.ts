import { csvOf } from "../../csv.ts";
import type { NoteRef } from "../insight-source.ts";
import type { MapScope } from "./catalogue.ts";
import type { StandardsMap } from "./standards-map.ts";

/** A gap somebody noted, or a scope or area for which nobody named a standard. */
export type GapRow = Readonly<{
  reason: "noted" | "no-standard";
  /** `null` for an area without a standard in any scope. */
  scope: MapScope | null;
  areas: readonly string[];
  /** The note that says so; `null` if it follows from what is not there. */
  note: NoteRef | null;
  /** Standards the gap is in, as far as the note is tagged with them. */
  standards: readonly string[];
  /** What the same team offers in that scope. */
  contributions: readonly NoteRef[];
}>;

/** All gaps: scope by scope those noted, then scopes without a standard, then areas without one. */
export function gapListOf({ scopes, areas }: StandardsMap): GapRow[] {
  const noted = scopes.flatMap(({ scope, columns }) =>
    columns.gap.map(({ note, areas: about, standards }): GapRow => {
      const contributions = columns.contribution
        .map((one) => one.note)
        .filter(({ teamId }) => teamId === note.teamId);
      return { reason: "noted", scope, areas: about, note, standards, contributions };
    }),
  );
  const missing = { reason: "no-standard", note: null, standards: [], contributions: [] } as const;
  const covered = new Set(
    scopes.flatMap(({ columns }) => columns.standard.flatMap((one) => one.areas)),
  );
  return [
    ...noted,
    ...scopes
      .filter(({ columns }) => columns.standard.length === 0)
      .map(({ scope }): GapRow => ({ ...missing, scope, areas: [] })),
    ...areas
      .filter((area) => !covered.has(area))
      .map((area): GapRow => ({ ...missing, scope: null, areas: [area] })),
  ];
}

/** How ids are called and what notes say, in the reader's language. */
export type GapWords = Readonly<{
  /** Names of the columns, in the order of {@link gapListRows}. */
  head: readonly string[];
  reason: (reason: GapRow["reason"]) => string;
  scope: (scope: MapScope) => string;
  area: (id: string) => string;
  standard: (id: string) => string;
  team: (id: string) => string;
  note: (ref: NoteRef) => string;
  separator: string;
}>;

/** The list as a table, in the order of the head: reason, scope, areas, team, gap, standards, offers. */
export function gapListRows(rows: readonly GapRow[], words: GapWords): string[][] {
  const list = (names: readonly string[]) => names.join(words.separator);
  return rows.map(({ reason, scope, areas, note, standards, contributions }) => [
    words.reason(reason),
    scope === null ? "" : words.scope(scope),
    list(areas.map(words.area)),
    note === null ? "" : words.team(note.teamId),
    note === null ? "" : words.note(note),
    list(standards.map(words.standard)),
    list(contributions.map(words.note)),
  ]);
}

/** The same as a file. */
export function gapListCsv(rows: readonly GapRow[], words: GapWords): string {
  return csvOf([words.head, ...gapListRows(rows, words)]);
}
