type Options = Readonly<{
  /** Never throws. */
  look(): Promise<void>;
  /** Whether there is anybody to look for. */
  isWanted(): boolean;
  /** @param tookMs how long the last look took. */
  pauseMs(tookMs: number): number;
}>;

/** Looks again and again, with a pause after each, as long as it is wanted; never twice at once. */
export interface SteadyLook {
  /** The next look comes at once. One that is under way is followed by another. */
  soon(): void;
}

export function lookSteadily({ look, isWanted, pauseMs }: Options): SteadyLook {
  let isRunning = false;
  let wake = () => {};

  async function run() {
    isRunning = true;
    while (isWanted()) {
      const asleep = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const startedAt = performance.now();
      await look();
      const timer = setTimeout(wake, pauseMs(performance.now() - startedAt));
      timer.unref();
      await asleep;
      clearTimeout(timer);
    }
    isRunning = false;
  }

  return {
    soon() {
      if (isRunning) wake();
      else void run();
    },
  };
}
