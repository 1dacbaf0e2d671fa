import type { BulkNote } from "#lib/canvas/bulk-notes.ts";
import type { MarksChange } from "#lib/canvas/note-marks.ts";
import type { TidyOptions } from "#lib/canvas/tidy-zone.ts";

/**
 * Work on many notes at once, and on what a note says beside its words: the same from the canvas
 * and from the list. Each call is one step of undo, and does nothing for somebody who may not write.
 */
export interface NoteDesk {
  /** Writes notes where there is room in their zones. Returns how many. */
  addMany(notes: readonly BulkNote[]): number;
  /** Puts the notes of a zone in order. Returns how many it moved. */
  tidy(zoneId: string, options: TidyOptions): number;
  mark(ids: readonly string[], change: MarksChange): void;
}
