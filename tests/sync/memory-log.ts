import type { LogEntry, Storage } from "#storage/storage.ts";

/** The log part of a storage, in memory, whose disk can be stopped and broken. */
export interface MemoryLog extends Pick<Storage, "append" | "loadRoom"> {
  readonly entries: LogEntry[];
  /** How many transactions were written. */
  readonly writes: number;
  /** Decides about a write before it happens: a rejection is a disk that fails. */
  beforeWrite: (entries: readonly LogEntry[]) => Promise<void>;
  beforeRead: () => Promise<void>;
}

export function createMemoryLog(): MemoryLog {
  const entries: LogEntry[] = [];
  let writes = 0;
  const log: MemoryLog = {
    entries,
    get writes() {
      return writes;
    },
    beforeWrite: async () => {},
    beforeRead: async () => {},
    async append(added) {
      const copies = added.map((entry) => ({ ...entry, bytes: entry.bytes.slice() }));
      await log.beforeWrite(added);
      entries.push(...copies);
      writes++;
    },
    async loadRoom(room) {
      await log.beforeRead();
      const updates = entries.filter((entry) => entry.room === room).map(({ bytes }) => bytes);
      return { updates, seq: updates.length };
    },
  };
  return log;
}

/** A gate to hold a disk with: what waits at it goes on when it is opened. */
export function createGate() {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, wait: () => opened };
}
