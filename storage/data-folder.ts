import { accessSync, constants, mkdirSync } from "node:fs";
import { takeFolderLock } from "./folder-lock.ts";

/**
 * Why a data folder cannot be used.
 *
 * - `locked`: another process uses it
 * - `not-writable`: it cannot be made, read or written
 * - `full`: there is no space left on its disk
 * - `damaged`: what lies there is no database of ours, or of a newer version
 */
export type DataFolderProblem = "locked" | "not-writable" | "full" | "damaged";

/** A data folder that cannot be used, with the reason; `cause` is what the system said. */
export class DataFolderError extends Error {
  readonly reason: DataFolderProblem;
  readonly folder: string;

  constructor(reason: DataFolderProblem, folder: string, cause?: unknown) {
    super(`data folder ${folder} is ${reason}`, { cause });
    this.name = "DataFolderError";
    this.reason = reason;
    this.folder = folder;
  }
}

export interface DataFolder {
  readonly path: string;
  /** Lets another process have the folder. Safe to call twice. */
  release(): void;
}

/**
 * Makes the folder if there is none, and takes it for this process. The lock goes with the
 * process: one that was killed holds nobody up.
 *
 * @throws {DataFolderError}
 */
export function openDataFolder(folder: string): DataFolder {
  let release: (() => void) | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    release = takeFolderLock(folder);
  } catch (error) {
    throw new DataFolderError(isFull(error) ? "full" : "not-writable", folder, error);
  }
  if (!release) throw new DataFolderError("locked", folder);
  return { path: folder, release };
}

/** Whether the system, or SQLite, says that there is no space left. */
export function isFull(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ENOSPC", "EDQUOT", "SQLITE_FULL"].includes(code);
}
