import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { newToken } from "#storage/secrets.ts";
import { report } from "#tests/support/endurance.ts";
import { craft, entry } from "../crafted-update.ts";
import { startAssault } from "./assault.ts";
import type { PairReport } from "./honest-pair.ts";
import { hostileFloods } from "./hostile-floods.ts";
import { hostileHandshakes } from "./hostile-handshakes.ts";
import { hostileMasses } from "./hostile-masses.ts";
import { asUpdate, hostileMessages, MARK } from "./hostile-messages.ts";
import {
  type Attacker,
  type HostileScene,
  openHostileScene,
  replay,
  TARGET,
} from "./hostile-scene.ts";
import { hostileSockets } from "./hostile-sockets.ts";
import { hostileUpdates } from "./hostile-updates.ts";
import { CUT, greetingOf, openRawSocket, type RawSocket } from "./raw-socket.ts";

/** What honest people elsewhere may notice of all this, if the machine is calm enough to tell. */
// The bar is 250 ms; beside the other tests of a run the processors are shared.
const P99_MS = process.env.HOSTILE_ALONE ? 250 : 2_000;
const CALM_MS = 50;

/** Share of the time, in percent, that the server itself may be busy for longer than 250 ms. */
const STALLED = process.env.HOSTILE_ALONE ? 3 : 5;

const GROWTH_MIB = 256;

const path = `/sync/${TARGET}`;

describe("a live server under attack", () => {
  let scene: HostileScene;
  let stopPair: () => Promise<PairReport>;
  let memoryBefore: number | undefined;
  let mostMemory = 0;
  let watching: NodeJS.Timeout;
  let halfAsked: RawSocket[];
  let isStopped = false;
  const loop = { stalledMs: 0, watchedMs: 0, longestMs: 0, during: "" };

  beforeAll(async () => {
    scene = await openHostileScene();
    halfAsked = await askHalf(scene.server.origin);
    stopPair = await scene.startPair();
    await scene.expectUnharmed();
    memoryBefore = await scene.memory();
    watching = setInterval(async () => {
      mostMemory = Math.max(mostMemory, (await scene.memory()) ?? 0);
    }, 200);
    await scene.loop();
  }, 60_000);
  afterAll(async () => {
    clearInterval(watching);
    await scene.discard();
  });

  afterEach(async ({ task }) => {
    if (isStopped) return;
    const { stalledMs, watchedMs, longestMs } = await scene.loop();
    loop.stalledMs += stalledMs;
    loop.watchedMs += watchedMs;
    if (longestMs <= loop.longestMs) return;
    loop.longestMs = longestMs;
    loop.during = task.name;
  });

  async function outcomeOf(frames: readonly Uint8Array[], as: Attacker) {
    const assault = await startAssault(scene.server.origin, scene.attacker(as));
    await assault.send(frames);
    return assault.outcome();
  }

  for (const kind of [...hostileMessages, ...hostileUpdates, ...hostileMasses]) {
    it(`[${kind.rule}] is not harmed by ${kind.what}`, async () => {
      const frames = [...kind.frames(scene.freshClient())];
      const [participant, observer, stranger] = await Promise.all([
        outcomeOf(frames, "participant"),
        outcomeOf(frames, "observer"),
        outcomeOf(frames, "stranger"),
      ]);
      expect(kind.outcomes).toContain(participant);
      expect([closeCodes.forbidden, ...(kind.isWrite ? [] : kind.outcomes)]).toContain(observer);
      expect(stranger).toBe(closeCodes.noSession);
      await scene.expectUnharmed();
    });
  }

  it("[R10] is not harmed by a write under the client id of somebody who is here", async () => {
    const clock = Y.getState(scene.doc.store, scene.victim);
    const forged = craft([{ client: scene.victim, clock, structs: [entry(MARK)] }]);
    expect(await outcomeOf([asUpdate(forged)], "participant")).toBe(closeCodes.forbidden);
    await scene.expectUnharmed();
  });

  for (const { what, bytes, outcomes } of hostileSockets) {
    it(`[L6] is not harmed by ${what} on a socket`, async () => {
      const { origin } = scene.server;
      const socket = await openRawSocket(origin);
      socket.write(greetingOf({ origin, path, token: scene.attacker("participant") }));
      for (const piece of bytes()) socket.write(piece);
      const end = await socket.farewell(outcomes.includes("open") ? 300 : 10_000);
      socket.destroy();
      expect(outcomes).toContain(end);
      await scene.expectUnharmed();
    });
  }

  for (const { what, request, outcomes } of hostileHandshakes) {
    it(`[A2] is not harmed by ${what} as a handshake`, async () => {
      const { origin } = scene.server;
      const socket = await openRawSocket(origin);
      socket.write(request({ origin, path, token: newToken() }));
      const end = await socket.farewell(5_000);
      const [, status] = /^HTTP\/1.1 (\d+)/.exec(socket.received().toString("latin1")) ?? [];
      socket.destroy();
      expect(outcomes).toContain(end === CUT && status ? Number(status) : end);
      await scene.expectUnharmed();
    });
  }

  for (const { rule, what, run, outcomes } of hostileFloods) {
    it(`[${rule}] is not harmed by ${what}`, async () => {
      for (const end of await run(scene)) expect(outcomes).toContain(end);
      await scene.expectUnharmed();
    }, 60_000);
  }

  it("[L7] has hung up on a hundred requests that were never finished", async () => {
    const ends = await Promise.all(halfAsked.map((socket) => socket.farewell(15_000)));
    expect(new Set(ends)).toEqual(new Set([CUT]));
  });

  it("[R21] has kept nobody waiting in another room", async () => {
    const pair = await stopPair();
    const { p50, p99, worst, edits, ownLagP99 } = pair;
    const share = (100 * loop.stalledMs) / loop.watchedMs;
    report(
      `honest people elsewhere, ${edits} edits: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ` +
        `worst ${worst.toFixed(0)} ms; their own timers late by ${ownLagP99.toFixed(0)} ms (p99); ` +
        `the server's loop busy for ${loop.longestMs.toFixed(0)} ms at most (${loop.during}), ` +
        `above 250 ms in ${share.toFixed(2)} % of ${(loop.watchedMs / 1_000).toFixed(0)} s`,
    );
    expect(pair.lost).toBe(0);
    expect(share).toBeLessThan(STALLED);
    if (ownLagP99 < CALM_MS) expect(p99).toBeLessThan(P99_MS);
  });

  it("[R21] has not grown", () => {
    const growth = mostMemory - (memoryBefore ?? mostMemory);
    report(`memory grew by ${growth.toFixed(0)} MiB at most, from ${memoryBefore?.toFixed(0)} MiB`);
    expect(growth).toBeLessThan(GROWTH_MIB);
  });

  it("[R12] opens the room again after a restart, without what was refused", async () => {
    await scene.restart();
    await scene.expectUnharmed();
    isStopped = true;
    const rows = await scene.stopServer();
    expect(rows.filter((row) => Buffer.from(row).includes(MARK))).toEqual([]);
    expect(replay(rows).getMap("records").has("shape:witness")).toBe(true);
    expect(scene.server.errors().match(/"level":(50|60)/g)).toBeNull();
  });
});

function askHalf(origin: string): Promise<RawSocket[]> {
  return Promise.all(
    Array.from({ length: 100 }, async () => {
      const socket = await openRawSocket(origin);
      socket.write("GET /sync/w1.control HTTP/1.1\r\nHost: ");
      return socket;
    }),
  );
}
