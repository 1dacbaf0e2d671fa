import type { CardRef, Confidence } from "../canvas/note-marks.ts";

/** A note as insight sees it: what it says, where it hangs, and what people said it is about. */
export type InsightNote = Readonly<{
  /** Record id of the shape; unique on its board only. */
  id: string;
  teamId: string;
  /** The step that owns the board. */
  stepId: string;
  templateId: string;
  /** `null` outside all zones. */
  zoneId: string | null;
  /** Only in a row of a matrix. */
  columnId: string | null;
  /** As written; empty for a card nobody wrote on. */
  text: string;
  card: CardRef | null;
  tags: readonly CardRef[];
  confidence: Confidence | null;
  source: string | null;
  /** Dots of the vote it got most in; `null` if nobody voted on it. */
  score: number | null;
}>;

/** An arrow between two notes of one board; one with two heads gives a link each way, with its id. */
export type InsightLink = Readonly<{ id: string; from: string; to: string; label: string }>;

export type InsightBoard = Readonly<{
  teamId: string;
  stepId: string;
  templateId: string;
  /** In reading order. */
  notes: readonly InsightNote[];
  links: readonly InsightLink[];
}>;

/**
 * All that insight is computed from: plain data, in no language. Names are looked up where they are
 * shown. Private notes that were not shown are not part of it, for anybody.
 */
export type InsightSource = Readonly<{
  /** In the workshop's order; the plenary is not among them. */
  teams: readonly Readonly<{ id: string; name: string }>[];
  /** Steps that own boards, in the agenda's order. */
  steps: readonly Readonly<{ id: string; templateId: string }>[];
  boards: readonly InsightBoard[];
}>;

/** Where a note is to be found again: a cell or a row names its notes by it. */
export type NoteRef = Readonly<{ teamId: string; stepId: string; id: string }>;

export function refOf({ teamId, stepId, id }: InsightNote): NoteRef {
  return { teamId, stepId, id };
}
