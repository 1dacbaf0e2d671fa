import type { Log } from "#lib/log.ts";
import type { LogEntry, Storage } from "#storage/storage.ts";
import type { Limits } from "./limits.ts";

/** What one room wants written in this tick, and what it does afterwards. */
export interface Batch {
  /** The room, to be asked again if writing fails. */
  readonly source: CommitSource;
  /** May be empty: then the room only waits for what others wrote before. */
  readonly entries: readonly LogEntry[];
  /** The entries would survive a power cut. */
  durable(): void;
  /** They were not written; the room asks again with what it has then. */
  failed(): void;
}

/** Something with changes that are not on disk yet. */
export interface CommitSource {
  /** Hands over what is waiting; `undefined` if nothing is. */
  take(): Batch | undefined;
}

/**
 * Writes the changes of all rooms to the log, together: one transaction per tick. A change in a
 * calm moment is written at once; in a busy one, changes wait for the tick and share it.
 */
export interface Commits {
  /** Asks for {@link CommitSource.take} at the next tick. */
  request(source: CommitSource): void;
  /** Writes everything that waits, now. Resolves when that was tried once. */
  settle(): Promise<void>;
}

export function createCommits(storage: Pick<Storage, "append">, log: Log, limits: Limits): Commits {
  const dirty = new Set<CommitSource>();
  let running: Promise<void> | undefined;
  let cancelTimer: (() => void) | undefined;
  let startedAt = Number.NEGATIVE_INFINITY;
  let tickMs = limits.tickMs;

  function schedule(): void {
    if (running || cancelTimer || dirty.size === 0) return;
    const wait = startedAt + tickMs - performance.now();
    if (wait <= 0) {
      const timer = setImmediate(start);
      cancelTimer = () => clearImmediate(timer);
    } else {
      const timer = setTimeout(start, wait);
      cancelTimer = () => clearTimeout(timer);
    }
  }

  function start(): Promise<void> {
    cancelTimer?.();
    cancelTimer = undefined;
    startedAt = performance.now();
    running = writeAll().finally(() => {
      running = undefined;
      // A write stops the event loop while the disk works: on a slow one, leave it most of the time.
      const took = performance.now() - startedAt;
      tickMs = Math.min(limits.slowTickMs, Math.max(limits.tickMs, 4 * took));
      schedule();
    });
    return running;
  }

  async function writeAll(): Promise<void> {
    const sources = [...dirty];
    dirty.clear();
    const batches: Batch[] = [];
    for (const source of sources) {
      guarded(() => {
        const batch = source.take();
        if (batch) batches.push(batch);
      });
    }
    const entries = batches.flatMap((batch) => batch.entries);
    try {
      if (entries.length > 0) await storage.append(entries);
    } catch (err) {
      log.error({ err, rooms: batches.length }, "changes not written, trying each room");
      for (const batch of batches) await writeOne(batch);
      return;
    }
    for (const batch of batches) guarded(() => batch.durable());
  }

  /** Alone, so that what is wrong with one room does not hold up the others. */
  async function writeOne(batch: Batch): Promise<void> {
    try {
      if (batch.entries.length > 0) await storage.append(batch.entries);
    } catch {
      // Reported above; the changes stay with the room, and nobody is told they are saved.
      guarded(() => batch.failed());
      setTimeout(() => request(batch.source), limits.retryMs).unref();
      return;
    }
    guarded(() => batch.durable());
  }

  /** What goes wrong inside one room must not keep the others from hearing of theirs. */
  function guarded(work: () => void): void {
    try {
      work();
    } catch (err) {
      log.error({ err }, "a room failed");
    }
  }

  function request(source: CommitSource): void {
    dirty.add(source);
    schedule();
  }

  return {
    request,
    async settle() {
      while (running !== undefined) await running;
      if (dirty.size > 0) await start();
    },
  };
}
