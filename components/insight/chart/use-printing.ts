"use client";

import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** What a sheet of A4 or Letter has between its margins, in CSS pixels. */
export const SHEET = { upright: 680, wide: 1000 } as const;

let isPrinting = false;
const listeners = new Set<() => void>();

function begin() {
  set(true);
}

function end() {
  set(false);
}

/** The sheet is laid out as soon as the event is over: everything has to be drawn by then. */
function set(next: boolean) {
  isPrinting = next;
  flushSync(() => {
    for (const tell of listeners) tell();
  });
}

function subscribe(tell: () => void) {
  if (listeners.size === 0) {
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
  }
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}

/** Whether the page is being printed: what fits a window may not fit a sheet. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}
