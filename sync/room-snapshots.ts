import type { Log } from "#lib/log.ts";
import type { Storage } from "#storage/storage.ts";
import type { Limits } from "./limits.ts";
import type { LiveMetrics } from "./live-metrics.ts";

/** A room's state as of a row of its log. */
type StateAt = Readonly<{ seq: number; state: Uint8Array }>;

/** Keeps a room's whole state beside its log from time to time, so that it opens quickly. */
export interface RoomSnapshots {
  /** Notes rows that opening the room would read one by one. */
  count(rows: number): void;
  /** Does what reading a row would do again, and notes how long it takes. */
  timed<Result>(work: () => Result): Result;
  /**
   * Keeps the state if there are so many rows to read, or they take too long. It must be on disk,
   * all of it.
   *
   * @returns resolves when that was tried: a snapshot that fails costs time and nothing else.
   */
  keep(rows: number, read: () => StateAt): Promise<void>;
}

/** @param rows that opening the room read one by one. */
export function createRoomSnapshots(
  room: string,
  {
    storage,
    log,
    metrics,
    limits,
  }: Readonly<{
    storage: Pick<Storage, "saveSnapshot">;
    log: Log;
    metrics: Pick<LiveMetrics, "storageFailed">;
    limits: Pick<Limits, "snapshotMs">;
  }>,
  rows: number,
): RoomSnapshots {
  let unread = rows;
  let spentMs = 0;
  return {
    count(rows) {
      unread += rows;
    },
    timed(work) {
      const began = performance.now();
      const result = work();
      spentMs += performance.now() - began;
      return result;
    },
    async keep(rows, read) {
      if (unread < rows && spentMs < limits.snapshotMs) return;
      unread = 1;
      spentMs = 0;
      try {
        const { seq, state } = read();
        await storage.saveSnapshot(room, seq, state);
      } catch (err) {
        metrics.storageFailed("snapshot");
        log.warn({ err, room }, "snapshot not written");
      }
    },
  };
}
