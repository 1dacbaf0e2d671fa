import type { Socket } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { Client, type ClientConfig, DatabaseError, Pool, type PoolClient, types } from "pg";
import type { Log } from "#lib/log.ts";
import { codeOf } from "./postgres-error.ts";

type SqlValue = string | number | Uint8Array | readonly (string | number | Uint8Array)[];

/** Rows come back as they are in the database: the caller checks them. */
export type Query = <Row>(sql: string, values?: readonly SqlValue[]) => Promise<Row[]>;

/** The little of PostgreSQL we use, with what is odd about the driver kept in here. */
export interface PostgresDatabase {
  /** One statement, which is a transaction of its own. */
  query: Query;
  /**
   * Runs the work in one transaction: all of it or nothing. It may be asked again from the
   * beginning, if PostgreSQL ended it in favour of another.
   */
  transaction<Result>(work: (query: Query) => Promise<Result>, options?: Patience): Promise<Result>;
  /** Lets go of deleted rows for good. Resolves in any case, and says in the log if it failed. */
  vacuum(tables: readonly string[]): Promise<void>;
  /** Waits for what is under way. Safe to call twice. */
  close(): Promise<void>;
}

/** How long the server may be silent in the middle of a call, in milliseconds. */
type Patience = Readonly<{ silentMs?: number }>;

export type PostgresOptions = Readonly<{
  /** `postgres://…`; its parameters decide on TLS. */
  url: string;
  log: Log;
  /** The most connections this process keeps. PostgreSQL takes 100 from all together by default. */
  connections?: number;
}>;

/** Together with {@link SILENT_MS} the five seconds after which a call to a dead server fails. */
const CONNECT_MS = 2_000;
/** No byte for so long means that the server, or the way to it, is gone. Slow results do flow. */
const SILENT_MS = 3_000;
const KEEP_ALIVE_MS = 10_000;
const VACUUM_MS = 10 * 60_000;
/** Others' transactions are over in milliseconds; one that meets a deadlock this often is a bug. */
const ATTEMPTS = 5;
const RETRY_MS = 50;

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

/** Connects when first asked. A connection that breaks is replaced; its calls reject. */
export function openPostgres({ url, log, connections = 10 }: PostgresOptions): PostgresDatabase {
  const pool = new Pool({ ...clientConfig(url, SESSION), max: connections });
  // Without listeners, a connection that breaks while nobody uses it would end the process.
  pool.on("error", (error) => log.warn({ code: codeOf(error) }, "database connection lost"));
  pool.on("connect", (client) => client.on("error", () => undefined));
  const vacuum = createVacuum(url, log);
  let closed: Promise<void> | undefined;

  async function use<Result>(
    work: (query: Query) => Promise<Result>,
    { silentMs = SILENT_MS }: Patience,
    settle: (client: PoolClient) => Promise<boolean>,
  ): Promise<Result> {
    const client = await pool.connect();
    const unwatch = watchSilence(client, silentMs);
    let isUsable = true;
    try {
      return await work((sql, values) => run(client, sql, values));
    } catch (error) {
      isUsable = await settle(client);
      throw error;
    } finally {
      unwatch();
      client.release(!isUsable);
    }
  }

  const inTransaction = <Result>(work: (query: Query) => Promise<Result>, patience: Patience) =>
    use(
      async (query) => {
        // What is read after waiting for a lock must be what the others left.
        await query("BEGIN ISOLATION LEVEL READ COMMITTED");
        const result = await work(query);
        await query("COMMIT");
        return result;
      },
      patience,
      (client) => client.query("ROLLBACK").then(isDone, isNotDone),
    );

  return {
    query: (sql, values) =>
      use(
        (query) => query(sql, values),
        {},
        async () => true,
      ),

    async transaction(work, patience = {}) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await inTransaction(work, patience);
        } catch (error) {
          if (!isInFavourOfAnother(error) || attempt === ATTEMPTS) throw error;
          log.warn({ code: codeOf(error), attempt }, "transaction tried again");
          // The other first, or both would only meet again.
          await later(Math.random() * attempt * RETRY_MS);
        }
      }
    },

    vacuum: vacuum.run,

    close() {
      vacuum.stop();
      closed ??= pool.end();
      return closed;
    },
  };
}

const isDone = () => true;
const isNotDone = () => false;

function clientConfig(url: string, session: Readonly<Record<string, string>>): ClientConfig {
  return {
    connectionString: withSession(url, session),
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

async function run<Row>(
  client: PoolClient,
  sql: string,
  values: readonly SqlValue[] = [],
): Promise<Row[]> {
  try {
    const { rows } = await client.query(sql, [...values]);
    return rows;
  } catch (error) {
    throw withoutValues(error);
  }
}

/** PostgreSQL's details quote the row at fault, which may hold what people wrote. */
function withoutValues(error: unknown): unknown {
  if (error instanceof DatabaseError) {
    error.detail = undefined;
    error.where = undefined;
    error.internalQuery = undefined;
  }
  return error;
}

/** Serialisation failure or deadlock: nothing was written, and the same again will do. */
function isInFavourOfAnother(error: unknown): boolean {
  return ["40001", "40P01"].includes(codeOf(error) ?? "");
}

/** Breaks the connection if nothing comes or goes on it for so long. @returns how to stop. */
function watchSilence(client: PoolClient, silentMs: number): () => void {
  const socket = client.connection.stream as Socket;
  const onSilence = () => socket.destroy(new Error("PostgreSQL has fallen silent"));
  socket.setTimeout(silentMs, onSilence);
  return () => {
    socket.setTimeout(0);
    socket.off("timeout", onSilence);
  };
}

/** `VACUUM`, one after the other, on a connection of its own that nobody waits for. */
function createVacuum(url: string, log: Log) {
  const config = clientConfig(url, { ...SESSION, statement_timeout: String(VACUUM_MS) });
  let last = Promise.resolve();
  let running: Client | undefined;
  let isStopped = false;

  async function vacuum(tables: readonly string[]): Promise<void> {
    if (isStopped) return;
    const client = new Client(config);
    client.on("error", () => undefined);
    running = client;
    try {
      await client.connect();
      // The indexes as well, however few rows there are: they hold codes and names of rooms.
      await client.query(`VACUUM (INDEX_CLEANUP ON) ${tables.join(", ")}`);
    } catch (error) {
      // PostgreSQL does the same by itself, some time later.
      if (!isStopped) log.warn({ code: codeOf(error) }, "deleted rows not vacuumed");
    } finally {
      running = undefined;
      await client.end();
    }
  }

  return {
    run(tables: readonly string[]): Promise<void> {
      last = last.then(() => vacuum(tables));
      return last;
    },
    stop() {
      isStopped = true;
      running?.connection.stream.destroy();
    },
  };
}
