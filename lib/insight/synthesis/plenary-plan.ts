import { type CardRef, type Confidence, MAX_TAGS } from "../../canvas/note-marks.ts";
import type { InsightNote, NoteRef } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";
import { fullestOf } from "./common-words.ts";
import { termsOf } from "./note-terms.ts";
import type { DecidedIdea } from "./proposals.ts";

/** A note to be written on the plenary board. */
export type PlenaryNote = Readonly<{
  /** Where its fullest note hangs. */
  zoneId: string | null;
  columnId: string | null;
  /**
   * As somebody wrote it, and whose it is: nothing is made up. One for an idea, two for sides that
   * contradict one another.
   */
  says: readonly Readonly<{ text: string; teamIds: readonly string[] }>[];
  card: CardRef | null;
  /** Of all its notes, each once. */
  tags: readonly CardRef[];
  /** How sure somebody is, and where they have it from, holds for that one note alone. */
  confidence: Confidence | null;
  source: string | null;
  kind: "shared" | "unique" | "conflict";
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

/**
 * The note of a contradiction: both sides, each in the words of its fullest note, in the place of
 * the first.
 *
 * @param sides the notes of each; none is empty.
 */
export function conflictNote(
  sides: readonly [readonly InsightNote[], readonly InsightNote[]],
): PlenaryNote {
  const parts = sides.map((members) => {
    const read = members.map((note) => ({ note, read: termsOf(note) }));
    return noteOf(members, fullestOf(read).note);
  });
  const [first] = parts;
  return {
    zoneId: first?.zoneId ?? null,
    columnId: first?.columnId ?? null,
    says: parts.flatMap(({ says }) => says),
    card: first?.card ?? null,
    tags: [...new Set(parts.flatMap(({ tags }) => tags))].slice(0, MAX_TAGS),
    confidence: null,
    source: null,
    kind: "conflict",
    teamIds: [...new Set(parts.flatMap(({ teamIds }) => teamIds))],
    refs: parts.flatMap(({ refs }) => refs),
  };
}

function noteOf(members: readonly InsightNote[], fullest: InsightNote): PlenaryNote {
  const teamIds = [...new Set(members.map(({ teamId }) => teamId))];
  return {
    zoneId: fullest.zoneId,
    columnId: fullest.columnId,
    says: [{ text: fullest.text, teamIds }],
    card: fullest.card,
    tags: [...new Set(members.flatMap(({ tags }) => tags))].slice(0, MAX_TAGS),
    confidence: members.length === 1 ? fullest.confidence : null,
    source: members.length === 1 ? fullest.source : null,
    kind: teamIds.length > 1 ? "shared" : "unique",
    teamIds,
    refs: members.map(({ teamId, stepId, id }) => ({ teamId, stepId, id })),
  };
}
