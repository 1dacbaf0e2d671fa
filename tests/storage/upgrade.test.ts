import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { openPostgresStorage } from "#storage/postgres-storage.ts";
import { openDatabase } from "#storage/sqlite-database.ts";
import { DATABASE_FILE, openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { hasPostgres } from "#tests/support/postgres-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { createTestDatabase, emptyDatabase, runSql } from "#tests/support/test-database.ts";

/** A workshop as it was stored before anything could happen in one. */
function storedBefore(): string {
  const { timer, runs, ready, helps, notice, summons, votes, reveals, ...rest } = sampleWorkshop();
  const { privateNotes, slotMinutes, ...workshop } = rest;
  const steps = workshop.steps.map(({ title, instruction, tools, notes, ...step }) => step);
  return JSON.stringify({ ...workshop, steps });
}

/** What the tables were without what came since. */
const DROP_NEWER = [
  "ballots",
  "rosters",
  "return_codes",
  "plan_edits",
  "exports",
  "insight_kept",
  "meters",
]
  .map((table) => `DROP TABLE ${table};`)
  .join(" ");

async function fill(storage: Storage): Promise<void> {
  await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
  await storage.addMember(sampleMember("ana"), "rejoin", 100);
}

async function expectUpgraded(storage: Storage): Promise<void> {
  const found: Workshop | undefined = await storage.findWorkshop("w1");
  expect(found).toEqual(sampleWorkshop());
  await storage.saveBallot("w1", "v1", "ana", { "shape:a": 1 });
  expect((await storage.ballotsOf("w1", "v1")).size).toBe(1);
  await storage.saveRoster("w1", [{ name: "Ana", teamId: "t1" }]);
  expect(await storage.findRoster("w1")).toHaveLength(1);
  expect(await storage.savePlanEdits("w1", "en", 0, noEdits)).toBe(1);
  expect(await storage.listExports("w1")).toEqual([]);
  await storage.addToMeters([{ workshopId: "w1", bytes: 1, deviceMs: 1 }]);
  expect((await storage.meterOf("w1")).bytes).toBe(1);
  expect(await storage.saveKept("w1", "participation", 0, { isOn: true })).toBe(1);
}

describe("a store made before there were votes", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "upgrade-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("[S80] is brought up to date on SQLite, with its workshops", async () => {
    const first = openSqliteStorage({ folder, log: recordedLog() });
    await fill(first);
    await first.close();
    const database = openDatabase(folder, path.join(folder, DATABASE_FILE));
    database.exec(`${DROP_NEWER} PRAGMA user_version = 2`);
    database.prepare("UPDATE workshops SET data = ?").run(storedBefore());
    database.close();

    const storage = openSqliteStorage({ folder, log: recordedLog() });
    await expectUpgraded(storage);
    await storage.close();
  });

  it.skipIf(!hasPostgres)(
    "[S80] is brought up to date on PostgreSQL, with its workshops",
    async () => {
      const url = await createTestDatabase();
      const first = await openPostgresStorage({ url, log: recordedLog() });
      await fill(first);
      await first.close();
      await runSql(url, `${DROP_NEWER} DELETE FROM migrations WHERE version > 1`);
      await runSql(url, "UPDATE workshops SET data = $1", [storedBefore()]);

      const storage = await openPostgresStorage({ url, log: recordedLog() });
      await expectUpgraded(storage);
      await storage.close();
      await emptyDatabase(url);
    },
  );
});
