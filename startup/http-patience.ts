import type { ServerOptions } from "node:http";

/**
 * How long the HTTP server waits for somebody to say what they want. Node's own minute, looked at
 * every half, lets a hundred half-sent requests wait for ninety seconds.
 */
export const httpPatience = {
  /** Milliseconds for the headers of a request. */
  headersTimeout: 10_000,
  /** Time between two looks for those who are late. */
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions;
