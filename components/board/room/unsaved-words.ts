import type * as Y from "yjs";
import { readRecord, recordsMap } from "#lib/canvas/board-document.ts";
import { wordsOf } from "#lib/canvas/shape-props.ts";

/**
 * The words on some of a board's things, from top to bottom; those without words are left out. For
 * whoever may not save them any more and wants to take them along.
 */
export function unsavedWords(doc: Y.Doc, ids: Iterable<string>): string[] {
  const records = recordsMap(doc);
  const shapes = [...ids].flatMap((id) => {
    const record = readRecord(id, records.get(id));
    return record?.typeName === "shape" ? [record] : [];
  });
  return shapes
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(wordsOf)
    .filter((words) => words !== "");
}
