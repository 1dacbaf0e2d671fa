import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { channels } from "#lib/sync/channels.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { createGate } from "./memory-log.ts";
import { connectPeer, onDisk, openRoom, settle } from "./room-rig.ts";

describe("a room", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("[R1] carries an edit to every other connection", async () => {
    const rig = await openRoom();
    const [ana, ben, eva] = [connectPeer(rig), connectPeer(rig), connectPeer(rig)];
    await settle();

    ana.records.set("note", "hello");
    await settle();

    expect(ben.records.toJSON()).toEqual({ note: "hello" });
    expect(eva.records.toJSON()).toEqual({ note: "hello" });
    expect(onDisk(rig)).toEqual({ note: "hello" });
  });

  it("[R1] does not send an edit back to its author", async () => {
    const rig = await openRoom();
    const ana = connectPeer(rig);
    await settle();
    const before = ana.receivedOn(channels.sync).length;

    ana.records.set("note", "hello");
    await settle();

    expect(ana.receivedOn(channels.sync)).toHaveLength(before);
  });

  it("[R1] brings everybody to the same state when all write at once", async () => {
    const rig = await openRoom();
    const peers = Array.from({ length: 6 }, () => connectPeer(rig));
    await settle();
    for (let round = 0; round < 10; round++) {
      for (const [index, peer] of peers.entries()) {
        peer.records.set(`note-${(index + round) % 4}`, `${round}/${index}`);
      }
      await settle(5);
    }
    await settle();
    const [first, ...others] = peers.map(({ doc }) => Y.encodeStateAsUpdate(doc));
    for (const other of others) expect(other).toEqual(first);
    expect(onDisk(rig)).toEqual(peers[0]?.records.toJSON());
  });

  describe("for readers", () => {
    it("[R2] refuses their edits, tells them, and keeps nothing", async () => {
      const rig = await openRoom();
      const reader = connectPeer(rig, { access: "read" });
      const writer = connectPeer(rig);
      await settle();

      reader.records.set("note", "sneaky");
      await settle();

      expect(reader.closedWith()).toBe(closeCodes.forbidden);
      expect(reader.receivedOn(channels.auth)).toHaveLength(1);
      expect(writer.records.toJSON()).toEqual({});
      expect(rig.disk.entries).toEqual([]);
    });

    it("[R2] takes a bare deletion for the edit it is", async () => {
      const rig = await openRoom();
      const writer = connectPeer(rig);
      writer.records.set("note", "here");
      const reader = connectPeer(rig, { access: "read" });
      await settle();

      reader.records.delete("note");
      await settle();

      expect(reader.closedWith()).toBe(closeCodes.forbidden);
      expect(writer.records.toJSON()).toEqual({ note: "here" });
    });

    it("[R2] lets them come and come back with what they have already", async () => {
      const rig = await openRoom();
      const writer = connectPeer(rig);
      writer.records.set("kept", "here");
      writer.records.set("gone", "there");
      await settle();
      writer.records.delete("gone");
      const first = connectPeer(rig, { access: "read" });
      await settle();
      first.connection.close(closeCodes.restarting);

      const again = connectPeer(rig, { access: "read", doc: first.doc });
      await settle();

      expect(again.closedWith()).toBeUndefined();
      expect(again.records.toJSON()).toEqual({ kept: "here" });
    });

    it("[A3] follows a right that changes while the connection is open", async () => {
      const rig = await openRoom();
      const ana = connectPeer(rig, { access: "read" });
      await settle();
      ana.connection.access = "write";
      ana.records.set("note", "now I may");
      await settle();
      expect(onDisk(rig)).toEqual({ note: "now I may" });

      ana.connection.access = "read";
      ana.records.set("note", "no longer");
      await settle();
      expect(onDisk(rig)).toEqual({ note: "now I may" });
      expect(ana.closedWith()).toBe(closeCodes.forbidden);
    });
  });

  describe("and its disk", () => {
    it("[R5] shows an edit to nobody before it is on disk", async () => {
      const rig = await openRoom();
      const [ana, ben] = [connectPeer(rig), connectPeer(rig)];
      await settle();
      const gate = createGate();
      rig.disk.beforeWrite = gate.wait;

      ana.records.set("note", "hello");
      await settle();
      const late = connectPeer(rig);
      await settle();
      expect(ben.records.toJSON()).toEqual({});
      expect(late.records.toJSON()).toEqual({});

      gate.open();
      await settle();
      expect(ben.records.toJSON()).toEqual({ note: "hello" });
      expect(late.records.toJSON()).toEqual({ note: "hello" });
    });

    it("[R5] answers who asks in the middle only with what is on disk by then", async () => {
      const rig = await openRoom();
      const ana = connectPeer(rig);
      await settle();
      const [first, second] = [createGate(), createGate()];
      rig.disk.beforeWrite = first.wait;
      ana.records.set("first", 1);
      await settle();
      ana.records.set("second", 2);
      const late = connectPeer(rig);
      rig.disk.beforeWrite = second.wait;
      first.open();
      await settle();
      expect(onDisk(rig)).toEqual({ first: 1 });
      expect(late.records.has("second")).toBe(false);

      second.open();
      await settle();
      expect(late.records.toJSON()).toEqual({ first: 1, second: 2 });
    });

    it("[R17] writes a lone edit at once and a busy moment's together", async () => {
      const rig = await openRoom({ limits: { tickMs: 16 } });
      const ana = connectPeer(rig);
      await settle(1_000);

      ana.records.set("lone", 1);
      await settle(0);
      expect(rig.disk.entries).toHaveLength(1);

      const before = rig.disk.writes;
      for (let index = 0; index < 50; index++) {
        ana.records.set(`note-${index}`, index);
        await settle(1);
      }
      await settle();
      expect(rig.disk.writes - before).toBeLessThanOrEqual(5);
      expect(Object.keys(onDisk(rig))).toHaveLength(51);
    });

    it("[R16] names the author of everything it writes", async () => {
      const rig = await openRoom();
      const ana = connectPeer(rig, { member: sampleMember("ana") });
      const ben = connectPeer(rig, { member: sampleMember("ben") });
      await settle();
      ana.records.set("a", 1);
      ben.records.set("b", 2);
      ana.records.set("c", 3);
      await Promise.all([rig.room.edit((doc) => doc.getMap("records").set("d", 4)), settle()]);

      const byAuthor = Object.fromEntries(
        ["ana", "ben", "server"].map((author) => {
          const doc = new Y.Doc();
          const own = rig.disk.entries.filter((entry) => entry.author === author);
          for (const { bytes } of own) Y.applyUpdate(doc, bytes);
          return [author, doc.getMap("records").toJSON()];
        }),
      );
      expect(byAuthor).toEqual({ ana: { a: 1, c: 3 }, ben: { b: 2 }, server: { d: 4 } });
    });

    it("[R8] gives everybody who comes with nothing the very same frame", async () => {
      const rig = await openRoom();
      const ana = connectPeer(rig);
      ana.records.set("note", "hello");
      await settle();
      const [ben, eva] = [connectPeer(rig), connectPeer(rig)];
      await settle();
      const full = (peer: typeof ben) => peer.received.find((frame) => frame[1] === 1);
      expect(full(ben)).toBeDefined();
      expect(full(ben)).toBe(full(eva));

      ana.records.set("note", "changed");
      await settle();
      const later = connectPeer(rig);
      await settle();
      expect(later.records.toJSON()).toEqual({ note: "changed" });
    });

    it("[R8] opens with what is on disk", async () => {
      const rig = await openRoom();
      connectPeer(rig).records.set("note", "hello");
      await settle();
      const again = await openRoom({ disk: rig.disk });
      const ana = connectPeer(again);
      await settle();
      expect(ana.records.toJSON()).toEqual({ note: "hello" });
    });
  });
});
