import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openPostgres } from "#storage/postgres-database.ts";
import { PostgresError } from "#storage/postgres-error.ts";
import { openPostgresStorage } from "#storage/postgres-storage.ts";
import type { Storage } from "#storage/storage.ts";
import {
  hasPostgres,
  type PostgresServer,
  startPostgresServer,
} from "#tests/support/postgres-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { openTransaction, runSql } from "#tests/support/test-database.ts";
import { oneEdit } from "#tests/support/text-updates.ts";

const ROOM = "w1.control";
/** What callers are promised, and a moment for a machine that is busy. */
const FAILS_WITHIN_MS = 5_000 + 500;

/** After a crash PostgreSQL syncs every file it has before it answers. */
const TIMEOUT_MS = 60_000;

describe.skipIf(!hasPostgres)(
  "storage whose PostgreSQL server goes away",
  { timeout: TIMEOUT_MS },
  () => {
    let server: PostgresServer;
    let url: string;
    let storage: Storage;

    beforeAll(async () => {
      server = await startPostgresServer();
    });
    afterAll(() => server.discard());
    beforeEach(async () => {
      url = await server.createDatabase();
      storage = await openPostgresStorage({ url, log: recordedLog() });
      await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
    });
    afterEach(() => storage.close());

    const append = () => {
      return storage.append([{ room: ROOM, author: "m1", at: 1, bytes: oneEdit("x") }]);
    };

    /** Several calls at once, so that no connection is left that has not noticed. */
    async function failures(): Promise<number> {
      const started = performance.now();
      const calls = [append(), storage.check(), storage.loadRoom(ROOM), storage.findWorkshop("w1")];
      const outcomes = await Promise.allSettled([...calls, ...calls.map(() => storage.check())]);
      expect(performance.now() - started).toBeLessThan(FAILS_WITHIN_MS);
      return outcomes.filter(({ status }) => status === "rejected").length;
    }

    it("[S62] fails soon while it is stopped, and works again when it is back", async () => {
      expect(await append()).toEqual([1]);
      await server.stop();
      expect(await failures()).toBe(8);
      await server.start();
      await vi.waitFor(() => storage.check(), { timeout: 5_000 });
      expect(await failures()).toBe(0);
      expect((await storage.loadRoom(ROOM)).seq).toBe(2);
    });

    it.runIf(process.platform === "linux")(
      "[S62] fails soon while it is silent, and works again when it answers",
      async () => {
        await Promise.all([append(), storage.check(), storage.check()]);
        server.pause();
        expect(await failures()).toBe(8);
        server.resume();
        await vi.waitFor(() => storage.check(), { timeout: 5_000 });
        expect(await failures()).toBe(0);
      },
    );

    it("[S62] has what it acknowledged after a crash, numbered without holes", async () => {
      let crashed = false;
      const acknowledged: number[] = [];
      const writers = Array.from({ length: 4 }, async () => {
        while (!crashed) {
          const [seq] = await append().catch(() => []);
          if (seq !== undefined) acknowledged.push(seq);
        }
      });
      await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(40), { timeout: 10_000 });
      await server.stop("SIGQUIT");
      crashed = true;
      await Promise.all(writers);
      await server.start();

      const log = recordedLog();
      const reopened = await openPostgresStorage({ url, log });
      const { updates, seq } = await reopened.loadRoom(ROOM);
      await reopened.close();
      expect(seq).toBeGreaterThanOrEqual(Math.max(...acknowledged));
      expect(new Set(acknowledged).size).toBe(acknowledged.length);
      expect(updates).toHaveLength(seq);
      expect(log.events).toEqual([]);
    });

    it("[S62] loses nothing it acknowledged when its connections are cut", async () => {
      let over = false;
      const acknowledged: number[] = [];
      const failed: unknown[] = [];
      const writers = Array.from({ length: 4 }, async () => {
        while (!over) {
          await append().then(
            ([seq]) => acknowledged.push(seq ?? 0),
            (error) => failed.push(error),
          );
        }
      });
      while (failed.length < 10) {
        await runSql(
          url,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'workshop' AND datname = current_database()`,
        );
      }
      over = true;
      await Promise.all(writers);

      expect(await append()).toHaveLength(1);
      const { updates, seq } = await storage.loadRoom(ROOM);
      expect(updates).toHaveLength(seq);
      expect(new Set(acknowledged).size).toBe(acknowledged.length);
      expect(seq).toBeGreaterThan(Math.max(...acknowledged));
    });

    it("[S62] says in the log that connections nobody used were lost, and goes on", async () => {
      const log = recordedLog();
      const idle = await openPostgresStorage({ url, log });
      await server.restart();
      await vi.waitFor(() =>
        expect(log.events.map(({ event }) => event)).toContain("database connection lost"),
      );
      await vi.waitFor(() => idle.check());
      await idle.close();
      expect(JSON.stringify(log.events)).not.toContain(passwordOf(url));
    });

    it("[S40] deletes a workshop although somebody holds up the vacuum, and says so", async () => {
      const log = recordedLog();
      const deleting = await openPostgresStorage({ url, log });
      const other = await openTransaction(url, "LOCK TABLE members IN SHARE UPDATE EXCLUSIVE MODE");
      await deleting.deleteWorkshop("w1");
      await other.commit();
      await deleting.close();
      expect(await runSql(url, "SELECT FROM members")).toEqual([]);
      expect(log.events).toMatchObject([
        { event: "deleted rows not vacuumed", fields: { tables: ["members"] } },
      ]);
    });

    it("[S50] closes although the server is silent", async () => {
      const closing = await openPostgresStorage({ url, log: recordedLog() });
      server.pause();
      const call = closing.check().catch(() => "failed");
      await closing.close();
      expect(await call).toBe("failed");
      server.resume();
    });

    describe("when it is opened", () => {
      async function failureOf(address: string): Promise<PostgresError> {
        const error = await openPostgresStorage({ url: address, log: recordedLog() }).catch(
          (reason: unknown) => reason,
        );
        if (!(error instanceof PostgresError)) throw error;
        const told = [error.message, error.stack, error.place, String(error.cause)].join();
        expect(told).not.toContain(passwordOf(url));
        return error;
      }

      it.each([
        {
          why: "nothing listens there",
          reason: "unreachable",
          change: (address: URL) => {
            address.port = "1";
          },
        },
        {
          why: "there is no such machine",
          reason: "unreachable",
          change: (address: URL) => {
            address.hostname = "nowhere.invalid";
          },
        },
        {
          why: "the password is wrong",
          reason: "refused",
          change: (address: URL) => {
            address.password = `${address.password}x`;
          },
        },
        {
          why: "the password is missing",
          reason: "refused",
          change: (address: URL) => {
            address.password = "";
          },
        },
        {
          why: "there is no such database",
          reason: "refused",
          change: (address: URL) => {
            address.pathname = "/elsewhere";
          },
        },
        {
          why: "it speaks no TLS and the address asks for it",
          reason: "refused",
          change: (address: URL) => {
            address.searchParams.set("sslmode", "verify-full");
          },
        },
        {
          why: "the certificate to know it by is not there",
          reason: "refused",
          change: (address: URL) => {
            address.searchParams.set("sslrootcert", "/nowhere/ca.pem");
          },
        },
      ])("[S63] says that it is $reason if $why", async ({ reason, change }) => {
        const address = new URL(url);
        change(address);
        const error = await failureOf(address.href);
        expect(error.reason).toBe(reason);
        expect(error.place).toBe(`${address.host}${address.pathname}`);
      });

      it("[S63] says that it is refused if we may not make tables", async () => {
        await runSql(url, "CREATE ROLE reader LOGIN PASSWORD 'reader'");
        const empty = new URL(await server.createDatabase());
        empty.username = "reader";
        empty.password = "reader";
        expect((await failureOf(empty.href)).reason).toBe("refused");
      });

      it("[S63] says that it is unsuitable if it cannot hold every script", async () => {
        await runSql(url, "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0");
        const address = new URL(url);
        address.pathname = "/latin";
        expect((await failureOf(address.href)).reason).toBe("unsuitable");
      });

      it("[S63] says that a newer version made the tables, and changes nothing", async () => {
        await runSql(url, "INSERT INTO migrations VALUES (999)");
        expect((await failureOf(url)).reason).toBe("newer-version");
        expect((await storage.findWorkshop("w1"))?.id).toBe("w1");
      });

      it("[S62] syncs every commit, whatever the database is set to", async () => {
        await runSql(
          url,
          `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`,
        );
        const database = openPostgres({ url, log: recordedLog() });
        const [row] = await database.query<{ setting: string }>(
          "SELECT current_setting('synchronous_commit') AS setting",
        );
        await database.close();
        expect(row?.setting).toBe("on");
      });
    });
  },
);

function passwordOf(url: string): string {
  return new URL(url).password;
}
