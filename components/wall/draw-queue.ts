/** Draws things one after the other, each not too often, when the browser has time. */
export interface DrawQueue {
  /** Asks for something to be drawn anew. Asking twice before it was makes one drawing. */
  request(key: string): void;
  /** Draws nothing any more. */
  close(): void;
}

/** Runs something soon, when nothing more urgent is waiting. Returns its undo. */
export type Idle = (run: () => void) => () => void;

export type DrawQueueOptions = Readonly<{
  draw(key: string): void;
  /** Shortest time between two drawings of the same thing, in milliseconds. */
  gapMs?: number;
  idle?: Idle;
}>;

/**
 * Makes a queue. What was not drawn for a while is drawn at once; what changes all the time, once
 * every `gapMs`. Between two drawings the browser gets to do other things.
 */
export function createDrawQueue({
  draw,
  gapMs = 1_000,
  idle = whenIdle,
}: DrawQueueOptions): DrawQueue {
  /** When each may be drawn, by `performance.now()`. */
  const due = new Map<string, number>();
  const drawnAt = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWaiting: (() => void) | undefined;

  function schedule(): void {
    clearTimeout(timer);
    if (stopWaiting || due.size === 0) return;
    const next = Math.min(...due.values());
    timer = setTimeout(
      () => {
        stopWaiting = idle(drawNext);
      },
      Math.max(0, next - performance.now()),
    );
  }

  function drawNext(): void {
    stopWaiting = undefined;
    const [first] = [...due].toSorted(([, one], [, other]) => one - other);
    if (first) {
      const [key] = first;
      due.delete(key);
      drawnAt.set(key, performance.now());
      draw(key);
    }
    schedule();
  }

  return {
    request(key) {
      if (due.has(key)) return;
      const last = drawnAt.get(key);
      due.set(key, last === undefined ? performance.now() : last + gapMs);
      schedule();
    },
    close() {
      clearTimeout(timer);
      stopWaiting?.();
      due.clear();
    },
  };
}

/** Longest time a drawing waits for a busy browser, in milliseconds. */
const PATIENCE_MS = 300;

function whenIdle(run: () => void): () => void {
  // Safari has none.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(run, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(waiting);
}
