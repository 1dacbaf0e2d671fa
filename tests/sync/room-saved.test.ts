import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { createGate } from "./memory-log.ts";
import { answerOf, connectPeer, onDisk, openRoom, type RoomPeer, settle } from "./room-rig.ts";

const newest = (peer: RoomPeer) => peer.saved().at(-1);

const fullDisk = async () => {
  throw new Error("disk full");
};

describe("a room tells what is saved", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[R6] after it is on disk, and not before", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { wantsSaved: true });
    await settle();
    const before = newest(ana)?.frames ?? 0;
    const gate = createGate();
    rig.disk.beforeWrite = gate.wait;

    ana.records.set("note", "hello");
    await settle();
    expect(newest(ana)?.frames).toBe(before);

    gate.open();
    await settle();
    expect(newest(ana)?.frames).toBe(before + 1);
    expect(newest(ana)?.vector.get(ana.doc.clientID)).toBe(
      Y.getState(ana.doc.store, ana.doc.clientID),
    );
  });

  it("[R6] only to those that asked, each with their own count", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { wantsSaved: true });
    const ben = connectPeer(rig);
    const eva = connectPeer(rig, { wantsSaved: true });
    await settle();
    for (let index = 0; index < 3; index++) ana.records.set(`a${index}`, index);
    eva.records.set("e", 1);
    ben.records.set("b", 1);
    await settle();
    // One more each: the answer to the state request they were met with.
    expect(newest(ana)?.frames).toBe(4);
    expect(newest(eva)?.frames).toBe(2);
    expect(ben.saved()).toEqual([]);
  });

  it("[R6] counts a deletion, which moves no state vector", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { wantsSaved: true });
    ana.records.set("note", "hello");
    await settle();
    const before = newest(ana);

    ana.records.delete("note");
    await settle();

    expect(newest(ana)?.vector).toEqual(before?.vector);
    expect(newest(ana)?.frames).toBe((before?.frames ?? 0) + 1);
    expect(onDisk(rig)).toEqual({});
  });

  it("[R6] counts a frame that brings nothing new", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { wantsSaved: true });
    ana.records.set("note", "hello");
    await settle();
    const before = newest(ana)?.frames ?? 0;
    ana.sendUpdate(Y.encodeStateAsUpdate(ana.doc));
    await settle();
    expect(newest(ana)?.frames).toBe(before + 1);
  });

  it("[R6] counts a frame that came too early only with the state that holds it", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { wantsSaved: true, isSilent: true });
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    doc.getMap("records").set("a", 1);
    doc.getMap("records").set("b", 2);
    doc.getMap("records").set("c", 3);
    const [first = new Uint8Array(), , third = new Uint8Array()] = updates;

    ana.sendUpdate(first);
    ana.sendUpdate(third);
    ana.sendUpdate(first);
    await settle();
    expect(newest(ana)?.frames).toBe(1);
    expect(onDisk(rig)).toEqual({ a: 1 });

    ana.send(answerOf(Y.encodeStateAsUpdate(doc)));
    await settle();
    expect(newest(ana)?.frames).toBe(4);
    expect(onDisk(rig)).toEqual({ a: 1, b: 2, c: 3 });
  });

  it("[R7] without counting what is on disk as waiting", async () => {
    const rig = await openRoom({ limits: { waitingBytes: 5_000 } });
    const ana = connectPeer(rig);
    for (let index = 0; index < 10; index++) {
      ana.records.set(`n${index}`, "x".repeat(1_000));
      await settle();
    }
    expect(ana.closedWith()).toBeUndefined();
    expect(Object.keys(onDisk(rig))).toHaveLength(10);
  });

  it("[R6] also to who may only read: what they brought was known", async () => {
    const rig = await openRoom();
    const reader = connectPeer(rig, { access: "read", wantsSaved: true });
    await settle();
    expect(newest(reader)?.frames).toBe(1);
  });

  describe("and when the disk fails", () => {
    it("[R7] nobody sees the edit or hears that it is saved, until it is", async () => {
      const rig = await openRoom();
      const [ana, ben] = [connectPeer(rig, { wantsSaved: true }), connectPeer(rig)];
      await settle();
      const before = newest(ana)?.frames ?? 0;
      rig.disk.beforeWrite = fullDisk;

      ana.records.set("note", "hello");
      await settle(5_000);
      expect(ben.records.toJSON()).toEqual({});
      expect(newest(ana)?.frames).toBe(before);
      expect(rig.log.events.some(({ level }) => level === "error")).toBe(true);
      expect(ana.closedWith()).toBeUndefined();

      rig.disk.beforeWrite = async () => {};
      await settle(5_000);
      expect(ben.records.toJSON()).toEqual({ note: "hello" });
      expect(newest(ana)?.frames).toBe(before + 1);
      expect(onDisk(rig)).toEqual({ note: "hello" });
    });

    it("[R7] who comes gets what is on disk, and the rest when it is", async () => {
      const rig = await openRoom();
      const ana = connectPeer(rig);
      ana.records.set("old", 1);
      await settle();
      rig.disk.beforeWrite = fullDisk;
      ana.records.set("new", 2);
      await settle();

      const late = connectPeer(rig);
      await settle(3_000);
      expect(late.records.toJSON()).toEqual({ old: 1 });

      rig.disk.beforeWrite = async () => {};
      await settle(3_000);
      expect(late.records.toJSON()).toEqual({ old: 1, new: 2 });
    });

    it("[R7] writers are sent away before the memory is full", async () => {
      const rig = await openRoom({ limits: { waitingBytes: 5_000 } });
      const ana = connectPeer(rig);
      await settle();
      rig.disk.beforeWrite = fullDisk;
      for (let index = 0; index < 10; index++) ana.records.set(`n${index}`, "x".repeat(1_000));
      await settle();
      expect(ana.closedWith()).toBe(closeCodes.tooSlow);
    });

    it("[R7] a change of the server's own is reported as not written, and written later", async () => {
      const rig = await openRoom();
      rig.disk.beforeWrite = fullDisk;
      const edit = rig.room.edit((doc) => doc.getMap("records").set("x", 1));
      await Promise.all([expect(edit).rejects.toThrow("not written"), settle()]);
      expect(rig.disk.entries).toEqual([]);
      rig.disk.beforeWrite = async () => {};
      await settle(3_000);
      expect(onDisk(rig)).toEqual({ x: 1 });
    });
  });
});
