import type { NoteRef } from "../insight-source.ts";
import { noteKey } from "../note-key.ts";

/** An order that is the same for everybody, whatever order notes came in. */
export function inKeyOrder<T extends NoteRef>(refs: readonly T[]): T[] {
  return refs
    .map((ref) => ({ ref, key: noteKey(ref) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ ref }) => ref);
}
