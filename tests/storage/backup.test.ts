import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { backUp } from "#storage/backup/back-up.ts";
import { HOLD, REQUEST, whileHeld } from "#storage/backup/request.ts";
import { restore } from "#storage/backup/restore.ts";
import { openDatabase } from "#storage/sqlite-database.ts";
import { DATABASE_FILE, openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { edits, textOf } from "#tests/support/text-updates.ts";

const ROOM = "w1.board.t1.s1";
const LETTERS = [..."abcdefgh"];
const [first = new Uint8Array(), ...later] = edits(...LETTERS);

describe("a backup", () => {
  let base: string;
  let folder: string;
  let file: string;
  const opened: Storage[] = [];

  beforeEach(async () => {
    base = await mkdtemp(path.join(tmpdir(), "backup-"));
    folder = path.join(base, "data");
    file = path.join(base, "monday.db");
  });
  afterEach(async () => {
    for (const storage of opened.splice(0)) await storage.close();
    await rm(base, { recursive: true, force: true });
  });

  function open(place = folder): Storage {
    const storage = openSqliteStorage({ folder: place, log: recordedLog() });
    opened.push(storage);
    return storage;
  }

  const append = (storage: Storage, bytes: Uint8Array) =>
    storage.append([{ room: ROOM, author: "m1", at: 1, bytes }]);

  /** A workshop whose one board says `a`. */
  async function begin(): Promise<Storage> {
    const storage = open();
    await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
    await append(storage, first);
    return storage;
  }

  async function textInBackup(): Promise<string> {
    const elsewhere = path.join(base, "elsewhere");
    await restore(elsewhere, file);
    return textOf((await open(elsewhere).loadRoom(ROOM)).updates);
  }

  /** Without SQLite's companions of the database. */
  const namesIn = (place: string) => readdirSync(place).filter((name) => !/-(wal|shm)$/.test(name));

  const reasonOf = (work: Promise<unknown>) =>
    work.then(
      () => "done",
      (error) => `${error.name} ${error.reason}`,
    );

  it("[S70] of a folder nobody uses holds everything, and leaves the folder as it was", async () => {
    const storage = await begin();
    await storage.close();
    const findings = await backUp(folder, file);
    expect(findings).toEqual({ workshops: 1, rows: 1, damagedRows: 0, isSound: true });
    expect(namesIn(folder)).toEqual([DATABASE_FILE]);
    expect(await textInBackup()).toBe("a");
  });

  it("[S70] of a folder whose app was killed holds what is in the write-ahead log", async () => {
    const storage = await begin();
    const killed = path.join(base, "killed");
    await mkdir(killed);
    for (const name of [DATABASE_FILE, `${DATABASE_FILE}-wal`]) {
      writeFileSync(path.join(killed, name), readFileSync(path.join(folder, name)));
    }
    await storage.close();
    expect(await backUp(killed, file)).toMatchObject({ rows: 1, isSound: true });
    expect(await textInBackup()).toBe("a");
  });

  it("[S70] is one file, for its owner alone", async () => {
    await (await begin()).close();
    await backUp(folder, file);
    expect(readdirSync(base).sort()).toEqual(["data", "monday.db"]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("[S71] of a folder in use holds everything written before, and what follows is not lost", async () => {
    const storage = await begin();
    const making = backUp(folder, file);
    for (const bytes of later) await append(storage, bytes);
    await making;

    expect(LETTERS.join("")).toContain(await textInBackup());
    expect(textOf((await storage.loadRoom(ROOM)).updates)).toBe(LETTERS.join(""));
    await storage.close();
    expect(textOf((await open().loadRoom(ROOM)).updates)).toBe(LETTERS.join(""));
  });

  it("[S71] does not change while it is copied, however much is written", async () => {
    const storage = await begin();
    const database = path.join(folder, DATABASE_FILE);
    const sight: Buffer[] = [];
    await whileHeld(folder, async () => {
      sight.push(readFileSync(database));
      const bytes = edits("x".repeat(50_000))[0] ?? new Uint8Array();
      for (let index = 0; index < 200; index++) await append(storage, bytes);
      sight.push(readFileSync(database));
    });
    expect(sight[0]?.equals(sight[1] ?? Buffer.alloc(0))).toBe(true);
    // Afterwards the write-ahead log is emptied again, now and then, as always.
    await append(storage, first);
    await vi.waitFor(() => expect(readdirSync(folder)).not.toContain(HOLD), 5_000);
    await append(storage, first);
    expect(readFileSync(database).equals(sight[0] ?? Buffer.alloc(0))).toBe(false);
  });

  it("[S71] is made again if somebody deletes a workshop meanwhile", async () => {
    const storage = await begin();
    const other = sampleWorkshop({ id: "w2", code: "BBBBBBBB", title: "canary" });
    await storage.createWorkshop(other, sampleFacilitator({ workshopId: "w2" }), "link-2");
    const copies: boolean[] = [];
    await whileHeld(folder, async () => {
      copies.push(readFileSync(path.join(folder, DATABASE_FILE)).includes("canary"));
      if (copies.length === 1) await storage.deleteWorkshop("w2");
    });
    expect(copies).toEqual([true, false]);
  });

  it("[S71] gives up if that never ends", async () => {
    const storage = await begin();
    const copy = async () => storage.deleteWorkshop("unknown");
    expect(await reasonOf(whileHeld(folder, copy, { tries: 2 }))).toBe("RequestError interrupted");
    expect(readdirSync(folder)).not.toContain(REQUEST);
  });

  it("[S71] is one at a time", async () => {
    await begin();
    const [one, other] = await Promise.all([
      reasonOf(backUp(folder, file)),
      reasonOf(backUp(folder, path.join(base, "other.db"))),
    ]);
    expect([one, other]).toEqual(["done", "RequestError busy"]);
  });

  it("[S71] that was killed holds nobody up for long", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "performance"] });
    const storage = await begin();
    const request = path.join(folder, REQUEST);
    writeFileSync(request, JSON.stringify({ id: crypto.randomUUID() }));
    vi.advanceTimersByTime(1_000);
    expect(readdirSync(folder)).toContain(HOLD);
    for (let beat = 0; beat < 30; beat++) {
      utimesSync(request, beat, beat);
      vi.advanceTimersByTime(1_000);
    }
    expect(readdirSync(folder)).toContain(HOLD);
    vi.advanceTimersByTime(20_000);
    vi.useRealTimers();
    expect(readdirSync(folder)).not.toContain(HOLD);
    expect(readdirSync(folder)).not.toContain(REQUEST);
    await append(storage, first);
  });

  it("[S71] leaves nothing behind for the next start", async () => {
    await (await begin()).close();
    for (const name of [REQUEST, HOLD, "restore.part", "restore.part-wal"]) {
      writeFileSync(path.join(folder, name), "{}");
    }
    open();
    expect(namesIn(folder)).toEqual(["lock", DATABASE_FILE]);
  });

  it("[S70] overwrites nothing, and says what is wrong", async () => {
    expect(await reasonOf(backUp(folder, file))).toBe("BackupError nothing-there");
    expect(existsSync(folder)).toBe(false);
    await (await begin()).close();
    writeFileSync(file, "mine");
    expect(await reasonOf(backUp(folder, file))).toBe("BackupError exists");
    expect(readFileSync(file, "utf8")).toBe("mine");
    await expect(backUp(folder, path.join(base, "no", "such.db"))).rejects.toThrow("ENOENT");
  });

  it("[S70] counts what is damaged, and keeps it", async () => {
    const storage = await begin();
    for (const bytes of later) await append(storage, bytes);
    await storage.close();
    const database = openDatabase(folder, path.join(folder, DATABASE_FILE));
    database.exec("UPDATE log SET bytes = zeroblob(3) WHERE seq IN (2, 5)");
    database.close();
    expect(await backUp(folder, file)).toMatchObject({ rows: 8, damagedRows: 2, isSound: true });
  });

  describe("is restored", () => {
    beforeEach(async () => {
      await (await begin()).close();
      await backUp(folder, file);
    });

    it("[S72] only over another database if that is wanted", async () => {
      const storage = open();
      for (const bytes of later) await append(storage, bytes);
      await storage.close();
      expect(await reasonOf(restore(folder, file))).toBe("RestoreError not-empty");
      expect(textOf((await open().loadRoom(ROOM)).updates)).toBe(LETTERS.join(""));
      for (const storage of opened.splice(0)) await storage.close();

      await restore(folder, file, { force: true });
      expect(textOf((await open().loadRoom(ROOM)).updates)).toBe("a");
    });

    it("[S72] over a damaged one, and nothing of its write-ahead log comes back", async () => {
      const storage = open();
      await append(storage, later[0] ?? first);
      const wal = readFileSync(path.join(folder, `${DATABASE_FILE}-wal`));
      await storage.close();
      writeFileSync(path.join(folder, DATABASE_FILE), "noise");
      writeFileSync(path.join(folder, `${DATABASE_FILE}-wal`), wal);
      await restore(folder, file, { force: true });
      expect(textOf((await open().loadRoom(ROOM)).updates)).toBe("a");
    });

    it("[S72] never under a running app", async () => {
      open();
      expect(await reasonOf(restore(folder, file, { force: true }))).toBe("DataFolderError locked");
    });

    it.each([
      { what: "noise", damage: () => Buffer.alloc(9_000, 7), reason: "DatabaseFileError foreign" },
      { what: "an empty file", damage: () => Buffer.alloc(0), reason: "DatabaseFileError foreign" },
    ])("[S72] not if it is $what", async ({ damage, reason }) => {
      writeFileSync(file, damage());
      const elsewhere = path.join(base, "elsewhere");
      expect(await reasonOf(restore(elsewhere, file, { force: true }))).toBe(reason);
      expect(readdirSync(elsewhere)).toEqual([]);
      expect(statSync(file).size).toBe(damage().length);
    });

    it("[S72] not if it is newer, not if there is none, and damaged only if that is wanted", async () => {
      const elsewhere = path.join(base, "elsewhere");
      expect(await reasonOf(restore(elsewhere, `${file}x`))).toBe("RestoreError no-file");
      change("UPDATE log SET bytes = zeroblob(3)");
      expect(await reasonOf(restore(elsewhere, file))).toBe("RestoreError damaged");
      expect(readdirSync(elsewhere)).toEqual([]);
      expect(await reasonOf(restore(elsewhere, file, { force: true }))).toBe("done");
      change("PRAGMA user_version = 99");
      expect(await reasonOf(restore(elsewhere, file, { force: true }))).toBe(
        "DatabaseFileError newer",
      );
    });

    function change(sql: string): void {
      const database = openDatabase(base, file);
      database.exec(sql);
      database.close();
    }
  });
});
