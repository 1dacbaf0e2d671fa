import { randomFillSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { RECORDS } from "#lib/canvas/board-document.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { DATABASE_FILE, openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createLiveProcess, type LiveProcess } from "#tests/support/live-process.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { storePeople } from "#tests/support/stored-people.ts";
import { startNote } from "#tests/support/typed-note.ts";
import { eventually, startWriter } from "./crash-writers.ts";
import { connectClient } from "./live-client.ts";

const PAGE = 4_096;
const NOTES = 30;
const WHOLE = "w1.board.t1.s1";
const DAMAGED = "w1.board.t1.s2";

describe("a server on a damaged file", { timeout: 60_000 }, () => {
  const token = newToken();
  let folder: string;
  let server: LiveProcess;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "damaged-file-"));
    const storage = openSqliteStorage({ folder, log: recordedLog() });
    await storePeople(storage, []);
    // A facilitator may be at every board.
    await storage.grant(hashSecret(token), "w1", "boss", Number.MAX_SAFE_INTEGER);
    for (const room of [WHOLE, DAMAGED]) {
      for (let index = 0; index < NOTES; index++) {
        const doc = new Y.Doc();
        startNote(doc, `shape:${room}-${index}`).type("words ".repeat(500));
        const bytes = Y.encodeStateAsUpdate(doc);
        await storage.append([{ room, author: "boss", at: 1, bytes }]);
      }
    }
    await storage.close();
    server = createLiveProcess({ folder });
  });
  afterEach(async () => {
    await server.discard();
    await rm(folder, { recursive: true, force: true });
  });

  /** Fills every second page with noise that holds notes of one room and none of the other. */
  function damage(): void {
    let found = 0;
    const file = path.join(folder, DATABASE_FILE);
    const bytes = readFileSync(file);
    for (let at = PAGE; at < bytes.length; at += PAGE) {
      const page = bytes.subarray(at, at + PAGE);
      const holds = (room: string) => page.includes(`shape:${room}`);
      if (holds(DAMAGED) && !holds(WHOLE) && found++ % 2 === 0) randomFillSync(page);
    }
    writeFileSync(file, bytes);
  }

  it("[S60] opens every other room whole, and takes edits everywhere", async () => {
    damage();
    await server.start();
    const enter = async (room: string) => {
      const client = connectClient(server.origin, room, token);
      await eventually(() => client.provider.synced);
      return client;
    };
    const [whole, damaged] = [await enter(WHOLE), await enter(DAMAGED)];
    expect(whole.doc.getMap(RECORDS).size).toBe(NOTES);
    expect(damaged.doc.getMap(RECORDS).size).toBeLessThan(NOTES);
    expect(server.errors()).toContain("database file damaged");

    for (const room of [WHOLE, DAMAGED]) {
      const writer = await startWriter({
        origin: server.origin,
        room,
        token,
        noteId: "shape:new",
        everyMs: 10,
      });
      await eventually(() => writer.acknowledged() > 5);
      writer.stop();
      writer.client.close();
    }
    for (const client of [whole, damaged]) client.close();
    expect(await server.terminate()).toEqual({ code: 0, signal: null });
  });
});
