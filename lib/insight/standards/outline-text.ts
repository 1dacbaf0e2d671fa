import type { NoteRef } from "../insight-source.ts";
import type { OutlineSection } from "./contribution-outline.ts";

/** How an outline's parts read, in the reader's language. */
export type OutlineWords = Readonly<{
  heading: (id: OutlineSection["id"]) => string;
  /** What the team still has to write there. */
  missing: (id: OutlineSection["id"]) => string;
  /** Names the areas in a sentence. */
  areas: (ids: readonly string[]) => string;
  /** A note with whose it is; `undefined` for one that is gone. */
  note: (ref: NoteRef) => string | undefined;
  standard: (id: string) => string;
}>;

/** A line, and whose words it is: a note is as people typed it. */
export type OutlineLine = Readonly<{ from: "areas" | "note" | "standard"; text: string }>;

/** A section as it is read. */
export type OutlineText = Readonly<{
  id: OutlineSection["id"];
  heading: string;
  lines: readonly OutlineLine[];
  /** Instead of lines; `null` where there are some. */
  missing: string | null;
}>;

/** An outline in words: first the areas, then what notes say, then the standards it speaks of. */
export function outlineText(
  outline: readonly OutlineSection[],
  words: OutlineWords,
): readonly OutlineText[] {
  return outline.map(({ id, notes, standards, areas }) => {
    const said = notes.flatMap((ref) => words.note(ref) ?? []);
    const lines: OutlineLine[] = [
      ...(areas.length === 0 ? [] : [{ from: "areas" as const, text: words.areas(areas) }]),
      ...said.map((text) => ({ from: "note" as const, text })),
      ...standards.map((id) => ({ from: "standard" as const, text: words.standard(id) })),
    ];
    const missing = lines.length === 0 ? words.missing(id) : null;
    return { id, heading: words.heading(id), lines, missing };
  });
}
