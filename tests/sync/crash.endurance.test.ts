import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { often, report } from "#tests/support/endurance.ts";
import { createLiveProcess, type LiveProcess } from "#tests/support/live-process.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { seededRandom } from "#tests/support/seeded-random.ts";
import { storePeople } from "#tests/support/stored-people.ts";
import { startNote } from "#tests/support/typed-note.ts";
import {
  collectOwed,
  eventually,
  lossesOf,
  type Owed,
  piecesOn,
  startWriter,
  type Writer,
} from "./crash-writers.ts";
import { connectClient } from "./live-client.ts";

const ROOM = "w1.board.t1.s1";
const PEOPLE = ["ana", "ben", "eva", "noor"];

/** Set it to repeat a run: `CRASH_SEED=7 npm run endurance`. */
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);

describe(`a server that is ended (CRASH_SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  let folder: string;
  let tokens: string[];
  let server: LiveProcess;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "crash-"));
    const storage = openSqliteStorage({ folder, log: recordedLog() });
    tokens = await storePeople(storage, PEOPLE);
    await storage.close();
    server = createLiveProcess({
      folder,
      keepsSpare: true,
      environment: { LIMIT_SNAPSHOT_ROWS: "20", TELL_SNAPSHOTS: "1" },
    });
  });
  afterEach(async () => {
    await server.discard();
    await rm(folder, { recursive: true, force: true });
  });

  function startWriters(round: number): Promise<Writer[]> {
    const { origin } = server;
    return Promise.all(
      tokens.map((token, index) =>
        startWriter({
          origin,
          room: ROOM,
          token,
          noteId: `shape:round-${round}-${PEOPLE[index]}`,
          everyMs: 10,
        }),
      ),
    );
  }

  /** Somebody with nothing of the board comes and finds all of it. */
  async function expectWhole(owed: Owed): Promise<void> {
    const newcomer = connectClient(server.origin, ROOM, tokens[0] ?? "");
    await eventually(() => newcomer.provider.synced);
    expect(lossesOf(newcomer.doc, owed)).toEqual([]);
    newcomer.close();
  }

  /**
   * Starts, lets four people write, and ends the server, again and again. Nobody stays who could
   * bring back what it lost.
   *
   * @returns how many edits were acknowledged.
   */
  async function endAgainAndAgain(
    rounds: number,
    end: () => Promise<unknown>,
    owed: Owed = new Map(),
  ): Promise<number> {
    let acknowledged = 0;
    for (let round = 0; round < rounds; round++) {
      await server.start();
      await expectWhole(owed);
      const writers = await startWriters(round);
      await end();
      await eventually(() => writers.every(({ client }) => !client.provider.wsconnected));
      for (const writer of writers) {
        writer.stop();
        collectOwed(writer, owed);
        acknowledged += writer.acknowledged();
        writer.client.close();
      }
    }
    await server.start();
    await expectWhole(owed);
    for (const { client } of await startWriters(rounds)) client.close();
    expect(server.errors()).not.toMatch(/damaged|missing/);
    return acknowledged;
  }

  /** From 0.2 to 2 s, rather soon than late. */
  const aWhile = () => pause(200 + 1_800 * random() ** 2);

  const kills = often({ quick: 4, endurance: 50 });

  it(`[R6] lost nothing acknowledged or seen in ${kills} kills`, { timeout: 300_000 }, async () => {
    const acknowledged = await endAgainAndAgain(kills, async () => {
      await aWhile();
      await server.kill();
    });
    report(`${acknowledged} edits acknowledged, ${kills} kills, 0 lost`);
    expect(acknowledged).toBeGreaterThanOrEqual(kills * 100);
  });

  const cuts = often({ quick: 2, endurance: 20 });

  it(`[L2] lost nothing in ${cuts} kills while it kept the whole state`, {
    timeout: 120_000,
  }, async () => {
    const owed = await storeLongText();
    let inTheMiddle = 0;
    const cut = async () => {
      const { begun, ended } = watchSnapshots();
      await eventually(() => begun() >= 2);
      await server.kill();
      if (begun() > ended()) inTheMiddle++;
    };
    await endAgainAndAgain(cuts, cut, owed);
    report(`${inTheMiddle} of ${cuts} kills while a snapshot was being written, 0 lost`);
    expect(inTheMiddle).toBeGreaterThan(0);
  });

  const farewells = often({ quick: 2, endurance: 10 });

  it(`[L5] lost nothing acknowledged in ${farewells} polite stops, each within 10 s`, {
    timeout: 200_000,
  }, async () => {
    await endAgainAndAgain(farewells, async () => {
      await aWhile();
      const asked = performance.now();
      expect(await server.terminate()).toEqual({ code: 0, signal: null });
      expect(performance.now() - asked).toBeLessThan(10_000);
    });
  });

  const returns = often({ quick: 2, endurance: 10 });

  it(`[R13] had what was written while it was away within 5 s, ${returns} times`, {
    timeout: 200_000,
  }, async () => {
    await server.start();
    const writers = await startWriters(0);
    const slowest: number[] = [];
    for (let round = 0; round < returns; round++) {
      await aWhile();
      await server.kill();
      await eventually(() => writers.every(({ client }) => !client.provider.wsconnected));
      const before = writers.map(({ written }) => written());
      await pause(100 + 400 * random());
      const meanwhile = writers.map(({ written }) => written());
      expect(meanwhile.every((count, index) => count > (before[index] ?? 0))).toBe(true);

      await server.start();
      const ready = performance.now();
      const newcomer = connectClient(server.origin, ROOM, tokens[0] ?? "");
      const owed: Owed = new Map(
        writers.map(({ noteId }, index) => [noteId, meanwhile[index] ?? 0]),
      );
      const docs = [newcomer, ...writers.map(({ client }) => client)].map(({ doc }) => doc);
      await eventually(() => docs.every((doc) => lossesOf(doc, owed).length === 0), 5_000);
      slowest.push(performance.now() - ready);
      newcomer.close();
    }
    for (const { stop } of writers) stop();
    await eventually(() => writers.every((w) => piecesOn(w.client.doc, w.noteId) === w.written()));
    const total: Owed = new Map(writers.map(({ noteId, written }) => [noteId, written()]));
    await eventually(() => writers.every(({ client }) => lossesOf(client.doc, total).length === 0));
    for (const { client } of writers) client.close();
    report(`all agreed at most ${Math.max(...slowest).toFixed()} ms after it was ready`);
  });

  /** Makes the board long, so that keeping its whole state takes a while. */
  async function storeLongText(): Promise<Owed> {
    const doc = new Y.Doc();
    const pieces = Array.from({ length: 2_000 }, (_, index) => index);
    const ids = Array.from({ length: 100 }, (_, index) => `shape:long-${index}`);
    for (const id of ids) startNote(doc, id).type(pieces.join(" "));
    const storage = openSqliteStorage({ folder, log: recordedLog() });
    const bytes = Y.encodeStateAsUpdate(doc);
    await storage.append([{ room: ROOM, author: "ana", at: 1, bytes }]);
    await storage.close();
    return new Map(ids.map((id) => [id, pieces.length]));
  }

  /** Counts snapshots from now on. */
  function watchSnapshots() {
    let begun = 0;
    let ended = 0;
    server.onLine((line) => {
      if (line === "snapshot begins") begun++;
      if (line === "snapshot ends") ended++;
    });
    return { begun: () => begun, ended: () => ended };
  }
});
