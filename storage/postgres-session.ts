import { type ClientConfig, types } from "pg";

/** How long connecting may take, waiting for a free connection included. */
const CONNECT_MS = 2_000;
const KEEP_ALIVE_MS = 10_000;

/**
 * What every session is set to, whatever the server's defaults are. A process that freezes in a
 * transaction loses it before others give up waiting for its locks, and those give up before the
 * server counts as silent.
 */
const SESSION = {
  application_name: "workshop",
  bytea_output: "hex",
  synchronous_commit: "on",
  idle_in_transaction_session_timeout: "2000",
  lock_timeout: "2500",
  statement_timeout: "60000",
};

/** @param changes settings of the session that differ from everybody's. */
export function clientConfig(
  url: string,
  changes: Readonly<Record<string, string>> = {},
): ClientConfig {
  return {
    connectionString: withSession(url, { ...SESSION, ...changes }),
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
  };
}

/** What the URL itself asks for in `options` stays, unless it is a setting we need otherwise. */
function withSession(url: string, session: Readonly<Record<string, string>>): string {
  const parsed = new URL(url);
  const ours = Object.entries(session).map(([name, value]) => `-c ${name}=${value}`);
  const theirs = parsed.searchParams.get("options");
  parsed.searchParams.set("options", [...(theirs ? [theirs] : []), ...ours].join(" "));
  return parsed.href;
}

/** As the driver reads a type, but for two. */
function parserOf(type: number, format: "text" | "binary" = "text"): unknown {
  switch (type) {
    case types.builtins.INT8:
      return parseInteger;
    case types.builtins.BYTEA:
      return parseBytes;
    default:
      return types.getTypeParser(type, format);
  }
}

/** The driver gives them as text, since they may not fit a number; ours do. */
function parseInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number`);
  return value;
}

/** The driver gives a `Buffer`, which compares and prints unlike the arrays of everybody else. */
function parseBytes(text: string): Uint8Array {
  const { buffer, byteOffset, byteLength } = Buffer.from(text.slice("\\x".length), "hex");
  return new Uint8Array(buffer, byteOffset, byteLength);
}
