"use client";

import { useEffect } from "react";

/**
 * Fetches a part that is opened later as soon as the page stands: then it is there at once, and
 * without a connection, too.
 *
 * @param load the same each time.
 */
export function useAhead(load: () => Promise<unknown>): void {
  useEffect(() => {
    load().catch(() => {
      // It is fetched anew when it is opened.
    });
  }, [load]);
}
