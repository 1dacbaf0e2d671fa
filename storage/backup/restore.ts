import { chmodSync, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { openDataFolder } from "../data-folder.ts";
import { settleDatabase } from "../sqlite-database.ts";
import { DATABASE_FILE } from "../sqlite-storage.ts";
import { checkDatabaseFile, type FileFindings } from "./check.ts";
import { removeRestorePart, restorePart } from "./restore-part.ts";
import { toDisk } from "./to-disk.ts";

/**
 * - `no-file`: there is no such backup
 * - `not-empty`: the data folder already holds a database
 * - `damaged`: parts of the backup cannot be read
 */
export type RestoreProblem = "no-file" | "not-empty" | "damaged";

export class RestoreError extends Error {
  readonly reason: RestoreProblem;
  /** What is in the backup, if it was looked at. */
  readonly findings: FileFindings | undefined;
  constructor(reason: RestoreProblem, findings?: FileFindings) {
    super(`restore: ${reason}`);
    this.name = "RestoreError";
    this.reason = reason;
    this.findings = findings;
  }
}

/**
 * Puts a backup into a data folder that no app is using. The folder has either its old database or
 * the backup at any moment, and the backup is looked at before it replaces anything.
 *
 * @param force replaces what is there, and takes a backup of which parts are damaged.
 * @throws {RestoreError | DataFolderError | DatabaseFileError}, and what the file system throws;
 * then the folder is as it was.
 */
export async function restore(
  folder: string,
  file: string,
  { force = false }: Readonly<{ force?: boolean }> = {},
): Promise<FileFindings> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new RestoreError("no-file");
  const taken = openDataFolder(folder);
  const part = restorePart(folder);
  try {
    const database = path.join(folder, DATABASE_FILE);
    if (hasDatabase(database) && !force) throw new RestoreError("not-empty");
    await copyFile(file, part);
    chmodSync(part, 0o600);
    const findings = checkDatabaseFile(part);
    const isWhole = findings.isSound && findings.damagedRows === 0;
    if (!isWhole && !force) throw new RestoreError("damaged", findings);
    await toDisk(part);
    removeCompanions(folder, database);
    renameSync(part, database);
    await toDisk(folder);
    return findings;
  } finally {
    removeRestorePart(folder);
    taken.release();
  }
}

function hasDatabase(database: string): boolean {
  return existsSync(database) || existsSync(`${database}-wal`);
}

/** A write-ahead log that stayed would be taken for the new file's. */
function removeCompanions(folder: string, database: string): void {
  try {
    if (existsSync(database)) settleDatabase(folder, database);
  } catch {
    // It is damaged. That it is to be replaced was decided before.
  }
  for (const end of ["-wal", "-shm"]) rmSync(database + end, { force: true });
}
