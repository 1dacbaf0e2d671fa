import type { WorkshopLimits } from "#lib/http/attempt-limit.ts";
import type { InsightFeeds } from "#lib/insight/stream/insight-feeds.ts";
import type { Log } from "#lib/log.ts";
import type { Meter, Storage } from "./storage.ts";
import { namingFailures } from "./storage-failure.ts";

/**
 * What the one process shares between Next's bundle and the live server. Next compiles its own
 * copy of every module, so a module variable would exist twice; a symbol on `globalThis` does not.
 */
export type Services = Readonly<{
  /** What it throws when the medium fails is a `StorageFailure`. */
  storage: Storage;
  /** Tells the live server that a workshop or its people changed in storage (or were deleted). */
  workshopChanged(workshopId: string): void;
  /** What insight pages are fed from, live. */
  insight: InsightFeeds;
  /** What of a workshop was metered here and is not in storage yet. */
  metered(workshopId: string): Meter;
  log: Log;
  /**
   * Counts a file that was made, or was not.
   *
   * @param kind what was asked for, such as `lesson-plan.pdf`.
   */
  exported(kind: string, result: ExportResult, milliseconds: number): void;
  settings: Readonly<{
    /** Origin people reach us under if it is fixed by the environment, else `undefined`. */
    publicOrigin: string | undefined;
    /** Address phones on the same network can use when someone opened us on localhost. */
    lanOrigin: string | undefined;
    /** Secret needed to create workshops; `undefined` lets anyone. */
    createKey: string | undefined;
    /** How many workshops may be created how fast. */
    workshopLimits: WorkshopLimits;
  }>;
}>;

/** `busy`: too many were asked for at once. */
export type ExportResult = "ok" | "busy" | "failed";

const KEY = Symbol.for("green-digital-workshop.services");

type Shared = { [KEY]?: Services };

/** Called once by the composition root, before the first request. */
export function provideServices(services: Services): void {
  (globalThis as Shared)[KEY] = { ...services, storage: namingFailures(services.storage) };
}

/** @throws {Error} if the process was not started through `server.ts`. */
export function services(): Services {
  const found = (globalThis as Shared)[KEY];
  if (!found) throw new Error("services are not provided: start the app with server.ts");
  return found;
}
