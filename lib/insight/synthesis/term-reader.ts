import type { InsightNote } from "../insight-source.ts";
import { type NoteTerms, termsOf } from "./note-terms.ts";

type Words = Pick<InsightNote, "text" | "card">;

/** Most notes of which the terms are kept, twice. */
const MOST_KEPT = 10_000;

/**
 * Reads terms as `termsOf` does, and remembers them by their text: of thousands of notes one has
 * changed since they were compared last. What was not asked for in a while is forgotten.
 */
export function createTermReader(): (note: Words) => NoteTerms {
  let recent = new Map<string, NoteTerms>();
  let older = new Map<string, NoteTerms>();
  return (note) => {
    const key = `${note.card ?? ""}\n${note.text}`;
    const known = recent.get(key) ?? older.get(key) ?? termsOf(note);
    if (recent.size >= MOST_KEPT) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, known);
    return known;
  };
}
