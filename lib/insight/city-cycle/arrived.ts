import type { InsightNote, InsightSource } from "../insight-source.ts";
import { noteKey, sameText } from "../note-key.ts";
import type { CarriedNote } from "./next-round.ts";

/**
 * Which notes of a round people have in the next one, too: the same words or card on their team's
 * board, in the zone they go to.
 *
 * @param stepId the next round's.
 * @returns keys of the notes in the round they come from.
 */
export function arrivedIn(
  source: InsightSource,
  copies: readonly CarriedNote[],
  stepId: string,
): ReadonlySet<string> {
  const notes = source.boards.flatMap((board) => board.notes);
  const there = new Set(
    notes
      .filter((note) => note.stepId === stepId)
      .map((note) => `${note.zoneId} ${contentOf(note)}`),
  );
  const contents = new Map(notes.map((note) => [noteKey(note), contentOf(note)]));
  const arrived = copies.filter(({ note, to }) =>
    there.has(`${to} ${contents.get(noteKey(note)) ?? ""}`),
  );
  return new Set(arrived.map(({ note }) => noteKey(note)));
}

function contentOf({ teamId, text, card }: InsightNote): string {
  return `${teamId} ${card ?? ""} ${sameText(text)}`;
}
