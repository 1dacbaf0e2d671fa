import path from "node:path";
import type { Log } from "#lib/log.ts";
import { openBackupDesk } from "./backup/desk.ts";
import { createFileHold } from "./backup/file-hold.ts";
import { removeRestorePart } from "./backup/restore-part.ts";
import { openDataFolder } from "./data-folder.ts";
import { createSqliteBallots } from "./sqlite-ballots.ts";
import { openDatabase } from "./sqlite-database.ts";
import { createSqliteDeletion } from "./sqlite-deletion.ts";
import { createSqliteExports } from "./sqlite-exports.ts";
import { createSqliteKept } from "./sqlite-kept.ts";
import { createSqliteLog } from "./sqlite-log.ts";
import { createSqliteMembers } from "./sqlite-members.ts";
import { createSqliteMeters } from "./sqlite-meters.ts";
import { createSqlitePeople } from "./sqlite-people.ts";
import { createSqlitePlanEdits } from "./sqlite-plan-edits.ts";
import { createSqliteSessions } from "./sqlite-sessions.ts";
import { createSqliteWorkshops } from "./sqlite-workshops.ts";
import type { Storage } from "./storage.ts";

/** Name of the database in the data folder; SQLite puts `-wal` and `-shm` beside it. */
export const DATABASE_FILE = "workshops.db";

/**
 * Opens the storage in a data folder of its own, made if there is none.
 *
 * @throws {DataFolderError} if the folder is in use, cannot be written or holds something else.
 */
export function openSqliteStorage({
  folder,
  log,
}: Readonly<{ folder: string; log: Log }>): Storage {
  const dataFolder = openDataFolder(folder);
  try {
    removeRestorePart(folder);
    const database = openDatabase(folder, path.join(dataFolder.path, DATABASE_FILE));
    const hold = createFileHold(database);
    const desk = openBackupDesk({ folder, file: DATABASE_FILE, hold, log });
    let open = true;
    return {
      ...createSqliteWorkshops(database),
      ...createSqliteMembers(database),
      ...createSqlitePeople(database),
      ...createSqliteSessions(database),
      ...createSqliteLog(database, log),
      ...createSqliteBallots(database),
      ...createSqlitePlanEdits(database, log),
      ...createSqliteKept(database, log),
      ...createSqliteMeters(database),
      ...createSqliteExports(database, log),
      ...createSqliteDeletion(database, log, desk.interrupt),
      async close() {
        if (!open) return;
        open = false;
        desk.close();
        database.close();
        dataFolder.release();
      },
    };
  } catch (error) {
    dataFolder.release();
    throw error;
  }
}
