import { chmodSync, constants, existsSync, renameSync, rmSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { DataFolderError, openDataFolder } from "../data-folder.ts";
import { settleDatabase } from "../sqlite-database.ts";
import { DATABASE_FILE } from "../sqlite-storage.ts";
import { checkDatabaseFile, DatabaseFileError, type FileFindings } from "./check.ts";
import { whileHeld } from "./request.ts";
import { toDisk } from "./to-disk.ts";

/**
 * - `exists`: there is a file of that name; a backup overwrites nothing
 * - `nothing-there`: the data folder holds no database
 */
export type BackupProblem = "exists" | "nothing-there";

export class BackupError extends Error {
  readonly reason: BackupProblem;
  constructor(reason: BackupProblem) {
    super(`backup: ${reason}`);
    this.name = "BackupError";
    this.reason = reason;
  }
}

/**
 * Copies the database of a data folder into one file, whether the app is running or not, and
 * checks the copy. It holds everything that was acknowledged before the call.
 *
 * @returns what is in the copy, also if some of it is damaged: then so is the original.
 * @throws {BackupError | RequestError | DataFolderError}, and what the file system throws; then
 * there is no file.
 */
export async function backUp(folder: string, file: string): Promise<FileFindings> {
  const database = path.join(folder, DATABASE_FILE);
  if (!existsSync(database)) throw new BackupError("nothing-there");
  if (existsSync(file)) throw new BackupError("exists");
  const part = `${file}.part`;
  try {
    await copyDatabase(folder, database, part);
    const findings = checkCopy(folder, part);
    await toDisk(part);
    renameSync(part, file);
    await toDisk(path.dirname(file));
    return findings;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(part + end, { force: true });
  }
}

function checkCopy(folder: string, part: string): FileFindings {
  try {
    return checkDatabaseFile(part);
  } catch (error) {
    // The copy is as the original.
    throw error instanceof DatabaseFileError
      ? new DataFolderError("damaged", folder, error)
      : error;
  }
}

async function copyDatabase(folder: string, database: string, part: string): Promise<void> {
  const copy = async () => {
    await copyFile(database, part, constants.COPYFILE_FICLONE);
    chmodSync(part, 0o600);
  };
  const own = takeFolder(folder);
  if (!own) return whileHeld(folder, copy);
  try {
    settleDatabase(folder, database);
    await copy();
  } finally {
    own.release();
  }
}

/** `undefined` if the running app has it. */
function takeFolder(folder: string) {
  try {
    return openDataFolder(folder);
  } catch (error) {
    if (error instanceof DataFolderError && error.reason === "locked") return undefined;
    throw error;
  }
}
