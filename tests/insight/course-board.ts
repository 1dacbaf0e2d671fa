/** A note as a team wrote it. */
export type CourseNote = Readonly<{
  zone: string;
  column?: string;
  text: string;
  tags?: readonly string[];
  card?: string;
  confidence?: "low" | "medium" | "high";
  source?: string;
}>;

/** An arrow between two notes of a board, by their places in its list. */
export type CourseArrow = Readonly<{ from: number; to: number; label?: string }>;

export type CourseBoard = Readonly<{
  notes: readonly CourseNote[];
  arrows?: readonly CourseArrow[];
}>;

/** What a team wrote, by the step that owns the board. */
export type CourseBoards = Readonly<Record<string, CourseBoard>>;
