import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { channels } from "#lib/sync/channels.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { presenceFrame } from "#sync/frames.ts";
import { watchLife } from "#sync/life-watch.ts";
import { connectPeer, onDisk, openRoom, settle } from "./room-rig.ts";

describe("a connection", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[R15] gets no presence while much is unsent, but every edit", async () => {
    const rig = await openRoom();
    let unsent = 0;
    const slow = connectPeer(rig, { unsent: () => unsent });
    const ana = connectPeer(rig);
    await settle();
    const before = slow.receivedOn(channels.awareness).length;
    unsent = rig.limits.unsentForPresenceBytes + 1;

    ana.awareness.setLocalState({ editing: "shape:1" });
    ana.records.set("note", "hello");
    await settle();

    expect(slow.receivedOn(channels.awareness)).toHaveLength(before);
    expect(slow.records.toJSON()).toEqual({ note: "hello" });
  });

  it("[R15] gets no updates while more is unsent, and the state once all has left", async () => {
    const rig = await openRoom();
    let unsent = 0;
    const slow = connectPeer(rig, { unsent: () => unsent });
    const ana = connectPeer(rig);
    await settle();
    const before = slow.received.length;
    unsent = rig.limits.unsentForUpdatesBytes + 1_000;
    for (let index = 0; index < 10; index++) {
      ana.records.set(`note-${index}`, index);
      await settle(20);
    }
    ana.records.delete("note-3");
    await settle();
    expect(slow.received).toHaveLength(before);
    expect(slow.connection.isBehind).toBe(true);

    unsent = 0;
    rig.room.drained(slow.connection);
    ana.records.set("last", true);
    await settle();
    expect(slow.records.toJSON()).toEqual(ana.records.toJSON());
    expect(slow.connection.isBehind).toBe(false);
    expect(slow.closedWith()).toBeUndefined();
  });

  it("[R15] is closed to come back if it is behind for too long", async () => {
    const rig = await openRoom();
    let unsent = 0;
    const stuck = connectPeer(rig, { unsent: () => unsent });
    const ana = connectPeer(rig);
    await settle();
    unsent = rig.limits.unsentForUpdatesBytes + 1_000;
    ana.records.set("note", 1);
    await settle();
    await vi.advanceTimersByTimeAsync(rig.limits.behindMs - 1_000);
    stuck.connection.keepAlive();
    expect(stuck.closedWith()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2_000);
    stuck.connection.keepAlive();
    expect(stuck.closedWith()).toBe(closeCodes.tooSlow);
  });

  it("[R15] is closed to come back if far too much is unsent", async () => {
    const rig = await openRoom();
    let unsent = 0;
    const stuck = connectPeer(rig, { unsent: () => unsent });
    const ana = connectPeer(rig);
    await settle();
    unsent = rig.limits.unsentBytes + 1_000;
    ana.records.set("note", "hello");
    await settle();
    expect(stuck.closedWith()).toBe(closeCodes.tooSlow);
    expect(onDisk(rig)).toEqual({ note: "hello" });
  });

  it("[R15] is not blamed for the size of the state it was sent", async () => {
    const rig = await openRoom({ limits: { unsentBytes: 1_000 } });
    const ana = connectPeer(rig);
    ana.records.set("large", "x".repeat(5_000));
    await settle();
    let unsent = 0;
    const late = connectPeer(rig, { unsent: () => unsent });
    await settle();
    unsent = 5_500;
    ana.records.set("small", 1);
    await settle();
    expect(late.closedWith()).toBeUndefined();
    unsent = 7_000;
    ana.records.set("small", 2);
    await settle();
    expect(late.closedWith()).toBe(closeCodes.tooSlow);
  });

  it("closes once, for the first reason", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig);
    ana.connection.close(closeCodes.forbidden);
    ana.connection.close(closeCodes.restarting);
    expect(ana.closedWith()).toBe(closeCodes.forbidden);
    expect(rig.room.size).toBe(0);
  });

  describe("and its life", () => {
    async function watched() {
      const rig = await openRoom();
      const ana = connectPeer(rig, { state: null, isSilent: true });
      const line = { ping: vi.fn(), cut: vi.fn() };
      return { rig, ana, line, life: watchLife(line, ana.connection, rig.limits) };
    }

    it("[L4] ends if it never asks for the state", async () => {
      const { rig, ana, life } = await watched();
      await settle(rig.limits.handshakeMs - 1);
      expect(ana.closedWith()).toBeUndefined();
      await settle(2);
      expect(ana.closedWith()).toBe(closeCodes.slowHandshake);
      life.stop();
    });

    it("[L4] goes on if it does", async () => {
      const { rig, ana, life } = await watched();
      ana.send(new Uint8Array([0, 0, 1, 0]));
      await settle(rig.limits.handshakeMs + 1);
      expect(ana.closedWith()).toBeUndefined();
      life.stop();
    });

    it("[L4] is cut when nothing is heard, and not before", async () => {
      const { rig, line, life } = await watched();
      await settle(20_000);
      life.hear();
      await settle(rig.limits.silentMs - 1_000);
      expect(line.cut).not.toHaveBeenCalled();
      expect(line.ping.mock.calls.length).toBeGreaterThan(5);
      await settle(7_000);
      expect(line.cut).toHaveBeenCalled();
      life.stop();
    });

    it("[L4] hears something at least every 20 seconds, even alone", async () => {
      const { rig, ana, life } = await watched();
      ana.send(new Uint8Array([0, 0, 1, 0]));
      const times: number[] = [];
      const started = Date.now();
      let count = ana.received.length;
      for (let second = 0; second < 100; second++) {
        await settle(1_000);
        life.hear();
        if (ana.received.length > count) times.push(Date.now() - started);
        count = ana.received.length;
      }
      expect(ana.received.at(-1)).toEqual(presenceFrame([]));
      const gaps = times.map((time, index) => time - (times[index - 1] ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(rig.limits.quietMs);
      life.stop();
    });

    it("[L4] is not talked to for nothing when there is traffic", async () => {
      const { rig, ana, life } = await watched();
      const other = connectPeer(rig, { state: null });
      const before = ana.receivedOn(channels.awareness).length;
      for (let second = 0; second < 60; second += 5) {
        other.records.set("note", second);
        await settle(5_000);
        life.hear();
      }
      expect(ana.receivedOn(channels.awareness)).toHaveLength(before);
      life.stop();
    });
  });
});
