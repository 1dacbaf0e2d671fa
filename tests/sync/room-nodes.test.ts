import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Bus } from "#sync/bus/bus.ts";
import { createLocalBroker } from "#sync/bus/local-bus.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { createGate, createMemoryLog } from "./memory-log.ts";
import { connectPeer, onDisk, openRoom, type RoomPeer, type RoomRig, settle } from "./room-rig.ts";

/** Loses what a test wants lost. */
function leaky(bus: Bus): Bus & { isLeaking: boolean } {
  return Object.assign(Object.create(bus) as Bus, {
    isLeaking: false,
    publish(this: { isLeaking: boolean }, topic: string, message: Uint8Array) {
      if (!this.isLeaking) bus.publish(topic, message);
    },
  });
}

/** The same room on two nodes with one log. */
async function twoNodes() {
  const disk = createMemoryLog();
  const connect = createLocalBroker();
  const buses = [leaky(connect()), leaky(connect())] as const;
  const one = await openRoom({ disk, bus: buses[0] });
  const other = await openRoom({ disk, bus: buses[1] });
  return { disk, one, other, buses, connect };
}

const person = (rig: RoomRig, name: string) => connectPeer(rig, { member: sampleMember(name) });

const namesSeenBy = (peer: RoomPeer) =>
  [...peer.awareness.getStates().values()]
    .flatMap((state) => (state.user as { name?: string } | undefined)?.name ?? [])
    .toSorted();

describe("a room on two nodes", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[N3] brings an edit to people on the other node, once it is in the log", async () => {
    const { disk, one, other } = await twoNodes();
    const ana = person(one, "ana");
    const ben = person(other, "ben");
    await settle();
    const gate = createGate();
    disk.beforeWrite = () => gate.wait();
    ana.records.set("a", 1);
    await settle();
    expect(ben.records.toJSON()).toEqual({});
    gate.open();
    await settle();
    expect(ben.records.toJSON()).toEqual({ a: 1 });
    expect(one.room.seq).toBe(other.room.seq);
  });

  it("[N3] agrees when both sides write at once", async () => {
    const { one, other } = await twoNodes();
    const people = [person(one, "a"), person(one, "b"), person(other, "c"), person(other, "d")];
    await settle();
    for (let round = 0; round < 20; round++) {
      for (const [index, { records }] of people.entries()) {
        records.set(`own-${index}-${round}`, round);
        records.set("shared", `${index}-${round}`);
      }
      await settle(7);
    }
    await settle();
    const [first] = people;
    expect(Object.keys(first?.records.toJSON() ?? {})).toHaveLength(81);
    for (const { records } of people) expect(records.toJSON()).toEqual(first?.records.toJSON());
    expect(onDisk(one)).toEqual(first?.records.toJSON());
  });

  it("[N3] reads from the log what a lost message did not bring, when the next one shows", async () => {
    const { one, other, buses } = await twoNodes();
    const ana = person(one, "ana");
    const ben = person(other, "ben");
    await settle();
    buses[0].isLeaking = true;
    ana.records.set("lost", 1);
    await settle();
    expect(ben.records.toJSON()).toEqual({});
    buses[0].isLeaking = false;
    ana.records.set("next", 2);
    await settle();
    expect(ben.records.toJSON()).toEqual({ lost: 1, next: 2 });
  });

  it("[N3] finds the hole by its own row, too", async () => {
    const { one, other, buses } = await twoNodes();
    const ana = person(one, "ana");
    const ben = person(other, "ben");
    await settle();
    buses[0].isLeaking = true;
    ana.records.set("lost", 1);
    await settle();
    ben.records.set("mine", 2);
    await settle();
    expect(ben.records.toJSON()).toEqual({ lost: 1, mine: 2 });
  });

  it("[N3] catches up when told to look", async () => {
    const { one, other, buses } = await twoNodes();
    const ana = person(one, "ana");
    const ben = person(other, "ben");
    await settle();
    buses[0].isLeaking = true;
    for (let index = 0; index < 5; index++) {
      ana.records.set(`lost-${index}`, index);
      await settle();
    }
    await other.room.catchUp();
    await settle();
    expect(Object.keys(ben.records.toJSON())).toHaveLength(5);
    expect(other.room.seq).toBe(one.room.seq);
  });

  it("[N3] keeps snapshots that stand for all rows before them", async () => {
    const disk = createMemoryLog();
    const connect = createLocalBroker();
    const limits = { snapshotRows: 3, restingSnapshotRows: 1 };
    const one = await openRoom({ disk, bus: connect(), limits });
    const other = await openRoom({ disk, bus: connect(), limits });
    const ana = person(one, "ana");
    const ben = person(other, "ben");
    await settle();
    for (let index = 0; index < 20; index++) {
      ana.records.set(`a-${index}`, index);
      ben.records.set(`b-${index}`, index);
      await settle(11);
      const snapshot = disk.snapshots.get(one.room.name);
      if (!snapshot) continue;
      const [fromRows, fromSnapshot] = [new Y.Doc(), new Y.Doc()];
      for (const { bytes } of disk.entries.slice(0, snapshot.seq)) Y.applyUpdate(fromRows, bytes);
      Y.applyUpdate(fromSnapshot, snapshot.state);
      expect(fromSnapshot.getMap("records").toJSON()).toMatchObject(
        fromRows.getMap("records").toJSON(),
      );
    }
    expect(disk.snapshots.get(one.room.name)?.seq).toBeGreaterThan(10);
  });

  it("[N4] shows people of the other node, those who were there before too", async () => {
    const { disk, one, connect } = await twoNodes();
    const ana = person(one, "ana");
    await settle();
    const third = await openRoom({ disk, bus: connect() });
    const cem = person(third, "cem");
    await settle();
    expect(namesSeenBy(cem)).toContain("Person ana");
    expect(namesSeenBy(ana)).toContain("Person cem");
    ana.awareness.setLocalState({ pointer: { x: 5, y: 6 } });
    await settle();
    expect(cem.awareness.getStates().get(ana.doc.clientID)).toMatchObject({
      pointer: { x: 5, y: 6 },
      user: { id: "ana" },
    });
  });

  it("[N4] lets somebody go who leaves, and everybody whose node is gone", async () => {
    const { one, other, buses } = await twoNodes();
    const nodes = new Set<string>();
    await buses[1].subscribe(`room:${one.room.name}`, (_, node) => nodes.add(node));
    const ana = person(one, "ana");
    const eva = person(one, "eva");
    const ben = person(other, "ben");
    await settle();
    expect(namesSeenBy(ben)).toEqual(expect.arrayContaining(["Person ana", "Person eva"]));

    eva.connection.close(closeCodes.failed);
    await settle();
    expect(namesSeenBy(ben)).toEqual(["Person ana"]);

    for (const node of nodes) other.room.forgetNode(node);
    expect(namesSeenBy(ben)).toEqual(["Person ana"]);
    await settle();
    expect(namesSeenBy(ben)).toEqual([]);
    // It was only silent: what it says next counts again.
    ana.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
    await settle();
    expect(namesSeenBy(ben)).toEqual(["Person ana"]);
  });

  it("[N4] keeps somebody who comes back through the other node before they were missed", async () => {
    const { one, other } = await twoNodes();
    const doc = new Y.Doc();
    const member = sampleMember("ana");
    const before = connectPeer(one, { member, doc, state: { pointer: { x: 1, y: 1 } } });
    const watcher = person(one, "watcher");
    const far = person(other, "far");
    await settle();
    const after = connectPeer(other, { member, doc, state: null });
    after.awareness.meta.set(doc.clientID, { clock: 50, lastUpdated: Date.now() });
    after.awareness.setLocalState({ pointer: { x: 2, y: 2 } });
    await settle();
    before.connection.close(closeCodes.failed);
    await settle();
    for (const peer of [watcher, far]) {
      expect(peer.awareness.getStates().get(doc.clientID)).toMatchObject({ pointer: { x: 2 } });
    }
  });

  it("[N5] refuses to write under a client id of somebody on the other node", async () => {
    const { one, other } = await twoNodes();
    const ana = person(one, "ana");
    await settle();
    ana.records.set("hers", 1);
    await settle();
    const thief = new Y.Doc();
    thief.clientID = ana.doc.clientID;
    const mallory = connectPeer(other, { member: sampleMember("mallory"), isSilent: true });
    Y.applyUpdate(thief, Y.encodeStateAsUpdate(ana.doc));
    // Yjs gave it another id when it met its own.
    thief.clientID = ana.doc.clientID;
    const before = Y.encodeStateVector(thief);
    thief.getMap("records").set("hers", "stolen");
    mallory.sendUpdate(Y.encodeStateAsUpdate(thief, before));
    await settle();
    expect(mallory.closedWith()).toBe(closeCodes.forbidden);
    ana.records.set("again", 2);
    await settle();
    expect(onDisk(one)).toEqual({ hers: 1, again: 2 });
  });

  it("[N5] lets the same person write from both nodes under one id", async () => {
    const { one, other } = await twoNodes();
    const member = sampleMember("ana");
    const first = connectPeer(one, { member });
    await settle();
    first.records.set("a", 1);
    await settle();
    const second = connectPeer(other, { member, doc: first.doc, state: null });
    await settle();
    first.records.set("b", 2);
    await settle();
    expect(second.closedWith()).toBeUndefined();
    expect(onDisk(one)).toEqual({ a: 1, b: 2 });
  });
});
