import * as decoding from "lib0/decoding";
import type * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";

/**
 * Which of a board's records are this person's, for steps in which all change only what is theirs.
 * The server says so, and keeps to it; this is so that nobody tries in vain.
 */
export interface OwnRecords {
  /** Also true of what this browser has just made, and of what is not there yet. */
  has(id: string): boolean;
  /** Reads what the server says, see `channels.own`. */
  hear(decoder: decoding.Decoder): void;
  /** In the form React's `useSyncExternalStore` takes: another number when something else is. */
  subscribe(listener: () => void): () => void;
  current(): number;
}

export function createOwnRecords(doc: Y.Doc): OwnRecords {
  const records = recordsMap(doc);
  const listeners = new Set<() => void>();
  let told: ReadonlySet<string> = new Set();
  let revision = 0;

  return {
    has: (id) => told.has(id) || isMadeHere(records, id, doc.clientID),
    hear(decoder) {
      const ids = new Set<string>();
      for (let left = decoding.readVarUint(decoder); left > 0; left--) {
        ids.add(decoding.readVarString(decoder));
      }
      told = ids;
      revision++;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => revision,
  };
}

/** Who brings back what somebody else made has not made it: the first under an id counts. */
function isMadeHere(records: Y.Map<unknown>, id: string, clientId: number): boolean {
  let item = records._map.get(id);
  while (item?.left) item = item.left;
  return item === undefined || item.id.client === clientId;
}
