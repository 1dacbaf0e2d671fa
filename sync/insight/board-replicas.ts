import { setImmediate as turn } from "node:timers/promises";
import * as Y from "yjs";
import {
  type BoardRecord,
  readRecord,
  readRecords,
  recordsMap,
} from "#lib/canvas/board-document.ts";
import type { InsightRecords } from "#lib/insight/build-source.ts";
import type { Log } from "#lib/log.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Storage } from "#storage/storage.ts";
import type { BoardPlace } from "./boards-of.ts";

/** The boards of one workshop, read along from the log: on whatever node somebody writes. */
export interface BoardReplicas {
  /**
   * Reads what is new.
   *
   * @param newest number of the newest row of each room that has any.
   * @returns whether any board is another.
   * @throws what storage throws, but for a board alone that cannot be read: it is left out.
   */
  catchUp(places: readonly BoardPlace[], newest: ReadonlyMap<string, number>): Promise<boolean>;
  /** Those that anybody wrote on. A board that did not change has the same list of records. */
  boards(): readonly InsightRecords[];
  close(): void;
}

type Replica = Readonly<{
  doc: Y.Doc;
  /** The newest row that is in it. */
  seq: number;
  /** `undefined` if it cannot be read. */
  records: readonly BoardRecord[] | undefined;
  /** When one that cannot be read is tried again: the medium may have failed. */
  retryAt?: number;
  /** Reads those records again that changed. */
  renew(): readonly BoardRecord[];
}>;

type Options = Readonly<{
  workshopId: string;
  storage: Pick<Storage, "loadRoom" | "rowsAfter">;
  log: Pick<Log, "error">;
}>;

/** Time between two tries of a board that cannot be read, in milliseconds. */
const RETRY_MS = 5_000;

export function createBoardReplicas({ workshopId, storage, log }: Options): BoardReplicas {
  const replicas = new Map<string, Replica & BoardPlace>();

  function drop(room: string): boolean {
    replicas.get(room)?.doc.destroy();
    return replicas.delete(room);
  }

  async function withNews(replica: Replica, room: string, newest: number): Promise<Replica> {
    const { doc, seq } = replica;
    const stored = seq === 0 ? await storage.loadRoom(room) : await storage.rowsAfter(room, seq);
    doc.transact(() => {
      for (const update of stored.updates) Y.applyUpdate(doc, update);
    });
    // A damaged row may be the newest: it is not to be read over and over.
    return { ...replica, seq: Math.max(stored.seq, newest), records: replica.renew() };
  }

  async function readAlong(room: string, place: BoardPlace, newest: number): Promise<boolean> {
    const known = replicas.get(room);
    if (known && isUpToDate(known, newest)) return false;
    const isUnread = known !== undefined && known.records === undefined;
    // Rows that are gone: what was known of the board is no longer so.
    if (known && (isUnread || newest < known.seq)) drop(room);
    const before = replicas.get(room) ?? emptyReplica();
    try {
      replicas.set(room, { ...(await withNews(before, room, newest)), ...place });
    } catch (err) {
      if (!isUnread) log.error({ err, room }, "board left out of the insight");
      before.doc.destroy();
      const retryAt = performance.now() + RETRY_MS;
      replicas.set(room, { ...emptyReplica(), ...place, records: undefined, retryAt });
      return !isUnread;
    }
    return true;
  }

  return {
    async catchUp(places, newest) {
      let isChanged = false;
      const rooms = new Map(
        places.map((place) => [roomName({ kind: "board", workshopId, ...place }), place]),
      );
      for (const room of [...replicas.keys()]) {
        if (!rooms.has(room)) isChanged = drop(room) || isChanged;
      }
      for (const [room, place] of rooms) {
        const seq = newest.get(room) ?? 0;
        const isKnown = seq > 0 || replicas.has(room);
        if (!isKnown || !(await readAlong(room, place, seq))) continue;
        isChanged = true;
        // People's edits have a turn in between: all boards of a workshop may take a second.
        await turn();
      }
      return isChanged;
    },
    boards: () =>
      [...replicas.values()].flatMap(({ teamId, stepId, records }) =>
        records ? [{ teamId, stepId, records }] : [],
      ),
    close() {
      for (const room of [...replicas.keys()]) drop(room);
    },
  };
}

function isUpToDate({ seq, retryAt }: Replica, newest: number): boolean {
  return retryAt === undefined ? seq === newest : performance.now() < retryAt;
}

function emptyReplica(): Replica {
  const doc = new Y.Doc();
  const changed = new Set<string>();
  const known = new Map(readRecords(doc).map((record) => [record.id, record]));
  const map = recordsMap(doc);
  map.observeDeep((events) => {
    for (const event of events) {
      const [id] = event.path;
      if (typeof id === "string") changed.add(id);
      else for (const key of event.changes.keys.keys()) changed.add(key);
    }
  });
  return {
    doc,
    seq: 0,
    records: [],
    renew() {
      for (const id of changed) {
        const record = readRecord(id, map.get(id));
        if (record) known.set(id, record);
        else known.delete(id);
      }
      changed.clear();
      return [...known.values()];
    },
  };
}
