import * as Y from "yjs";
import { RECORDS } from "#lib/canvas/board-document.ts";
import { readHistory } from "#storage/read-history.ts";
import type { Storage } from "#storage/storage.ts";

/**
 * Who made each record of a board, ever: a deleted one that comes back is still by whoever made it.
 * Known from the log's authors alone.
 */
export interface RecordMakers {
  /** A member id, or `server`; `undefined` if no row that was read makes it. */
  of(id: string): string | undefined;
  /** Somebody makes records that are not in the log yet. */
  note(author: string, ids: Iterable<string>): void;
  /** Reads what the log has since the last time, a page at a time. */
  read(): Promise<void>;
  /** All ids a member made, under whatever id of theirs, or the server. */
  all(): Iterable<readonly [id: string, maker: string]>;
}

export function createRecordMakers(room: string, storage: Pick<Storage, "history">): RecordMakers {
  const logged = new Map<string, string>();
  const noted = new Map<string, string>();
  let seq = 0;
  let reading = Promise.resolve();

  async function readOn(): Promise<void> {
    for await (const rows of readHistory(storage, room, seq)) {
      for (const row of rows) {
        seq = row.seq;
        for (const id of recordsMadeIn(row.bytes)) {
          // Of two who use an id, it is the first one's.
          if (!logged.has(id)) logged.set(id, row.author);
          noted.delete(id);
        }
      }
    }
  }

  return {
    of: (id) => logged.get(id) ?? noted.get(id),
    note(author, ids) {
      for (const id of ids) if (!logged.has(id) && !noted.has(id)) noted.set(id, author);
    },
    read() {
      const read = reading.then(readOn);
      reading = read.catch(() => undefined);
      return read;
    },
    *all() {
      yield* logged;
      yield* noted;
    },
  };
}

/**
 * Ids under which an update puts something for the first time. What takes the place of something
 * else names that, and not the map it is in.
 */
export function recordsMadeIn(update: Uint8Array): string[] {
  return Y.decodeUpdate(update).structs.flatMap((struct) => {
    if (!(struct instanceof Y.Item) || struct.parentSub === null) return [];
    return (struct.parent as unknown) === RECORDS ? [struct.parentSub] : [];
  });
}
