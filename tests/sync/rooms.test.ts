import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RoomAddress } from "#lib/sync/room-name.ts";
import { createCommits } from "#sync/commits.ts";
import { defaultLimits } from "#sync/limits.ts";
import { Room } from "#sync/room.ts";
import { createRooms } from "#sync/rooms.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { createGate, createMemoryLog } from "./memory-log.ts";
import { BOARD, connectPeer, onDisk, settle } from "./room-rig.ts";

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
