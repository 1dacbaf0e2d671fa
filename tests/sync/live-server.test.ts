import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { channels } from "#lib/sync/channels.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import { hashSecret } from "#storage/secrets.ts";
import { sampleFacilitator, sampleMember } from "#tests/support/sample-workshop.ts";
import { closeCodeOf, connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const BOARD = "w1.board.t1.s1";

describe("the live server, over real sockets with the stock client", () => {
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

  async function join(id: string, room = BOARD, changes = {}): Promise<LiveClient> {
    const member = sampleMember(id, changes);
    const client = connectClient(server.origin, room, await server.signIn(member));
    clients.push(client);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    return client;
  }

  it("[R1] shows two people each other's edits and presence", async () => {
    const [ana, ben] = [await join("ana"), await join("ben")];

    ana.notes.set("a", "from ana");
    ben.notes.set("b", "from ben");
    ana.provider.awareness.setLocalState({ pointer: { x: 1, y: 2 } });

    const both = { a: "from ana", b: "from ben" };
    await vi.waitFor(() => {
      expect(ana.notes.toJSON()).toEqual(both);
      expect(ben.notes.toJSON()).toEqual(both);
      expect(ben.provider.awareness.getStates().get(ana.doc.clientID)).toMatchObject({
        pointer: { x: 1, y: 2 },
        user: { id: "ana" },
      });
    });
    await vi.waitFor(() => expect(ana.savedFrames()).toBe(2));
  });

  it("[R13] takes what was written while the connection was lost", async () => {
    const [ana, ben] = [await join("ana"), await join("ben")];
    ana.notes.set("online", 1);
    await vi.waitFor(() => expect(ben.notes.size).toBe(1));
    ana.provider.disconnect();
    ana.notes.set("offline", 2);
    ana.provider.connect();
    await vi.waitFor(() => expect(ben.notes.toJSON()).toEqual({ online: 1, offline: 2 }));
    await vi.waitFor(() => expect(ana.savedFrames()).toBe(1));
  });

  it("[C1] shows the workshop to everybody and lets nobody else write it", async () => {
    const [ana, ben] = [await join("ana", "w1.control"), await join("ben", "w1.control")];
    const workshop = ben.doc.getMap("workshop");
    await vi.waitFor(() => expect(workshop.get("status")).toBe("running"));

    ana.doc.getMap("workshop").set("status", "ended");
    await vi.waitFor(() => expect(ana.closedWith()).toBe(closeCodes.forbidden));

    expect(workshop.get("status")).toBe("running");
    const stored = await server.storage.loadRoom("w1.control");
    expect(stored.updates).toHaveLength(1);
  });

  it("[C2] tells everybody when people join, and writes only what changed", async () => {
    const ana = await join("ana", "w1.control");
    const workshop = ana.doc.getMap("workshop");
    const people = () => parsePublicState(workshop.toJSON())?.members.map(({ id }) => id);
    await vi.waitFor(() => expect(people()).toEqual(["ana", "boss"]));
    const changed: unknown[] = [];
    workshop.observe((event) => changed.push(...event.keysChanged));

    await server.signIn(sampleMember("ben", { joinedAt: 9_000 }));
    server.live.workshopChanged("w1");

    await vi.waitFor(() => expect(people()).toEqual(["ana", "boss", "ben"]));
    expect(changed).toEqual(["member:ben"]);
    expect(JSON.stringify(workshop.toJSON())).not.toContain("joinedAt");
  });

  it("[A3] makes an open socket read-only when the workshop ends, and ends what was typed then", async () => {
    const ana = await join("ana");
    const workshop = await server.storage.findWorkshop("w1");
    if (!workshop) throw new Error("no workshop");
    await server.storage.saveWorkshop({ ...workshop, status: "ended", endedAt: 5 });
    server.live.workshopChanged("w1");
    const facilitator = sampleFacilitator();
    const boss = connectClient(server.origin, "w1.control", await server.signIn(facilitator));
    clients.push(boss);
    await vi.waitFor(() => expect(boss.doc.getMap("workshop").get("status")).toBe("ended"));
    expect(ana.closedWith()).toBeUndefined();

    ana.notes.set("late", 1);
    await vi.waitFor(() => expect(ana.closedWith()).toBe(closeCodes.forbidden));
    expect((await server.storage.loadRoom(BOARD)).updates).toEqual([]);
  });

  it("[A3] lets an open socket write again when the workshop is opened again", async () => {
    const workshop = await server.storage.findWorkshop("w1");
    if (!workshop) throw new Error("no workshop");
    await server.storage.saveWorkshop({ ...workshop, status: "ended", endedAt: 5 });
    const [ana, control] = [await join("ana"), await join("ben", "w1.control")];
    await server.storage.saveWorkshop(workshop);
    server.live.workshopChanged("w1");
    await vi.waitFor(() => expect(control.doc.getMap("workshop").get("status")).toBe("running"));

    ana.notes.set("again", 1);
    await vi.waitFor(() => expect(ana.savedFrames()).toBe(2));
    expect(ana.closedWith()).toBeUndefined();
  });

  it.each([
    {
      who: "somebody whose session was forgotten",
      code: closeCodes.noSession,
      change: async ({ storage }: LiveTestServer, token: string) =>
        storage.revoke(hashSecret(token), "w1"),
    },
    {
      who: "somebody who was moved to another team",
      code: closeCodes.forbidden,
      change: async ({ storage }: LiveTestServer) =>
        storage.saveMember(sampleMember("ana", { teamId: "t2" })),
    },
    {
      who: "everybody when the workshop is deleted",
      code: closeCodes.noSuchRoom,
      change: async ({ storage }: LiveTestServer) => storage.deleteWorkshop("w1"),
    },
  ])("[A3] closes $who", async ({ code, change }) => {
    const token = await server.signIn(sampleMember("ana"));
    const ana = connectClient(server.origin, BOARD, token);
    clients.push(ana);
    await vi.waitFor(() => expect(ana.provider.synced).toBe(true));
    await change(server, token);
    server.live.workshopChanged("w1");
    await vi.waitFor(() => expect(ana.closedWith()).toBe(code));
    // Terminal for the stock client: it does not come back.
    expect(ana.provider.shouldConnect).toBe(false);
  });

  it("[L3] stores nothing for a workshop that is deleted while people write", async () => {
    const ana = await join("ana");
    ana.notes.set("before", 1);
    await vi.waitFor(() => expect(ana.savedFrames()).toBe(2));
    ana.notes.set("canary", 2);
    await server.storage.deleteWorkshop("w1");
    server.live.workshopChanged("w1");
    await vi.waitFor(() => expect(ana.closedWith()).toBe(closeCodes.noSuchRoom));
    expect(await server.storage.listRooms("w1")).toEqual([]);
  });

  it("[L5] sends everybody away to come back when it stops, with everything written", async () => {
    const slow = await startLiveTestServer({ limits: { tickMs: 60_000, slowTickMs: 60_000 } });
    await slow.addWorkshop();
    const ana = connectClient(slow.origin, BOARD, await slow.signIn(sampleMember("ana")));
    clients.push(ana);
    const codes: number[] = [];
    ana.provider.on("connection-close", (event) => codes.push(event?.code ?? 0));
    await vi.waitFor(() => expect(ana.provider.synced).toBe(true));
    ana.notes.set("last", "words");
    // Its answer shows that the edit before it has arrived, though not written yet.
    const answered = new Promise((resolve) => {
      ana.provider.ws?.addEventListener("message", resolve);
    });
    ana.provider.ws?.send(new Uint8Array([channels.queryAwareness]));
    await answered;

    await slow.live.drain();

    await vi.waitFor(() => expect(codes[0]).toBe(closeCodes.restarting));
    expect(ana.closedWith()).toBeUndefined();
    expect(ana.provider.shouldConnect).toBe(true);
    const { updates } = await slow.storage.loadRoom(BOARD);
    expect(updates).toHaveLength(1);
    const url = `${slow.origin.replace("http", "ws")}/sync/${BOARD}`;
    expect(await closeCodeOf(url)).toBe(closeCodes.restarting);
    await slow.stop();
  });

  it("[L5] keeps rooms whole when it stops, so that they open quickly", async () => {
    const busy = await startLiveTestServer({ limits: { restingSnapshotRows: 2 } });
    await busy.addWorkshop();
    const ana = connectClient(busy.origin, BOARD, await busy.signIn(sampleMember("ana")));
    clients.push(ana);
    for (const [index, word] of ["one", "two", "three"].entries()) {
      ana.notes.set(word, index);
      await vi.waitFor(async () => {
        expect((await busy.storage.loadRoom(BOARD)).updates).toHaveLength(index + 1);
      });
    }
    await busy.live.drain();
    expect((await busy.storage.loadRoom(BOARD)).updates).toHaveLength(1);
    await busy.stop();
  });

  it("[L6] survives what is no WebSocket frame", async () => {
    const token = await server.signIn(sampleMember("ana"));
    const { hostname, port } = new URL(server.origin);
    const frames = [
      [0xff, 0xff, 0xff, 0xff],
      [0x82, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      [0x83, 0x80, 0, 0, 0, 0],
      [0x82, 0x01, 0x00],
      [0x88, 0x81, 0, 0, 0, 0, 1],
      [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28],
    ];
    for (const frame of frames) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname);
        socket.on("error", () => undefined);
        socket.on("close", () => resolve());
        socket.write(
          `GET /sync/${BOARD} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\n` +
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n" +
            `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer ${token}\r\n\r\n`,
        );
        socket.once("data", () => {
          socket.write(new Uint8Array(frame));
          // Half of them are closed by the server, the others are waiting for more.
          socket.end();
        });
      });
    }
    const ben = await join("ben");
    ben.notes.set("alive", 1);
    await vi.waitFor(() => expect(ben.savedFrames()).toBe(2));
  });
});
