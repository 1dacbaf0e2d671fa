import type { Log } from "#lib/log.ts";
import type { LogEntry, Storage } from "#storage/storage.ts";
import type { Limits } from "./limits.ts";
import { type LiveMetrics, noMetrics } from "./live-metrics.ts";

/** What one room wants written in this tick, and what it does afterwards. */
export interface Batch {
  /** The room, to be asked again if writing fails. */
  readonly source: CommitSource;
  /** May be empty: then the room only waits for what others wrote before. */
  readonly entries: readonly LogEntry[];
  /**
   * The entries would survive a power cut.
   *
   * @param seqs the row number of each entry; `undefined` for a workshop that is not stored.
   */
  durable(seqs: readonly (number | undefined)[]): void;
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
 * calm moment is written at once; in a busy one, changes wait for the tick and share it. The tick
 * follows what a write and its sending cost, so a busy server spends a fixed share on them.
 */
export interface Commits {
  /** Asks for {@link CommitSource.take} at the next tick. */
  request(source: CommitSource): void;
  /** Writes everything that waits, now. Resolves when that was tried once. */
  settle(): Promise<void>;
}

export function createCommits(
  storage: Pick<Storage, "append">,
  log: Log,
  limits: Limits,
  metrics: Pick<LiveMetrics, "committed" | "storageFailed"> = noMetrics,
): Commits {
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
      const cost = limits.tickFactor * (performance.now() - startedAt);
      tickMs = Math.min(limits.slowTickMs, Math.max(limits.tickMs, cost));
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
      const seqs = entries.length > 0 ? await append(entries) : [];
      let from = 0;
      for (const batch of batches) {
        const to = from + batch.entries.length;
        const own = seqs.slice(from, to);
        guarded(() => batch.durable(own));
        from = to;
      }
    } catch (err) {
      log.error({ err, rooms: batches.length }, "changes not written, trying each room");
      await writeEach(batches);
    }
  }

  async function append(entries: readonly LogEntry[]) {
    const began = performance.now();
    const seqs = await storage.append(entries);
    metrics.committed({
      milliseconds: performance.now() - began,
      rows: entries.length,
      bytes: entries.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
      rooms: new Set(entries.map(({ room }) => room)).size,
    });
    return seqs;
  }

  /** Alone, so that what is wrong with one room does not hold up the others. */
  async function writeEach(batches: readonly Batch[]): Promise<void> {
    const began = performance.now();
    for (const batch of batches) {
      // A database that is away would let each wait for its own timeout.
      const isWorthIt = performance.now() - began < limits.retryAloneMs;
      const seqs = isWorthIt && (await writeOne(batch));
      if (seqs) guarded(() => batch.durable(seqs));
      else putOff(batch);
    }
  }

  async function writeOne({ entries }: Batch): Promise<readonly (number | undefined)[] | false> {
    try {
      return entries.length > 0 ? await append(entries) : [];
    } catch {
      // Reported above; the changes stay with the room, and nobody is told they are saved.
      metrics.storageFailed("append");
      return false;
    }
  }

  function putOff(batch: Batch): void {
    guarded(() => batch.failed());
    setTimeout(() => request(batch.source), limits.retryMs).unref();
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
