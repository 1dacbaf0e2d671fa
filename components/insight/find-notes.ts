import type { InsightNote, InsightSource, NoteRef } from "#lib/insight/insight-source.ts";
import { noteKey } from "#lib/insight/note-key.ts";

/** Finds notes by what names them. A note that was deleted meanwhile is not found. */
export function createNoteLookup(source: InsightSource): (ref: NoteRef) => InsightNote | undefined {
  const notes = new Map(
    source.boards.flatMap((board) => board.notes.map((note) => [noteKey(note), note] as const)),
  );
  return (ref) => notes.get(noteKey(ref));
}
