import type { BoardRecord } from "../canvas/board-document.ts";
import { clustersOf } from "../canvas/clusters.ts";
import { type Outcome, outcomesOf } from "../canvas/outcomes.ts";
import type { Rect, SheetLayout } from "../canvas/sheet.ts";
import type { Vote } from "./votes.ts";

/** Something on a board that can be voted for: a note, or a cluster of notes. */
export type VoteItem = Readonly<{
  /** What ballots name: the note's id, or the frame's or group's. */
  id: string;
  zoneId: string | null;
  /** What it covers on the sheet. */
  bounds: Rect;
  /** What is written on a cluster's frame; `undefined` for a note. */
  title: string | undefined;
  /** The note itself, or those of the cluster as one reads them. */
  notes: readonly Outcome[];
}>;

/** Reads what a vote is about on one board, zone by zone, as one reads. */
export function voteItems(
  records: readonly BoardRecord[],
  layout: SheetLayout,
  { items, zoneIds }: Pick<Vote, "items" | "zoneIds">,
): VoteItem[] {
  const all = items === "clusters" ? clustersOf(records, layout) : notesOf(records, layout);
  return all.filter(({ zoneId }) => zoneIds.length === 0 || zoneIds.includes(zoneId ?? ""));
}

function notesOf(records: readonly BoardRecord[], layout: SheetLayout): VoteItem[] {
  return outcomesOf(records, layout).map((note) => ({
    ...{ id: note.id, zoneId: note.zoneId, bounds: note.bounds },
    title: undefined,
    notes: [note],
  }));
}
