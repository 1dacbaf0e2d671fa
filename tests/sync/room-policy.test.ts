import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { channels } from "#lib/sync/channels.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { expectWorking, updateFrom, updatesOf } from "./room-probes.ts";
import { answerOf, connectPeer, onDisk, openRoom, settle, updateOf } from "./room-rig.ts";

describe("a room and what it refuses", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    { what: "an empty frame", frame: [] },
    { what: "an unknown channel", frame: [9, 0] },
    { what: "our own channel", frame: [channels.saved, 1, 0, 0] },
    { what: "an unknown step", frame: [0, 7, 0] },
    { what: "a second message after the first", frame: [0, 0, 1, 0, 0, 0, 1, 0] },
    { what: "a state vector that ends early", frame: [0, 0, 1, 5] },
    { what: "an update that ends early", frame: [0, 2, 2, 1, 1] },
  ])("[R3] closes for $what", async ({ frame }) => {
    const rig = await openRoom();
    const bad = connectPeer(rig, { isSilent: true });
    bad.send(new Uint8Array(frame));
    expect(bad.closedWith()).toBe(closeCodes.malformed);
  });

  it("[R3] reads numbers written longer than they need to be, with the same rules", async () => {
    const rig = await openRoom();
    const reader = connectPeer(rig, { access: "read", isSilent: true });
    const update = updateFrom((doc) => doc.getMap("records").set("note", 1));
    reader.send(new Uint8Array([0x80, 0, 0x82, 0, update.byteLength, ...update]));
    await settle();
    expect(reader.closedWith()).toBe(closeCodes.forbidden);
    expect(rig.disk.entries).toEqual([]);
  });

  it("[R4] closes for an update above the limit, and allows more in answer to its question", async () => {
    const rig = await openRoom({ limits: { updateBytes: 1_000, stateBytes: 3_000 } });
    const update = updateFrom((doc) => doc.getMap("records").set("note", "x".repeat(2_000)));
    const honest = connectPeer(rig, { isSilent: true });
    honest.send(answerOf(update));
    const greedy = connectPeer(rig, { isSilent: true });
    greedy.send(updateOf(update));
    await settle();
    expect(honest.closedWith()).toBeUndefined();
    expect(greedy.closedWith()).toBe(closeCodes.tooLarge);
    expect(onDisk(rig)).toEqual({ note: "x".repeat(2_000) });
  });

  it("[R9] asks for the state instead of keeping what came too early", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { isSilent: true });
    ana.send(answerOf(new Uint8Array([0, 0])));
    const [, second = new Uint8Array()] = updatesOf((doc) => {
      doc.getMap("records").set("a", 1);
      doc.getMap("records").set("b", 2);
    });
    const asked = () => ana.received.filter(([channel, step]) => channel === 0 && step === 0);
    expect(asked()).toHaveLength(1);
    ana.sendUpdate(second);
    ana.sendUpdate(second);
    await settle();
    expect(asked()).toHaveLength(2);
    expect(ana.closedWith()).toBeUndefined();
    expect(rig.disk.entries).toEqual([]);
  });

  it("[R9] heals by itself when somebody types before their offline work has come", async () => {
    const rig = await openRoom();
    const doc = new Y.Doc();
    doc.getMap("records").set("offline", 1);
    const ana = connectPeer(rig, { doc });
    ana.records.set("typed at once", 2);
    await settle();
    expect(ana.closedWith()).toBeUndefined();
    expect(onDisk(rig)).toEqual({ offline: 1, "typed at once": 2 });
  });

  it("[R9] closes a connection that only ever sends what came too early", async () => {
    const rig = await openRoom({ limits: { gaps: 20 } });
    const bad = connectPeer(rig, { isSilent: true });
    const [, ...rest] = updatesOf((doc) => {
      for (let index = 0; index < 30; index++) doc.getMap("records").set(`n${index}`, index);
    });
    for (const update of rest) bad.sendUpdate(update);
    expect(bad.closedWith()).toBe(closeCodes.malformed);
    await expectWorking(rig);
  });

  it("[R9] takes a deletion of what nobody has for a gap", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig, { isSilent: true });
    ana.sendUpdate(new Uint8Array([0, 1, 77, 1, 5, 1]));
    await settle();
    expect(rig.disk.entries).toEqual([]);
    expect(ana.closedWith()).toBeUndefined();
  });

  it("[R10] does not let anybody write under the client id of somebody who is here", async () => {
    const rig = await openRoom();
    const victim = connectPeer(rig, { state: null });
    victim.records.set("mine", 1);
    await settle();
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(victim.doc));
    forged.clientID = victim.doc.clientID;
    const bad = connectPeer(rig, { isSilent: true });
    const [update = new Uint8Array()] = updatesOf(
      (doc) => doc.getMap("records").set("theirs", 2),
      forged,
    );
    bad.sendUpdate(update);
    await settle();
    expect(bad.closedWith()).toBe(closeCodes.forbidden);

    victim.records.set("mine", "still");
    await settle();
    expect(onDisk(rig)).toEqual({ mine: "still" });
  });

  it("[R10] does not let anybody write under the server's client id", async () => {
    const rig = await openRoom();
    await Promise.all([rig.room.edit((doc) => doc.getMap("records").set("x", 1)), settle()]);
    const bad = connectPeer(rig);
    await settle();
    const [server = 0] = bad.doc.store.clients.keys();
    bad.doc.clientID = server;
    bad.records.set("x", "forged");
    await settle();
    expect(bad.closedWith()).toBe(closeCodes.forbidden);
    expect(onDisk(rig)).toEqual({ x: 1 });
  });

  it("[R10] keeps the id for who has just lost the connection, but not for ever", async () => {
    const rig = await openRoom();
    const victim = connectPeer(rig, { member: sampleMember("victim") });
    victim.records.set("mine", 1);
    await settle();
    victim.connection.close(closeCodes.restarting);
    const stolen = () => {
      const forged = new Y.Doc();
      Y.applyUpdate(forged, Y.encodeStateAsUpdate(victim.doc));
      forged.clientID = victim.doc.clientID;
      const bad = connectPeer(rig, { isSilent: true });
      bad.sendUpdate(
        updatesOf((doc) => doc.getMap("records").set("x", 1), forged)[0] ??
          bad.received[0] ??
          new Uint8Array(),
      );
      return bad.closedWith();
    };
    expect(stolen()).toBe(closeCodes.forbidden);
    await settle(rig.limits.ownerGraceMs + 1);
    expect(stolen()).toBeUndefined();
  });

  it("[R10] passes on what somebody else wrote if the room knows it already", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig);
    ana.records.set("a", 1);
    await settle();
    const ben = connectPeer(rig);
    await settle();
    ben.send(answerOf(Y.encodeStateAsUpdate(ben.doc)));
    await settle();
    expect(ben.closedWith()).toBeUndefined();
  });

  it("[R10] takes what others wrote after the backup it was restored from, and lets them go on", async () => {
    const rig = await openRoom();
    const doc = new Y.Doc();
    const away = sampleMember("away");
    const theirs = new Y.Doc();
    theirs.getMap("records").set("theirs", 1);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
    // Ana has what the other wrote, and is here first.
    const ana = connectPeer(rig, { doc });
    await settle();
    const other = connectPeer(rig, { doc: theirs, member: away });
    await settle();
    other.records.set("theirs", 2);
    await settle();
    expect(other.closedWith()).toBeUndefined();
    expect(ana.closedWith()).toBeUndefined();
    expect(onDisk(rig)).toEqual({ theirs: 2 });
  });

  it("[R10] sends away for a moment who brings what somebody here has yet to bring", async () => {
    const rig = await openRoom();
    const theirs = new Y.Doc();
    theirs.getMap("records").set("theirs", 1);
    // They have spoken, and not yet answered what they have.
    const other = connectPeer(rig, { doc: theirs, isSilent: true });
    other.awareness.setLocalState({});
    const ana = connectPeer(rig, { isSilent: true });
    ana.send(answerOf(Y.encodeStateAsUpdate(theirs)));
    await settle();
    // Not for good: this code is retried.
    expect(ana.closedWith()).toBe(closeCodes.failed);
    expect(onDisk(rig)).toEqual({});

    other.send(answerOf(Y.encodeStateAsUpdate(theirs)));
    const again = connectPeer(rig, { isSilent: true });
    again.send(answerOf(Y.encodeStateAsUpdate(theirs)));
    await settle();
    expect(again.closedWith()).toBeUndefined();
    expect(onDisk(rig)).toEqual({ theirs: 1 });
  });

  it.each([
    { what: "another top-level map", work: (doc: Y.Doc) => doc.getMap("workshop").set("x", 1) },
    {
      what: "a list under our map's name",
      work: (doc: Y.Doc) => doc.getArray("records").push([1]),
    },
    {
      what: "a text under our map's name",
      work: (doc: Y.Doc) => doc.getText("records").insert(0, "hello"),
    },
    {
      what: "binary content",
      work: (doc: Y.Doc) => doc.getMap("records").set("x", new Uint8Array(9)),
    },
    { what: "a sub-document", work: (doc: Y.Doc) => doc.getMap("records").set("x", new Y.Doc()) },
  ])("[R11] refuses $what", async ({ work }) => {
    const rig = await openRoom();
    const bad = connectPeer(rig, { isSilent: true });
    bad.sendUpdate(updateFrom(work));
    await settle();
    expect(bad.closedWith()).toBe(closeCodes.malformed);
    expect(rig.disk.entries).toEqual([]);
  });

  it("[R11] takes everything a board is made of", async () => {
    const rig = await openRoom();
    const [ana, ben] = [connectPeer(rig), connectPeer(rig)];
    await settle();
    const note = new Y.Map<unknown>();
    ana.records.set("shape:1", note);
    note.set("xf", ["page:page", "a1", 10, 20, 0]);
    note.set("p", { color: "yellow", nested: { deep: [1, null, true] } });
    const fragment = new Y.XmlFragment();
    note.set("rt", fragment);
    const paragraph = new Y.XmlElement("paragraph");
    fragment.insert(0, [paragraph]);
    const text = new Y.XmlText();
    paragraph.insert(0, [text]);
    text.insert(0, "hello world");
    text.format(0, 5, { bold: {} });
    text.delete(0, 2);
    note.delete("p");
    await settle();
    expect(ana.closedWith()).toBeUndefined();
    expect(ben.records.toJSON()).toEqual(ana.records.toJSON());
  });

  it("[R13] takes edits made offline under an older client id of the same person", async () => {
    const rig = await openRoom();
    const member = sampleMember("ana");
    const before = connectPeer(rig, { member });
    before.records.set("online", 1);
    await settle();
    before.connection.close(closeCodes.restarting);
    before.records.set("offline", 2);
    // A reload: what IndexedDB kept, in a document with a new client id.
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(before.doc));

    const after = connectPeer(rig, { member, doc, wantsSaved: true });
    after.records.set("afterwards", 3);
    await settle();

    expect(after.closedWith()).toBeUndefined();
    expect(onDisk(rig)).toEqual({ online: 1, offline: 2, afterwards: 3 });
    expect(after.saved().at(-1)?.frames).toBe(2);
  });

  it("[R14] reads a person who sends too many updates more slowly, and loses nothing", async () => {
    const rig = await openRoom({ limits: { updateBurst: 20, updatesPerSecond: 10 } });
    const ana = connectPeer(rig);
    await settle();
    for (let index = 0; index < 30; index++) ana.records.set(`n${index}`, index);
    await settle();
    expect(ana.pauses.length).toBeGreaterThan(0);
    expect(Math.max(...ana.pauses)).toBeLessThanOrEqual(1_000);
    expect(ana.closedWith()).toBeUndefined();
    expect(Object.keys(onDisk(rig))).toHaveLength(30);
  });

  it("[R14] closes who floods it with frames of any kind", async () => {
    const rig = await openRoom({ limits: { frameBurst: 50, framesPerSecond: 10 } });
    const bad = connectPeer(rig, { isSilent: true });
    for (let index = 0; index < 60; index++) bad.send(new Uint8Array([channels.queryAwareness]));
    expect(bad.closedWith()).toBe(closeCodes.tooFast);
    await expectWorking(rig);
  });
});
