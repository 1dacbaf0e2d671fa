import type { NoteRef } from "#lib/insight/insight-source.ts";

/** How many notes stand somewhere, how many of them only by our reading, and which they are. */
export type HeatTally = Readonly<{ count: number; read: number; notes: readonly NoteRef[] }>;

/** A row or a column: what stands in it, each note once. */
export type HeatLine = HeatTally & Readonly<{ key: string }>;

/** What a heat-map shows; a coverage is one. */
export type HeatTable = Readonly<{
  rows: readonly HeatLine[];
  columns: readonly HeatLine[];
  /** Row by row. */
  cells: readonly (readonly HeatTally[])[];
  /** Where the totals meet. */
  placed: Readonly<{ count: number }>;
}>;

/** How a row or a column is shown. */
export type HeatName = Readonly<{
  key: string;
  /** What people cite it by, short: the goal's number, a team's letter; `null` without one. */
  badge: string | null;
  name: string;
  /** All of it, for screen readers and as the title of its notes. */
  label: string;
  /** What is to be said below the name, in a word or two. */
  state?: string;
  /** Colours of the badge and of what is on it, as CSS has them. */
  colour: string;
  ink: string;
}>;

/** What a heat-map says, in the reader's language. */
export type HeatWords = Readonly<{
  /** What the whole drawing is, and how one gets around in it. */
  label: string;
  place: (name: string, tally: HeatTally) => string;
  /** Names the totals. */
  total: string;
}>;
