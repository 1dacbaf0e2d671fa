import { statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "libsql";
import { afterEach, describe, expect, it } from "vitest";
import { DATABASE_FILE, openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createLiveProcess, type LiveProcess } from "#tests/support/live-process.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import {
  canLimitFileSize,
  limitFileSize,
  mountSmallDisk,
  type SmallDisk,
} from "#tests/support/small-disk.ts";
import { storePeople } from "#tests/support/stored-people.ts";
import { eventually, lossesOf, piecesOn, startWriter, type Writer } from "./crash-writers.ts";
import { connectClient } from "./live-client.ts";

const ROOM = "w1.board.t1.s1";
const ONLY_ROOT = "only root may mount a disk small enough to fill";

/** How a disk is made to refuse, and to take again. */
type Disk = Readonly<{
  folder: string;
  fill(server: LiveProcess): void;
  free(server: LiveProcess): void;
}>;

describe("a server whose disk is full", { timeout: 60_000 }, () => {
  const clean: (() => unknown)[] = [];
  afterEach(async () => {
    for (const step of clean.splice(0).reverse()) await step();
  });

  async function start(folder: string): Promise<{ server: LiveProcess; tokens: string[] }> {
    const storage = openSqliteStorage({ folder, log: recordedLog() });
    const tokens = await storePeople(storage, ["ana", "ben", "eva"]);
    await storage.close();
    const server = createLiveProcess({ folder });
    clean.push(() => server.discard());
    await server.start();
    return { server, tokens };
  }

  async function survive(disk: Disk): Promise<void> {
    const { server, tokens } = await start(disk.folder);
    const [ana = "", ben = "", eva = ""] = tokens;
    const write = (token: string, name: string): Promise<Writer> =>
      startWriter({
        origin: server.origin,
        room: ROOM,
        token,
        noteId: `shape:${name}`,
        everyMs: 20,
      });
    const writers = [await write(ana, "ana"), await write(ben, "ben")];
    for (const { client } of writers) clean.push(client.close);
    await eventually(() => writers.every(({ acknowledged }) => acknowledged() > 20));

    disk.fill(server);
    await eventually(() => server.errors().includes("not written"));
    const before = writers.map(({ acknowledged }) => acknowledged());
    const typed = writers.map(({ written }) => written());
    await eventually(() =>
      writers.every(({ written }, index) => written() > (typed[index] ?? 0) + 50),
    );
    // Nothing is promised, and nobody is sent away.
    expect(writers.map(({ acknowledged }) => acknowledged())).toEqual(before);
    expect(writers.every(({ client }) => client.provider.wsconnected)).toBe(true);
    // Who comes now reads what was saved, and nothing that was not.
    const reader = connectClient(server.origin, ROOM, eva);
    clean.push(reader.close);
    await eventually(() => reader.provider.synced);
    const promised = new Map(writers.map(({ noteId }, index) => [noteId, before[index] ?? 0]));
    expect(lossesOf(reader.doc, promised)).toEqual([]);
    for (const { noteId, written } of writers) {
      expect(piecesOn(reader.doc, noteId)).toBeLessThan(written() - 40);
    }

    disk.free(server);
    for (const { stop } of writers) stop();
    await eventually(() => writers.every((writer) => writer.acknowledged() === writer.written()));
    const all = new Map(writers.map(({ noteId, written }) => [noteId, written()]));
    await eventually(() => lossesOf(reader.doc, all).length === 0);
    expect(await server.terminate()).toEqual({ code: 0, signal: null });
    expect(checkIntegrity(disk.folder)).toBe("ok");
  }

  it.skipIf(!canLimitFileSize)("[R7] saves everything once files may grow again", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "full-disk-"));
    clean.push(() => rm(folder, { recursive: true, force: true }));
    const wal = path.join(folder, `${DATABASE_FILE}-wal`);
    await survive({
      folder,
      fill: ({ pid = 0 }) => limitFileSize(pid, statSync(wal).size),
      free: ({ pid = 0 }) => limitFileSize(pid, undefined),
    });
  });

  it("[R7] saves everything once there is space again", async (context) => {
    const disk = smallDisk();
    if (!disk) return context.skip(ONLY_ROOT);
    await survive(disk);
  });

  it("[R6] shows what it promised when it is killed and started then", async (context) => {
    const disk = smallDisk();
    if (!disk) return context.skip(ONLY_ROOT);
    const { server, tokens } = await start(disk.folder);
    const [token = ""] = tokens;
    const writer = await startWriter({
      origin: server.origin,
      room: ROOM,
      token,
      noteId: "shape:ana",
      everyMs: 20,
    });
    clean.push(writer.client.close);
    await eventually(() => writer.acknowledged() > 20);
    disk.fill();
    await eventually(() => server.errors().includes("not written"));
    const promised = new Map([[writer.noteId, writer.acknowledged()]]);
    await server.kill();
    // So that it can only come from the disk.
    writer.client.close();

    await server.start();
    const reader = connectClient(server.origin, ROOM, token);
    clean.push(reader.close);
    await eventually(() => reader.provider.synced);
    expect(lossesOf(reader.doc, promised)).toEqual([]);
  });

  it("says so if it cannot begin on one", async (context) => {
    const disk = smallDisk();
    if (!disk) return context.skip(ONLY_ROOT);
    disk.fill();
    const server = createLiveProcess({ folder: path.join(disk.folder, "data") });
    clean.push(server.discard);
    await expect(server.start()).rejects.toThrow("is full");
  });

  function smallDisk(): SmallDisk | undefined {
    const disk = mountSmallDisk(32);
    if (disk) clean.push(disk.discard);
    return disk;
  }
});

function checkIntegrity(folder: string): unknown {
  const database = new Database(path.join(folder, DATABASE_FILE));
  try {
    return (database.pragma("integrity_check") as { integrity_check: string }[])[0]
      ?.integrity_check;
  } finally {
    database.close();
  }
}
