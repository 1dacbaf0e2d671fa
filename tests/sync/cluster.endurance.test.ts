import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openPostgresStorage } from "#storage/postgres-storage.ts";
import { often, report } from "#tests/support/endurance.ts";
import { createLiveProcess, type LiveProcess } from "#tests/support/live-process.ts";
import {
  hasPostgres,
  type PostgresServer,
  startPostgresServer,
} from "#tests/support/postgres-server.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { hasRedis, type RedisServer, startRedisServer } from "#tests/support/redis-server.ts";
import { seededRandom } from "#tests/support/seeded-random.ts";
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

/** Set it to repeat a run: `CRASH_SEED=7 npm run endurance`. */
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);

/** Time until everything has to be well again, in milliseconds. */
const HEALED_MS = 15_000;

describe.skipIf(!hasPostgres || !hasRedis)(`two nodes (CRASH_SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  let postgres: PostgresServer;
  let redis: RedisServer;
  let nodes: readonly [LiveProcess, LiveProcess];
  let tokens: string[];

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgresServer(), startRedisServer()]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([postgres.discard(), redis.discard()]);
  });

  beforeEach(async () => {
    const databaseUrl = await postgres.createDatabase();
    const storage = await openPostgresStorage({ url: databaseUrl, log: recordedLog() });
    tokens = await storePeople(storage, PEOPLE);
    await storage.close();
    const node = () => createLiveProcess({ databaseUrl, redisUrl: redis.url, keepsSpare: true });
    nodes = [node(), node()];
    await Promise.all(nodes.map((each) => each.start()));
  }, 60_000);
  afterEach(async () => {
    await Promise.all(nodes.map((node) => node.discard()));
  });

  /** Two people on each node, writing. */
  function startWriters(round: number, on: readonly LiveProcess[] = nodes): Promise<Writer[]> {
    return Promise.all(
      tokens.map((token, index) =>
        startWriter({
          origin: on[index % on.length]?.origin ?? "",
          room: ROOM,
          token,
          noteId: `shape:round-${round}-${PEOPLE[index]}`,
          everyMs: 20,
        }),
      ),
    );
  }

  /** Somebody with nothing of the board finds everything owed, on this node. */
  async function expectWhole(node: LiveProcess, owed: Owed): Promise<void> {
    const newcomer = connectClient(node.origin, ROOM, tokens[0] ?? "");
    await eventually(() => newcomer.provider.synced, HEALED_MS);
    await eventually(() => lossesOf(newcomer.doc, owed).length === 0, HEALED_MS).catch(() => {
      expect(lossesOf(newcomer.doc, owed)).toEqual([]);
    });
    newcomer.close();
  }

  /** Everybody has everything anybody wrote, and was told that it is saved. */
  async function expectHealed(writers: readonly Writer[]): Promise<number> {
    const began = performance.now();
    for (const { stop } of writers) stop();
    const total: Owed = new Map(writers.map(({ noteId, written }) => [noteId, written()]));
    const isWhole = ({ client }: Writer) => lossesOf(client.doc, total).length === 0;
    await eventually(() => writers.every(isWhole), HEALED_MS);
    const took = performance.now() - began;
    for (const node of nodes) await expectWhole(node, total);
    for (const { client } of writers) client.close();
    return took;
  }

  const aWhile = () => pause(300 + 700 * random());

  const kills = often({ quick: 2, endurance: 50 });

  it(`[N3] lose nothing acknowledged or seen when a node is killed, ${kills} times`, {
    timeout: 300_000,
  }, async () => {
    const owed: Owed = new Map();
    let acknowledged = 0;
    for (let round = 0; round < kills; round++) {
      const [victim, survivor] = random() < 0.5 ? nodes : nodes.toReversed();
      if (!victim || !survivor) throw new RangeError("two nodes are needed");
      const writers = await startWriters(round);
      await aWhile();
      await victim.kill();
      for (const writer of writers) {
        writer.stop();
        collectOwed(writer, owed);
        acknowledged += writer.acknowledged();
        // Nobody stays who could bring back what was lost.
        writer.client.close();
      }
      await expectWhole(survivor, owed);
      await victim.start();
      await expectWhole(victim, owed);
    }
    report(`${acknowledged} edits acknowledged on two nodes, ${kills} kills, 0 lost`);
    expect(acknowledged).toBeGreaterThan(0);
  });

  it("[N3] lose nothing when both are killed at once", { timeout: 60_000 }, async () => {
    const owed: Owed = new Map();
    const writers = await startWriters(0);
    await aWhile();
    await Promise.all(nodes.map((node) => node.kill()));
    for (const writer of writers) {
      writer.stop();
      collectOwed(writer, owed);
      writer.client.close();
    }
    await Promise.all(nodes.map((node) => node.start()));
    for (const node of nodes) await expectWhole(node, owed);
  });

  it("[N3] go on for those who stay when the other node is killed", {
    timeout: 60_000,
  }, async () => {
    const writers = await startWriters(0);
    await aWhile();
    await nodes[0].kill();
    await pause(1_000);
    await nodes[0].start();
    await eventually(() => writers.every(({ client }) => client.provider.wsconnected), HEALED_MS);
    report(`healed ${(await expectHealed(writers)).toFixed()} ms after a node came back`);
  });

  const restarts = often({ quick: 1, endurance: 5 });

  it(`[N2] heal within 15 s after Redis was restarted, ${restarts} times`, {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < restarts; round++) {
      const writers = await startWriters(round);
      await aWhile();
      await redis.restart("SIGKILL");
      await aWhile();
      report(`healed ${(await expectHealed(writers)).toFixed()} ms after the last edit`);
    }
  });

  const awayMs = often({ quick: 2_000, endurance: 30_000 });

  it(`[R7] acknowledge nothing while PostgreSQL is away for ${awayMs} ms, and lose nothing`, {
    timeout: 120_000,
  }, async () => {
    const writers = await startWriters(0);
    await aWhile();
    await postgres.stop("SIGQUIT");
    const saved = writers.map(({ client }) => client.savedFrames());
    await pause(awayMs);
    expect(writers.map(({ client }) => client.savedFrames())).toEqual(saved);
    expect(writers.every(({ written }, index) => written() > (saved[index] ?? 0))).toBe(true);
    await postgres.start();
    const began = performance.now();
    await eventually(
      () => writers.every(({ client }, index) => client.savedFrames() > (saved[index] ?? 0)),
      HEALED_MS,
    );
    report(`saving again ${(performance.now() - began).toFixed()} ms after PostgreSQL was back`);
    await aWhile();
    await expectHealed(writers);
    for (const node of nodes) expect(node.errors()).not.toMatch(/damaged|missing/);
  });
});
