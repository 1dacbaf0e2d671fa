"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { useKept } from "#components/insight/use-kept.ts";
import type { InsightNote } from "#lib/insight/insight-source.ts";
import type { Decision } from "#lib/insight/synthesis/decisions.ts";
import { decidedSynthesis } from "#lib/insight/synthesis/proposals.ts";
import { createTermReader } from "#lib/insight/synthesis/term-reader.ts";
import type { ComparedZone } from "#lib/insight/synthesis/zones-to-compare.ts";
import {
  createSteadyNotes,
  nothingWaits,
  openingZone,
  type Waiting,
  waitingIn,
  zoneKey,
} from "./compared-zones.ts";

/**
 * How many suggestions wait in each zone, by `zoneKey`; a moment behind what was decided.
 * `undefined` until it is known what was decided.
 */
export function useWaiting(
  zones: readonly ComparedZone[],
): ReadonlyMap<string, Waiting> | undefined {
  const { value, status } = useKept("synthesis");
  const decisions = useDeferredValue(value.decisions);
  const [count] = useState(createWaitingCounter);
  const isKnown = status !== "loading";
  return useMemo(
    () => (isKnown ? count(zones, decisions) : undefined),
    [count, zones, decisions, isKnown],
  );
}

/**
 * The zone to show until somebody chooses one. Once it has something to decide it stays, whatever
 * is decided: what people work on does not go away under their hands.
 */
export function useOpening(
  zones: readonly ComparedZone[],
  waiting: ReadonlyMap<string, Waiting> | undefined,
): ComparedZone | undefined {
  const [held, hold] = useState<string>();
  const best = waiting && openingZone(zones, waiting);
  const key = best && zoneKey(best);
  const opened = zones.find((zone) => zoneKey(zone) === held);
  if (!opened && key !== undefined && (waiting?.get(key)?.all ?? 0) > 0) hold(key);
  return opened ?? best;
}

type Counted = Readonly<{
  notes: readonly InsightNote[];
  decisions: readonly Decision[];
  waiting: Waiting;
}>;

/** Compares a zone anew only if its notes are others, or something was decided. */
function createWaitingCounter() {
  const read = createTermReader();
  const known = new Map<string, { steady: ReturnType<typeof createSteadyNotes>; last?: Counted }>();

  return (zones: readonly ComparedZone[], decisions: readonly Decision[]) =>
    new Map(
      zones.map((zone): [string, Waiting] => {
        const key = zoneKey(zone);
        const entry = known.get(key) ?? { steady: createSteadyNotes() };
        known.set(key, entry);
        const notes = entry.steady(zone.notes);
        const { last } = entry;
        if (last?.notes !== notes || last.decisions !== decisions) {
          const waiting = waitingIn(decidedSynthesis(notes, decisions, read));
          entry.last = { notes, decisions, waiting };
        }
        return [key, entry.last?.waiting ?? nothingWaits];
      }),
    );
}
