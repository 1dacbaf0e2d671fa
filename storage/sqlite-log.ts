import type { Log } from "#lib/log.ts";
import {
  chainEntries,
  type Head,
  intactPage,
  intactRows,
  intactSnapshot,
  NO_ROWS,
  pageEnd,
  snapshotHash,
  workshopOf,
} from "./log-rows.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import { createSqliteRows } from "./sqlite-rows.ts";
import type { Storage } from "./storage.ts";

type LogPart = Pick<
  Storage,
  | "loadRoom"
  | "rowsAfter"
  | "history"
  | "newestRows"
  | "saveSnapshot"
  | "listRooms"
  | "append"
  | "check"
>;

/** The append-only log of all rooms. */
export function createSqliteLog(database: SqliteDatabase, log: Log): LogPart {
  const rows = createSqliteRows(database, log);
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
  const selectWorkshop = database.prepare<{ id: string }>("SELECT id FROM workshops WHERE id = ?");
  const insert = database.prepare(
    "INSERT INTO log (room, seq, at, author, bytes, hash) VALUES (?, ?, ?, ?, ?, ?)",
  );

  function headOf(room: string): Head | undefined {
    return rows.headOf(room) ?? (selectWorkshop.get(workshopOf(room)) && NO_ROWS);
  }

  return {
    async loadRoom(room) {
      const snapshot = intactSnapshot(room, rows.snapshotOf(room), log);
      const seq = snapshot?.seq ?? 0;
      const updates = snapshot ? [snapshot.bytes] : [];
      // The snapshot's own row comes along for its hash, against which the next one is held.
      return intactRows(room, rows.rowsFrom(room, seq), { seq, updates }, log);
    },

    async rowsAfter(room, seq) {
      // The row before comes along for its hash, against which the next one is held.
      return intactRows(room, rows.rowsFrom(room, seq), { seq, updates: [] }, log);
    },

    async history(room, after) {
      const last = pageEnd(after, rows.sizesAfter(room, after));
      if (last === after) return { rows: [], seq: after };
      // The row before comes along for its hash, against which the next one is held.
      return intactPage(room, rows.rowsFrom(room, after, last), after, log);
    },

    async newestRows(rooms) {
      const newest = rooms.map((room) => [room, rows.newestOf(room)] as const);
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
