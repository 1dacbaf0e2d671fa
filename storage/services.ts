import type { Storage } from "./storage.ts";

/**
 * What the one process shares between Next's bundle and the live server. Next compiles its own
 * copy of every module, so a module variable would exist twice; a symbol on `globalThis` does not.
 */
export type Services = Readonly<{
  storage: Storage;
  /** Tells the live server that a workshop or its people changed in storage (or were deleted). */
  workshopChanged(workshopId: string): void;
  settings: Readonly<{
    /** Origin people reach us under if it is fixed by the environment, else `undefined`. */
    publicOrigin: string | undefined;
    /** Address phones on the same network can use when someone opened us on localhost. */
    lanOrigin: string | undefined;
    /** Secret needed to create workshops; `undefined` lets anyone. */
    createKey: string | undefined;
  }>;
}>;

const KEY = Symbol.for("green-digital-workshop.services");

type Shared = { [KEY]?: Services };

/** Called once by the composition root, before the first request. */
export function provideServices(services: Services): void {
  (globalThis as Shared)[KEY] = services;
}

/** @throws {Error} if the process was not started through `server.ts`. */
export function services(): Services {
  const found = (globalThis as Shared)[KEY];
  if (!found) throw new Error("services are not provided: start the app with server.ts");
  return found;
}
