"use client";

import { createContext, useContext } from "react";
import type { KeptPartId } from "#lib/insight/kept/kept-parts.ts";

/** Revisions of what is kept, by part, as the server last told; without any where it has not. */
export const KeptRevisions = createContext<Readonly<Record<string, number>>>({});

/** Says when something else is kept for a part, to whoever need not know what. */
export function useKeptRevision(part: KeptPartId): number {
  return useContext(KeptRevisions)[part] ?? 0;
}
