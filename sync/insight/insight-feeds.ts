import type { InsightFeeds } from "#lib/insight/stream/insight-feeds.ts";
import type { Log } from "#lib/log.ts";
import type { Storage } from "#storage/storage.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import { createDeedsLedger } from "./deeds-ledger.ts";
import { createWorkshopFeed, type WorkshopFeed } from "./workshop-feed.ts";

export type InsightFeedsOptions = Readonly<{
  storage: Storage;
  log: Log;
  limits?: Partial<Limits>;
}>;

/** The insight of every workshop that somebody watches; of others nothing is read or kept. */
export function createInsightFeeds(
  options: InsightFeedsOptions,
): InsightFeeds & Readonly<{ watched(): readonly string[]; stop(): void }> {
  const { storage, log } = options;
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const feeds = new Map<string, WorkshopFeed>();
  const streamsOf = new Map<string, number>();
  const ledger = createDeedsLedger({ storage });
  const lingering = new Set<ReturnType<typeof setTimeout>>();
  let streams = 0;
  let isStopped = false;

  function count(sessionHash: string, by: 1 | -1) {
    streams += by;
    const own = (streamsOf.get(sessionHash) ?? 0) + by;
    if (own > 0) streamsOf.set(sessionHash, own);
    else streamsOf.delete(sessionHash);
  }

  function feedOf(workshopId: string): WorkshopFeed {
    const known = feeds.get(workshopId);
    if (known) return known;
    const feed = createWorkshopFeed({ workshopId, storage, log, limits });
    feeds.set(workshopId, feed);
    return feed;
  }

  /** Soon, not at once: going from page to page must not read everything again. */
  function letGoSoon(workshopId: string, feed: WorkshopFeed) {
    const timer = setTimeout(() => {
      lingering.delete(timer);
      if (feed.size > 0 || feeds.get(workshopId) !== feed) return;
      feeds.delete(workshopId);
      feed.stop();
    }, limits.insightLingerMs);
    timer.unref();
    lingering.add(timer);
  }

  return {
    watch({ workshopId, sessionHash }, sink) {
      const own = streamsOf.get(sessionHash) ?? 0;
      const isFull = streams >= limits.insightStreams || own >= limits.insightStreamsPerSession;
      if (isFull || isStopped) return "busy";
      count(sessionHash, 1);
      const feed = feedOf(workshopId);
      const { leave } = feed.join(sessionHash, sink, () => {
        count(sessionHash, -1);
        if (feed.size === 0) letGoSoon(workshopId, feed);
      });
      return leave;
    },
    deedsOf: ledger.of,
    changed: (workshopId) => feeds.get(workshopId)?.changed(),
    /** Workshops whose boards are in memory for it. */
    watched: () => [...feeds.keys()],
    stop() {
      isStopped = true;
      ledger.stop();
      for (const feed of feeds.values()) feed.stop();
      feeds.clear();
      for (const timer of lingering) clearTimeout(timer);
    },
  };
}
