import type { InsightSource } from "#lib/insight/insight-source.ts";
import { changedSource } from "#lib/insight/stream/changed-source.ts";
import type { InsightFeeds, InsightSink } from "#lib/insight/stream/insight-feeds.ts";
import { type InsightMessage, parseInsightMessage } from "#lib/insight/stream/insight-message.ts";
import { createEventReader } from "#lib/insight/stream/read-events.ts";
import { hashSecret } from "#storage/secrets.ts";

/** A page that watches, as far as the server can tell. */
export type WatchingPage = Readonly<{
  /** All that came, oldest first. */
  messages: readonly InsightMessage[];
  /** Every byte of it. */
  heard(): string;
  source(): InsightSource | undefined;
  /** All notes' words, board by board: `t1/s1: a b`. */
  boards(): readonly string[];
  isClosed(): boolean;
  /** Resolves once it holds, which may be at once. */
  until(holds: (page: WatchingPage) => boolean): Promise<void>;
  /** Lets nothing through, or everything again. */
  clog(isClogged: boolean): void;
  leave(): void;
}>;

/** @throws if there is no room for it. */
export function openPage(feeds: InsightFeeds, workshopId: string, token: string): WatchingPage {
  const messages: InsightMessage[] = [];
  const waiting = new Set<() => void>();
  let text = "";
  let source: InsightSource | undefined;
  let isClosed = false;
  let isClogged = false;
  const told = () => {
    for (const look of waiting) look();
  };
  const read = createEventReader(({ event, data }) => {
    const message = parseInsightMessage(event, data);
    if (!message) throw new Error(`no message of ours: ${event} ${data}`);
    messages.push(message);
    if (message.event === "source") source = message.source;
    if (message.event === "change" && source) source = changedSource(source, message);
  });
  const sink: InsightSink = {
    send(more) {
      text += more;
      read(more);
      told();
    },
    isFull: () => isClogged,
    close() {
      isClosed = true;
      told();
    },
  };
  const leave = feeds.watch({ workshopId, sessionHash: hashSecret(token) }, sink);
  if (leave === "busy") throw new Error("busy");

  const page: WatchingPage = {
    messages,
    heard: () => text,
    source: () => source,
    boards: () =>
      (source?.boards ?? []).map(
        ({ teamId, stepId, notes }) =>
          `${teamId}/${stepId}: ${notes.map((note) => note.text).join(" ")}`,
      ),
    isClosed: () => isClosed,
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!holds(page)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    clog(now) {
      isClogged = now;
    },
    leave,
  };
  return page;
}
