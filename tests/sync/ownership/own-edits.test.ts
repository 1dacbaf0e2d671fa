import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { startNote, wordsOfNote } from "#tests/support/typed-note.ts";
import { createGate } from "../memory-log.ts";
import { connectPeer, openRoom, type RoomPeer, settle } from "../room-rig.ts";

const NOTE = "shape:a";
const [ana, ben] = [sampleMember("ana"), sampleMember("ben")];

function move({ doc }: RoomPeer, x: number) {
  const registers = recordsMap(doc).get(NOTE);
  if (registers instanceof Y.Map) registers.set("xf", ["page:page", "a1", x, 0, 0]);
}

describe("a room for people who may change only what is theirs", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[E20] asks nothing of the log where people may change everything", async () => {
    const rig = await openRoom();
    const history = vi.spyOn(rig.disk, "history");
    const peer = connectPeer(rig, { member: ana });
    await settle();
    startNote(peer.doc, NOTE).type("hello");
    await settle();
    expect(
      wordsOfNote(
        rig.room.read((doc) => doc),
        NOTE,
      ),
    ).toBe("hello");
    expect(history).not.toHaveBeenCalled();
  });

  it("[E20] keeps the order of what waits until it is known whose it is, and loses nothing", async () => {
    const rig = await openRoom();
    const gate = createGate();
    rig.disk.beforeRead = gate.wait;
    const peer = connectPeer(rig, { member: ana, access: "own", wantsSaved: true });
    await settle();
    const note = startNote(peer.doc, NOTE);
    for (const piece of ["one ", "two ", "three"]) note.type(piece);
    await settle();
    expect(rig.disk.entries).toEqual([]);
    gate.open();
    await settle();
    expect(
      wordsOfNote(
        rig.room.read((doc) => doc),
        NOTE,
      ),
    ).toBe("one two three");
    expect(peer.saved().at(-1)?.frames).toBe(5);
    expect(peer.closedWith()).toBeUndefined();
  });

  it("[E20] sends away for a moment whoever cannot be judged", async () => {
    const rig = await openRoom();
    rig.disk.beforeRead = () => Promise.reject(new Error("the disk does not answer"));
    const peer = connectPeer(rig, { member: ana, access: "own" });
    await settle();
    startNote(peer.doc, NOTE);
    await settle();
    expect(peer.closedWith()).toBe(closeCodes.failed);
    expect(rig.disk.entries).toEqual([]);
  });

  it("[E20] does not keep more for anybody than they may send at once", async () => {
    const rig = await openRoom({ limits: { stateBytes: 2_000 } });
    rig.disk.beforeRead = createGate().wait;
    const peer = connectPeer(rig, { member: ana, access: "own" });
    await settle();
    const note = startNote(peer.doc, NOTE);
    for (let piece = 0; piece < 100; piece++) note.type("many more words ");
    expect(peer.closedWith()).toBe(closeCodes.tooSlow);
  });

  it("[E20] knows whose that is which is not on disk yet", async () => {
    const rig = await openRoom();
    const gate = createGate();
    rig.disk.beforeWrite = gate.wait;
    const peer = connectPeer(rig, { member: ana });
    await settle();
    startNote(peer.doc, NOTE);
    await settle();
    peer.connection.access = "own";
    move(peer, 5);
    await settle();
    gate.open();
    await settle();
    expect(peer.closedWith()).toBeUndefined();
    const other = connectPeer(rig, { member: ben, access: "own" });
    await settle();
    move(other, 9);
    await settle();
    expect(other.closedWith()).toBe(closeCodes.notYours);
    expect(rig.room.read((doc) => recordsMap(doc).toJSON()[NOTE].xf[2])).toBe(5);
  });

  it("[E20] refuses nothing that is known already", async () => {
    const rig = await openRoom();
    const peer = connectPeer(rig, { member: ana });
    await settle();
    startNote(peer.doc, NOTE);
    await settle();
    const other = connectPeer(rig, { member: ben, access: "own" });
    await settle();
    other.sendUpdate(Y.encodeStateAsUpdate(peer.doc));
    await settle();
    expect(other.closedWith()).toBeUndefined();
  });
});
