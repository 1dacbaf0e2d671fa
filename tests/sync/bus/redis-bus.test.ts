import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Bus } from "#sync/bus/bus.ts";
import { connectRedisBus } from "#sync/bus/redis-bus.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { hasRedis, type RedisServer, startRedisServer } from "#tests/support/redis-server.ts";
import { bytesOf, describeBusContract, textOf } from "./bus-contract.ts";

describe.skipIf(!hasRedis)("Redis", () => {
  let redis: RedisServer;
  let installations = 0;

  beforeAll(async () => {
    redis = await startRedisServer();
  });

  afterAll(() => redis.discard());

  function installation() {
    const prefix = `test-${++installations}`;
    const log = recordedLog();
    return { log, connect: () => connectRedisBus({ url: redis.url, prefix, log }) };
  }

  describeBusContract("publish/subscribe of Redis", async () => {
    const { connect } = installation();
    return { connect, discard: async () => {} };
  });

  async function pair() {
    const { connect, log } = installation();
    const [one, other] = [connect(), connect()];
    const heard: string[] = [];
    let gaps = 0;
    other.onGap(() => gaps++);
    await other.subscribe("t", (message) => heard.push(textOf(message)));
    await vi.waitFor(() => one.check());
    return { one, other, heard, log, gaps: () => gaps };
  }

  async function sendUntilHeard(one: Bus, heard: string[], text: string) {
    await vi.waitFor(
      () => {
        one.publish("t", bytesOf(text));
        expect(heard).toContain(text);
      },
      { timeout: 15_000, interval: 100 },
    );
  }

  it("[N1] two installations on one Redis do not hear each other", async () => {
    const { one, heard, other } = await pair();
    const strangers = await pair();
    strangers.one.publish("t", bytesOf("strange"));
    await vi.waitFor(() => expect(strangers.heard).toEqual(["strange"]));
    await sendUntilHeard(one, heard, "own");
    expect(heard).not.toContain("strange");
    for (const bus of [one, other, strangers.one, strangers.other]) await bus.close();
  });

  it("[N2] goes on by itself after Redis was away, and says that something may be missing", async () => {
    const { one, other, heard, gaps, log } = await pair();
    await sendUntilHeard(one, heard, "before");
    const before = gaps();

    await redis.stop("SIGKILL");
    one.publish("t", bytesOf("lost"));
    // A room can be opened meanwhile.
    const late: string[] = [];
    await other.subscribe("late", (message) => late.push(textOf(message)));
    await redis.start();

    await sendUntilHeard(one, heard, "after");
    expect(gaps()).toBeGreaterThan(before);
    await vi.waitFor(() => {
      one.publish("late", bytesOf("now"));
      expect(late).toContain("now");
    });
    expect(JSON.stringify(log.events)).not.toContain(redis.url);
    await one.close();
    await other.close();
  }, 30_000);

  it("[N2] comes up before Redis does", async () => {
    await redis.stop("SIGKILL");
    const { connect } = installation();
    const [one, other] = [connect(), connect()];
    const heard: string[] = [];
    await other.subscribe("t", (message) => heard.push(textOf(message)));
    await redis.start();
    await sendUntilHeard(one, heard, "hello");
    await one.close();
    await other.close();
  }, 30_000);

  it("[N2] notices a Redis that says nothing any more", async () => {
    const { one, other, heard, gaps } = await pair();
    const before = gaps();
    redis.pause();
    await vi.waitFor(() => expect(heard).toEqual([]), { timeout: 100 });
    setTimeout(() => redis.resume(), 9_000);
    await vi.waitFor(() => expect(gaps()).toBeGreaterThan(before), { timeout: 20_000 });
    await sendUntilHeard(one, heard, "after");
    await one.close();
    await other.close();
  }, 40_000);
});
