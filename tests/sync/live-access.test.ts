import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { newToken } from "#storage/secrets.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { closeCodeOf, connectClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

describe("who gets into a room", () => {
  let server: LiveTestServer;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    server = await startLiveTestServer({ limits: { connectionsPerMember: 2 } });
    await server.addWorkshop({
      steps: [
        sampleStep("s1"),
        sampleStep("s2"),
        sampleStep("talk", { kind: "talk", templateId: null }),
      ],
    });
    await server.addWorkshop({ id: "w2", code: "BBBBBBBB" });
    tokens.participant = await server.signIn(sampleMember("ana"));
    tokens.observer = await server.signIn(sampleMember("eye", { role: "observer", teamId: null }));
    tokens.facilitator = await server.signIn(sampleFacilitator());
    tokens.stranger = await server.signIn(sampleMember("else", { workshopId: "w2" }));
    tokens.unknown = newToken();
  });
  afterAll(() => server.stop());

  const urlOf = (room: string) => `${server.origin.replace("http", "ws")}/sync/${room}`;
  const signedIn = (who: string, origin = server.origin) => ({
    headers: { origin, cookie: `${SESSION_COOKIE}=${tokens[who]}` },
  });

  /** "open" if the socket is given the room, else the code. */
  function outcome(room: string, options: object): Promise<number | "open"> {
    return new Promise((resolve) => {
      const socket = new WebSocket(urlOf(room), options);
      socket.on("message", () => {
        resolve("open");
        socket.terminate();
      });
      socket.on("close", resolve);
      socket.on("error", () => undefined);
    });
  }

  it.each([
    { who: "participant", room: "w1.board.t1.s1", gets: "open" },
    { who: "participant", room: "w1.control", gets: "open" },
    { who: "participant", room: "w1.board.t2.s1", gets: closeCodes.forbidden },
    { who: "participant", room: "w1.board.t1.s2", gets: closeCodes.forbidden },
    { who: "participant", room: "w1.board.t9.s1", gets: closeCodes.noSuchRoom },
    { who: "participant", room: "w1.board.t1.talk", gets: closeCodes.noSuchRoom },
    { who: "participant", room: "w1.board.all.s1", gets: closeCodes.noSuchRoom },
    { who: "participant", room: "w1.private.t1.s1", gets: "open" },
    { who: "participant", room: "w1.private.t2.s1", gets: closeCodes.forbidden },
    { who: "participant", room: "w1.private.t1.s2", gets: closeCodes.forbidden },
    { who: "participant", room: "w1.private.t1.talk", gets: closeCodes.noSuchRoom },
    { who: "participant", room: "w1.private.t1.s1.eve", gets: closeCodes.noSuchRoom },
    { who: "observer", room: "w1.private.t1.s1", gets: closeCodes.forbidden },
    { who: "facilitator", room: "w1.private.t1.s1", gets: closeCodes.forbidden },
    { who: "unknown", room: "w1.private.t1.s1", gets: closeCodes.noSession },
    { who: "participant", room: "w9.control", gets: closeCodes.noSuchRoom },
    { who: "participant", room: "w2.control", gets: closeCodes.noSession },
    { who: "observer", room: "w1.board.t2.s1", gets: "open" },
    { who: "facilitator", room: "w1.board.t2.s2", gets: "open" },
    { who: "facilitator", room: "w2.control", gets: closeCodes.noSession },
    { who: "stranger", room: "w1.control", gets: closeCodes.noSession },
    { who: "unknown", room: "w1.control", gets: closeCodes.noSession },
  ])("[A2] $who at $room: $gets", async ({ who, room, gets }) => {
    expect(await outcome(room, signedIn(who))).toBe(gets);
  });

  it.each([
    "",
    "w1",
    "w1.other",
    "w1.control.more",
    "..%2f..%2fetc",
    "w1.board.t1",
    "w1%00.control",
  ])("[A2] there is no room named %j", async (room) => {
    expect(await closeCodeOf(urlOf(room), signedIn("participant"))).toBe(closeCodes.noSuchRoom);
  });

  it.each([
    "https://evil.example",
    "null",
    "http://127.0.0.1.evil.example",
    "http://127.0.0.1",
    "file://",
    "",
  ])("[A1] a page of %j gets nothing, with the cookie or not", async (origin) => {
    expect(await outcome("w1.control", signedIn("participant", origin))).toBe(closeCodes.forbidden);
  });

  it("[A1] a program without an origin gets in with a bearer token and not with a cookie", async () => {
    const bearer = { headers: { authorization: `Bearer ${tokens.participant}` } };
    const cookie = { headers: { cookie: `${SESSION_COOKIE}=${tokens.participant}` } };
    expect(await outcome("w1.control", bearer)).toBe("open");
    expect(await outcome("w1.control", cookie)).toBe(closeCodes.forbidden);
  });

  it("[A2] a person cannot open more windows than allowed", async () => {
    const sockets = [0, 1].map(() => new WebSocket(urlOf("w1.control"), signedIn("observer")));
    await Promise.all(sockets.map((socket) => new Promise((open) => socket.once("message", open))));
    expect(await outcome("w1.control", signedIn("observer"))).toBe(closeCodes.roomFull);
    expect(await outcome("w1.board.t1.s1", signedIn("observer"))).toBe("open");
    for (const socket of sockets) socket.terminate();
  });

  it("[L1] what a client says before there is a room for it is not lost", async () => {
    const slow = await startLiveTestServer({
      wrap: (storage) => ({
        ...storage,
        findWorkshop: async (id) => {
          await new Promise((resolve) => setTimeout(resolve, 30));
          return storage.findWorkshop(id);
        },
      }),
    });
    await slow.addWorkshop();
    const token = await slow.signIn(sampleMember("ana"));
    const ana = connectClient(slow.origin, "w1.board.t1.s1", token);
    await vi.waitFor(() => expect(ana.provider.synced).toBe(true));
    ana.close();
    await slow.stop();
  });

  it("[R3] text instead of bytes closes its sender", async () => {
    const code = new Promise((resolve) => {
      const socket = new WebSocket(urlOf("w1.control"), signedIn("participant"));
      // A state request, were it not text.
      socket.once("message", () => socket.send("\0\0\u0001\0"));
      socket.on("close", resolve);
    });
    expect(await code).toBe(closeCodes.malformed);
  });
});
