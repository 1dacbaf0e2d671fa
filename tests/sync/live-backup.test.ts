import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { backUp } from "#storage/backup/back-up.ts";
import { restore } from "#storage/backup/restore.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createLiveProcess, type LiveProcess } from "#tests/support/live-process.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { storePeople } from "#tests/support/stored-people.ts";
import {
  collectOwed,
  eventually,
  lossesOf,
  type Owed,
  startWriter,
  type Writer,
} from "./crash-writers.ts";
import { connectClient } from "./live-client.ts";

const ROOM = "w1.board.t1.s1";
const PEOPLE = ["ana", "ben", "eva", "noor"];

describe("a backup while people write", { timeout: 60_000 }, () => {
  let base: string;
  let folder: string;
  let file: string;
  let tokens: string[];
  let writers: Writer[];
  let server: LiveProcess;

  beforeEach(async () => {
    base = await mkdtemp(path.join(tmpdir(), "live-backup-"));
    folder = path.join(base, "data");
    file = path.join(base, "monday.db");
    const storage = openSqliteStorage({ folder, log: recordedLog() });
    tokens = await storePeople(storage, PEOPLE);
    await storage.close();
    server = createLiveProcess({ folder });
    await server.start();
    const { origin } = server;
    writers = await Promise.all(
      tokens.map((token, index) =>
        startWriter({
          origin,
          room: ROOM,
          token,
          noteId: `shape:${PEOPLE[index]}`,
          everyMs: 20,
        }),
      ),
    );
    await eventually(() => writers.every(({ acknowledged }) => acknowledged() > 20));
  });
  afterEach(async () => {
    for (const writer of writers) {
      writer.stop();
      writer.client.close();
    }
    await server.discard();
    await rm(base, { recursive: true, force: true });
  });

  it("[S71] holds every edit acknowledged before it began", async () => {
    const owed: Owed = new Map();
    for (const writer of writers) collectOwed(writer, owed);
    const findings = await backUp(folder, file);
    expect(findings).toMatchObject({ workshops: 1, damagedRows: 0, isSound: true });

    const elsewhere = path.join(base, "elsewhere");
    await restore(elsewhere, file);
    const storage = openSqliteStorage({ folder: elsewhere, log: recordedLog() });
    const doc = new Y.Doc();
    for (const update of (await storage.loadRoom(ROOM)).updates) Y.applyUpdate(doc, update);
    await storage.close();
    expect(lossesOf(doc, owed)).toEqual([]);
  });

  it("[S72] gets back from the browsers what was written after it", async () => {
    await backUp(folder, file);
    const before = writers.map(({ acknowledged }) => acknowledged());
    await eventually(() =>
      writers.every((writer, index) => writer.acknowledged() > (before[index] ?? 0) + 20),
    );
    for (const { stop } of writers) stop();
    const written: Owed = new Map(writers.map(({ noteId, written }) => [noteId, written()]));
    await eventually(() =>
      writers.every(({ client }) => lossesOf(client.doc, written).length === 0),
    );
    await server.terminate();
    await restore(folder, file, { force: true });

    await server.start();
    const newcomer = connectClient(server.origin, ROOM, tokens[0] ?? "");
    await eventually(() => lossesOf(newcomer.doc, written).length === 0);
    // And everybody goes on.
    for (const { write } of writers) write();
    const more: Owed = new Map(writers.map(({ noteId, written }) => [noteId, written()]));
    await eventually(() => lossesOf(newcomer.doc, more).length === 0);
    newcomer.close();
    expect(writers.map(({ client }) => client.closedWith())).toEqual(writers.map(() => undefined));
  });
});
