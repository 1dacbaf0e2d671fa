import { rmSync } from "node:fs";
import path from "node:path";

/** Where a backup lies, beside the database, until it takes its place. */
export function restorePart(folder: string): string {
  return path.join(folder, "restore.part");
}

/** Removes it with its companions, also after a restore that was killed. */
export function removeRestorePart(folder: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) {
    rmSync(restorePart(folder) + end, { force: true });
  }
}
