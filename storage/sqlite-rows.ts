import type { Log } from "#lib/log.ts";
import { CHAIN_START } from "./log-chain.ts";
import { type Head, type LogRow, PAGE_ROWS, type SnapshotRow } from "./log-rows.ts";
import { type SqliteDatabase, whereReadable } from "./sqlite-database.ts";

/** A row as the driver gives it; in a damaged file, any field may be of any type. */
type Raw<Row> = { readonly [Field in keyof Row]: unknown };

/**
 * Reads rows of the log, unchecked. Where a page of the file is damaged, everything that does not
 * lie on it is still read: another room, and other rows of the same one.
 */
export interface SqliteRows {
  /**
   * A room's rows from a number on, oldest first.
   *
   * @param last number of the last one; the newest by default.
   * @throws if nothing of it can be read.
   */
  rowsFrom(room: string, seq: number, last?: number): LogRow[];
  /** Numbers and bytes of the next rows after one, without reading them. */
  sizesAfter(room: string, seq: number): Readonly<{ seq: number; size: number }>[];
  snapshotOf(room: string): SnapshotRow | undefined;
  /** `undefined` for a room without rows. @throws if the index cannot be read there. */
  headOf(room: string): Head | undefined;
  /** Number of the room's newest row; 0 if there is none. @throws as above. */
  newestOf(room: string): number;
}

export function createSqliteRows(database: SqliteDatabase, log: Log): SqliteRows {
  const columns = "SELECT seq, at, author, bytes, hash FROM log";
  const selectRoom = database.prepare<Raw<LogRow>>(
    `${columns} WHERE room = ? AND seq BETWEEN ? AND ? ORDER BY seq`,
  );
  const selectRow = database.prepare<Raw<LogRow>>(`${columns} WHERE room = ? AND seq = ?`);
  const scanRoom = database.prepare<Raw<LogRow>>(
    `${columns} NOT INDEXED WHERE room = ? AND seq BETWEEN ? AND ? ORDER BY seq`,
  );
  const selectSizes = database.prepare<{ seq: number; size: number }>(
    "SELECT seq, length(bytes) AS size FROM log WHERE room = ? AND seq > ? ORDER BY seq LIMIT ?",
  );
  // These two are answered by the index alone.
  const selectNumbers = database.prepare<{ seq: number }>(
    "SELECT seq FROM log WHERE room = ? AND seq BETWEEN ? AND ? ORDER BY seq",
  );
  const selectNewest = database.prepare<{ seq: number | null }>(
    "SELECT max(seq) AS seq FROM log WHERE room = ?",
  );
  const selectHead = database.prepare<Raw<Head>>(
    "SELECT seq, hash FROM log WHERE room = ? ORDER BY seq DESC LIMIT 1",
  );
  const selectSnapshot = database.prepare<Raw<SnapshotRow>>(
    "SELECT seq, bytes, hash FROM snapshots WHERE room = ?",
  );

  /** What can be read of the rows one by one; without the index, all at once. */
  function salvage(room: string, from: number, last: number): LogRow[] {
    const numbers = whereReadable(() => selectNumbers.all(room, from, last));
    if (!numbers) return scanRoom.all(room, from, last).flatMap(logRow);
    const found = numbers.map(({ seq }) => whereReadable(() => selectRow.all(room, seq)) ?? []);
    // A room that opened empty would have people begin anew on top of what a backup still holds.
    if (from === 0 && found.every((rows) => rows.length === 0)) throw new UnreadableRoomError(room);
    return numbers.flatMap(({ seq }, index) => {
      const rows = (found[index] ?? []).flatMap(logRow);
      // So that its number is known to be taken, and it is reported.
      return rows.length > 0 ? rows : [{ ...UNREADABLE, seq }];
    });
  }

  function newestOf(room: string): number {
    return selectNewest.get(room)?.seq ?? 0;
  }

  return {
    rowsFrom(room, seq, last = Number.MAX_SAFE_INTEGER) {
      const rows = whereReadable(() => selectRoom.all(room, seq, last));
      if (rows) return rows.flatMap(logRow);
      log.error({ room }, "database file damaged, reading what is left of a room");
      return salvage(room, seq, last);
    },

    sizesAfter(room, seq) {
      const sizes = whereReadable(() => selectSizes.all(room, seq, PAGE_ROWS));
      if (sizes) return sizes;
      // The sizes lie with the rows; their numbers are without holes, so counting them will do.
      const count = Math.min(PAGE_ROWS, Math.max(0, newestOf(room) - seq));
      return Array.from({ length: count }, (_, index) => ({ seq: seq + 1 + index, size: 0 }));
    },

    snapshotOf(room) {
      const [row] = whereReadable(() => selectSnapshot.all(room)) ?? [];
      return row && { seq: Number(row.seq), bytes: bytesOf(row.bytes), hash: bytesOf(row.hash) };
    },

    headOf(room) {
      const rows = whereReadable(() => selectHead.all(room));
      // There is nothing to chain the next row to, as after a hole.
      if (!rows) return { seq: newestOf(room), hash: CHAIN_START };
      const [row] = rows;
      return row && { seq: Number(row.seq), hash: bytesOf(row.hash) };
    },

    newestOf,
  };
}

class UnreadableRoomError extends Error {
  constructor(room: string) {
    super(`nothing of ${room} can be read`);
    this.name = "UnreadableRoomError";
  }
}

/** In the place of a row that cannot be read: no hash fits it. */
const UNREADABLE = { at: 0, author: "", bytes: new Uint8Array(), hash: new Uint8Array() };

/** A row of whatever form, with bytes that no hash will fit if it was not one of ours. */
function logRow({ seq, at, author, bytes, hash }: Raw<LogRow>): LogRow[] {
  if (!Number.isSafeInteger(seq)) return [];
  return [
    {
      seq: Number(seq),
      at: Number(at),
      author: String(author),
      bytes: bytesOf(bytes),
      hash: bytesOf(hash),
    },
  ];
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array();
}
