import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { expectWorking, updateFrom } from "./room-probes.ts";
import { connectPeer, onDisk, openRoom, type RoomRig, settle } from "./room-rig.ts";

/** The next update will make Yjs throw, after it has changed the document. */
function makeYjsThrow({ room }: RoomRig): void {
  const work = (doc: Y.Doc) => {
    doc.on("update", () => {
      throw new Error("as Yjs may");
    });
  };
  // It changes nothing, so it does not matter whether the disk takes it.
  room.edit(work).catch(() => undefined);
}

describe("a room under damage", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[R3] closes only the connection that sends garbage, whatever the garbage", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 64 }), async (garbage) => {
        vi.clearAllTimers();
        const rig = await openRoom();
        const bad = connectPeer(rig, { isSilent: true, state: null });
        bad.send(garbage);
        await expectWorking(rig);
        expect([undefined, closeCodes.malformed]).toContain(bad.closedWith());
      }),
      { numRuns: 200 },
    );
  });

  it("[R3] lets no damaged update harm the room, wherever the damage", async () => {
    const update = updateFrom((doc) => {
      const note = new Y.Map([["t", "note"]]);
      doc.getMap("records").set("note", note);
      note.set("rt", new Y.XmlFragment());
      doc.getMap("records").set("gone", 1);
      doc.getMap("records").delete("gone");
    });
    const flips = fc.array(fc.tuple(fc.nat(update.byteLength - 1), fc.nat(255)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(flips, fc.nat(update.byteLength), async (bytes, length) => {
        vi.clearAllTimers();
        const damaged = update.slice(0, length);
        for (const [at, byte] of bytes) if (at < length) damaged[at] = byte;
        const rig = await openRoom();
        connectPeer(rig, { isSilent: true, state: null }).sendUpdate(damaged);
        await settle(20);
        await expectWorking(rig);
        const again = await openRoom({ disk: rig.disk });
        await expectWorking(again, "after restart");
        expect(again.log.events).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("[R12] forgets an update on which Yjs throws, and keeps everybody else's", async () => {
    const rig = await openRoom();
    const [ana, ben] = [connectPeer(rig), connectPeer(rig)];
    ana.records.set("before", 1);
    await settle();
    const bad = connectPeer(rig, { isSilent: true });
    ana.records.set("waiting", 2);
    makeYjsThrow(rig);

    bad.sendUpdate(updateFrom((doc) => doc.getMap("records").set("bad", 1)));
    ben.records.set("meanwhile", 3);
    const late = connectPeer(rig);
    await settle();

    expect(bad.closedWith()).toBe(closeCodes.malformed);
    expect(rig.log.events.map(({ level, event }) => `${level} ${event}`)).toEqual([
      "warn update refused by Yjs, room loaded again",
    ]);
    const all = { before: 1, waiting: 2, meanwhile: 3 };
    expect(onDisk(rig)).toEqual(all);
    for (const peer of [ana, ben, late]) expect(peer.records.toJSON()).toEqual(all);
    await expectWorking(rig);
  });

  it("[R12] still has what was on its way to the disk", async () => {
    const rig = await openRoom();
    const [ana, ben] = [connectPeer(rig), connectPeer(rig)];
    await settle();
    rig.disk.beforeWrite = async () => {
      throw new Error("disk full");
    };
    ana.records.set("waiting", 1);
    await settle();
    makeYjsThrow(rig);
    connectPeer(rig, { isSilent: true }).sendUpdate(
      updateFrom((doc) => doc.getMap("records").set("bad", 1)),
    );
    await settle();
    // So that it can only come from the room.
    ana.connection.close(closeCodes.restarting);
    rig.disk.beforeWrite = async () => {};
    await settle(3_000);
    const late = connectPeer(rig);
    await settle();
    expect(onDisk(rig)).toEqual({ waiting: 1 });
    expect(ben.records.toJSON()).toEqual({ waiting: 1 });
    expect(late.records.toJSON()).toEqual({ waiting: 1 });
  });

  it("[R12] closes everybody to come back if the log cannot be read then", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig);
    await settle();
    makeYjsThrow(rig);
    rig.disk.beforeRead = async () => {
      throw new Error("unreadable");
    };
    connectPeer(rig, { isSilent: true }).sendUpdate(
      updateFrom((doc) => doc.getMap("records").set("bad", 1)),
    );
    await settle();
    expect(ana.closedWith()).toBe(closeCodes.failed);
    expect(rig.room.isGone).toBe(true);
    expect(rig.disk.entries).toEqual([]);
  });
});
