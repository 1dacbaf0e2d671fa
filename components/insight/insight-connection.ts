import { parseProblemCode } from "#lib/http/problem.ts";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import { changedSource } from "#lib/insight/stream/changed-source.ts";
import type { InsightMessage } from "#lib/insight/stream/insight-message.ts";
import { createEventReader } from "#lib/insight/stream/read-events.ts";
import { whileShown } from "./while-shown.ts";

/**
 * What a page has of a workshop's insight. `live` means that `source` is the server's; `offline`
 * that the connection is lost and being tried again (`source` is then the last one seen);
 * `refused` that the server said no for good.
 */
export type InsightFeed = Readonly<{
  status: "connecting" | "live" | "offline" | "refused";
  source: InsightSource | undefined;
  /** Revisions of what is kept, by part. */
  kept: Readonly<Record<string, number>>;
}>;

export const connectingFeed: InsightFeed = { status: "connecting", source: undefined, kept: {} };

/** The form React's `useSyncExternalStore` takes. The connection is open while anyone listens. */
export interface InsightConnection {
  subscribe(listener: () => void): () => void;
  current(): InsightFeed;
}

export type InsightConnectionOptions = Readonly<{
  workshopId: string;
  /** As the browser's own. */
  fetch?: typeof globalThis.fetch;
  /** How long the first new try waits; each after it twice as long, up to the longest. */
  firstWaitMs?: number;
  longestWaitMs?: number;
  /** The server gives a sign of life far more often than this. */
  silentMs?: number;
  /** How long an unused connection stays open, so that going from view to view keeps it. */
  lingerMs?: number;
  /** How long a page that nobody sees keeps its connection. */
  hiddenMs?: number;
}>;

/** Answers after which it makes no sense to ask again. */
const REFUSALS = ["no-session", "workshop-not-found", "not-allowed"];

/** Follows a workshop's insight. Nothing is opened before the first listener. */
export function createInsightConnection(options: InsightConnectionOptions): InsightConnection {
  const { lingerMs = 1_000 } = options;
  const listeners = new Set<() => void>();
  let current = connectingFeed;
  let link: (() => void) | undefined;
  let lingering: ReturnType<typeof setTimeout> | undefined;

  function show(next: InsightFeed) {
    current = next;
    for (const listener of listeners) listener();
  }

  return {
    current: () => current,
    subscribe(listener) {
      clearTimeout(lingering);
      listeners.add(listener);
      link ??= keepReading(options, { current: () => current, show });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        lingering = setTimeout(() => {
          link?.();
          link = undefined;
          current = connectingFeed;
        }, lingerMs);
      };
    },
  };
}

type Screen = Readonly<{ current: () => InsightFeed; show: (next: InsightFeed) => void }>;

/**
 * Opens the stream, and again whenever it breaks off. While nobody sees the page there is none: the
 * last source stays until it is seen again. Returns its end.
 */
function keepReading(options: InsightConnectionOptions, screen: Screen): () => void {
  const { firstWaitMs = 1_000, longestWaitMs = 15_000, hiddenMs = 60_000 } = options;
  let isClosed = false;
  let isAsleep = false;
  let waitMs = firstWaitMs;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let abort = new AbortController();

  async function open() {
    clearTimeout(waiting);
    abort.abort();
    if (isAsleep) return;
    const mine = new AbortController();
    abort = mine;
    const onMessage = (message: InsightMessage) => {
      if (isClosed || mine.signal.aborted) return;
      waitMs = firstWaitMs;
      screen.show(feedAfter(screen.current(), message));
    };
    const outcome = await readStream(options, mine, onMessage);
    if (isClosed || isAsleep || mine !== abort) return;
    if (outcome === "refused" || screen.current().status === "refused") {
      return screen.show({ ...screen.current(), status: "refused" });
    }
    screen.show({ ...screen.current(), status: "offline" });
    // Not all at once after a restart.
    waiting = setTimeout(open, waitMs * (0.5 + Math.random()));
    waitMs = Math.min(longestWaitMs, waitMs * 2);
  }

  const onOffline = () => screen.show({ ...screen.current(), status: "offline" });
  const onOnline = () => {
    if (screen.current().status === "offline") void open();
  };
  const hasWindow = typeof window !== "undefined";
  // The browser knows at once; the stream would notice after a while.
  if (hasWindow) window.addEventListener("offline", onOffline);
  if (hasWindow) window.addEventListener("online", onOnline);
  const stopLooking = whileShown({
    hiddenMs,
    sleep() {
      isAsleep = true;
      clearTimeout(waiting);
      abort.abort();
    },
    wake() {
      isAsleep = false;
      if (screen.current().status !== "refused") void open();
    },
  });
  void open();

  return () => {
    isClosed = true;
    stopLooking();
    clearTimeout(waiting);
    abort.abort();
    if (hasWindow) window.removeEventListener("offline", onOffline);
    if (hasWindow) window.removeEventListener("online", onOnline);
  };
}

/** @returns once it has broken off, or was refused for good. Never throws. */
async function readStream(
  { workshopId, silentMs = 45_000, ...options }: InsightConnectionOptions,
  abort: AbortController,
  onMessage: (message: InsightMessage) => void,
): Promise<"broken" | "refused"> {
  const ask = options.fetch ?? fetch;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(() => abort.abort(), silentMs);
  };
  try {
    heard();
    const { parseInsightMessage } = await import("#lib/insight/stream/insight-message.ts");
    const path = `/api/workshops/${workshopId}/insight/stream`;
    const response = await ask(path, { signal: abort.signal, cache: "no-store" });
    if (!response.ok || !response.body) {
      const code = parseProblemCode(await response.json());
      return code !== undefined && REFUSALS.includes(code) ? "refused" : "broken";
    }
    const read = createEventReader(({ event, data }) => {
      const message = parseInsightMessage(event, data);
      if (message) onMessage(message);
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return "broken";
      heard();
      read(value);
    }
  } catch {
    // Not reached, cut off, or given up by us: the caller tries again if it still wants to.
    return "broken";
  } finally {
    clearTimeout(silence);
  }
}

function feedAfter(feed: InsightFeed, message: InsightMessage): InsightFeed {
  switch (message.event) {
    case "source":
      return { status: "live", source: message.source, kept: message.kept };
    case "change":
      return feed.source
        ? { ...feed, status: "live", source: changedSource(feed.source, message) }
        : feed;
    case "kept":
      return { ...feed, kept: { ...feed.kept, [message.part]: message.revision } };
    case "end":
      return { ...feed, status: "refused" };
  }
}
