import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noEdits } from "#lib/lesson-plan/document/plan-edits.ts";
import { chainHash } from "#storage/log-chain.ts";
import { openDatabase, type SqliteDatabase } from "#storage/sqlite-database.ts";
import { createSqliteExports } from "#storage/sqlite-exports.ts";
import { createSqliteKept } from "#storage/sqlite-kept.ts";
import { createSqliteLog } from "#storage/sqlite-log.ts";
import { createSqlitePlanEdits } from "#storage/sqlite-plan-edits.ts";
import { DATABASE_FILE, openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createSqliteWorkshops } from "#storage/sqlite-workshops.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { oneEdit } from "#tests/support/text-updates.ts";

const ROOM = "w1.board.t1.s1";

describe("a SQLite log", () => {
  let folder: string;
  let database: SqliteDatabase;

  const open = () => openDatabase(folder, path.join(folder, DATABASE_FILE));

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sqlite-damage-"));
    database = open();
    const workshops = createSqliteWorkshops(database);
    await workshops.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
  });
  afterEach(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const updates = ["one", "two", "three", "four", "five"].map(oneEdit);

  async function fill() {
    const entries = updates.map((bytes) => ({ room: ROOM, author: "m1", at: 1, bytes }));
    await createSqliteLog(database, recordedLog()).append(entries);
  }

  /** Which of the updates come back, and what an administrator is told. */
  async function load() {
    const log = recordedLog();
    const { updates: loaded, seq } = await createSqliteLog(database, log).loadRoom(ROOM);
    const found = loaded.map((bytes) =>
      updates.findIndex((update) => Buffer.compare(update, bytes) === 0),
    );
    return { found, seq, events: log.events.map(({ event, fields }) => [event, fields.seq]) };
  }

  it("[S60] gives back all rows of an undamaged room without a word", async () => {
    await fill();
    expect(await load()).toEqual({ found: [0, 1, 2, 3, 4], seq: 5, events: [] });
  });

  it.each([
    { what: "bytes", sql: "UPDATE log SET bytes = zeroblob(length(bytes)) WHERE seq = 3" },
    { what: "author", sql: "UPDATE log SET author = 'm9' WHERE seq = 3" },
    { what: "time", sql: "UPDATE log SET at = at + 1 WHERE seq = 3" },
    { what: "hash", sql: "UPDATE log SET hash = zeroblob(32) WHERE seq = 3" },
  ])("[S60] leaves out a row with a damaged $what and keeps those after it", async ({ sql }) => {
    await fill();
    database.exec(sql);
    expect(await load()).toEqual({
      found: [0, 1, 3, 4],
      seq: 5,
      events: [["damaged log row left out", 3]],
    });
  });

  it("[S60] leaves a damaged row out of the history, whichever page it begins", async () => {
    await fill();
    database.exec("UPDATE log SET bytes = zeroblob(length(bytes)) WHERE seq = 3");
    const log = recordedLog();
    const whole = await createSqliteLog(database, log).history(ROOM, 0);
    const rest = await createSqliteLog(database, recordedLog()).history(ROOM, 2);
    expect(whole.rows.map(({ seq }) => seq)).toEqual([1, 2, 4, 5]);
    expect(rest.rows.map(({ seq }) => seq)).toEqual([4, 5]);
    expect(rest.seq).toBe(5);
    expect(log.events.map(({ event, fields }) => [event, fields.seq])).toEqual([
      ["damaged log row left out", 3],
    ]);
  });

  it("[S60] takes as long for each of many rows as for each of few", async () => {
    const bytes = oneEdit("x");
    const log = createSqliteLog(database, recordedLog());
    const rows = { "w1.few": 100, "w1.many": 3_000 };
    for (const [room, count] of Object.entries(rows)) {
      await log.append(Array.from({ length: count }, () => ({ room, author: "m1", at: 1, bytes })));
    }
    // The best of several, since other programs may be in the way.
    const best = async (room: string) => {
      const times: number[] = [];
      for (let round = 0; round < 5; round++) {
        const started = performance.now();
        await log.loadRoom(room);
        times.push(performance.now() - started);
      }
      return Math.min(...times);
    };
    const few = await best("w1.few");
    // Thirty times as many. Time that grows with the square would be nine hundred times as long.
    expect((await best("w1.many")) / few).toBeLessThan(200);
  });

  it("[S60] leaves out a row whose bytes are no update, though written whole", async () => {
    await fill();
    await createSqliteLog(database, recordedLog()).append([
      { room: ROOM, author: "m1", at: 1, bytes: new Uint8Array([1, 2, 3]) },
    ]);
    expect((await load()).found).toEqual([0, 1, 2, 3, 4]);
  });

  it("[S60] gives back what comes after rows that are missing", async () => {
    await fill();
    database.exec("DELETE FROM log WHERE seq IN (2, 3)");
    const { found, events } = await load();
    expect(found).toEqual([0, 3, 4]);
    expect(events).toEqual([["log rows are missing", undefined]]);
  });

  it("[S60] notices rows that changed places", async () => {
    await fill();
    database.exec(
      `UPDATE log SET seq = 9 WHERE seq = 2;
       UPDATE log SET seq = 2 WHERE seq = 4;
       UPDATE log SET seq = 4 WHERE seq = 9;`,
    );
    const { found, events } = await load();
    expect(found).not.toContain(1);
    expect(found).not.toContain(3);
    expect(events.length).toBeGreaterThan(0);
  });

  it("[S60] notices a row that was replaced together with its hash", async () => {
    await fill();
    const [{ hash } = { hash: new ArrayBuffer(0) }] = database
      .prepare<{ hash: ArrayBuffer }>("SELECT hash FROM log WHERE seq = 2")
      .all();
    const forged = { room: ROOM, author: "m1", at: 1, bytes: oneEdit("forged") };
    database
      .prepare("UPDATE log SET bytes = ?, hash = ? WHERE seq = 3")
      .run(forged.bytes, chainHash(new Uint8Array(hash), 3, forged));
    expect((await load()).events).toEqual([["damaged log row left out", 4]]);
  });

  it("[S60] goes on after a damaged row", async () => {
    await fill();
    database.exec("UPDATE log SET bytes = zeroblob(4) WHERE seq = 5");
    const bytes = oneEdit("six");
    await createSqliteLog(database, recordedLog()).append([
      { room: ROOM, author: "m1", at: 1, bytes },
    ]);
    const log = recordedLog();
    const stored = await createSqliteLog(database, log).loadRoom(ROOM);
    expect(stored.updates.at(-1)).toEqual(bytes);
    expect(log.events).toHaveLength(1);
  });

  it("[S60] reads the rows if the snapshot is damaged", async () => {
    await fill();
    await createSqliteLog(database, recordedLog()).saveSnapshot(ROOM, 4, oneEdit("snapshot"));
    expect((await load()).found).toEqual([-1, 4]);
    database.exec("UPDATE snapshots SET bytes = zeroblob(length(bytes))");
    const { found, events } = await load();
    expect(found).toEqual([0, 1, 2, 3, 4]);
    expect(events).toEqual([["damaged snapshot not used", 4]]);
  });

  it("[S60] holds the first row after a snapshot against the row before it", async () => {
    await fill();
    await createSqliteLog(database, recordedLog()).saveSnapshot(ROOM, 2, oneEdit("snapshot"));
    database.exec("UPDATE log SET author = 'somebody else' WHERE seq = 3");
    const { found, events } = await load();
    expect(found).toEqual([-1, 3, 4]);
    expect(events).toEqual([["damaged log row left out", 3]]);
  });

  it("[R7] refuses to write to a full disk, keeps what it has, and goes on with more space", async () => {
    await fill();
    const log = createSqliteLog(database, recordedLog());
    const large = { room: ROOM, author: "m1", at: 1, bytes: oneEdit("x".repeat(100_000)) };
    const pages = database.prepare<{ page_count: number }>("PRAGMA page_count").get()?.page_count;
    const limit = database.prepare(`PRAGMA max_page_count = ${(pages ?? 0) + 2}`);
    limit.all();
    await expect(log.append([large])).rejects.toThrow(/full/);
    expect((await log.loadRoom(ROOM)).seq).toBe(5);

    database.prepare("PRAGMA max_page_count = 1000000").all();
    await log.append([large]);
    expect((await log.loadRoom(ROOM)).seq).toBe(6);
  });

  it.each(["{", "[]", '{"version":2}', ""])(
    "[S26] uses no damaged edits of a plan, says so, and keeps them until others are saved: %j",
    async (data) => {
      const log = recordedLog();
      const plans = createSqlitePlanEdits(database, log);
      await plans.savePlanEdits("w1", "en", 0, noEdits);
      database.prepare("UPDATE plan_edits SET data = ?").run(data);
      expect(await plans.findPlanEdits("w1", "en")).toEqual({ revision: 1, edits: null });
      expect(log.events.map(({ event }) => event)).toEqual([
        "damaged edits of a lesson plan not used",
      ]);
      const stored = database.prepare<{ data: string }>("SELECT data FROM plan_edits").get();
      expect(stored?.data).toBe(data);
      expect(await plans.savePlanEdits("w1", "en", 1, noEdits)).toBe(2);
    },
  );

  it.each(["{", "[]", '{"isOn":"yes"}', ""])(
    "[S28] uses no damaged part of the insight, says so, and keeps it until another is saved: %j",
    async (data) => {
      const log = recordedLog();
      const kept = createSqliteKept(database, log);
      await kept.saveKept("w1", "participation", 0, { isOn: true });
      database.prepare("UPDATE insight_kept SET data = ?").run(data);
      expect(await kept.findKept("w1", "participation")).toEqual({ revision: 1, value: null });
      expect(log.events.map(({ event }) => event)).toEqual(["damaged part of insight not used"]);
      expect(await kept.saveKept("w1", "participation", 1, { isOn: false })).toBe(2);
    },
  );

  it("[S27] leaves out what is no note of an export, and says so", async () => {
    const log = recordedLog();
    const exports = createSqliteExports(database, log);
    const note = { at: 1, memberId: "m1", locale: "en", second: null, names: true } as const;
    for (const file of ["notes.csv", "board.svg"] as const) {
      await exports.noteExport("w1", { ...note, file, profile: "lesson-plan" });
    }
    database.prepare("UPDATE exports SET data = '{}' WHERE turn = 1").run();
    expect((await exports.listExports("w1")).map(({ file }) => file)).toEqual(["board.svg"]);
    expect(log.events.map(({ event }) => event)).toEqual(["damaged note of an export left out"]);
  });

  it("says so if it was written by a newer version, and changes nothing", () => {
    database.exec("PRAGMA user_version = 999");
    database.close();
    expect(() => openSqliteStorage({ folder, log: recordedLog() })).toThrow(/damaged/);
    database = openDatabaseUnchecked();
  });

  it("syncs every commit, in WAL mode, with foreign keys and zeros over what is deleted", () => {
    const pragma = (name: string) =>
      Object.values(database.prepare<object>(`PRAGMA ${name}`).all()[0] ?? {})[0];
    expect(pragma("journal_mode")).toBe("wal");
    expect(pragma("synchronous")).toBe(2);
    expect(pragma("foreign_keys")).toBe(1);
    expect(pragma("secure_delete")).toBe(1);
  });

  /** A database in another place, so that the clean-up has something to close. */
  function openDatabaseUnchecked(): SqliteDatabase {
    return openDatabase(folder, path.join(folder, "other.db"));
  }
});
