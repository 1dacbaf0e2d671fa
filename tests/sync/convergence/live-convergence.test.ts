import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import { createLiveProcess, type LiveProcess } from "#tests/support/live-process.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { storePeople } from "#tests/support/stored-people.ts";
import { eventually } from "../crash-writers.ts";
import { connectClient, type LiveClient } from "../live-client.ts";
import { type BadRelay, openBadRelay } from "./bad-relay.ts";
import { createBoardHands } from "./board-hands.ts";
import { createDice } from "./dice.ts";
import { createLedger } from "./ledger.ts";
import { expectSame, isSame } from "./same-documents.ts";

const ROOM = "w1.board.t1.s1";
const PEOPLE = ["p0", "p1", "p2", "p3", "p4", "p5"];
const DEEDS = 120;
const SEED = Number(process.env.CONVERGENCE_SEEDS?.split(",")[0] ?? 1);

describe("real sockets over a bad network", () => {
  let folder: string;
  let tokens: string[];
  let server: LiveProcess;
  let relay: BadRelay;
  const dice = createDice(SEED);
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "convergence-"));
    const storage = openSqliteStorage({ folder, log: recordedLog() });
    tokens = await storePeople(storage, [...PEOPLE, "newcomer"]);
    await storage.close();
    server = createLiveProcess({ folder, environment: { LIMIT_SNAPSHOT_ROWS: "50" } });
    await server.start();
    relay = await openBadRelay(server.origin, dice);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await relay.close();
    await server.discard();
    await rm(folder, { recursive: true, force: true });
  });

  function join(index: number): LiveClient {
    const client = connectClient(relay.origin, ROOM, tokens[index] ?? "");
    clients.push(client);
    return client;
  }

  it(`[R1][R6][R13] end with the same board, whatever is cut and killed (seed ${SEED})`, async () => {
    const ledger = createLedger();
    const people = PEOPLE.map((name, index) => {
      const client = join(index);
      return { client, act: createBoardHands({ doc: () => client.doc, dice, name, ledger }) };
    });
    // On a machine that is busy, so much may go in one piece that nothing of it is cut at first.
    const isEnough = (deed: number) => deed >= DEEDS && (relay.cuts() > 0 || deed >= 9 * DEEDS);
    for (let deed = 0; !isEnough(deed); deed++) {
      if (deed === DEEDS / 2) {
        await server.kill();
        void server.start();
      }
      for (const { act } of people) act();
      // The pace at which people work; nothing is waited for.
      await pause(dice.below(20));
    }
    expect(relay.cuts()).toBeGreaterThan(0);
    relay.behave();
    const newcomer = join(PEOPLE.length);
    const docs = clients.map(({ doc }) => doc);
    await eventually(() => isSame(docs));
    await server.terminate();

    const storage = openSqliteStorage({ folder, log: recordedLog() });
    const { updates } = await storage.loadRoom(ROOM);
    await storage.close();
    const stored = new Y.Doc();
    for (const update of updates) Y.applyUpdate(stored, update);
    expectSame([...docs, stored]);
    expect(ledger.lostIn(newcomer.doc)).toEqual([]);
    expect(clients.map(({ closedWith }) => closedWith())).toEqual(clients.map(() => undefined));
  }, 60_000);
});
