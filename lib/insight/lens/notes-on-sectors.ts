import { type InsightSource, type NoteRef, refOf } from "../insight-source.ts";
import { foldText, isInsideWord } from "../suggestions/folded-text.ts";

/** The canvas on which teams look for hotspots. */
const HOTSPOT_TEMPLATE = "T09-io-hotspot";

/**
 * Notes of the hotspot canvas that name a sector as the table does, for each sector in the table's
 * order. Case, width and gaps do not count; `coal` is not named by `charcoal`.
 */
export function notesOnSectors(
  source: InsightSource,
  sectors: readonly string[],
): readonly (readonly NoteRef[])[] {
  const notes = source.boards
    .filter(({ templateId }) => templateId === HOTSPOT_TEMPLATE)
    .flatMap((board) => board.notes)
    .map((note) => ({ ref: refOf(note), units: foldText(note.text).units }));
  return sectors.map((sector) => {
    const name = foldText(sector).units;
    return notes.filter(({ units }) => isNamed(name, units)).map(({ ref }) => ref);
  });
}

function isNamed(name: string, text: string): boolean {
  if (name === "") return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + name.length)) return true;
  }
  return false;
}
