import type { NoteRef } from "./insight-source.ts";

/** One word for a note among all boards: `team/step/id`. Ids of teams and steps hold no slash. */
export function noteKey({ teamId, stepId, id }: NoteRef): string {
  return `${teamId}/${stepId}/${id}`;
}

/**
 * A text as it is compared: full-width Latin narrowed, case and spaces at the ends, runs of spaces
 * and what ends a sentence do not count. Empty for a text that says nothing.
 */
export function sameText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^[\s.,;:!?。，、；：！？…]+|[\s.,;:!?。，、；：！？…]+$/gu, "");
}
