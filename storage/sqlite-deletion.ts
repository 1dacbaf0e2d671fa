import type { Log } from "#lib/log.ts";
import type { SqliteDatabase } from "./sqlite-database.ts";
import type { Storage } from "./storage.ts";

/**
 * Above this size the file is not rewritten after a deletion: at about 100 MB/s everybody would
 * wait for it. Deleted rows are overwritten with zeros in any case; rewriting also removes what
 * earlier page splits may have left in gaps between rows.
 */
const REWRITE_BELOW_BYTES = 256 * 1024 * 1024;

/** Time until a clean-up that failed is tried again. */
const CLEAN_AGAIN_MS = 60_000;

/**
 * Removes workshops from the bytes on disk: rows, free pages and the write-ahead log.
 *
 * @param beforeRewrite called before the file is changed other than by appending.
 */
export function createSqliteDeletion(
  database: SqliteDatabase,
  log: Log,
  beforeRewrite: () => void,
): Pick<Storage, "deleteWorkshop"> {
  const removeWorkshop = database.prepare("DELETE FROM workshops WHERE id = ?");
  const removeLog = database.prepare("DELETE FROM log WHERE room >= ? || '.' AND room < ? || '/'");
  const removeSnapshots = database.prepare(
    "DELETE FROM snapshots WHERE room >= ? || '.' AND room < ? || '/'",
  );
  const size = database.prepare<{ bytes: number }>(
    "SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size",
  );
  const truncateWal = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)");

  return {
    async deleteWorkshop(id) {
      database.transaction(() => {
        removeWorkshop.run(id);
        removeLog.run(id, id);
        removeSnapshots.run(id, id);
      });
      // What a backup would still hold is to be gone from it, too.
      beforeRewrite();
      clean();
    },
  };

  /** The workshop is gone from here on; on a full disk, its bytes follow when there is space. */
  function clean(): void {
    if ((size.get()?.bytes ?? 0) < REWRITE_BELOW_BYTES) rewrite();
    try {
      truncateWal.all();
    } catch (err) {
      log.error({ err }, "deleted bytes are still in the write-ahead log");
      setTimeout(clean, CLEAN_AGAIN_MS).unref();
    }
  }

  function rewrite(): void {
    try {
      database.exec("VACUUM");
    } catch (err) {
      // Needs free space of the file's size; without it the zeros have to do.
      log.warn({ err }, "database not rewritten after a deletion");
    }
  }
}
