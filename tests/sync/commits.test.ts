import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LogEntry } from "#storage/storage.ts";
import { type CommitSource, createCommits } from "#sync/commits.ts";
import { defaultLimits } from "#sync/limits.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { createMemoryLog } from "./memory-log.ts";

/** Something that wants one entry written, and remembers how it went. */
function source(room: string) {
  const events: string[] = [];
  const entry: LogEntry = { room, author: "a", at: 1, bytes: new Uint8Array([0, 0]) };
  const it: CommitSource = {
    take: () => ({
      source: it,
      entries: [entry],
      durable: () => events.push("durable"),
      failed: () => events.push("failed"),
    }),
  };
  return Object.assign(it, { events });
}

describe("commits", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[R17] write all rooms of a tick in one transaction", async () => {
    const disk = createMemoryLog();
    const commits = createCommits(disk, recordedLog(), defaultLimits);
    const rooms = [source("w1.a"), source("w1.b"), source("w2.c")];
    for (const room of rooms) commits.request(room);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.writes).toBe(1);
    expect(disk.entries.map(({ room }) => room)).toEqual(["w1.a", "w1.b", "w2.c"]);
    expect(rooms.flatMap(({ events }) => events)).toEqual(["durable", "durable", "durable"]);
  });

  it("[R17] keep at least a tick between two writes", async () => {
    const disk = createMemoryLog();
    const commits = createCommits(disk, recordedLog(), defaultLimits);
    commits.request(source("w1.a"));
    await vi.advanceTimersByTimeAsync(0);
    commits.request(source("w1.a"));
    await vi.advanceTimersByTimeAsync(defaultLimits.tickMs - 2);
    expect(disk.writes).toBe(1);
    await vi.advanceTimersByTimeAsync(3);
    expect(disk.writes).toBe(2);
  });

  it("[R17] leave a slow disk more time between writes, up to a limit", async () => {
    const disk = createMemoryLog();
    const commits = createCommits(disk, recordedLog(), defaultLimits);
    disk.beforeWrite = () => new Promise((resolve) => setTimeout(resolve, 20));
    commits.request(source("w1.a"));
    await vi.advanceTimersByTimeAsync(21);
    commits.request(source("w1.a"));
    await vi.advanceTimersByTimeAsync(50);
    expect(disk.writes).toBe(1);
    await vi.advanceTimersByTimeAsync(40);
    expect(disk.writes).toBe(2);
  });

  it("[R7] try each room alone if they cannot be written together", async () => {
    const disk = createMemoryLog();
    const log = recordedLog();
    const commits = createCommits(disk, log, defaultLimits);
    const [good, bad, other] = [source("w1.good"), source("w1.bad"), source("w2.other")];
    disk.beforeWrite = async (entries) => {
      if (entries.some(({ room }) => room === "w1.bad")) throw new Error("refused");
    };
    for (const room of [good, bad, other]) commits.request(room);
    await vi.advanceTimersByTimeAsync(1);
    expect([good.events, bad.events, other.events]).toEqual([["durable"], ["failed"], ["durable"]]);

    disk.beforeWrite = async () => {};
    await vi.advanceTimersByTimeAsync(defaultLimits.retryMs + 1);
    expect(bad.events).toEqual(["failed", "durable"]);
    expect(good.events).toEqual(["durable"]);
  });

  it("[R7] go on with the other rooms if one of them fails on its own", async () => {
    const disk = createMemoryLog();
    const log = recordedLog();
    const commits = createCommits(disk, log, defaultLimits);
    const broken: CommitSource = {
      take() {
        throw new Error("bug");
      },
    };
    const good = source("w1.good");
    commits.request(broken);
    commits.request(good);
    await vi.advanceTimersByTimeAsync(1);
    expect(good.events).toEqual(["durable"]);
    expect(log.events.map(({ level }) => level)).toEqual(["error"]);
  });

  it("[L5] write everything that waits when they are told to settle", async () => {
    const disk = createMemoryLog();
    const commits = createCommits(disk, recordedLog(), defaultLimits);
    commits.request(source("w1.a"));
    await vi.advanceTimersByTimeAsync(0);
    commits.request(source("w1.b"));
    await commits.settle();
    expect(disk.writes).toBe(2);
  });
});
