import { type CardRef, MAX_TAGS } from "../../canvas/note-marks.ts";
import type { InsightNote, NoteRef } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";
import type { DecidedIdea } from "./proposals.ts";

/** A note to be written on the plenary board. */
export type PlenaryNote = Readonly<{
  zoneId: string | null;
  /** As somebody wrote it: nothing is made up. */
  text: string;
  card: CardRef | null;
  /** Of all its notes, each once. */
  tags: readonly CardRef[];
  kind: "shared" | "unique";
  teamIds: readonly string[];
  /** Where it is from. */
  refs: readonly NoteRef[];
}>;

/**
 * The plenary board of one zone: one note for each idea. What is only proposed goes as the single
 * notes it is made of: no one has said yet that they are one.
 *
 * @param wanted whether ideas of one team alone go too.
 */
export function plenaryPlan(
  notes: readonly InsightNote[],
  ideas: readonly DecidedIdea[],
  wanted: Readonly<{ hasUnique: boolean }>,
): PlenaryNote[] {
  const byKey = new Map(notes.map((note) => [noteKey(note), note]));
  const planned = ideas.flatMap((idea) => {
    const members = idea.notes.flatMap((ref) => byKey.get(noteKey(ref)) ?? []);
    if (idea.state === "proposed") return members.map((note) => noteOf([note], note));
    const fullest = byKey.get(noteKey(idea.fullest));
    return fullest ? [noteOf(members, fullest)] : [];
  });
  return planned.filter(({ kind }) => wanted.hasUnique || kind === "shared");
}

function noteOf(members: readonly InsightNote[], fullest: InsightNote): PlenaryNote {
  const teamIds = [...new Set(members.map(({ teamId }) => teamId))];
  return {
    zoneId: fullest.zoneId,
    text: fullest.text,
    card: fullest.card,
    tags: [...new Set(members.flatMap(({ tags }) => tags))].slice(0, MAX_TAGS),
    kind: teamIds.length > 1 ? "shared" : "unique",
    teamIds,
    refs: members.map(({ teamId, stepId, id }) => ({ teamId, stepId, id })),
  };
}
