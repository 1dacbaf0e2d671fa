import Database from "libsql";
import { intactRows } from "../log-rows.ts";
import {
  isDamage,
  SCHEMA_VERSION,
  type SqliteDatabase,
  whereReadable,
  wrapDatabase,
} from "../sqlite-database.ts";
import { createSqliteRows } from "../sqlite-rows.ts";

/**
 * - `foreign`: it is no database of ours
 * - `newer`: a newer version of the app wrote it
 */
export type FileProblem = "foreign" | "newer";

/** A file that cannot be used as a database at all. */
export class DatabaseFileError extends Error {
  readonly reason: FileProblem;
  constructor(reason: FileProblem, cause?: unknown) {
    super(`database file is ${reason}`, { cause });
    this.name = "DatabaseFileError";
    this.reason = reason;
  }
}

export type FileFindings = Readonly<{
  workshops: number;
  rows: number;
  /** Rows that cannot be read or are not as they were written, and are left out of their rooms. */
  damagedRows: number;
  /** Whether the file is sound in itself, as SQLite sees it. */
  isSound: boolean;
}>;

/**
 * Looks at every page and every row of a copy of a database. The copy is then one file without
 * companions; what is in it stays the same.
 *
 * @throws {DatabaseFileError}
 */
export function checkDatabaseFile(file: string): FileFindings {
  const raw = new Database(file);
  try {
    raw.pragma("journal_mode = DELETE");
    const database = wrapDatabase(raw);
    checkVersion(database);
    const isSound = whereReadable(() => checkIntegrity(database)) ?? false;
    const workshops = whereReadable(() => countWorkshops(database)) ?? 0;
    return { workshops, ...countRows(database), isSound };
  } catch (error) {
    if (error instanceof DatabaseFileError) throw error;
    throw isDamage(error) ? new DatabaseFileError("foreign", error) : error;
  } finally {
    raw.close();
  }
}

function checkVersion(database: SqliteDatabase): void {
  const tables = database
    .prepare<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => name);
  const version = database.prepare<{ user_version: number }>("PRAGMA user_version").get();
  const isOurs = version !== undefined && version.user_version > 0;
  if (!isOurs || !["workshops", "members", "log"].every((name) => tables.includes(name))) {
    throw new DatabaseFileError("foreign");
  }
  if (version.user_version > SCHEMA_VERSION) throw new DatabaseFileError("newer");
}

function checkIntegrity(database: SqliteDatabase): boolean {
  const [first] = database.prepare<{ integrity_check: string }>("PRAGMA integrity_check").all();
  return first?.integrity_check === "ok";
}

/** Holds every row of every room against its hash. */
function countRows(database: SqliteDatabase): Pick<FileFindings, "rows" | "damagedRows"> {
  const select = database.prepare<{ room: string; rows: number }>(
    "SELECT room, count(*) AS rows FROM log GROUP BY room",
  );
  const rooms = whereReadable(() => select.all()) ?? [];
  const rows = rooms.reduce((sum, room) => sum + room.rows, 0);
  const reader = createSqliteRows(database, silent);
  let intact = 0;
  for (const { room } of rooms) {
    try {
      const found = reader.rowsFrom(room, 0);
      intact += intactRows(room, found, { seq: 0, updates: [] }, silent).updates.length;
    } catch {
      // Nothing of this room can be read: all of its rows count as damaged.
    }
  }
  return { rows, damagedRows: rows - intact };
}

function countWorkshops(database: SqliteDatabase): number | undefined {
  return database.prepare<{ rows: number }>("SELECT count(*) AS rows FROM workshops").get()?.rows;
}

const silent = { info() {}, warn() {}, error() {} };
