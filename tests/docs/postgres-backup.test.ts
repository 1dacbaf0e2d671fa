import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgresStorage } from "#storage/postgres-storage.ts";
import { hasPostgres, postgresPath } from "#tests/support/postgres-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { storePeople } from "#tests/support/stored-people.ts";
import { createTestDatabase } from "#tests/support/test-database.ts";
import { edits, textOf } from "#tests/support/text-updates.ts";

const ROOM = "w1.board.t1.s1";
const document = readFileSync(new URL("../../docs/OPERATIONS.md", import.meta.url), "utf8");

/** A command as an administrator reads it. */
function documented(program: string): string {
  const command = new RegExp(`^${program} .+$`, "m").exec(document)?.[0];
  if (!command) throw new Error(`docs/OPERATIONS.md does not say how to use ${program}`);
  return command;
}

describe.skipIf(!hasPostgres)("the commands of docs/OPERATIONS.md for PostgreSQL", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "postgres-backup-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(program: "pg_dump" | "pg_restore", databaseUrl: string): void {
    execFileSync("sh", ["-c", documented(program)], {
      cwd: folder,
      env: { ...process.env, PATH: postgresPath(), DATABASE_URL: databaseUrl },
      stdio: ["ignore", "ignore", "pipe"],
    });
  }

  it("[S70] bring a database back to what it was, also over a newer one", async () => {
    const log = recordedLog();
    const url = await createTestDatabase();
    const [first, second, third] = edits("before ", "after", "later").map((bytes) => ({
      ...{ room: ROOM, bytes, author: "ana", at: 1_000 },
    }));
    if (!first || !second || !third) throw new RangeError("three edits are needed");
    const storage = await openPostgresStorage({ url, log });
    await storePeople(storage, ["ana"]);
    await storage.append([first]);
    run("pg_dump", url);
    await storage.append([second]);
    await storage.close();

    run("pg_restore", url);

    const restored = await openPostgresStorage({ url, log });
    expect(textOf((await restored.loadRoom(ROOM)).updates)).toBe("before ");
    expect(await restored.findMember("w1", "ana")).toBeDefined();
    // A browser that has what was written since brings it back, and the chain of rows goes on.
    await restored.append([second, third]);
    expect(textOf((await restored.loadRoom(ROOM)).updates)).toBe("before afterlater");
    await restored.close();
    expect(log.events).toEqual([]);
  });
});
