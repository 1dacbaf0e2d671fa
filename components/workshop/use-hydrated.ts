"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether this page's scripts are running yet. A form that only a script can send stays disabled
 * until then: the browser would send it by itself, with what was typed in the address.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
