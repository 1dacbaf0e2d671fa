import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import type { Limits } from "#sync/limits.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { closeCodeOf, connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const BOARD = "w1.board.t1.s1";
const MiB = 1024 * 1024;

describe("how people behave towards a live server", () => {
  let server: LiveTestServer;
  const tokens = new Map<string, string>();
  const clients: LiveClient[] = [];
  const sockets: WebSocket[] = [];

  async function start(limits: Partial<Limits> = {}): Promise<void> {
    server = await startLiveTestServer({ limits: { ...limits, goodbyeMs: 100 } });
    await server.addWorkshop();
    for (const name of ["ana", "ben"]) {
      tokens.set(name, await server.signIn(sampleMember(name)));
    }
  }

  beforeEach(() => {
    tokens.clear();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    for (const socket of sockets.splice(0)) socket.terminate();
    await server.stop();
  });

  const urlOf = (room = BOARD) => `${server.origin.replace("http", "ws")}/sync/${room}`;
  const asOne = (name: string) => ({
    headers: { origin: server.origin, cookie: `${SESSION_COOKIE}=${tokens.get(name) ?? "nobody"}` },
  });

  /** A bare socket that is in the room. */
  async function open(name: string): Promise<WebSocket> {
    const socket = new WebSocket(urlOf(), asOne(name));
    sockets.push(socket);
    socket.on("error", () => undefined);
    await once(socket, "open");
    return socket;
  }

  async function expectWelcome(name: string): Promise<void> {
    const client = connectClient(server.origin, BOARD, tokens.get(name) ?? "");
    clients.push(client);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
  }

  it("[A6] sends away who connects again and again, and nobody else", async () => {
    await start({ entryBurst: 5, entriesPerSecond: 1 });
    const codes = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const socket = new WebSocket(urlOf(), asOne("ana"));
        const first = Promise.race([once(socket, "message"), once(socket, "close")]);
        const [code] = await first;
        socket.terminate();
        return typeof code === "number" ? code : "in";
      }),
    );
    expect(codes.filter((code) => code === "in")).toHaveLength(5);
    expect(codes.filter((code) => code === closeCodes.tooSlow)).toHaveLength(7);
    await expectWelcome("ben");
  });

  it("[R22] keeps out for a while who sends nothing but garbage", async () => {
    await start({ offences: 3 });
    for (let times = 0; times < 4; times++) {
      const socket = await open("ana");
      socket.send(new Uint8Array([9, 9, 9]));
      expect(await once(socket, "close")).toContain(closeCodes.malformed);
    }
    expect(await closeCodeOf(urlOf(), asOne("ana"))).toBe(closeCodes.tooFast);
    await expectWelcome("ben");
  });

  it("[A2] gives a person so many connections, over all rooms", async () => {
    await start({ connectionsPerPerson: 2 });
    await open("ana");
    await open("ana");
    expect(await closeCodeOf(urlOf("w1.control"), asOne("ana"))).toBe(closeCodes.roomFull);
    await expectWelcome("ben");
  });

  it("[A7] tells the refused why, although they say hello first, and then hangs up", async () => {
    await start();
    const socket = new WebSocket(urlOf(), asOne("nobody"));
    socket.on("error", () => undefined);
    socket.on("open", () => socket.send(new Uint8Array(20_000)));
    const [code] = await once(socket, "close");
    expect(code).toBe(closeCodes.noSession);
  });

  it("[A7] hangs up on the refused who will not go, whatever they send", async () => {
    await start();
    const socket = new WebSocket(urlOf(), { ...asOne("nobody"), autoPong: false });
    sockets.push(socket);
    socket.on("error", () => undefined);
    const gone = once(socket, "close");
    await once(socket, "open");
    const endless = setInterval(() => socket.send(new Uint8Array(MiB), { fin: false }), 5);
    await gone;
    clearInterval(endless);
  });

  it("[A7] cuts who fills memory with messages that never end", async () => {
    await start({ unfinishedBytes: 4 * MiB });
    const bad = await Promise.all([open("ana"), open("ana"), open("ana")]);
    const gone = Promise.race(bad.map((socket) => once(socket, "close")));
    for (const socket of bad) socket.send(new Uint8Array(2 * MiB), { fin: false });
    await gone;
    await expectWelcome("ben");
  });

  it("[A7] has patience with a large message that comes slowly", async () => {
    await start({ unfinishedBytes: 4 * MiB });
    const socket = await open("ana");
    const closed = once(socket, "close");
    for (const fin of [false, false, true]) {
      await new Promise((resolve) => socket.send(new Uint8Array(MiB), { fin }, resolve));
    }
    const [code] = await closed;
    // It was read to its end, and was nothing that could be read.
    expect(code).toBe(closeCodes.malformed);
  });
});
