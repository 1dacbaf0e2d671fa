import type { Log } from "#lib/log.ts";
import type { Storage } from "#storage/storage.ts";
import type { LiveMetrics } from "./live-metrics.ts";

/** A room's state as of a row of its log. */
type StateAt = Readonly<{ seq: number; state: Uint8Array }>;

/** Keeps a room's whole state beside its log from time to time, so that it opens quickly. */
export interface RoomSnapshots {
  /** Notes rows that opening the room would read one by one. */
  count(rows: number): void;
  /**
   * Keeps the state if there are so many rows to read. It must be on disk, all of it.
   *
   * @returns resolves when that was tried: a snapshot that fails costs time and nothing else.
   */
  keep(rows: number, read: () => StateAt): Promise<void>;
}

export function createRoomSnapshots(
  room: string,
  {
    storage,
    log,
    metrics,
  }: Readonly<{
    storage: Pick<Storage, "saveSnapshot">;
    log: Log;
    metrics: Pick<LiveMetrics, "storageFailed">;
  }>,
): RoomSnapshots {
  let unread = 0;
  return {
    count(rows) {
      unread += rows;
    },
    async keep(rows, read) {
      if (unread < rows) return;
      unread = 1;
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
