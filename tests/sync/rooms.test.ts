import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RoomAddress } from "#lib/sync/room-name.ts";
import { soloBus } from "#sync/bus/local-bus.ts";
import { createCommits } from "#sync/commits.ts";
import { defaultLimits } from "#sync/limits.ts";
import { noMetrics } from "#sync/live-metrics.ts";
import { Room } from "#sync/room.ts";
import { createRooms } from "#sync/rooms.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { createGate, createMemoryLog } from "./memory-log.ts";
import { BOARD, connectPeer, onDisk, openRoom, settle } from "./room-rig.ts";

function openRooms() {
  const disk = createMemoryLog();
  const log = recordedLog();
  const limits = defaultLimits;
  const commits = createCommits(disk, log, limits);
  const load = vi.fn((address: RoomAddress) =>
    Room.load({
      address,
      roots: ["records"],
      storage: disk,
      commits,
      bus: soloBus,
      metrics: noMetrics,
      log,
      limits,
      clock: Date.now,
    }),
  );
  const rooms = createRooms(load, limits);
  const enter = async () => {
    const room = await rooms.open(BOARD);
    return { room, peer: connectPeer({ room, disk, log, limits }) };
  };
  return { rooms, disk, log, limits, load, enter };
}

describe("rooms", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[L1] are loaded once, however many ask at once", async () => {
    const { rooms, load, disk } = openRooms();
    const gate = createGate();
    disk.beforeRead = gate.wait;
    const opening = [rooms.open(BOARD), rooms.open(BOARD), rooms.open(BOARD)];
    gate.open();
    const [first, ...others] = await Promise.all(opening);
    for (const other of others) expect(other).toBe(first);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("[L1] are loaded again after a failure", async () => {
    const { rooms, disk } = openRooms();
    disk.beforeRead = async () => {
      throw new Error("unreadable");
    };
    await expect(rooms.open(BOARD)).rejects.toThrow("unreadable");
    disk.beforeRead = async () => {};
    await expect(rooms.open(BOARD)).resolves.toBeInstanceOf(Room);
  });

  it("[L2] stay a while after the last person left, and then leave memory", async () => {
    const { rooms, limits, load, enter } = openRooms();
    const { room, peer } = await enter();
    await settle();
    rooms.leave(room, peer.connection);
    await settle(limits.evictAfterMs - 1_000);
    expect(await rooms.open(BOARD)).toBe(room);
    await settle(limits.evictAfterMs + 1_000);
    expect(room.isGone).toBe(true);
    expect(await rooms.open(BOARD)).not.toBe(room);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("[L2] stay as long as somebody is in them", async () => {
    const { rooms, limits, enter } = openRooms();
    const { room, peer } = await enter();
    await settle();
    rooms.leave(room, peer.connection);
    const { room: again } = await enter();
    await settle(3 * limits.evictAfterMs);
    expect(again).toBe(room);
    expect(room.isGone).toBe(false);
  });

  it("[L2] leave memory even if nobody ever joined", async () => {
    const { rooms, limits } = openRooms();
    const room = await rooms.open(BOARD);
    await settle(limits.evictAfterMs + 1);
    expect(room.isGone).toBe(true);
  });

  it("[L2] do not leave memory before their changes are on disk", async () => {
    const { rooms, disk, limits, log, enter } = openRooms();
    const { room, peer } = await enter();
    await settle();
    disk.beforeWrite = async () => {
      throw new Error("disk full");
    };
    peer.records.set("note", "hello");
    await settle();
    rooms.leave(room, peer.connection);
    await settle(3 * limits.evictAfterMs);
    expect(room.isGone).toBe(false);

    disk.beforeWrite = async () => {};
    await settle(2 * limits.evictAfterMs);
    expect(room.isGone).toBe(true);
    expect(onDisk({ room, disk, limits, log })).toEqual({ note: "hello" });
  });

  it("[L2] keep their whole state when they leave memory, if there was much to read", async () => {
    const { rooms, disk, limits, log, enter } = openRooms();
    const { room, peer } = await enter();
    for (let index = 0; index <= limits.restingSnapshotRows; index++) {
      peer.records.set(`n${index}`, index);
      await settle(20);
    }
    rooms.leave(room, peer.connection);
    await settle(limits.evictAfterMs + 100);
    expect(disk.snapshots.get(room.name)?.seq).toBe(disk.entries.length);
    disk.entries.splice(0, disk.entries.length - 1);
    disk.snapshots.set(room.name, {
      seq: 1,
      state: disk.snapshots.get(room.name)?.state ?? new Uint8Array(),
    });

    const again = await enter();
    await settle();
    expect(again.peer.records.size).toBe(limits.restingSnapshotRows + 1);
    expect(log.events).toEqual([]);
  });

  it("[L2] keep their whole state now and then while people work", async () => {
    const disk = createMemoryLog();
    const rig = await openRoom({ disk, limits: { snapshotRows: 50 } });
    const ana = connectPeer(rig);
    for (let index = 0; index < 120; index++) {
      ana.records.set("note", index);
      await settle(20);
    }
    const snapshot = disk.snapshots.get(rig.room.name);
    expect(snapshot?.seq).toBeGreaterThan(90);
    const again = connectPeer(await openRoom({ disk }));
    await settle();
    expect(again.records.toJSON()).toEqual({ note: 119 });
  });

  it("[L2] keep their whole state after a few rows that took long to read", async () => {
    const disk = createMemoryLog();
    const rig = await openRoom({ disk, limits: { snapshotMs: 500 } });
    const ana = connectPeer(rig);
    await settle();
    // Reading goes as slowly as the clock says.
    const busy = vi.spyOn(performance, "now");
    let time = performance.now();
    busy.mockImplementation(() => {
      time += 50;
      return time;
    });
    for (let index = 0; index < 20; index++) {
      ana.records.set("note", index);
      await settle(20);
    }
    busy.mockRestore();
    expect(disk.entries.length).toBeLessThan(30);
    expect(disk.snapshots.get(rig.room.name)?.seq).toBeGreaterThan(5);
  });

  it("[L2] are open again even if their state could not be kept", async () => {
    const { rooms, disk, limits, log, enter } = openRooms();
    disk.saveSnapshot = async () => {
      throw new Error("disk full");
    };
    const { room, peer } = await enter();
    for (let index = 0; index <= limits.restingSnapshotRows; index++) {
      peer.records.set(`n${index}`, index);
      await settle(20);
    }
    rooms.leave(room, peer.connection);
    await settle(limits.evictAfterMs + 100);
    expect(room.isGone).toBe(true);
    expect(log.events.map(({ event }) => event)).toEqual(["snapshot not written"]);
    const again = await enter();
    await settle();
    expect(again.peer.records.size).toBe(limits.restingSnapshotRows + 1);
  });

  it("[L3] of a deleted workshop are forgotten at once, unwritten changes included", async () => {
    const { rooms, disk, enter } = openRooms();
    const { room, peer } = await enter();
    await settle();
    const other = await rooms.open({ kind: "control", workshopId: "w10" });
    peer.records.set("first", 1);
    await rooms.discard("w1");
    await settle();
    expect(room.isGone).toBe(true);
    expect(other.isGone).toBe(false);
    expect(disk.entries).toEqual([]);
    expect(await rooms.open(BOARD)).not.toBe(room);
  });
});
