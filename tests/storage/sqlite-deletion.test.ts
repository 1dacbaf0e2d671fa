import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase, type SqliteDatabase } from "#storage/sqlite-database.ts";
import { createSqliteDeletion } from "#storage/sqlite-deletion.ts";
import { createSqliteWorkshops } from "#storage/sqlite-workshops.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";

const CANARY = "zwitscherkanarie";

describe("a deletion on a disk that fails", () => {
  let folder: string;
  let database: SqliteDatabase;
  /** How often emptying the write-ahead log is going to fail. */
  let failures = 0;

  beforeEach(async () => {
    vi.useFakeTimers();
    folder = await mkdtemp(path.join(tmpdir(), "sqlite-deletion-"));
    database = openDatabase(folder, path.join(folder, "workshops.db"));
    const workshops = createSqliteWorkshops(database);
    await workshops.createWorkshop(sampleWorkshop({ title: CANARY }), sampleFacilitator(), "link");
  });
  afterEach(async () => {
    vi.useRealTimers();
    database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const isThere = () =>
    readdirSync(folder).some((name) => readFileSync(path.join(folder, name)).includes(CANARY));

  it("[S40] has happened, and the bytes follow when the disk works again", async () => {
    failures = 2;
    const log = recordedLog();
    const deletion = createSqliteDeletion(failingToEmpty(database), log, () => undefined);
    await deletion.deleteWorkshop("w1");
    expect(await createSqliteWorkshops(database).findWorkshop("w1")).toBeUndefined();
    expect(log.events.map(({ event }) => event)).toEqual([
      "deleted bytes are still in the write-ahead log",
    ]);
    expect(isThere()).toBe(true);

    vi.advanceTimersByTime(60_000);
    expect(isThere()).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(isThere()).toBe(false);
  });

  function failingToEmpty(real: SqliteDatabase): SqliteDatabase {
    return {
      ...real,
      prepare<Row>(sql: string) {
        const statement = real.prepare<Row>(sql);
        if (!sql.includes("wal_checkpoint")) return statement;
        const all = () => {
          if (failures-- > 0) throw new Error("SQLITE_FULL");
          return statement.all();
        };
        return { ...statement, all };
      },
    };
  }
});
