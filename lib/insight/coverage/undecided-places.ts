import type { InsightNote, InsightSource, NoteRef } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";
import type { Coverage } from "./coverage.ts";

/** A zone whose notes are about one of several keys, and do not say which: people are to tag them. */
export type UndecidedPlace = Readonly<{
  axisId: string;
  templateId: string;
  zoneId: string | null;
  keys: readonly string[];
  notes: readonly NoteRef[];
}>;

/** Undecided notes by the zone they hang in, the fullest first. */
export function undecidedPlaces(
  source: InsightSource,
  { undecided }: Pick<Coverage, "undecided">,
): readonly UndecidedPlace[] {
  if (undecided.length === 0) return [];
  const noteOf = new Map<string, InsightNote>();
  for (const { notes } of source.boards) for (const note of notes) noteOf.set(noteKey(note), note);
  const places = new Map<string, UndecidedPlace & { notes: NoteRef[] }>();
  for (const { note, axisId, keys } of undecided) {
    const found = noteOf.get(noteKey(note));
    if (!found) continue;
    const { templateId, zoneId } = found;
    const id = [axisId, templateId, zoneId, ...keys].join(" ");
    const place = places.get(id) ?? { axisId, templateId, zoneId, keys, notes: [] };
    place.notes.push(note);
    places.set(id, place);
  }
  return [...places.values()].sort((one, other) => other.notes.length - one.notes.length);
}
