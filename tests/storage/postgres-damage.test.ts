import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chainHash } from "#storage/log-chain.ts";
import { openPostgresStorage } from "#storage/postgres-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { hasPostgres } from "#tests/support/postgres-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { createTestDatabase, emptyDatabase, runSql } from "#tests/support/test-database.ts";
import { oneEdit } from "#tests/support/text-updates.ts";

const ROOM = "w1.board.t1.s1";

describe.skipIf(!hasPostgres)("a PostgreSQL log", () => {
  let url: string;
  let storage: Storage;
  let log: ReturnType<typeof recordedLog>;

  beforeAll(async () => {
    url = await createTestDatabase();
  });
  beforeEach(async () => {
    log = recordedLog();
    storage = await openPostgresStorage({ url, log });
    await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
    await storage.append(updates.map(entry));
  });
  afterEach(async () => {
    await storage.close();
    await emptyDatabase(url);
  });

  const updates = ["one", "two", "three", "four", "five"].map(oneEdit);
  const entry = (bytes: Uint8Array) => ({ room: ROOM, author: "m1", at: 1, bytes });

  /** Which of the updates come back, and what an administrator is told. */
  async function load() {
    const { updates: loaded, seq } = await storage.loadRoom(ROOM);
    const found = loaded.map((bytes) =>
      updates.findIndex((update) => Buffer.compare(update, bytes) === 0),
    );
    return { found, seq, events: log.events.map(({ event, fields }) => [event, fields.seq]) };
  }

  it("[S60] gives back all rows of an undamaged room without a word", async () => {
    expect(await load()).toEqual({ found: [0, 1, 2, 3, 4], seq: 5, events: [] });
  });

  it.each([
    { what: "bytes", sql: "UPDATE log SET bytes = set_byte(bytes, 3, 255) WHERE seq = 3" },
    { what: "author", sql: "UPDATE log SET author = 'm9' WHERE seq = 3" },
    { what: "time", sql: "UPDATE log SET at = at + 1 WHERE seq = 3" },
    {
      what: "hash",
      sql: "UPDATE log SET hash = set_byte(hash, 0, get_byte(hash, 0) # 255) WHERE seq = 3",
    },
  ])("[S60] leaves out a row with a damaged $what and keeps those after it", async ({ sql }) => {
    await runSql(url, sql);
    const expected = { seq: 5, found: [0, 1, 3, 4] };
    expect(await load()).toEqual({ ...expected, events: [["damaged log row left out", 3]] });
  });

  it("[S60] gives back what comes after rows that are missing", async () => {
    await runSql(url, "DELETE FROM log WHERE seq IN (2, 3)");
    const { found, events } = await load();
    expect(found).toEqual([0, 3, 4]);
    expect(events).toEqual([["log rows are missing", undefined]]);
  });

  it("[S60] notices a row that was replaced together with its hash", async () => {
    const [row] = await runSql<{ hash: Buffer }>(url, "SELECT hash FROM log WHERE seq = 2");
    const forged = entry(oneEdit("forged"));
    const hash = chainHash(row?.hash ?? new Uint8Array(), 3, forged);
    await runSql(url, "UPDATE log SET bytes = $1, hash = $2 WHERE seq = 3", [
      Buffer.from(forged.bytes),
      Buffer.from(hash),
    ]);
    expect((await load()).events).toEqual([["damaged log row left out", 4]]);
  });

  it("[S60] goes on after a damaged row, and after its head was lost", async () => {
    await runSql(url, "UPDATE log SET bytes = '\\x01' WHERE seq = 5; DELETE FROM rooms");
    const bytes = oneEdit("six");
    expect(await storage.append([entry(bytes)])).toEqual([6]);
    expect((await storage.loadRoom(ROOM)).updates.at(-1)).toEqual(bytes);
    expect(log.events).toHaveLength(1);
    expect([...(await storage.newestRows([ROOM]))]).toEqual([[ROOM, 6]]);
  });

  it("[S60] reads the rows if the snapshot is damaged", async () => {
    await storage.saveSnapshot(ROOM, 4, oneEdit("snapshot"));
    expect((await load()).found).toEqual([-1, 4]);
    await runSql(url, "UPDATE snapshots SET bytes = set_byte(bytes, 0, 9)");
    const { found, events } = await load();
    expect(found).toEqual([0, 1, 2, 3, 4]);
    expect(events).toEqual([["damaged snapshot not used", 4]]);
  });

  it("[S60] holds the first row after a snapshot against the row before it", async () => {
    await storage.saveSnapshot(ROOM, 2, oneEdit("snapshot"));
    await runSql(url, "UPDATE log SET author = 'somebody else' WHERE seq = 3");
    const { found, events } = await load();
    expect(found).toEqual([-1, 3, 4]);
    expect(events).toEqual([["damaged log row left out", 3]]);
  });

  it("[S6] refuses what does not fit, whole", async () => {
    const unfit = { ...entry(oneEdit("unfit")), at: 0.5 };
    await expect(storage.append([entry(oneEdit("x")), unfit])).rejects.toThrow();
    expect((await storage.loadRoom(ROOM)).seq).toBe(5);
    expect(await storage.append([entry(oneEdit("works again"))])).toEqual([6]);
  });

  it("says nothing of what was to be written when it fails", async () => {
    const again = storage.createWorkshop(sampleWorkshop({ id: "w2" }), sampleFacilitator(), "x");
    const error: unknown = await again.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify(error) + String(error)).not.toContain(sampleWorkshop().code);
  });
});
