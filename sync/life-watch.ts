import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Connection } from "./connection.ts";
import type { Limits } from "./limits.ts";

/** What liveness needs of a socket. */
export type Line = Readonly<{
  ping(): void;
  /** Ends it without a goodbye, since nobody is there to answer one. */
  cut(): void;
}>;

export type LifeWatch = Readonly<{
  /** Something came from the other side: a frame or an answer to a ping. */
  hear(): void;
  stop(): void;
}>;

/**
 * Closes a connection that does not begin, cuts one from which nothing is heard, and keeps one
 * alive that has nothing to say.
 */
export function watchLife(line: Line, connection: Connection, limits: Limits): LifeWatch {
  const handshake = setTimeout(() => {
    if (!connection.hasAsked) connection.close(closeCodes.slowHandshake);
  }, limits.handshakeMs);
  let heardAt = performance.now();
  const beat = setInterval(() => {
    if (performance.now() - heardAt > limits.silentMs) return line.cut();
    line.ping();
    connection.keepAlive();
  }, limits.quietMs / 4);
  return {
    hear() {
      heardAt = performance.now();
    },
    stop() {
      clearTimeout(handshake);
      clearInterval(beat);
    },
  };
}
