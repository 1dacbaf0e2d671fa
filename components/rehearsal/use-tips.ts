"use client";

import { useCallback, useSyncExternalStore } from "react";

const EVENT = "gdw-rehearsal-tips";

/** Whether tips are shown in a rehearsal, which this browser remembers for each workshop. */
export function useTips(workshopId: string) {
  const key = `gdw.rehearsal-tips-hidden.${workshopId}`;
  const isShown = useSyncExternalStore(
    subscribe,
    useCallback(() => !isHidden(key), [key]),
    () => true,
  );

  return {
    isShown,

    show(to: boolean) {
      try {
        if (to) localStorage.removeItem(key);
        else localStorage.setItem(key, "1");
      } catch {
        // Storage may be forbidden: it holds until the page closes.
        hiddenHere.delete(key);
        if (!to) hiddenHere.add(key);
      }
      window.dispatchEvent(new Event(EVENT));
    },
  };
}

/** Where storage is forbidden. */
const hiddenHere = new Set<string>();

function isHidden(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null || hiddenHere.has(key);
  } catch {
    return hiddenHere.has(key);
  }
}

function subscribe(listener: () => void): () => void {
  // The second says so in this window, the first in the others.
  window.addEventListener("storage", listener);
  window.addEventListener(EVENT, listener);
  return () => {
    window.removeEventListener("storage", listener);
    window.removeEventListener(EVENT, listener);
  };
}
