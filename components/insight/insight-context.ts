"use client";

import { createContext, useContext } from "react";
import type { WorkshopWords } from "#components/board/stage/step-words.ts";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import type { Role } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import type { KeptStore } from "./kept-store.ts";

export type InsightPerson = Readonly<{ id: string; role: Role; teamId: string | null }>;

/** What every view of the insight pages needs to know. */
export type Insight = Readonly<{
  /**
   * `connecting` until the first source is there; `offline` while it is tried again (`source` is
   * then the last one seen); `refused` if the server said no for good.
   */
  status: "connecting" | "live" | "offline" | "refused";
  /** Live: renewed within a second of a change on any board; without boards while connecting. */
  source: InsightSource;
  /** Live. */
  workshop: PublicState;
  me: InsightPerson;
  /** Steps' and templates' words in the viewer's language. */
  words: WorkshopWords;
}>;

/** What is kept, which views reach by `useKept`. */
export type InsightAndKept = Insight & Readonly<{ keptStore: KeptStore }>;

export const InsightContext = createContext<InsightAndKept | undefined>(undefined);

/** @throws {Error} outside an `InsightProvider`. */
export function useInsight(): Insight {
  return useInsightAndKept();
}

/** @throws {Error} outside an `InsightProvider`. */
export function useInsightAndKept(): InsightAndKept {
  const insight = useContext(InsightContext);
  if (!insight) throw new Error("useInsight needs an InsightProvider above it");
  return insight;
}
