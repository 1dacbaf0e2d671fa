import { existsSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUpCommand, restoreCommand } from "#startup/backup-command.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleWorkshop } from "#tests/support/sample-workshop.ts";

describe("npm run backup and npm run restore", () => {
  let base: string;
  let environment: Record<string, string>;

  beforeEach(async () => {
    base = await mkdtemp(path.join(tmpdir(), "backup-command-"));
    environment = { DATA_DIR: path.join(base, "data"), INIT_CWD: base, LANG: "C" };
  });
  afterEach(() => rm(base, { recursive: true, force: true }));

  const open = () => openSqliteStorage({ folder: path.join(base, "data"), log: recordedLog() });

  async function begin() {
    const storage = open();
    await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
    return storage;
  }

  it("[S70] say where the backup is and what is in it, by names relative to the caller", async () => {
    await (await begin()).close();
    const made = await backUpCommand(["monday.db"], environment);
    expect(made.isDone).toBe(true);
    expect(made.sentence).toContain(`${path.join(base, "monday.db")} (workshops: 1`);

    const elsewhere = { ...environment, DATA_DIR: path.join(base, "elsewhere") };
    const restored = await restoreCommand(["monday.db"], elsewhere);
    expect(restored.isDone).toBe(true);
    expect(restored.sentence).toContain(elsewhere.DATA_DIR);
    expect(existsSync(path.join(elsewhere.DATA_DIR, "workshops.db"))).toBe(true);
  });

  it.each(["en_GB", "zh_CN", "zh_TW"])(
    "[S72] ask before they replace anything: %s",
    async (LANG) => {
      await (await begin()).close();
      const spoken = { ...environment, LANG };
      await backUpCommand(["monday.db"], spoken);
      const { isDone, sentence } = await restoreCommand(["monday.db"], spoken);
      expect(isDone).toBe(false);
      expect(sentence).toContain("monday.db --force");
      expect(sentence).not.toMatch(/[{}]/);
      expect((await restoreCommand(["--force", "monday.db"], spoken)).isDone).toBe(true);
    },
  );

  it("[S72] say that the app has to be stopped first", async () => {
    const storage = await begin();
    await backUpCommand(["monday.db"], environment);
    const { sentence } = await restoreCommand(["monday.db", "--force"], environment);
    await storage.close();
    expect(sentence).toContain("already using the data folder");
  });

  it.each([[], ["a.db", "b.db"], ["--help"]])(
    "[S70] say how they are called: %j",
    async (...args) => {
      const made = await backUpCommand(args, environment);
      expect(made).toMatchObject({ isDone: false });
      expect(made.sentence).toContain("npm run backup -- ");
      expect((await restoreCommand(args, environment)).sentence).toContain("npm run restore -- ");
    },
  );

  it("[S70] send who uses PostgreSQL to its own tools", async () => {
    const DATABASE_URL = "postgres://app@db.example.edu/workshops";
    for (const command of [backUpCommand, restoreCommand]) {
      const { isDone, sentence } = await command(["a.db"], { ...environment, DATABASE_URL });
      expect(isDone).toBe(false);
      expect(sentence).toContain("pg_dump");
    }
    expect(existsSync(path.join(base, "data"))).toBe(false);
  });

  it("[S70] say what is wrong with a file or a setting", async () => {
    const say = async (...args: Parameters<typeof backUpCommand>) =>
      (await backUpCommand(...args)).sentence;
    expect(await say(["a.db"], environment)).toContain("nothing to back up");
    await (await begin()).close();
    expect(await say(["no/such/a.db"], environment)).toContain("ENOENT");
    expect(await say(["a.db"], { ...environment, PORT: "http" })).toContain("PORT");
    writeFileSync(path.join(base, "a.db"), "Dear diary");
    expect(await say(["a.db"], environment)).toContain("overwrites nothing");
    const { sentence } = await restoreCommand(["a.db", "--force"], environment);
    expect(sentence).toContain("is no backup of this app");
  });
});
