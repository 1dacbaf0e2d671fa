import { awaitsSaving, type SaveLedger } from "./save-state.ts";

/** A busy server takes a tenth of a second to save something, a very slow one a second. */
const PATIENCE_MS = 5_000;

/** Waits for the server to save what it was sent, and says so when that takes too long. */
export interface Patience {
  /** To be told of every new state of the ledger. */
  watch(ledger: SaveLedger): void;
  stop(): void;
}

/** @param onLost called when nothing of what was sent has been saved for five seconds. */
export function createPatience(onLost: () => void): Patience {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let durable = 0;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    watch(ledger) {
      const isWaiting = awaitsSaving(ledger) && !ledger.isOverdue;
      // Whoever saves one thing after the other is slow, and not stuck.
      if (!isWaiting || ledger.durable !== durable) stop();
      durable = ledger.durable;
      if (isWaiting) timer ??= setTimeout(onLost, PATIENCE_MS);
    },
    stop,
  };
}
