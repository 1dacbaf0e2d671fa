import type { Doc } from "yjs";
import { type BoardRecord, readRecord, recordsMap } from "#lib/canvas/board-document.ts";

/**
 * Reads a board's records again and again, each anew only after it has changed: an unchanged record
 * is the same object.
 */
export function createRecordCache(doc: Doc): () => readonly BoardRecord[] {
  const records = recordsMap(doc);
  const known = new Map<string, BoardRecord | undefined>();
  const stale = new Set(records.keys());
  // The document is the wall's own and goes with it, so nobody has to stop listening.
  records.observeDeep((events) => {
    for (const event of events) {
      if (event.target === records) for (const id of event.keys.keys()) stale.add(id);
      else stale.add(String(event.path[0]));
    }
  });

  return () => {
    for (const id of stale) {
      if (records.has(id)) known.set(id, readRecord(id, records.get(id)));
      else known.delete(id);
    }
    stale.clear();
    return [...known.values()].filter((record) => record !== undefined);
  };
}
