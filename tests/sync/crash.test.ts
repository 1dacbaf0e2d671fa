import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { sampleFacilitator, sampleMember, sampleWorkshop } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";

const BOARD = "w1.board.t1.s1";
const SERVER = fileURLToPath(new URL("./crash-server.ts", import.meta.url));

describe("a server that is killed", () => {
  let folder: string;
  let running: ChildProcess | undefined;
  const clients: LiveClient[] = [];
  const tokens = { ana: newToken(), ben: newToken() };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "crash-"));
    const storage = openSqliteStorage({ folder, log: recordedLog() });
    await storage.createWorkshop(sampleWorkshop(), sampleFacilitator(), "link");
    for (const [id, token] of Object.entries(tokens)) {
      await storage.addMember(sampleMember(id), id, 300);
      await storage.grant(hashSecret(token), "w1", id, 9e15);
    }
    await storage.close();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    running?.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  async function start(): Promise<string> {
    running = spawn(process.execPath, ["--import", "tsx", SERVER, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [port] = await once(running.stdout ?? running, "data");
    return `http://127.0.0.1:${Number(port)}`;
  }

  function join(origin: string, who: keyof typeof tokens): LiveClient {
    const client = connectClient(origin, BOARD, tokens[who]);
    clients.push(client);
    return client;
  }

  it("[R6] has on disk every edit it said is saved, and every edit anybody saw", async () => {
    const origin = await start();
    const [ana, ben] = [join(origin, "ana"), join(origin, "ben")];
    await vi.waitFor(() => expect(ana.savedFrames() + ben.savedFrames()).toBe(2));

    let written = 0;
    const writing = setInterval(() => ana.records.set(`n${written}`, written++), 1);
    await vi.waitFor(() => expect(ana.savedFrames()).toBeGreaterThan(150), { timeout: 10_000 });
    running?.kill("SIGKILL");
    const exit = running && once(running, "exit");
    clearInterval(writing);
    await exit;
    // The first frame is the answer to the state request, which held nothing.
    const saved = ana.savedFrames() - 1;
    const seen = ben.records.size;
    ana.provider.disconnect();
    ben.provider.disconnect();

    const storage = openSqliteStorage({ folder, log: recordedLog() });
    const { updates } = await storage.loadRoom(BOARD);
    await storage.close();
    const doc = new Y.Doc();
    for (const update of updates) Y.applyUpdate(doc, update);
    const records = doc.getMap("records");
    expect(saved).toBeGreaterThan(100);
    for (let index = 0; index < Math.max(saved, seen); index++) {
      expect(records.get(`n${index}`)).toBe(index);
    }
  });

  it("[S61] lets the next one have the folder at once", async () => {
    await start();
    const killed = running && once(running, "exit");
    running?.kill("SIGKILL");
    await killed;
    const origin = await start();
    const ana = join(origin, "ana");
    await vi.waitFor(() => expect(ana.provider.synced).toBe(true));
  });
});
