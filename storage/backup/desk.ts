import { randomUUID } from "node:crypto";
import { rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Log } from "#lib/log.ts";
import type { FileHold } from "./file-hold.ts";
import { HOLD, REQUEST, readRequest, removeRequests } from "./request.ts";

const LOOK_MS = 500;
/** A command that renews its request no more was killed. */
const SILENT_MS = 15_000;
/** So that a copy onto a slow medium does not fill the disk: what people write waits in the log. */
const MAX_WAL_BYTES = 256 * 1024 * 1024;

/** Lets the backup command copy the database file while the app runs; see request.ts. */
export interface BackupDesk {
  /**
   * Has to be called before anything but the hold writes to the file. A copy that is being made
   * is thrown away and made again.
   */
  interrupt(): void;
  close(): void;
}

export type BackupDeskOptions = Readonly<{
  folder: string;
  /** Name of the database in it. */
  file: string;
  hold: FileHold;
  log: Log;
}>;

export function openBackupDesk({ folder, file, hold, log }: BackupDeskOptions): BackupDesk {
  const request = path.join(folder, REQUEST);
  /** The request that is being served, and when it was renewed last. */
  let served: string | undefined;
  let renewed = { mtimeMs: 0, at: 0 };

  function look(): void {
    const asked = readRequest(folder);
    if (hold.isHeld && (asked !== served || isSilent() || isWalTooLong())) interrupt();
    if (asked === undefined || hold.isHeld) return;
    if (asked === served && isSilent()) rmSync(request, { force: true });
    else serve(asked);
  }

  function serve(asked: string): void {
    if (asked !== served) renewed = { mtimeMs: 0, at: performance.now() };
    served = asked;
    try {
      hold.begin();
      const answer = JSON.stringify({ request: asked, hold: randomUUID() });
      writeFileSync(path.join(folder, HOLD), answer, { mode: 0o600 });
      log.info({}, "database file held for a backup");
    } catch (err) {
      log.error({ err }, "database file could not be held for a backup");
      interrupt();
      rmSync(request, { force: true });
    }
  }

  /** By our own clock: the other's may differ. */
  function isSilent(): boolean {
    const mtimeMs = statSync(request, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (mtimeMs !== renewed.mtimeMs) renewed = { mtimeMs, at: performance.now() };
    return performance.now() - renewed.at > SILENT_MS;
  }

  function isWalTooLong(): boolean {
    const stats = statSync(path.join(folder, `${file}-wal`), { throwIfNoEntry: false });
    return (stats?.size ?? 0) > MAX_WAL_BYTES;
  }

  function interrupt(): void {
    // First the word that the file does not change, and then the change.
    rmSync(path.join(folder, HOLD), { force: true });
    hold.end();
  }

  removeRequests(folder);
  const timer = setInterval(() => {
    try {
      look();
    } catch (err) {
      log.error({ err }, "backup requests not looked at");
    }
  }, LOOK_MS).unref();
  return {
    interrupt,
    close() {
      clearInterval(timer);
      interrupt();
    },
  };
}
