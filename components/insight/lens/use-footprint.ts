"use client";

import { startTransition, useEffect, useMemo, useState } from "react";
import type { Economy } from "#lib/insight/lens/economy.ts";
import {
  type FootprintResult,
  footprintInSlices,
  footprintOf,
} from "#lib/insight/lens/footprint.ts";
import { inSlices } from "./in-slices.ts";

/** Up to so many sectors are solved in a few milliseconds, so at once. */
const AT_ONCE = 100;

/** A table that is being solved, with how much of it is done, from 0 to 1; or what came of it. */
export type Solving = Readonly<{ share: number } | { share: 1; result: FootprintResult }>;

/**
 * The footprint of a table. A large one is solved in slices, so that the page stays quick; another
 * table gives up what was under way.
 */
export function useFootprint(economy: Economy): Solving {
  const small = useMemo(
    () => (economy.sectors.length <= AT_ONCE ? footprintOf(economy) : undefined),
    [economy],
  );
  const [large, setLarge] = useState<Solving & Readonly<{ of: Economy }>>();
  // The same table comes anew whenever somebody saves a lever on it.
  const solved = large && "result" in large && isSame(large.of, economy) ? large.result : undefined;
  const isOpen = !small && !solved;
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const say = (share: number) => setLarge({ of: economy, share });
    void inSlices(footprintInSlices(economy), say, stop.signal).then((result) => {
      // All charts come at once: React draws them in slices, too, if nobody says that it is urgent.
      if (result) startTransition(() => setLarge({ of: economy, share: 1, result }));
    });
    return () => stop.abort();
  }, [economy, isOpen]);
  const result = small ?? solved;
  if (result) return { share: 1, result };
  return { share: large?.of === economy ? large.share : 0 };
}

function isSame(a: Economy, b: Economy): boolean {
  if (a === b) return true;
  const isAlike = (one: readonly unknown[], other: readonly unknown[]) =>
    one.length === other.length && one.every((value, index) => value === other[index]);
  return (
    isAlike(a.sectors, b.sectors) &&
    isAlike(a.demand, b.demand) &&
    isAlike(a.intensities, b.intensities) &&
    a.coefficients.every((row, i) => isAlike(row, b.coefficients[i] ?? []))
  );
}
