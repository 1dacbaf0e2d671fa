"use client";

import { useSyncExternalStore } from "react";
import { followServerClock, now } from "./now.ts";

/** How often the clock is looked at, in milliseconds: seconds change within this of when they should. */
const TICK_MS = 250;

const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;
let unfollow: (() => void) | undefined;

function tick() {
  for (const listener of listeners) listener();
}

/** One interval for all clocks of a page. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(tick, TICK_MS);
  unfollow ??= followServerClock();
  // A browser stops the clocks of a page nobody sees; what it shows on return must be right at once.
  document.addEventListener("visibilitychange", listener);
  return () => {
    listeners.delete(listener);
    document.removeEventListener("visibilitychange", listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    unfollow?.();
    ticking = undefined;
    unfollow = undefined;
  };
}

/**
 * Something read from the clock; draws again only when it has changed. `undefined` on the server,
 * whose page may be looked at much later.
 *
 * @param read has to give a plain value, not an object.
 */
export function useClock<Value extends string | number | boolean>(
  read: (now: number) => Value,
): Value | undefined {
  return useSyncExternalStore(
    subscribe,
    () => read(now()),
    () => undefined,
  );
}
