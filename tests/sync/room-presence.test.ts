import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { channels } from "#lib/sync/channels.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { presenceSchema } from "#lib/sync/presence.ts";
import { memberColour } from "#lib/workshop/member-colour.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { connectPeer, openRoom, presenceOf, type RoomPeer, settle } from "./room-rig.ts";

/** What one peer sees of another. */
function seenBy(viewer: RoomPeer, seen: RoomPeer): unknown {
  return viewer.awareness.getStates().get(seen.doc.clientID);
}

type Entry = Readonly<{ clientId: number; clock: number; state: unknown }>;

/** The presence frames a peer was sent, each as its entries. */
function presenceFrames(peer: RoomPeer): Entry[][] {
  return peer.receivedOn(channels.awareness).map((decoder) => {
    const body = decoding.createDecoder(decoding.readVarUint8Array(decoder));
    return Array.from({ length: decoding.readVarUint(body) }, () => ({
      clientId: decoding.readVarUint(body),
      clock: decoding.readVarUint(body),
      state: JSON.parse(decoding.readVarString(body)),
    }));
  });
}

/** A presence frame as somebody with a client of their own might make it. */
function saying(...entries: [clientId: number, clock: number, state: unknown][]): Uint8Array {
  return presenceOf(
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, entries.length);
      for (const [clientId, clock, state] of entries) {
        encoding.writeVarUint(encoder, clientId);
        encoding.writeVarUint(encoder, clock);
        encoding.writeVarString(encoder, JSON.stringify(state));
      }
    }),
  );
}

describe("presence in a room", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[P1] shows who somebody is from the session, whatever they say", async () => {
    const rig = await openRoom();
    const member = sampleMember("ana", { name: "Ana", teamId: "t2" });
    const forged = { id: "boss", name: "Teacher", role: "facilitator", color: "#000000" };
    const ana = connectPeer(rig, { member, state: { user: forged, pointer: { x: 1, y: 2 } } });
    const ben = connectPeer(rig);
    await settle();

    const color = memberColour("ana");
    expect(seenBy(ben, ana)).toEqual({
      pointer: { x: 1, y: 2 },
      user: { id: "ana", name: "Ana", role: "participant", teamId: "t2", color },
    });
    expect(presenceSchema.safeParse(seenBy(ben, ana)).success).toBe(true);
  });

  it("[P1] shows a new name with the next thing they say", async () => {
    const rig = await openRoom();
    const [ana, ben] = [connectPeer(rig, { member: sampleMember("ana") }), connectPeer(rig)];
    await settle();
    ana.connection.member = sampleMember("ana", { name: "Ana Maria" });
    ana.awareness.setLocalState({ pointer: { x: 3, y: 4 } });
    await settle();
    expect(seenBy(ben, ana)).toMatchObject({ user: { name: "Ana Maria" } });
  });

  it("[P2] passes on the fields of the right form and no others", async () => {
    const rig = await openRoom();
    const [ana, ben] = [connectPeer(rig, { member: sampleMember("ana") }), connectPeer(rig)];
    await settle();
    ana.awareness.setLocalState({
      pointer: { x: Number.MAX_VALUE, y: "far" },
      view: { x: 0, y: 0, w: 100, h: 100, zoom: 3 },
      selected: Array.from({ length: 30 }, (_, index) => `shape:${index}`),
      editing: "shape:1",
      script: "<script>",
    });
    await settle();
    expect(seenBy(ben, ana)).toEqual({
      view: { x: 0, y: 0, w: 100, h: 100 },
      editing: "shape:1",
      user: expect.objectContaining({ id: "ana" }),
    });
  });

  it.each([
    { what: "no JSON", bytes: [1, 7, 1, 3, 0x7b, 0x7b, 0x7b] },
    { what: "no UTF-8", bytes: [1, 7, 1, 2, 0xff, 0xfe] },
    { what: "a number", bytes: [1, 7, 1, 1, 0x35] },
  ])("[P2] takes $what for somebody who says nothing", async ({ bytes }) => {
    const rig = await openRoom();
    const ben = connectPeer(rig);
    const ana = connectPeer(rig, { member: sampleMember("ana"), state: null, isSilent: true });
    ana.send(presenceOf(new Uint8Array(bytes)));
    await settle();
    expect(ben.awareness.getStates().get(7)).toEqual({
      user: expect.objectContaining({ id: "ana" }),
    });
    expect(ana.closedWith()).toBeUndefined();
  });

  it("[P2] ignores more than anybody has to say", async () => {
    const rig = await openRoom();
    const [ana, ben] = [connectPeer(rig), connectPeer(rig)];
    await settle();
    const before = seenBy(ben, ana);
    ana.awareness.setLocalState({ editing: "shape:1", more: "x".repeat(5_000) });
    await settle();
    expect(seenBy(ben, ana)).toEqual(before);
  });

  it("[P3] lets nobody speak for another, take them away or freeze them", async () => {
    const rig = await openRoom();
    const [victim, viewer] = [
      connectPeer(rig, { member: sampleMember("victim") }),
      connectPeer(rig),
    ];
    const bad = connectPeer(rig, { member: sampleMember("bad"), state: null, isSilent: true });
    await settle();
    const before = seenBy(viewer, victim);
    const { clientID } = victim.doc;

    bad.send(saying([clientID, 1_000, { pointer: { x: 666, y: 666 } }]));
    bad.send(saying([clientID, 2 ** 50, null]));
    bad.send(saying([4711, 1, {}]));
    bad.send(saying([clientID, 2 ** 51, { pointer: { x: 666, y: 666 } }]));
    bad.send(saying([4712, 1, {}]));
    await settle();

    expect(seenBy(viewer, victim)).toEqual(before);
    expect(viewer.awareness.getStates().has(4711)).toBe(true);
    expect(viewer.awareness.getStates().has(4712)).toBe(false);
    victim.awareness.setLocalState({ pointer: { x: 5, y: 5 } });
    await settle();
    expect(seenBy(viewer, victim)).toMatchObject({ pointer: { x: 5, y: 5 } });
  });

  it("[P3] makes one person of somebody who claims to be two hundred", async () => {
    const rig = await openRoom();
    const viewer = connectPeer(rig);
    const bad = connectPeer(rig, { state: null, isSilent: true });
    const ghosts = Array.from(
      { length: 200 },
      (_, id) => [id + 1, 1, {}] as [number, number, object],
    );
    bad.send(saying(...ghosts));
    for (const ghost of ghosts) bad.send(saying(ghost));
    await settle();
    expect(viewer.awareness.getStates().size).toBe(2);
  });

  it("[P4] does not read lists, which are echoes, even if they begin with the sender", async () => {
    const rig = await openRoom();
    const ben = connectPeer(rig);
    const ana = connectPeer(rig, { state: null, isSilent: true });
    ana.send(saying([7, 1, { editing: "shape:1" }]));
    await settle();
    ana.send(saying([7, 2, { editing: "shape:2" }], [ben.doc.clientID, 9, null]));
    await settle();
    expect(ben.awareness.getStates().get(7)).toMatchObject({ editing: "shape:1" });
  });

  it("[P4] does not multiply the echoes of stock clients", async () => {
    const rig = await openRoom();
    const peers = Array.from({ length: 20 }, () => connectPeer(rig));
    await settle(2_000);
    const before = peers.map((peer) => presenceFrames(peer).length);

    for (let step = 0; step < 10; step++) {
      peers[0]?.awareness.setLocalState({ pointer: { x: step, y: 0 } });
      await settle(60);
    }
    await settle(1_000);

    const frames = peers.map((peer, index) => presenceFrames(peer).length - (before[index] ?? 0));
    expect(Math.max(...frames)).toBeLessThanOrEqual(10);
    for (const peer of peers.slice(1)) {
      expect(seenBy(peer, peers[0] ?? peer)).toMatchObject({ pointer: { x: 9, y: 0 } });
    }
  });

  it("[P5] puts everybody's changes of a moment in one frame, the last of each", async () => {
    const rig = await openRoom();
    const viewer = connectPeer(rig);
    const movers = Array.from({ length: 10 }, () => connectPeer(rig));
    await settle(1_000);
    movers[0]?.awareness.setLocalState({ pointer: { x: -1, y: 0 } });
    await settle(1);
    const before = presenceFrames(viewer).length;

    for (let step = 0; step < 8; step++) {
      for (const mover of movers) mover.awareness.setLocalState({ pointer: { x: step, y: 1 } });
      await settle(5);
    }
    await settle(60);

    const frames = presenceFrames(viewer).slice(before);
    expect(frames).toHaveLength(1);
    expect(frames[0]).toHaveLength(10);
    for (const { state } of frames[0] ?? [])
      expect(state).toMatchObject({ pointer: { x: 7, y: 1 } });
  });

  it("[P5] waits a little longer in a crowd, and while much is going on elsewhere", async () => {
    const framesInASecond = async (crowd: number, connections = 3) => {
      const connectionCount = () => connections;
      const rig = await openRoom({ limits: { crowd, busyConnections: 10 }, connectionCount });
      const [viewer, ana] = [connectPeer(rig, { isSilent: true, state: null }), connectPeer(rig)];
      connectPeer(rig);
      await settle(1_000);
      const before = presenceFrames(viewer).length;
      for (let step = 0; step < 100; step++) {
        ana.awareness.setLocalState({ pointer: { x: step, y: 1 } });
        await settle(10);
      }
      return presenceFrames(viewer).length - before;
    };
    expect(await framesInASecond(2)).toBeGreaterThan(17);
    expect(await framesInASecond(1)).toBeLessThan(12);
    expect(await framesInASecond(2, 11)).toBeLessThan(12);
  });

  it("[P5] does not go back to what somebody said before", async () => {
    const rig = await openRoom();
    const viewer = connectPeer(rig, { isSilent: true, state: null });
    const ana = connectPeer(rig, { state: null, isSilent: true });
    ana.send(saying([7, 5, { editing: "shape:5" }]));
    await settle();
    ana.send(saying([7, 4, { editing: "shape:4" }]));
    ana.send(saying([7, 5, { editing: "again" }]));
    await settle();
    ana.send(saying([7, 6, { editing: "shape:6" }]));
    ana.send(saying([7, 5, { editing: "again" }]));
    await settle();
    const told = presenceFrames(viewer).flatMap((entries) => entries.map(({ clock }) => clock));
    expect(told).toEqual([5, 6]);
  });

  it("[P6] removes who leaves, with the clock they had", async () => {
    const rig = await openRoom();
    const [ana, ben] = [connectPeer(rig), connectPeer(rig)];
    ana.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
    await settle();
    const clock = ana.awareness.meta.get(ana.doc.clientID)?.clock;

    ana.connection.close(closeCodes.forbidden);
    await settle();

    expect(seenBy(ben, ana)).toBeUndefined();
    expect(presenceFrames(ben).at(-1)).toEqual([
      { clientId: ana.doc.clientID, clock, state: null },
    ]);
  });

  it("[P6] removes who says they are leaving, and shows them when they are back", async () => {
    const rig = await openRoom();
    const [ana, ben] = [connectPeer(rig), connectPeer(rig)];
    await settle();
    ana.awareness.setLocalState(null);
    await settle();
    expect(seenBy(ben, ana)).toBeUndefined();
    const late = connectPeer(rig, { isSilent: true, state: null });
    expect(presenceFrames(late)[0]?.map(({ clientId }) => clientId)).toEqual([ben.doc.clientID]);
    ana.awareness.setLocalState({ editing: "shape:1" });
    await settle();
    expect(seenBy(ben, ana)).toMatchObject({ editing: "shape:1" });
  });

  it("[P6] keeps who comes back at once under the same client id", async () => {
    const rig = await openRoom();
    const member = sampleMember("ana");
    const ben = connectPeer(rig);
    const ana = connectPeer(rig, { member, state: null, isSilent: true });
    ana.send(saying([7, 3, { editing: "shape:1" }]));
    await settle();
    ana.connection.close(closeCodes.restarting);
    const again = connectPeer(rig, { member, state: null, isSilent: true });
    again.send(saying([7, 3, { editing: "shape:1" }]));
    await settle();
    expect(ben.awareness.getStates().get(7)).toMatchObject({ editing: "shape:1" });
  });

  it("[P6] listens to the new connection if the old one is not known to be dead yet", async () => {
    const rig = await openRoom();
    const member = sampleMember("ana");
    const ben = connectPeer(rig);
    const ana = connectPeer(rig, { member, state: null, isSilent: true });
    ana.send(saying([7, 3, { editing: "shape:1" }]));
    await settle();
    const again = connectPeer(rig, { member, state: null, isSilent: true });
    again.send(saying([7, 3, { editing: "shape:1" }]));
    ana.send(saying([7, 4, { editing: "old" }]));
    ana.connection.close(closeCodes.restarting);
    await settle();
    expect(ben.awareness.getStates().get(7)).toMatchObject({ editing: "shape:1" });
    again.send(saying([7, 5, { editing: "shape:2" }]));
    await settle();
    expect(ben.awareness.getStates().get(7)).toMatchObject({ editing: "shape:2" });
  });

  it("[P7] tells a newcomer who is there, and stores nothing", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { state: { pointer: { x: 1, y: 1 } } });
    await settle();
    const late = connectPeer(rig, { isSilent: true, state: null });
    expect(presenceFrames(late).map((entries) => entries.map(({ clientId }) => clientId))).toEqual([
      [ana.doc.clientID],
    ]);
    expect(rig.disk.entries).toEqual([]);
  });

  it("[P7] tells who asks", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig);
    await settle();
    const late = connectPeer(rig, { isSilent: true, state: null });
    late.send(new Uint8Array([channels.queryAwareness]));
    const [, answer] = presenceFrames(late);
    expect(answer?.map(({ clientId }) => clientId)).toEqual([ana.doc.clientID]);
  });
});
