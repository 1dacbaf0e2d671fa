import { randomBytes } from "node:crypto";
import { createClient } from "@redis/client";
import type { Log } from "#lib/log.ts";
import type { Bus, Listener } from "./bus.ts";

type Topic = Readonly<{ listeners: Set<Listener>; subscribed: Promise<void> }>;

export type RedisBusOptions = Readonly<{
  /** `redis://` or `rediss://`, with user and password if the server asks for them. */
  url: string;
  /** Stands before every channel, so that several installations can share one Redis. */
  prefix: string;
  log: Log;
}>;

/** Bytes of the node's id in front of every message. */
const ID_BYTES = 12;

/** Longest time between two tries to reach Redis, in milliseconds. */
const RETRY_MS = 1_000;

/** Beat that finds a connection that died without a word, and time without an answer to it. */
const PING_MS = 2_000;
const SILENT_MS = 7_000;

/** Messages that may wait for a slow Redis; further ones are lost, which the log heals. */
const WAITING_MESSAGES = 10_000;

/**
 * A bus on Redis or Valkey publish/subscribe. Redis keeps nothing that matters: it can be flushed,
 * restarted or away for a while.
 *
 * @returns at once, also if Redis cannot be reached; it is tried again for ever.
 */
export function connectRedisBus({ url, prefix, log }: RedisBusOptions): Bus {
  const id = randomBytes(ID_BYTES);
  const topics = new Map<string, Topic>();
  const leaving = new Map<string, Promise<unknown>>();
  const gapListeners: (() => void)[] = [];
  let isClosed = false;
  let isBroken = false;

  const publisher = connect("publisher");
  // A connection that subscribes can do nothing else.
  const subscriber = connect("subscriber");

  function connect(role: string) {
    const client = createClient({
      url,
      pingInterval: PING_MS,
      disableOfflineQueue: role === "publisher",
      commandsQueueMaxLength: WAITING_MESSAGES,
      socket: {
        connectTimeout: 5_000,
        socketTimeout: SILENT_MS,
        reconnectStrategy: (retries) => Math.min(RETRY_MS, 50 * 2 ** Math.min(retries, 10)),
      },
    });
    // An error without a listener would end the process.
    client.on("error", (err: Error) => {
      if (!isBroken && !isClosed) log.warn({ role, reason: reasonOf(err) }, "Redis not reached");
      isBroken = true;
    });
    client.on("ready", () => {
      if (isBroken) log.info({ role }, "Redis reached again");
      isBroken = false;
      for (const tell of gapListeners) tell();
    });
    client.connect().catch((err: unknown) => {
      // Only when closed meanwhile: everything else is tried again for ever.
      if (!isClosed) log.error({ role, reason: reasonOf(err) }, "Redis given up");
    });
    return client;
  }

  function hear(topic: string, bytes: Buffer): void {
    if (bytes.length < ID_BYTES) return;
    const from = bytes.subarray(0, ID_BYTES);
    if (from.equals(id)) return;
    const message = new Uint8Array(bytes.subarray(ID_BYTES));
    for (const listener of topics.get(topic)?.listeners ?? []) {
      listener(message, from.toString("hex"));
    }
  }

  async function listen(topic: string): Promise<void> {
    try {
      // The client would take a channel that it is just leaving for one it has already.
      await leaving.get(topic);
      await subscriber.subscribe(channelOf(topic), (bytes: Buffer) => hear(topic, bytes), true);
    } catch {
      // Only when the bus is closed meanwhile: a subscription waits for its server.
    }
  }

  function leave(topic: string): void {
    if (isClosed) return;
    const left = subscriber
      .unsubscribe(channelOf(topic))
      .catch(() => {
        // The connection broke, and with it the subscription.
      })
      .finally(() => leaving.get(topic) === left && leaving.delete(topic));
    leaving.set(topic, left);
  }

  const channelOf = (topic: string) => `${prefix}:${topic}`;

  return {
    isShared: true,

    publish(topic, message) {
      if (isClosed) return;
      publisher.publish(channelOf(topic), Buffer.concat([id, message])).catch(() => {
        // Redis is away. What was in it is in the log, and is read from there.
      });
    },

    async subscribe(topic, listener) {
      const own: Listener = (message, node) => listener(message, node);
      const known = topics.get(topic) ?? { listeners: new Set(), subscribed: listen(topic) };
      topics.set(topic, known);
      known.listeners.add(own);
      // A Redis that is away must not keep rooms from opening.
      await Promise.race([known.subscribed, waitAtMost(RETRY_MS)]);
      return () => {
        if (!known.listeners.delete(own) || known.listeners.size > 0) return;
        if (topics.get(topic) !== known) return;
        topics.delete(topic);
        leave(topic);
      };
    },

    onGap(listener) {
      gapListeners.push(listener);
    },

    async check() {
      await Promise.all([publisher.ping(), subscriber.ping()]);
    },

    async close() {
      if (isClosed) return;
      isClosed = true;
      topics.clear();
      for (const client of [publisher, subscriber]) client.destroy();
    },
  };
}

/** What went wrong, without address or password. */
function reasonOf(err: unknown): string {
  if (!(err instanceof Error)) return "unknown";
  return "code" in err && typeof err.code === "string" ? err.code : err.name;
}

function waitAtMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
