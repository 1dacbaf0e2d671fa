import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Member } from "#lib/workshop/model.ts";
import { hashSecret } from "#storage/secrets.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const BOARD = "w1.board.t1.s1";
const OTHER_BOARD = "w1.board.t2.s1";
const OWN_ROOM = "w1.private.t1.s1";
const CONTROL = "w1.control";

/** Takes effect "within a second" (A3). */
const soon = { timeout: 1_000 };

describe("what a facilitator does to people reaches their open sockets", () => {
  let server: LiveTestServer;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await server.stop();
  });

  const connect = (room: string, token: string) => {
    const client = connectClient(server.origin, room, token);
    clients.push(client);
    return client;
  };

  async function enter(room: string, token: string): Promise<LiveClient> {
    const client = connect(room, token);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    return client;
  }

  const join = (id: string, changes: Partial<Member> = {}) =>
    server.signIn(sampleMember(id, changes));

  /** The first step becomes one in which everybody writes for themselves. */
  async function writePrivately(): Promise<void> {
    const steps = [sampleStep("s1", { mode: "private" }), sampleStep("s2")];
    await server.storage.changeWorkshop("w1", (workshop) => ({ ...workshop, steps }));
  }

  const closing = (client: LiveClient, code: number) =>
    vi.waitFor(() => expect(client.closedWith()).toBe(code), soon);

  async function expectRefused(room: string, token: string, code: number) {
    await closing(connect(room, token), code);
  }

  it("[A3] closes every socket of who is removed, on all devices, and tells them so", async () => {
    const [phone, ben] = [await join("ana"), await join("ben")];
    const laptop = "l".repeat(43);
    await server.storage.grant(hashSecret(laptop), "w1", "ana", 9e15);
    const anas = [
      await enter(BOARD, phone),
      await enter(CONTROL, phone),
      await enter(OWN_ROOM, phone),
      await enter(BOARD, laptop),
    ];
    const bens = await enter(BOARD, ben);
    anas[0]?.notes.set("anas", "stays");
    await vi.waitFor(() => expect(bens.notes.get("anas")).toBe("stays"));

    await server.storage.removeMember("w1", "ana");
    server.live.workshopChanged("w1");

    for (const client of anas) await closing(client, closeCodes.removed);
    bens.notes.set("bens", "goes on");
    await vi.waitFor(() => expect(bens.savedFrames()).toBe(2));
    expect(bens.notes.toJSON()).toEqual({ anas: "stays", bens: "goes on" });
    // Who comes back learns no more than any stranger.
    for (const token of [phone, laptop]) {
      await expectRefused(BOARD, token, closeCodes.noSession);
      await expectRefused(CONTROL, token, closeCodes.noSession);
    }
  });

  it("[A3] takes nothing from who is removed while they write", async () => {
    const [ana, ben] = [
      await enter(BOARD, await join("ana")),
      await enter(BOARD, await join("ben")),
    ];
    await server.storage.removeMember("w1", "ana");
    server.live.workshopChanged("w1");
    await closing(ana, closeCodes.removed);

    ana.notes.set("late", 1);
    ana.provider.connect();

    await vi.waitFor(() => expect(ana.closedWith()).toBe(closeCodes.noSession));
    expect(ben.notes.has("late")).toBe(false);
    expect((await server.storage.loadRoom(BOARD)).updates).toEqual([]);
  });

  it("[A3] closes who is signed out, who may come back as themselves", async () => {
    const [phone, ben] = [await join("ana"), await join("ben")];
    const anas = [await enter(BOARD, phone), await enter(CONTROL, phone)];
    const bens = await enter(BOARD, ben);

    await server.storage.revokeMember("w1", "ana");
    server.live.workshopChanged("w1");

    for (const client of anas) await closing(client, closeCodes.noSession);
    await expectRefused(BOARD, phone, closeCodes.noSession);
    expect(bens.closedWith()).toBeUndefined();
    await server.storage.grant(hashSecret(phone), "w1", "ana", 9e15);
    const back = await enter(BOARD, phone);
    back.notes.set("again", 1);
    await vi.waitFor(() => expect(bens.notes.get("again")).toBe(1));
  });

  it("[A3] closes who is made an observer as soon as they write, and shows them every board", async () => {
    const token = await join("ana");
    const [writing, reading] = [await enter(BOARD, token), await enter(BOARD, token)];
    const notes = await enter(OWN_ROOM, token);
    await expectRefused(OTHER_BOARD, token, closeCodes.forbidden);

    await server.storage.saveMember(sampleMember("ana", { role: "observer", teamId: null }));
    server.live.workshopChanged("w1");

    // An observer has no private room.
    await closing(notes, closeCodes.forbidden);
    writing.notes.set("late", 1);
    await closing(writing, closeCodes.forbidden);
    expect(reading.closedWith()).toBeUndefined();
    expect((await server.storage.loadRoom(BOARD)).updates).toEqual([]);
    await enter(OTHER_BOARD, token);
  });

  it("[A3] lets an observer who is made a participant write where they are", async () => {
    const token = await join("eye", { role: "observer", teamId: null });
    const [board, other] = [await enter(BOARD, token), await enter(OTHER_BOARD, token)];

    await server.storage.saveMember(sampleMember("eye", { role: "participant", teamId: "t1" }));
    server.live.workshopChanged("w1");

    await closing(other, closeCodes.forbidden);
    board.notes.set("first", 1);
    await vi.waitFor(() => expect(board.savedFrames()).toBe(2));
  });

  it("[A3] takes the old team's board from who is moved, and opens the new one", async () => {
    const token = await join("ana");
    const [old, notes, control] = [
      await enter(BOARD, token),
      await enter(OWN_ROOM, token),
      await enter(CONTROL, token),
    ];
    await expectRefused(OTHER_BOARD, token, closeCodes.forbidden);

    await server.storage.saveMember(sampleMember("ana", { teamId: "t2" }));
    server.live.workshopChanged("w1");

    await closing(old, closeCodes.forbidden);
    await closing(notes, closeCodes.forbidden);
    expect(control.closedWith()).toBeUndefined();
    await expectRefused(BOARD, token, closeCodes.forbidden);
    const moved = await enter(OTHER_BOARD, token);
    moved.notes.set("hello", 1);
    await vi.waitFor(() => expect(moved.savedFrames()).toBe(2));
  });

  it("[A3] closes whose session expires while the socket is open, when judged again", async () => {
    const token = await join("ana");
    await server.storage.grant(hashSecret(token), "w1", "ana", Date.now() + 300);
    const ana = await enter(BOARD, token);
    await vi.waitFor(
      () => {
        server.live.workshopChanged("w1");
        expect(ana.closedWith()).toBe(closeCodes.noSession);
      },
      { timeout: 2_000 },
    );
    await expectRefused(BOARD, token, closeCodes.noSession);
  });

  it("[A5] gives each participant a room of their own under one name", async () => {
    await writePrivately();
    const [ana, ben] = [await join("ana"), await join("ben")];
    const [anas, again, bens] = [
      await enter(OWN_ROOM, ana),
      await enter(OWN_ROOM, ana),
      await enter(OWN_ROOM, ben),
    ];
    const board = await enter(BOARD, ben);

    anas.notes.set("secret", "anas");
    bens.notes.set("secret", "bens");

    await vi.waitFor(() => {
      expect(again.notes.toJSON()).toEqual({ secret: "anas" });
      expect(bens.savedFrames()).toBe(2);
    });
    expect(bens.notes.toJSON()).toEqual({ secret: "bens" });
    expect(board.notes.size).toBe(0);
    expect(bens.provider.awareness.getStates().size).toBe(1);
    expect(await server.storage.listRooms("w1")).toEqual([
      "w1.private.t1.s1.ana",
      "w1.private.t1.s1.ben",
    ]);
    await server.storage.deleteWorkshop("w1");
    expect(await server.storage.listRooms("w1")).toEqual([]);
  });

  it("[A5] closes a private room to its owner when the same browser comes back as another", async () => {
    await writePrivately();
    const [ana, ben] = [await join("ana"), await join("ben")];
    const room = await enter(OWN_ROOM, ana);
    room.notes.set("secret", "anas");
    await vi.waitFor(() => expect(room.savedFrames()).toBe(2));

    await server.storage.grant(hashSecret(ana), "w1", "ben", 9e15);
    server.live.workshopChanged("w1");

    await closing(room, closeCodes.forbidden);
    const now = await enter(OWN_ROOM, ana);
    expect(now.notes.size).toBe(0);
    expect((await enter(OWN_ROOM, ben)).notes.size).toBe(0);
  });

  it("[A5] keeps a private room's notes for reading when the workshop moves on", async () => {
    await writePrivately();
    const token = await join("ana");
    const room = await enter(OWN_ROOM, token);
    room.notes.set("mine", 1);
    await vi.waitFor(() => expect(room.savedFrames()).toBe(2));
    const boss = await server.signIn(sampleFacilitator());
    const workshop = await server.storage.findWorkshop("w1");
    if (!workshop) throw new Error("no workshop");
    await server.storage.saveWorkshop({
      ...workshop,
      currentStepId: "s2",
      visitedStepIds: ["s1", "s2"],
    });
    const control = await enter(CONTROL, boss);
    server.live.workshopChanged("w1");
    await vi.waitFor(() => {
      expect(control.doc.getMap("workshop").get("currentStepId")).toBe("s2");
    });

    expect((await enter(OWN_ROOM, token)).notes.toJSON()).toEqual({ mine: 1 });
    room.notes.set("late", 2);
    await closing(room, closeCodes.forbidden);
    expect((await enter(OWN_ROOM, token)).notes.toJSON()).toEqual({ mine: 1 });
  });
});
