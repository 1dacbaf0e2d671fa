import * as Y from "yjs";
import type { Log } from "#lib/log.ts";
import { CHAIN_START, chainHash } from "./log-chain.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { LogEntry, Storage, StoredRoom } from "./storage.ts";

type LogPart = Pick<
  Storage,
  "loadRoom" | "rowsAfter" | "newestRows" | "saveSnapshot" | "listRooms" | "append" | "check"
>;

type LogRow = Readonly<{
  seq: number;
  at: number;
  author: string;
  bytes: ArrayBuffer;
  hash: ArrayBuffer;
}>;

type SnapshotRow = Pick<LogRow, "seq" | "bytes" | "hash">;

type Snapshot = Readonly<{ seq: number; bytes: Uint8Array }>;

type Head = Readonly<{ seq: number; hash: Uint8Array }>;

/** The append-only log of all rooms. */
export function createSqliteLog(database: SqliteDatabase, log: Log): LogPart {
  const selectRoom = database.prepare<LogRow>(
    "SELECT seq, at, author, bytes, hash FROM log WHERE room = ? AND seq >= ? ORDER BY seq",
  );
  const selectSnapshot = database.prepare<SnapshotRow>(
    "SELECT seq, bytes, hash FROM snapshots WHERE room = ?",
  );
  const upsertSnapshot = database.prepare(
    `INSERT INTO snapshots (room, seq, bytes, hash)
     SELECT room, seq, ?, ? FROM log WHERE room = ? AND seq = ?
     ON CONFLICT (room) DO UPDATE SET
       seq = excluded.seq, bytes = excluded.bytes, hash = excluded.hash
     WHERE excluded.seq > snapshots.seq`,
  );
  // `.` sorts right before `/`, so this is exactly the rooms that begin with the id and a dot.
  const selectRooms = database.prepare<{ room: string }>(
    "SELECT DISTINCT room FROM log WHERE room >= ? || '.' AND room < ? || '/' ORDER BY room",
  );
  const selectHead = database.prepare<{ seq: number; hash: ArrayBuffer }>(
    "SELECT seq, hash FROM log WHERE room = ? ORDER BY seq DESC LIMIT 1",
  );
  const selectWorkshop = database.prepare<{ id: string }>("SELECT id FROM workshops WHERE id = ?");
  const insert = database.prepare(
    "INSERT INTO log (room, seq, at, author, bytes, hash) VALUES (?, ?, ?, ?, ?, ?)",
  );

  function headOf(room: string): Head | undefined {
    const row = selectHead.get(room);
    if (row) return { seq: row.seq, hash: new Uint8Array(row.hash) };
    const [workshopId = ""] = room.split(".", 1);
    return selectWorkshop.get(workshopId) && { seq: 0, hash: CHAIN_START };
  }

  return {
    async loadRoom(room) {
      const snapshot = intactSnapshot(room, selectSnapshot.get(room), log);
      // The snapshot's own row comes along for its hash, against which the next one is held.
      const rows = selectRoom.all(room, snapshot?.seq ?? 0);
      const updates = snapshot ? [snapshot.bytes] : [];
      return intactRows(room, rows, { seq: snapshot?.seq ?? 0, updates }, log);
    },

    async rowsAfter(room, seq) {
      // The row before comes along for its hash, against which the next one is held.
      const rows = selectRoom.all(room, seq);
      return intactRows(room, rows, { seq, updates: [] }, log);
    },

    async newestRows(rooms) {
      const newest = rooms.map((room) => [room, selectHead.get(room)?.seq ?? 0] as const);
      return new Map(newest.filter(([, seq]) => seq > 0));
    },

    async saveSnapshot(room, seq, state) {
      upsertSnapshot.run(state, snapshotHash(room, seq, state), room, seq);
    },

    async listRooms(workshopId) {
      return selectRooms.all(workshopId, workshopId).map(({ room }) => room);
    },

    async append(entries) {
      if (entries.length === 0) return [];
      return database.transaction(() => {
        const heads = new Map<string, Head | undefined>();
        return entries.map((entry) => {
          const head = heads.has(entry.room) ? heads.get(entry.room) : headOf(entry.room);
          const written = head && write(entry, head);
          heads.set(entry.room, written);
          return written?.seq;
        });
      });
    },

    async check() {
      selectWorkshop.get("");
    },
  };

  function write(entry: LogEntry, head: Head): Head {
    const seq = head.seq + 1;
    const hash = chainHash(head.hash, seq, entry);
    insert.run(entry.room, seq, entry.at, entry.author, entry.bytes, hash);
    return { seq, hash };
  }
}

/** A damaged snapshot costs time and nothing else: every row it stands for is still there. */
function intactSnapshot(
  room: string,
  row: SnapshotRow | undefined,
  log: Log,
): Snapshot | undefined {
  if (!row) return undefined;
  const bytes = new Uint8Array(row.bytes);
  const isGenuine = isSame(snapshotHash(room, row.seq, bytes), new Uint8Array(row.hash));
  if (isGenuine && isUpdate(bytes)) return { seq: row.seq, bytes };
  log.error({ room, seq: row.seq }, "damaged snapshot not used");
  return undefined;
}

function snapshotHash(room: string, seq: number, bytes: Uint8Array): Uint8Array {
  return chainHash(CHAIN_START, seq, { room, author: "snapshot", at: 0, bytes });
}

/**
 * Leaves out rows whose hash does not fit, or that are no Yjs update. A row is held against the
 * stored hash before it; if the damage was in that hash and not in its row, against the one it
 * should have been. After a hole there is nothing to hold it against, and reading counts.
 */
function intactRows(
  room: string,
  rows: readonly LogRow[],
  known: StoredRoom,
  log: Log,
): StoredRoom {
  const updates = [...known.updates];
  let { seq } = known;
  let previous: readonly Uint8Array[] = [CHAIN_START];
  for (const row of rows) {
    const entry = { room, at: row.at, author: row.author, bytes: new Uint8Array(row.bytes) };
    const stored = new Uint8Array(row.hash);
    const expected = previous.map((hash) => chainHash(hash, row.seq, entry));
    previous = [stored, ...expected.slice(0, 1)];
    if (row.seq === known.seq) continue;
    const follows = row.seq === seq + 1;
    const genuine = !follows || expected.some((hash) => isSame(hash, stored));
    if (!follows) log.error({ room, after: seq, before: row.seq }, "log rows are missing");
    if (genuine && isUpdate(entry.bytes)) updates.push(entry.bytes);
    else log.error({ room, seq: row.seq }, "damaged log row left out");
    seq = row.seq;
  }
  return { updates, seq };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes);
    return true;
  } catch {
    // The reason is a position in the bytes, of use to nobody; the caller logs the row.
    return false;
  }
}
