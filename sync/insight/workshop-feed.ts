import type { InsightSource } from "#lib/insight/insight-source.ts";
import type { InsightSink } from "#lib/insight/stream/insight-feeds.ts";
import { type endReasons, insightEvent, stillHere } from "#lib/insight/stream/insight-message.ts";
import type { Log } from "#lib/log.ts";
import type { Member } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import type { Limits } from "../limits.ts";
import { type ShownMessages, showReading } from "./shown-messages.ts";
import { lookSteadily } from "./steady-look.ts";
import { createWorkshopReading, type Reading } from "./workshop-reading.ts";

export type FeedOptions = Readonly<{
  workshopId: string;
  storage: Storage;
  log: Log;
  limits: Limits;
}>;

/** One workshop's insight, read once for all who watch it. */
export interface WorkshopFeed {
  readonly size: number;
  /** @param onLeft called once, however they leave. */
  join(sessionHash: string, sink: InsightSink, onLeft: () => void): Readonly<{ leave(): void }>;
  /** Looks soon, and judges everybody anew. */
  changed(): void;
  /** Sends everybody away to come back later, and lets go of the boards. */
  stop(): void;
}

type Viewer = {
  readonly sessionHash: string;
  readonly sink: InsightSink;
  readonly onLeft: () => void;
  readonly joinedAt: number;
  /** What their page has; `undefined` while it has nothing. */
  sent: InsightSource | undefined;
  kept: ReadonlyMap<string, number>;
  /** When anything was sent the last time. */
  heardAt: number;
};

export function createWorkshopFeed(options: FeedOptions): WorkshopFeed {
  const { workshopId, limits } = options;
  const along = createWorkshopReading(options);
  const viewers = new Set<Viewer>();
  const judge = createJudge(options);
  let newsAt = performance.now();
  /** Set until a look has seen it. */
  let isToldOfChange = false;
  let isFailing = false;
  let isStopped = false;
  /** The last look, and the texts made of it. */
  let shown: Shown | undefined;

  function end(viewer: Viewer, reason?: (typeof endReasons)[number]) {
    if (reason) viewer.sink.send(insightEvent({ event: "end", reason }));
    viewer.sink.close();
    if (viewers.delete(viewer)) viewer.onLeft();
  }

  /** Looks at the workshop once, and tells everybody what is new to them. */
  async function look(): Promise<void> {
    const isDue = isToldOfChange || judge.isDue();
    isToldOfChange = false;
    const found = await along.read(isDue);
    if (!found) {
      for (const viewer of viewers) end(viewer, "deleted");
      return;
    }
    if (found.isNews) newsAt = performance.now();
    const isOther = found.workshop !== shown?.reading.workshop;
    if (isDue || isOther || [...viewers].some(({ sent }) => !sent)) await judge.judge(viewers);
    tellAll(found);
  }

  function tellAll(found: Reading) {
    if (!shown || !isSameReading(shown.reading, found)) {
      shown = { reading: found, texts: showReading(found) };
    }
    for (const viewer of viewers) {
      const person = judge.personOf(viewer);
      if (person === "nobody") end(viewer, "removed");
      else if (person) tell(viewer, person, shown);
    }
  }

  async function lookOrWait(): Promise<void> {
    try {
      await look();
      isFailing = false;
    } catch (err) {
      if (!isFailing) options.log.warn({ err, workshopId }, "insight not renewed");
      isFailing = true;
      isToldOfChange = true;
    }
    const now = performance.now();
    for (const viewer of viewers) if (!isAlive(viewer, now, limits)) end(viewer);
  }

  const looks = lookSteadily({
    look: lookOrWait,
    isWanted: () => viewers.size > 0 && !isStopped,
    pauseMs(tookMs) {
      const isIdle = isFailing || performance.now() - newsAt > limits.insightIdleAfterMs;
      const pause = isIdle ? limits.insightIdleTickMs : limits.insightTickMs;
      return Math.max(pause, tookMs * limits.insightTickFactor);
    },
  });

  return {
    get size() {
      return viewers.size;
    },
    join(sessionHash, sink, onLeft) {
      const joinedAt = performance.now();
      const nothing = { sent: undefined, kept: new Map(), heardAt: joinedAt };
      const viewer: Viewer = { sessionHash, sink, onLeft, joinedAt, ...nothing };
      viewers.add(viewer);
      looks.soon();
      return {
        leave() {
          if (viewers.delete(viewer)) onLeft();
        },
      };
    },
    changed() {
      isToldOfChange = true;
      looks.soon();
    },
    stop() {
      isStopped = true;
      for (const viewer of viewers) end(viewer);
      along.close();
    },
  };
}

/** Who the viewers are in the workshop, as far as that was looked up. */
function createJudge({ workshopId, storage, limits }: FeedOptions) {
  let members: ReadonlyMap<string, Member> = new Map();
  let judgedAt = Number.NEGATIVE_INFINITY;

  return {
    isDue: () => performance.now() - judgedAt >= limits.insightRejudgeMs,
    async judge(viewers: Iterable<Viewer>) {
      const now = performance.now();
      const hashes = new Set([...viewers].map(({ sessionHash }) => sessionHash));
      members = await storage.membersOf([...hashes], workshopId, Date.now());
      judgedAt = now;
    },
    /** `undefined` of who came in since. */
    personOf({ sessionHash, joinedAt }: Viewer): Member | "nobody" | undefined {
      return members.get(sessionHash) ?? (joinedAt <= judgedAt ? "nobody" : undefined);
    },
  };
}

type Shown = Readonly<{ reading: Reading; texts: ShownMessages }>;

function tell(viewer: Viewer, person: Member, { reading, texts }: Shown): void {
  // What they miss now is in the next message: they are told what is another since the last.
  if (viewer.sink.isFull()) return;
  const theirs = texts.shownTo(person);
  const text = viewer.sent ? texts.change(viewer.sent, theirs) : texts.whole(theirs);
  const news = viewer.sent ? keptNews(viewer.kept, reading.kept) : "";
  viewer.sent = theirs;
  viewer.kept = reading.kept;
  send(viewer, (text ?? "") + news);
}

function send(viewer: Viewer, text: string): void {
  if (text === "") return;
  viewer.sink.send(text);
  viewer.heardAt = performance.now();
}

/**
 * Whether a viewer is there. Who has not heard for a while is told that we are, and is gone if
 * nothing gets through.
 */
function isAlive(viewer: Viewer, now: number, limits: Limits): boolean {
  const silentMs = now - viewer.heardAt;
  if (viewer.sink.isFull()) return silentMs <= limits.insightBehindMs;
  if (silentMs > limits.insightSignMs) send(viewer, stillHere);
  return true;
}

function isSameReading(one: Reading, other: Reading): boolean {
  const { workshop, source, kept } = other;
  return one.workshop === workshop && one.source === source && one.kept === kept;
}

/** What is kept anew, as messages. */
function keptNews(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): string {
  return [...now]
    .filter(([part, revision]) => before.get(part) !== revision)
    .map(([part, revision]) => insightEvent({ event: "kept", part, revision }))
    .join("");
}
