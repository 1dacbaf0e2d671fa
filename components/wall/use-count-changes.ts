"use client";

import { useEffect, useState } from "react";
import { now } from "#components/live/now.ts";

type Seen = Readonly<{ count: number; at: number | undefined }>;

/**
 * When each of some numbers last changed, milliseconds since 1970, by key; `undefined` for those
 * that have not since they were first seen.
 *
 * @param counts the numbers by key.
 */
export function useCountChanges(
  counts: Readonly<Record<string, number>>,
): Readonly<Record<string, number | undefined>> {
  const [seen, setSeen] = useState<Readonly<Record<string, Seen>>>({});
  const text = JSON.stringify(counts);

  useEffect(() => {
    const current: Readonly<Record<string, number>> = JSON.parse(text);
    setSeen((before) =>
      Object.fromEntries(
        Object.entries(current).map(([key, count]): [string, Seen] => {
          const known = before[key];
          const isSame = known === undefined || known.count === count;
          return [key, { count, at: isSame ? known?.at : now() }];
        }),
      ),
    );
  }, [text]);

  return Object.fromEntries(Object.entries(seen).map(([key, { at }]) => [key, at]));
}
