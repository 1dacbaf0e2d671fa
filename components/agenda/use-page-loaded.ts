"use client";

import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  window.addEventListener("load", listener);
  return () => window.removeEventListener("load", listener);
}

/**
 * Whether everything the page began with is here. What it can wait for is fetched afterwards, so
 * that a slow network shows the page first.
 */
export function usePageLoaded(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => document.readyState === "complete",
    () => false,
  );
}
