import { statSync } from "node:fs";
import Database from "libsql";
import { DataFolderError, isFull } from "./data-folder.ts";

type Statement<Row> = Readonly<{
  run(...values: readonly SqlValue[]): { changes: number };
  get(...values: readonly SqlValue[]): Row | undefined;
  all(...values: readonly SqlValue[]): Row[];
}>;

type SqlValue = string | number | null | Uint8Array;

/** The little of SQLite we use, with what is odd about the driver kept in here. */
export interface SqliteDatabase {
  /** Rows come back as they are in the file: the caller checks them. */
  prepare<Row>(sql: string): Statement<Row>;
  exec(sql: string): void;
  /** Runs the work in one transaction: all of it or nothing. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

/** Raised with every change of the tables; see {@link migrations}. */
const migrations = [
  `CREATE TABLE workshops (
     id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, delete_after INTEGER NOT NULL,
     data TEXT NOT NULL
   ) STRICT;
   CREATE TABLE members (
     workshop_id TEXT NOT NULL REFERENCES workshops(id) ON DELETE CASCADE,
     id TEXT NOT NULL, joined_at INTEGER NOT NULL, rejoin_hash TEXT, data TEXT NOT NULL,
     PRIMARY KEY (workshop_id, id)
   ) STRICT;
   CREATE UNIQUE INDEX members_rejoin ON members (workshop_id, rejoin_hash);
   CREATE TABLE facilitator_links (
     token_hash TEXT PRIMARY KEY, workshop_id TEXT NOT NULL, member_id TEXT NOT NULL,
     FOREIGN KEY (workshop_id, member_id) REFERENCES members(workshop_id, id) ON DELETE CASCADE
   ) STRICT;
   CREATE TABLE grants (
     session_hash TEXT NOT NULL, workshop_id TEXT NOT NULL, member_id TEXT NOT NULL,
     granted_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
     PRIMARY KEY (session_hash, workshop_id),
     FOREIGN KEY (workshop_id, member_id) REFERENCES members(workshop_id, id) ON DELETE CASCADE
   ) STRICT;
   CREATE INDEX grants_member ON grants (workshop_id, member_id);
   CREATE INDEX facilitator_links_member ON facilitator_links (workshop_id, member_id);
   CREATE TABLE log (
     id INTEGER PRIMARY KEY, room TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL,
     author TEXT NOT NULL, bytes BLOB NOT NULL, hash BLOB NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX log_room ON log (room, seq);`,
  `CREATE TABLE snapshots (
     room TEXT PRIMARY KEY, seq INTEGER NOT NULL, bytes BLOB NOT NULL, hash BLOB NOT NULL
   ) STRICT;`,
  `CREATE TABLE ballots (
     workshop_id TEXT NOT NULL, vote_id TEXT NOT NULL, member_id TEXT NOT NULL, data TEXT NOT NULL,
     PRIMARY KEY (workshop_id, vote_id, member_id),
     FOREIGN KEY (workshop_id, member_id) REFERENCES members(workshop_id, id) ON DELETE CASCADE
   ) STRICT;
   CREATE INDEX ballots_member ON ballots (workshop_id, member_id);`,
  `CREATE TABLE rosters (
     workshop_id TEXT PRIMARY KEY REFERENCES workshops(id) ON DELETE CASCADE, data TEXT NOT NULL
   ) STRICT;
   CREATE TABLE return_codes (
     workshop_id TEXT NOT NULL, rejoin_hash TEXT NOT NULL, member_id TEXT NOT NULL,
     PRIMARY KEY (workshop_id, rejoin_hash),
     FOREIGN KEY (workshop_id, member_id) REFERENCES members(workshop_id, id) ON DELETE CASCADE
   ) STRICT;
   CREATE INDEX return_codes_member ON return_codes (workshop_id, member_id);`,
  `CREATE TABLE plan_edits (
     workshop_id TEXT NOT NULL REFERENCES workshops(id) ON DELETE CASCADE, locale TEXT NOT NULL,
     revision INTEGER NOT NULL, data TEXT NOT NULL,
     PRIMARY KEY (workshop_id, locale)
   ) STRICT;`,
  `CREATE TABLE exports (
     turn INTEGER PRIMARY KEY AUTOINCREMENT,
     workshop_id TEXT NOT NULL REFERENCES workshops(id) ON DELETE CASCADE, data TEXT NOT NULL
   ) STRICT;
   CREATE INDEX exports_workshop ON exports (workshop_id, turn);`,
  `CREATE TABLE insight_kept (
     workshop_id TEXT NOT NULL REFERENCES workshops(id) ON DELETE CASCADE, part TEXT NOT NULL,
     revision INTEGER NOT NULL, data TEXT NOT NULL,
     PRIMARY KEY (workshop_id, part)
   ) STRICT;`,
  `CREATE TABLE meters (
     workshop_id TEXT PRIMARY KEY REFERENCES workshops(id) ON DELETE CASCADE,
     bytes INTEGER NOT NULL, device_ms INTEGER NOT NULL
   ) STRICT;`,
];

/** The version our tables have after all migrations. */
export const SCHEMA_VERSION = migrations.length;

/**
 * Opens the database file, making or upgrading its tables.
 *
 * `synchronous=FULL` in WAL mode syncs the log at every commit, so a resolved append survives a
 * power cut. We keep one connection per file: SQLite before 3.51.3 can damage a WAL that two
 * connections write and reset at the same instant (sqlite.org/wal.html, "WAL-reset bug").
 *
 * @throws {DataFolderError} if the file is not a database or comes from a newer version.
 */
export function openDatabase(folder: string, file: string): SqliteDatabase {
  if (isWalAlone(file)) throw new DataFolderError("damaged", folder);
  const raw = openFile(folder, file);
  const database = wrapDatabase(raw);
  try {
    raw.pragma("journal_mode = WAL");
    raw.pragma("synchronous = FULL");
    raw.pragma("foreign_keys = ON");
    raw.pragma("secure_delete = ON");
    migrate(database, folder);
  } catch (error) {
    raw.close();
    if (error instanceof DataFolderError) throw error;
    if (isFull(error)) throw new DataFolderError("full", folder, error);
    throw new DataFolderError(isDamage(error) ? "damaged" : "not-writable", folder, error);
  }
  return database;
}

/**
 * Whether there is a write-ahead log without the database it belongs to. SQLite would take it for
 * a left-over and delete it, with everything in it.
 */
function isWalAlone(file: string): boolean {
  return sizeOf(file) === 0 && sizeOf(`${file}-wal`) > 0;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function openFile(folder: string, file: string) {
  try {
    return new Database(file);
  } catch (error) {
    throw new DataFolderError("not-writable", folder, error);
  }
}

function migrate(database: SqliteDatabase, folder: string): void {
  const row = database.prepare<{ user_version: number }>("PRAGMA user_version").get();
  const version = row?.user_version ?? 0;
  if (version > migrations.length) throw new DataFolderError("damaged", folder);
  if (version === migrations.length) return;
  database.transaction(() => {
    for (const sql of migrations.slice(version)) database.exec(sql);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

/** Our view of a connection that somebody else opened. */
export function wrapDatabase(raw: InstanceType<typeof Database>): SqliteDatabase {
  return {
    prepare<Row>(sql: string): Statement<Row> {
      const statement = raw.prepare(sql);
      return {
        run: (...values) => statement.run(...values),
        // `all` and not `get`: `get` adds a field of its own to every row.
        get: (...values) => statement.all(...values)[0] as Row | undefined,
        all: (...values) => statement.all(...values) as Row[],
      };
    },
    exec: (sql) => {
      raw.exec(sql);
    },
    transaction(work) {
      raw.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        raw.exec("COMMIT");
        return result;
      } catch (error) {
        // A full disk makes SQLite roll back by itself; a second rollback would hide the reason.
        if (raw.inTransaction) raw.exec("ROLLBACK");
        throw error;
      }
    },
    close() {
      try {
        // The driver leaves the connection half open until its statements are collected, so SQLite
        // does not do this by itself.
        raw.pragma("wal_checkpoint(TRUNCATE)");
      } catch {
        // On a full or failing disk; the next start reads what is left in the write-ahead log.
      }
      raw.close();
    },
  };
}

/**
 * Moves what is in the write-ahead log into the file, so that it can be copied or replaced alone.
 * For a file that nobody has open.
 *
 * @throws {DataFolderError} if there is a write-ahead log alone, and what SQLite throws.
 */
export function settleDatabase(folder: string, file: string): void {
  if (isWalAlone(file)) throw new DataFolderError("damaged", folder);
  const raw = new Database(file);
  try {
    // Not by a statement, which would keep the file open until it is collected.
    raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } finally {
    raw.close();
  }
  if (sizeOf(`${file}-wal`) > 0) throw new Error("the write-ahead log could not be emptied");
}

/** Whether SQLite says that the file, or the part of it that was read, is damaged. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  // The last means that the file is shorter than it says; other I/O errors may pass.
  return /^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ)/.test(code);
}

/** What the work returns; `undefined` if it meets a damaged part of the file. */
export function whereReadable<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}
