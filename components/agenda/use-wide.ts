"use client";

import { useSyncExternalStore } from "react";

/** Tailwind's `lg`: where a step stands beside the list instead of in it. */
const QUERY = "(min-width: 64rem)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether there is room for two columns. On the server there is. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => true,
  );
}
