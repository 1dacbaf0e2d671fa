import { createHash } from "node:crypto";
import type { Log } from "#lib/log.ts";
import {
  chainEntries,
  type Head,
  intactPage,
  intactRows,
  intactSnapshot,
  type LogRow,
  NO_ROWS,
  type NumberedEntry,
  PAGE_ROWS,
  pageEnd,
  type SnapshotRow,
  snapshotHash,
  workshopOf,
} from "./log-rows.ts";
import type { PostgresDatabase, Query } from "./postgres-database.ts";
import type { LogEntry, Storage } from "./storage.ts";

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

/** First half of the keys under which snapshots are saved; any number of our own. */
const SNAPSHOT_LOCK = 7_348_572;

const SELECT_ROWS =
  "SELECT seq, at, author, bytes, hash FROM log WHERE room = $1 AND seq >= $2 ORDER BY seq";

const SELECT_PAGE = `
  SELECT seq, at, author, bytes, hash FROM log
  WHERE room = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq`;

const SELECT_SIZES = `
  SELECT seq, octet_length(bytes) AS size FROM log
  WHERE room = $1 AND seq > $2 ORDER BY seq LIMIT ${PAGE_ROWS}`;

/**
 * Always in the same order, so that two processes never wait for each other. Whoever holds a
 * room's head is the only one to write in the room until the transaction is over: that leaves no
 * holes in its numbers, and lets nobody see a row before the ones it follows.
 */
const LOCK_HEADS = `
  SELECT room, seq, hash FROM rooms WHERE room = ANY($1::text[]) ORDER BY room
  FOR NO KEY UPDATE`;

/**
 * Only for workshops that are stored and stay so until this is committed. Rows that are there
 * without a head are taken up again, so that a lost head loses nothing.
 */
const CREATE_HEADS = `
  INSERT INTO rooms (room, workshop_id, seq, hash)
  SELECT wanted.room, workshops.id, coalesce(newest.seq, 0), coalesce(newest.hash, $3)
  FROM unnest($1::text[], $2::text[]) AS wanted (room, workshop_id)
  JOIN workshops ON workshops.id = wanted.workshop_id
  LEFT JOIN LATERAL (
    SELECT seq, hash FROM log WHERE log.room = wanted.room ORDER BY seq DESC LIMIT 1
  ) AS newest ON true
  ORDER BY wanted.room COLLATE "C"
  FOR KEY SHARE OF workshops
  ON CONFLICT (room) DO NOTHING`;

const INSERT_ROWS = `
  WITH written AS (
    INSERT INTO log (room, seq, at, author, bytes, hash)
    SELECT * FROM unnest(
      $1::text[], $2::bigint[], $3::bigint[], $4::text[], $5::bytea[], $6::bytea[]
    )
  )
  UPDATE rooms SET seq = newest.seq, hash = newest.hash
  FROM unnest($7::text[], $8::bigint[], $9::bytea[]) AS newest (room, seq, hash)
  WHERE rooms.room = newest.room`;

const SELECT_NEWEST = `
  SELECT wanted.room, newest.seq
  FROM unnest($1::text[]) WITH ORDINALITY AS wanted (room, place)
  CROSS JOIN LATERAL (
    SELECT seq FROM log WHERE log.room = wanted.room ORDER BY seq DESC LIMIT 1
  ) AS newest
  ORDER BY place`;

/**
 * Nothing happens while somebody else saves one of the same room: theirs will do. The head is held
 * so that a deletion comes before or after, and never in between.
 */
const SAVE_SNAPSHOT = `
  INSERT INTO snapshots (room, seq, bytes, hash)
  SELECT rooms.room, log.seq, $3, $4 FROM rooms
  JOIN log ON log.room = rooms.room AND log.seq = $2
  WHERE rooms.room = $1 AND pg_try_advisory_xact_lock(${SNAPSHOT_LOCK}, $5)
  FOR KEY SHARE OF rooms
  ON CONFLICT (room) DO UPDATE SET
    seq = excluded.seq, bytes = excluded.bytes, hash = excluded.hash
  WHERE excluded.seq > snapshots.seq`;

/** The append-only log of all rooms. */
export function createPostgresLog(database: PostgresDatabase, log: Log): LogPart {
  return {
    async loadRoom(room) {
      const [stored] = await database.query<SnapshotRow>(
        "SELECT seq, bytes, hash FROM snapshots WHERE room = $1",
        [room],
      );
      const snapshot = intactSnapshot(room, stored, log);
      // The snapshot's own row comes along for its hash, against which the next one is held.
      const rows = await database.query<LogRow>(SELECT_ROWS, [room, snapshot?.seq ?? 0]);
      const updates = snapshot ? [snapshot.bytes] : [];
      return intactRows(room, rows, { seq: snapshot?.seq ?? 0, updates }, log);
    },

    async rowsAfter(room, seq) {
      // The row before comes along for its hash, against which the next one is held.
      const rows = await database.query<LogRow>(SELECT_ROWS, [room, seq]);
      return intactRows(room, rows, { seq, updates: [] }, log);
    },

    async history(room, after) {
      const sizes = await database.query<{ seq: number; size: number }>(SELECT_SIZES, [
        room,
        after,
      ]);
      const last = pageEnd(after, sizes);
      if (last === after) return { rows: [], seq: after };
      // The row before comes along for its hash, against which the next one is held.
      const rows = await database.query<LogRow>(SELECT_PAGE, [room, after, last]);
      return intactPage(room, rows, after, log);
    },

    async newestRows(rooms) {
      const newest = await database.query<{ room: string; seq: number }>(SELECT_NEWEST, [rooms]);
      return new Map(newest.map(({ room, seq }) => [room, seq]));
    },

    async saveSnapshot(room, seq, state) {
      const bytes = state.slice();
      const hash = snapshotHash(room, seq, bytes);
      await database.query(SAVE_SNAPSHOT, [room, seq, bytes, hash, lockKeyOf(room)]);
    },

    async listRooms(workshopId) {
      const rooms = await database.query<{ room: string }>(
        "SELECT room FROM rooms WHERE workshop_id = $1 AND seq > 0 ORDER BY room",
        [workshopId],
      );
      return rooms.map(({ room }) => room);
    },

    async append(entries) {
      if (entries.length === 0) return [];
      // Before anything is awaited: the caller may use its buffers again.
      const copies = entries.map((entry) => ({ ...entry, bytes: entry.bytes.slice() }));
      const rooms = [...new Set(copies.map(({ room }) => room))];
      const numbers = await write(copies, rooms, "all");
      if (numbers) return numbers;
      // In a transaction of its own, so that nobody holds heads while waiting for a workshop.
      await database.query(CREATE_HEADS, [rooms, rooms.map(workshopOf), NO_ROWS.hash]);
      return (await write(copies, rooms, "stored")) ?? [];
    },

    async check() {
      await database.query("SELECT 1");
    },
  };

  /** @param wanted `all` writes nothing, and returns `undefined`, if a room has no head yet. */
  function write(
    entries: readonly LogEntry[],
    rooms: readonly string[],
    wanted: "all" | "stored",
  ): Promise<(number | undefined)[] | undefined> {
    return database.transaction(async (query) => {
      const locked = await query<Head & { room: string }>(LOCK_HEADS, [rooms]);
      if (wanted === "all" && locked.length < rooms.length) return undefined;
      const heads = new Map(locked.map((head) => [head.room, head]));
      const numbered = chainEntries(entries, (room) => heads.get(room));
      await insert(
        query,
        numbered.filter((row) => row !== undefined),
      );
      return numbered.map((row) => row?.seq);
    });
  }
}

async function insert(query: Query, rows: readonly NumberedEntry[]): Promise<void> {
  if (rows.length === 0) return;
  const newest = [...new Map(rows.map((row) => [row.room, row])).values()];
  await query(INSERT_ROWS, [
    rows.map(({ room }) => room),
    rows.map(({ seq }) => seq),
    rows.map(({ at }) => at),
    rows.map(({ author }) => author),
    rows.map(({ bytes }) => bytes),
    rows.map(({ hash }) => hash),
    newest.map(({ room }) => room),
    newest.map(({ seq }) => seq),
    newest.map(({ hash }) => hash),
  ]);
}

/** Two rooms with the same key only make one skip a snapshot now and then. */
function lockKeyOf(room: string): number {
  return createHash("sha256").update(room).digest().readInt32BE(0);
}
