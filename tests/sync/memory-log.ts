import type { LogEntry, Storage } from "#storage/storage.ts";

/** The log part of a storage, in memory, whose disk can be stopped and broken. */
export interface MemoryLog
  extends Pick<
    Storage,
    "append" | "history" | "loadRoom" | "rowsAfter" | "newestRows" | "saveSnapshot"
  > {
  readonly entries: LogEntry[];
  /** The newest snapshot of each room. */
  readonly snapshots: Map<string, { seq: number; state: Uint8Array }>;
  /** How many transactions were written. */
  readonly writes: number;
  /** Decides about a write before it happens: a rejection is a disk that fails. */
  beforeWrite: (entries: readonly LogEntry[]) => Promise<void>;
  beforeRead: () => Promise<void>;
}

export function createMemoryLog(): MemoryLog {
  const entries: LogEntry[] = [];
  let writes = 0;
  const snapshots: MemoryLog["snapshots"] = new Map();
  const rowsOf = (room: string) =>
    entries.filter((entry) => entry.room === room).map(({ bytes }) => bytes);
  const log: MemoryLog = {
    entries,
    snapshots,
    get writes() {
      return writes;
    },
    beforeWrite: async () => {},
    beforeRead: async () => {},
    async append(added) {
      const copies = added.map((entry) => ({ ...entry, bytes: entry.bytes.slice() }));
      await log.beforeWrite(added);
      writes++;
      return copies.map((entry) => {
        entries.push(entry);
        return rowsOf(entry.room).length;
      });
    },
    async loadRoom(room) {
      await log.beforeRead();
      const rows = rowsOf(room);
      const snapshot = snapshots.get(room);
      const updates = snapshot ? [snapshot.state, ...rows.slice(snapshot.seq)] : rows;
      return { updates, seq: rows.length };
    },
    async rowsAfter(room, seq) {
      await log.beforeRead();
      const rows = rowsOf(room);
      return { updates: rows.slice(seq), seq: Math.max(seq, rows.length) };
    },
    async history(room, after) {
      await log.beforeRead();
      const rows = entries.filter((entry) => entry.room === room);
      const numbered = rows.map((row, index) => ({ ...row, seq: index + 1 }));
      return { rows: numbered.slice(after, after + 10), seq: Math.min(after + 10, rows.length) };
    },
    async newestRows(rooms) {
      await log.beforeRead();
      const newest = rooms.map((room) => [room, rowsOf(room).length] as const);
      return new Map(newest.filter(([, seq]) => seq > 0));
    },
    async saveSnapshot(room, seq, state) {
      snapshots.set(room, { seq, state: state.slice() });
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
