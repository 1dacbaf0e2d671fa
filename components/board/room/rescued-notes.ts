import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";

/** Shapes taken out of a document, to be put into another: id → registers. */
export type Rescued = ReadonlyMap<string, Y.Map<unknown>>;

export const nothingRescued: Rescued = new Map();

/**
 * Takes shapes with changes that are not on the server out of a document that is to be thrown away.
 *
 * @param waiting ids of what has such changes.
 */
export function takeOut(doc: Y.Doc, waiting: Iterable<string>): Rescued {
  const records = recordsMap(doc);
  const rescued = new Map<string, Y.Map<unknown>>();
  for (const id of waiting) {
    const registers = records.get(id);
    if (id.startsWith("shape:") && registers instanceof Y.Map) rescued.set(id, registers.clone());
  }
  return rescued;
}

/**
 * Puts those back that the server has never seen: they are new, and this person's. What it knows, it
 * knows better. Call it when the server's state is there.
 */
export function putBack(doc: Y.Doc, rescued: Rescued): void {
  const records = recordsMap(doc);
  doc.transact(() => {
    for (const [id, registers] of rescued) {
      // Also what is deleted is still known.
      if (!records._map.has(id)) records.set(id, registers);
    }
  });
}
