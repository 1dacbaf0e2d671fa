import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataFolderError, openDataFolder } from "#storage/data-folder.ts";
import { DATABASE_FILE, openSqliteStorage } from "#storage/sqlite-storage.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";

const HOLDER = fileURLToPath(new URL("./lock-holder.ts", import.meta.url));

describe("a data folder", () => {
  let base: string;
  let folder: string;
  let lock: string;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    base = await mkdtemp(path.join(tmpdir(), "data-folder-"));
    folder = path.join(base, "deep", "data");
    lock = path.join(folder, "lock");
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
    await rm(base, { recursive: true, force: true });
  });

  /** Starts a process that takes the folder. Resolves with what it says. */
  async function otherProcess(): Promise<{ child: ChildProcess; says: string }> {
    const child = spawn(process.execPath, ["--import", "tsx", HOLDER, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    const [line] = await once(child.stdout ?? child, "data");
    return { child, says: String(line).trim() };
  }

  function reasonOf(open: () => unknown): string {
    try {
      open();
      return "opened";
    } catch (error) {
      return error instanceof DataFolderError ? error.reason : String(error);
    }
  }

  it("[S61] is made for its owner alone", () => {
    openDataFolder(folder).release();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("[S61] cannot be had twice in one process, until it is released", () => {
    const first = openDataFolder(folder);
    expect(reasonOf(() => openDataFolder(folder))).toBe("locked");
    first.release();
    const second = openDataFolder(folder);
    // Releasing again must not take it from its new owner.
    first.release();
    expect(reasonOf(() => openDataFolder(folder))).toBe("locked");
    second.release();
    expect(existsSync(lock)).toBe(false);
  });

  it("[S61] belongs to a living process, and not to one that was killed", async () => {
    const { child, says } = await otherProcess();
    expect(says).toBe("held");
    expect(reasonOf(() => openDataFolder(folder))).toBe("locked");
    child.kill("SIGKILL");
    await once(child, "exit");
    openDataFolder(folder).release();
  });

  it("[S61] goes to exactly one of several that find a dead process's lock", async () => {
    const { child } = await otherProcess();
    child.kill("SIGKILL");
    await once(child, "exit");
    const outcomes = await Promise.all([otherProcess(), otherProcess(), otherProcess()]);
    expect(outcomes.map(({ says }) => says).sort()).toEqual(["held", "locked", "locked"]);
  });

  it("[S61] is not held by a later process that got the same id", async () => {
    const { child } = await otherProcess();
    const holder = JSON.parse(await readFile(lock, "utf8"));
    expect(reasonOf(() => openDataFolder(folder))).toBe("locked");
    await writeFile(lock, JSON.stringify({ ...holder, birth: "1" }));
    expect(reasonOf(() => openDataFolder(folder))).toBe("opened");
    child.kill("SIGKILL");
  });

  it("[S61] is not held by an earlier process that had our own id", async () => {
    const first = openDataFolder(folder);
    const holder = JSON.parse(await readFile(lock, "utf8"));
    first.release();
    await writeFile(lock, JSON.stringify({ ...holder, nonce: "of somebody before us" }));
    expect(reasonOf(() => openDataFolder(folder))).toBe("opened");
  });

  it("[S61] is not taken from who took it over when it is released late", async () => {
    const first = openDataFolder(folder);
    const other = JSON.stringify({ pid: 1, host: "another-machine", birth: null, nonce: "x" });
    await writeFile(lock, other);
    first.release();
    expect(await readFile(lock, "utf8")).toBe(other);
  });

  it("[S61] is held by a process of another machine as long as its lock is fresh", async () => {
    await mkdir(folder, { recursive: true });
    const holder = { pid: 1, host: "another-machine", birth: null, nonce: "x" };
    await writeFile(lock, JSON.stringify(holder));
    expect(reasonOf(() => openDataFolder(folder))).toBe("locked");
    await utimes(lock, new Date(), new Date(Date.now() - 60_000));
    expect(reasonOf(() => openDataFolder(folder))).toBe("opened");
  });

  it("[S61] is held by who is just writing the lock, not by who died doing so", async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(lock, "");
    expect(reasonOf(() => openDataFolder(folder))).toBe("locked");
    await utimes(lock, new Date(), new Date(Date.now() - 60_000));
    expect(reasonOf(() => openDataFolder(folder))).toBe("opened");
  });

  it("[S61] is left to whoever is just taking over a dead process's lock", async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(lock, JSON.stringify({ pid: 2 ** 30, host: "", birth: null, nonce: "x" }));
    await utimes(lock, new Date(), new Date(Date.now() - 60_000));
    const takeover = path.join(folder, "lock.takeover");
    await writeFile(takeover, "");
    expect(reasonOf(() => openDataFolder(folder))).toBe("locked");
    await utimes(takeover, new Date(), new Date(Date.now() - 60_000));
    expect(reasonOf(() => openDataFolder(folder))).toBe("opened");
  });

  it("says so if it cannot be made or is no folder", async () => {
    const file = path.join(base, "file");
    await writeFile(file, "");
    expect(reasonOf(() => openDataFolder(file))).toBe("not-writable");
    expect(reasonOf(() => openDataFolder(path.join(file, "below")))).toBe("not-writable");
  });

  it.skipIf(process.getuid?.() === 0)("says so if it cannot be written", async () => {
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o500);
    expect(reasonOf(() => openDataFolder(folder))).toBe("not-writable");
    await chmod(folder, 0o700);
  });

  it.each([
    { what: "holds something else under the database's name", bytes: "no database".repeat(1_000) },
    { what: "holds the head of a database and nothing after it", bytes: "SQLite format 3\0 cut" },
  ])("says so if it $what, and lets go of it", async ({ bytes }) => {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, DATABASE_FILE);
    await writeFile(file, bytes);
    expect(reasonOf(() => openSqliteStorage({ folder, log: recordedLog() }))).toBe("damaged");
    expect(await readFile(file, "utf8")).toBe(bytes);
    expect(existsSync(lock)).toBe(false);
  });
});
