import type { NoteRef } from "../insight-source.ts";
import {
  type DataGapReport,
  type GapAspect,
  type GapState,
  gapAspects,
} from "./data-gap-report.ts";

/** How the parts of a report are called, and what notes say, in the reader's language. */
export type DataGapWords = Readonly<{
  team: (id: string) => string;
  state: (state: GapState) => string;
  note: (ref: NoteRef) => string;
  /** Instead of an indicator, for notes that belong to none. */
  unplaced: string;
  separator: string;
}>;

/** The states in the order they are shown in: what is there first. */
export const gapStates = [
  "met",
  "partial",
  "missing",
  "open",
] as const satisfies readonly GapState[];

/**
 * The gap report of teams: team, indicator, state, then what is said of it by aspect. Notes that
 * belong to no indicator have a row of their own.
 */
export function dataGapRows(reports: readonly DataGapReport[], words: DataGapWords): string[][] {
  const said = (aspects: Readonly<Record<GapAspect, readonly NoteRef[]>>) =>
    gapAspects.map((aspect) => aspects[aspect].map(words.note).join(words.separator));
  return reports.flatMap(({ teamId, rows, unplaced }) => {
    const team = words.team(teamId);
    const hasOthers = gapAspects.some((aspect) => unplaced[aspect].length > 0);
    return [
      ...rows.map(({ required, state, aspects }) => [
        ...[team, words.note(required), words.state(state)],
        ...said(aspects),
      ]),
      ...(hasOthers ? [[team, words.unplaced, "", ...said(unplaced)]] : []),
    ];
  });
}

/** How many indicators of each team are in each state: team, the states in their order, all. */
export function dataGapCounts(
  reports: readonly DataGapReport[],
  team: (id: string) => string,
): (string | number)[][] {
  return reports.map(({ teamId, counts, rows }) => [
    team(teamId),
    ...gapStates.map((state) => counts[state]),
    rows.length,
  ]);
}
