import { Client } from "pg";
import type { Log } from "#lib/log.ts";
import { codeOf } from "./postgres-error.ts";
import { clientConfig } from "./postgres-session.ts";

const VACUUM_MS = 10 * 60_000;
/** SQLSTATE of a lock that was not had in time (PostgreSQL manual, appendix A). */
const LOCKED = "55P03";

/** `VACUUM`, one after the other, on a connection of its own that nobody waits for. */
export function createVacuum(url: string, log: Log) {
  const config = clientConfig(url, { statement_timeout: String(VACUUM_MS) });
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
      for (const table of tables) await vacuumTable(client, table);
    } catch (error) {
      onFailure(error, tables);
    } finally {
      running = undefined;
      // Not waited for: a server that is gone says no goodbye.
      void client.end();
    }
  }

  async function vacuumTable(client: Client, table: string): Promise<void> {
    try {
      // The indexes as well, however few rows there are: they hold codes and names of rooms.
      await client.query(`VACUUM (INDEX_CLEANUP ON) ${table}`);
    } catch (error) {
      // Perhaps somebody is vacuuming it already; the others may do.
      if (codeOf(error) !== LOCKED) throw error;
      onFailure(error, [table]);
    }
  }

  function onFailure(error: unknown, tables: readonly string[]): void {
    // PostgreSQL does the same by itself, some time later.
    if (!isStopped) log.warn({ code: codeOf(error), tables }, "deleted rows not vacuumed");
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
