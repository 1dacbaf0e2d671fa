import type { Log } from "#lib/log.ts";
import type { RoomAddress } from "#lib/sync/room-name.ts";
import type { Storage } from "#storage/storage.ts";
import type { Bus } from "./bus/bus.ts";
import type { Commits } from "./commits.ts";
import type { Limits } from "./limits.ts";
import type { LiveMetrics } from "./live-metrics.ts";
import type { ShownIdsOf } from "./ownership/edit-rights.ts";
import type { MakeGuard } from "./room-document.ts";

/** What a room is made of, and whom it tells. */
export type RoomOptions = Readonly<{
  address: RoomAddress;
  /** Names of the document's top-level maps. */
  roots: readonly string[];
  /** Keeps the content sound; none for a document that only the server writes. */
  guard?: MakeGuard | undefined;
  storage: Pick<Storage, "loadRoom" | "rowsAfter" | "saveSnapshot" | "history">;
  /** For boards with people who may only change what is theirs; by default none was shown. */
  shownIdsOf?: ShownIdsOf | undefined;
  commits: Pick<Commits, "request">;
  bus: Bus;
  metrics: LiveMetrics;
  log: Log;
  limits: Limits;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** How many connections are open to this process, in all rooms. */
  connectionCount?: (() => number) | undefined;
  /** Another node wrote to the room, or this one did; it is on disk. */
  onElsewhere?: (() => void) | undefined;
  onWritten?: (() => void) | undefined;
  /** Rows were not taken: its workshop is gone. */
  onOrphaned?: (() => void) | undefined;
}>;
