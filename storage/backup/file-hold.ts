import type { SqliteDatabase } from "../sqlite-database.ts";

/**
 * Keeps the database file as it is while people go on writing: everything new stays in the
 * write-ahead log beside it. The file alone is then the whole database of the moment the hold
 * began, and any program may copy it, however long that takes.
 */
export interface FileHold {
  readonly isHeld: boolean;
  /**
   * Moves what is in the write-ahead log into the file, and from then on nothing.
   *
   * @throws if that fails, as on a full disk; then nothing is held.
   */
  begin(): void;
  /** Safe to call when nothing is held. */
  end(): void;
}

/** @param database the only connection to the file: another could still write to it. */
export function createFileHold(database: SqliteDatabase): FileHold {
  const checkpoint = database.prepare<{ busy: number }>("PRAGMA wal_checkpoint(TRUNCATE)");
  const usual = database
    .prepare<{ wal_autocheckpoint: number }>("PRAGMA wal_autocheckpoint")
    .get()?.wal_autocheckpoint;
  let isHeld = false;

  function checkpointAfter(pages: number): void {
    database.prepare(`PRAGMA wal_autocheckpoint = ${pages}`).all();
  }

  function end(): void {
    if (!isHeld) return;
    isHeld = false;
    checkpointAfter(usual ?? 1_000);
  }

  return {
    get isHeld() {
      return isHeld;
    },
    begin() {
      isHeld = true;
      try {
        checkpointAfter(0);
        if (checkpoint.get()?.busy !== 0) throw new Error("the write-ahead log is in use");
      } catch (error) {
        end();
        throw error;
      }
    },
    end,
  };
}
