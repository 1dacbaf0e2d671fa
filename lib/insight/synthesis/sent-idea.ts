import { digest } from "lib0/hash/sha256";
import type { NoteRef } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";

/** An idea can be deleted from a board and asked for again so many times. */
const MAX_SENDINGS = 5;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * What an idea is called on everybody's board, by its fullest note: the same each time, so that
 * nothing is written twice, and whoever has both boards knows what was sent.
 *
 * @param sending from 0; each time it is asked for again after it was deleted, one more.
 */
function sentIdeaId(ref: NoteRef, sending: number): string {
  const bytes = digest(new TextEncoder().encode(`idea\n${noteKey(ref)}\n${sending}`));
  const letters = Array.from(bytes.slice(0, 21), (byte) => LETTERS[byte % LETTERS.length]);
  return `shape:${letters.join("")}`;
}

/** All names an idea can have by one of its notes. */
export function sentIdeaIds(ref: NoteRef): string[] {
  return Array.from({ length: MAX_SENDINGS }, (_, sending) => sentIdeaId(ref, sending));
}

/** What is known of an id on a board. */
export type SentState = "never" | "deleted" | "there";

/**
 * Which note of everybody's board an idea is, if any of its notes was sent as one. Its fullest note
 * may be another one by now, and it may have grown.
 *
 * @param stateOf looks an id up on the board.
 * @returns the id it has there, or would get; `null` if it was deleted too often.
 */
export function sentIdea(
  { notes, fullest }: Readonly<{ notes: readonly NoteRef[]; fullest: NoteRef }>,
  stateOf: (id: string) => SentState,
): Readonly<{ state: SentState; id: string | null }> {
  const all = notes.map((ref) => sendingsOf(ref, stateOf));
  const there = all.find(({ state }) => state === "there");
  if (there) return there;
  const isDeleted = all.some(({ state }) => state === "deleted");
  const { id } = sendingsOf(fullest, stateOf);
  return { state: isDeleted ? "deleted" : "never", id };
}

/** The newest sending of one note, and the id it has, or would have next; `null` after too many. */
function sendingsOf(
  ref: NoteRef,
  stateOf: (id: string) => SentState,
): Readonly<{ state: SentState; id: string | null }> {
  for (let sending = 0; sending < MAX_SENDINGS; sending++) {
    const id = sentIdeaId(ref, sending);
    const state = stateOf(id);
    if (state === "there") return { state, id };
    if (state === "never") return { state: sending === 0 ? "never" : "deleted", id };
  }
  return { state: "deleted", id: null };
}
