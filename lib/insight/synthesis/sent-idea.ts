import { digest } from "lib0/hash/sha256";
import type { NoteRef } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";

/** An idea can be deleted from a board and asked for again so many times. */
const MAX_SENDINGS = 5;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * What is sent is called by what it is about: the same each time, so that nothing is written twice,
 * and whoever has both boards knows what was sent.
 *
 * @param about an idea by one of its notes, or a contradiction by one of each side.
 * @param sending from 0; each time it is asked for again after it was deleted, one more.
 */
function sentId(about: string, sending: number): string {
  const bytes = digest(new TextEncoder().encode(`${about}\n${sending}`));
  const letters = Array.from(bytes.slice(0, 21), (byte) => LETTERS[byte % LETTERS.length]);
  return `shape:${letters.join("")}`;
}

function aboutIdea(ref: NoteRef): string {
  return `idea\n${noteKey(ref)}`;
}

/** The same whichever side is named first. */
function aboutConflict(one: NoteRef, other: NoteRef): string {
  return ["conflict", ...[noteKey(one), noteKey(other)].toSorted()].join("\n");
}

/** All names an idea can have by one of its notes. */
export function sentIdeaIds(ref: NoteRef): string[] {
  return sendingIds(aboutIdea(ref));
}

/** All names a contradiction can have by its notes. */
export function sentConflictIds(sides: Sides): string[] {
  return pairsOf(sides).flatMap(([one, other]) => sendingIds(aboutConflict(one, other)));
}

function sendingIds(about: string): string[] {
  return Array.from({ length: MAX_SENDINGS }, (_, sending) => sentId(about, sending));
}

type Sides = readonly [readonly NoteRef[], readonly NoteRef[]];

/** Of a side with more notes than these, the first ones are looked at: each of them with each. */
const MOST_OF_A_SIDE = 12;

function pairsOf([one, other]: Sides): [NoteRef, NoteRef][] {
  return one
    .slice(0, MOST_OF_A_SIDE)
    .flatMap((a) => other.slice(0, MOST_OF_A_SIDE).map((b): [NoteRef, NoteRef] => [a, b]));
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
): Sent {
  return sentAs(notes.map(aboutIdea), aboutIdea(fullest), stateOf);
}

/**
 * The same of a contradiction: any note of one side with any of the other names it.
 *
 * @param sides in an order that is the same for everybody; none is empty.
 */
export function sentConflict(sides: Sides, stateOf: (id: string) => SentState): Sent {
  const names = pairsOf(sides).map(([one, other]) => aboutConflict(one, other));
  return sentAs(names, names[0] ?? "", stateOf);
}

type Sent = Readonly<{ state: SentState; id: string | null }>;

/** @param next what it is called if it is written now. */
function sentAs(names: readonly string[], next: string, stateOf: (id: string) => SentState): Sent {
  const all = names.map((about) => sendingsOf(about, stateOf));
  const there = all.find(({ state }) => state === "there");
  if (there) return there;
  const isDeleted = all.some(({ state }) => state === "deleted");
  const { id } = sendingsOf(next, stateOf);
  return { state: isDeleted ? "deleted" : "never", id };
}

/** The newest sending of one name, and the id it has, or would have next; `null` after too many. */
function sendingsOf(about: string, stateOf: (id: string) => SentState): Sent {
  for (let sending = 0; sending < MAX_SENDINGS; sending++) {
    const id = sentId(about, sending);
    const state = stateOf(id);
    if (state === "there") return { state, id };
    if (state === "never") return { state: sending === 0 ? "never" : "deleted", id };
  }
  return { state: "deleted", id: null };
}
