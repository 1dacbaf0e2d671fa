import type { Log } from "#lib/log.ts";
import type { Bus } from "./bus.ts";
import { soloBus } from "./local-bus.ts";
import { connectRedisBus } from "./redis-bus.ts";

/** Stands before every channel: other programs may use the same Redis. */
const PREFIX = "gdw";

/** @param redisUrl of the Redis or Valkey all nodes use; `undefined` for a process on its own. */
export function openBus({
  redisUrl,
  log,
}: Readonly<{ redisUrl: string | undefined; log: Log }>): Bus {
  return redisUrl === undefined ? soloBus : connectRedisBus({ url: redisUrl, prefix: PREFIX, log });
}
