import type { NoteRef } from "../insight-source.ts";
import type { MapScope } from "./catalogue.ts";
import type { ScopeNote, StandardsMap } from "./standards-map.ts";

export type OutlineSection = Readonly<{
  id: "background" | "existing" | "practice" | "gap" | "proposal" | "to-check";
  notes: readonly NoteRef[];
  /** Standards the section speaks of, by catalogue id. */
  standards: readonly string[];
  areas: readonly string[];
  /** Whether it has nothing yet: the team still has to write it. */
  isEmpty: boolean;
}>;

/**
 * A draft contribution to a standards group on one scope, as sections in order; the map may have
 * been filtered by team and area. The last section names standards for the scope that nobody
 * looked at: one of them may close the gap.
 */
export function contributionOutline(map: StandardsMap, scope: MapScope): OutlineSection[] {
  const row = map.scopes.find((one) => one.scope === scope);
  if (!row) return [];
  const { standard, practice, gap, contribution } = row.columns;
  const areas = [
    ...new Set([standard, practice, gap, contribution].flat().flatMap((one) => one.areas)),
  ].sort();
  return [
    section("background", { notes: map.angles, areas }),
    section("existing", saidIn(standard)),
    section("practice", saidIn(practice)),
    section("gap", saidIn(gap)),
    section("proposal", saidIn(contribution)),
    section("to-check", { standards: row.unnamed }),
  ];
}

function saidIn(cell: readonly ScopeNote[]) {
  const standards = [...new Set(cell.flatMap((one) => one.standards))];
  return { notes: cell.map(({ note }) => note), standards };
}

function section(
  id: OutlineSection["id"],
  { notes = [], standards = [], areas = [] }: Partial<OutlineSection>,
): OutlineSection {
  const isEmpty = notes.length + standards.length + areas.length === 0;
  return { id, notes, standards, areas, isEmpty };
}
