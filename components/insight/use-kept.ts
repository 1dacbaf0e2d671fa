"use client";

import { useSyncExternalStore } from "react";
import {
  type KeptPartId,
  type KeptValue,
  keptParts,
  parseKept,
} from "#lib/insight/kept/kept-parts.ts";
import { useInsightAndKept } from "./insight-context.ts";
import type { KeptPartStore, KeptState } from "./kept-store.ts";

/** One part of what people entered or decided, and the way to change it. */
export type Kept<Part extends KeptPartId> = KeptState<Part> & Pick<KeptPartStore<Part>, "change">;

/**
 * What people entered or decided for one part, kept by the server; others see it live. Facilitators
 * alone may change it: for everybody else a change resolves to `false`.
 */
export function useKept<Part extends KeptPartId>(part: Part): Kept<Part> {
  const store = useInsightAndKept().keptStore.part(part, {
    empty: keptParts[part].empty as KeptValue<Part>,
    parse: (value) => parseKept(part, value),
  });
  const state = useSyncExternalStore(store.subscribe, store.current, store.current);
  return { ...state, change: store.change };
}
