import type { InsightNote } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";
import type { NoteTerms } from "./note-terms.ts";

export type ReadNote = Readonly<{ note: InsightNote; read: NoteTerms }>;

/** The note that says most: most different terms, then the longest. Throws without any. */
export function fullestOf(members: readonly ReadNote[]): ReadNote {
  return members.reduce((best, next) => (isFuller(next, best) ? next : best));
}

function isFuller(one: ReadNote, other: ReadNote): boolean {
  const difference =
    one.read.places.size - other.read.places.size || one.read.text.length - other.read.text.length;
  return difference > 0 || (difference === 0 && noteKey(one.note) < noteKey(other.note));
}

/**
 * What a note has in common with any of the others, as it is written in it, each once. Chinese
 * pairs of characters that overlap are one word.
 */
export function commonWords(of: ReadNote, members: readonly ReadNote[]): string[] {
  const others = members.filter((member) => member !== of);
  const spans = [...of.read.places]
    .filter(([term]) => others.some(({ read }) => read.places.has(term)))
    .flatMap(([, places]) => places)
    .toSorted(([one], [other]) => one - other);
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  const words = joined.map(([start, end]) => of.read.text.slice(start, end));
  return [...new Set(words)].filter((word) => word !== "");
}
