import type { Socket } from "node:net";
import { setTimeout as later } from "node:timers/promises";
import { DatabaseError, Pool, type PoolClient } from "pg";
import type { Log } from "#lib/log.ts";
import { codeOf } from "./postgres-error.ts";
import { clientConfig } from "./postgres-session.ts";
import { createVacuum } from "./postgres-vacuum.ts";

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

/**
 * No byte for so long means that the server, or the way to it, is gone: slow results do flow. With
 * the time that connecting may take, it makes the five seconds after which calls fail.
 */
const SILENT_MS = 3_000;
/** Others' transactions are over in milliseconds; one that meets a deadlock this often is a bug. */
const ATTEMPTS = 5;
const RETRY_MS = 50;

/** Connects when first asked. A connection that breaks is replaced; its calls reject. */
export function openPostgres({ url, log, connections = 10 }: PostgresOptions): PostgresDatabase {
  const pool = new Pool({ ...clientConfig(url), max: connections });
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

async function run<Row>(
  client: PoolClient,
  sql: string,
  values: readonly SqlValue[] = [],
): Promise<Row[]> {
  try {
    const { rows } = await client.query(sql, values.map(withoutNul));
    return rows;
  } catch (error) {
    throw withoutValues(error);
  }
}

/**
 * PostgreSQL's text has no NUL, and asking for one is an error. Nothing is stored under such a
 * name; so nothing is found under it, as under one with half a surrogate pair.
 */
function withoutNul(value: SqlValue): SqlValue {
  return typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value;
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
