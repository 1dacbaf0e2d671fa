"use client";

import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { WorkshopWords } from "#components/board/stage/step-words.ts";
import { useControl } from "#components/workshop/use-control.ts";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { connectingFeed, createInsightConnection } from "./insight-connection.ts";
import { type InsightAndKept, InsightContext, type InsightPerson } from "./insight-context.ts";
import { KeptRevisions } from "./kept-revisions.ts";
import { createKeptStore } from "./kept-store.ts";

type InsightProviderProps = Readonly<{
  /** As the page was asked for; live afterwards. */
  initial: PublicState;
  me: InsightPerson;
  words: WorkshopWords;
  children: ReactNode;
}>;

const noSource: InsightSource = { teams: [], steps: [], boards: [] };

/** Gives the views inside what they are computed from, as long as its viewer may see it. */
export function InsightProvider({ initial, me, words, children }: InsightProviderProps) {
  const control = useControl(initial.id);
  const [connection] = useState(() => createInsightConnection({ workshopId: initial.id }));
  const [keptStore] = useState(() => createKeptStore(initial.id));
  const feed = useSyncExternalStore(connection.subscribe, connection.current, () => connectingFeed);
  useEffect(() => {
    if (feed.status === "live") keptStore.heard(feed.kept);
  }, [feed.status, feed.kept, keptStore]);

  const workshop = control.state ?? initial;
  const member = workshop.members.find(({ id }) => id === me.id);
  const isRefused = control.status === "refused" || !member;
  const status = isRefused ? "refused" : feed.status;
  const { id, role, teamId } = member ?? me;
  const insight = useMemo<InsightAndKept>(
    () => ({
      status,
      source: feed.source ?? noSource,
      workshop,
      me: { id, role, teamId },
      words,
      keptStore,
    }),
    [status, feed.source, workshop, id, role, teamId, words, keptStore],
  );
  return (
    <InsightContext value={insight}>
      <KeptRevisions value={feed.kept}>{children}</KeptRevisions>
    </InsightContext>
  );
}
