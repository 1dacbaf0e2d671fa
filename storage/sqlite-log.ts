import type { Log } from "#lib/log.ts";
import {
  chainEntries,
  type Head,
  intactRows,
  intactSnapshot,
  type LogRow,
  NO_ROWS,
  type SnapshotRow,
  snapshotHash,
  workshopOf,
} from "./log-rows.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";

type LogPart = Pick<
  Storage,
  "loadRoom" | "rowsAfter" | "newestRows" | "saveSnapshot" | "listRooms" | "append" | "check"
>;

/** What the driver gives for `bytes` and `hash`. */
type Raw<Row> = Omit<Row, "bytes" | "hash"> & Readonly<{ bytes: ArrayBuffer; hash: ArrayBuffer }>;

/** The append-only log of all rooms. */
export function createSqliteLog(database: SqliteDatabase, log: Log): LogPart {
  const selectRoom = database.prepare<Raw<LogRow>>(
    "SELECT seq, at, author, bytes, hash FROM log WHERE room = ? AND seq >= ? ORDER BY seq",
  );
  const selectSnapshot = database.prepare<Raw<SnapshotRow>>(
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
    return selectWorkshop.get(workshopOf(room)) && NO_ROWS;
  }

  return {
    async loadRoom(room) {
      const [stored] = selectSnapshot.all(room).map(fromRaw);
      const snapshot = intactSnapshot(room, stored, log);
      // The snapshot's own row comes along for its hash, against which the next one is held.
      const rows = selectRoom.all(room, snapshot?.seq ?? 0).map(fromRaw);
      const updates = snapshot ? [snapshot.bytes] : [];
      return intactRows(room, rows, { seq: snapshot?.seq ?? 0, updates }, log);
    },

    async rowsAfter(room, seq) {
      // The row before comes along for its hash, against which the next one is held.
      const rows = selectRoom.all(room, seq).map(fromRaw);
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
      return database.transaction(() =>
        chainEntries(entries, headOf).map((row) => {
          if (row) insert.run(row.room, row.seq, row.at, row.author, row.bytes, row.hash);
          return row?.seq;
        }),
      );
    },

    async check() {
      selectWorkshop.get("");
    },
  };
}

function fromRaw<Row extends Raw<SnapshotRow>>(row: Row) {
  return { ...row, bytes: new Uint8Array(row.bytes), hash: new Uint8Array(row.hash) };
}
