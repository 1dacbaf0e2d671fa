import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import {
  type ControlConnection,
  createControlConnection,
} from "#components/workshop/control-connection.ts";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { sampleMember } from "#tests/support/sample-workshop.ts";
import { type LiveTestServer, startLiveTestServer } from "#tests/sync/live-test-server.ts";

describe("control connection", () => {
  let server: LiveTestServer;
  let token: string;
  let sockets: WebSocket[];
  let connection: ControlConnection;
  const stops: (() => void)[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop();
    token = await server.signIn(sampleMember("ana"));
    sockets = [];
    connection = connect();
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await vi.waitFor(() => expect(openSockets()).toHaveLength(0));
    await server.stop();
  });

  const openSockets = () => sockets.filter(({ readyState }) => readyState <= WebSocket.OPEN);

  function connect() {
    const { origin } = server;
    class Browser extends WebSocket {
      constructor(url: string | URL) {
        super(url, { headers: { origin, cookie: `${SESSION_COOKIE}=${token}` } });
        sockets.push(this);
      }
    }
    return createControlConnection({
      workshopId: "w1",
      lingerMs: 50,
      serverUrl: `${origin.replace("http", "ws")}/sync`,
      WebSocketPolyfill: Browser as unknown as typeof globalThis.WebSocket,
    });
  }

  function listen() {
    const heard = vi.fn();
    const stop = connection.subscribe(heard);
    stops.push(stop);
    return { heard, stop };
  }

  /** Ben's page, which can be closed. */
  async function ben() {
    token = await server.signIn(sampleMember("ben"));
    const bens = connect();
    const leave = bens.subscribe(() => {});
    stops.push(leave);
    await vi.waitFor(() => expect(bens.current().status).toBe("live"));
    return leave;
  }

  const untilLive = () => vi.waitFor(() => expect(connection.current().status).toBe("live"));

  it("opens nothing before somebody listens", () => {
    expect(connection.current()).toEqual({ status: "connecting", state: undefined });
    expect(sockets).toEqual([]);
  });

  it("shows the workshop, and changes as they happen", async () => {
    const { heard } = listen();
    await untilLive();
    expect(connection.current().state).toMatchObject({ title: "Green and digital" });

    const before = connection.current();
    await server.storage.addMember(sampleMember("ben"), "code-ben", 300);
    server.live.workshopChanged("w1");

    await vi.waitFor(() =>
      expect(connection.current().state?.members.map(({ id }) => id)).toContain("ben"),
    );
    expect(connection.current()).not.toBe(before);
    expect(heard).toHaveBeenCalled();
  });

  it("gives the same value until something changes, as React asks", async () => {
    listen();
    await untilLive();
    expect(connection.current()).toBe(connection.current());
  });

  it("shares one socket among all listeners, also from one page to the next", async () => {
    const first = listen();
    const second = listen();
    await untilLive();
    first.stop();
    second.stop();
    listen();
    expect(connection.current().status).toBe("live");
    expect(sockets).toHaveLength(1);
  });

  it("closes a little after the last listener left, and starts anew for the next", async () => {
    listen().stop();
    await vi.waitFor(() => expect(sockets).toHaveLength(1));
    await vi.waitFor(() => expect(openSockets()).toHaveLength(0));
    expect(connection.current().status).toBe("connecting");
    listen();
    await untilLive();
  });

  it("keeps the last state while offline, and comes back by itself", async () => {
    const statuses = new Set<string>();
    stops.push(connection.subscribe(() => statuses.add(connection.current().status)));
    await untilLive();

    for (const socket of openSockets()) socket.terminate();
    await vi.waitFor(() => expect(statuses).toContain("offline"));
    expect(connection.current().state?.title).toBe("Green and digital");
    await vi.waitFor(() => expect(connection.current().status).toBe("live"), 5000);
  });

  it("says why it was refused, and tries again for a listener who comes later", async () => {
    const rightToken = token;
    token = "a".repeat(43);
    connection = connect();
    listen();
    await vi.waitFor(() =>
      expect(connection.current()).toMatchObject({
        status: "refused",
        closeCode: closeCodes.noSession,
      }),
    );
    expect(sockets).toHaveLength(1);

    token = rightToken;
    listen();
    await untilLive();
  });

  it("knows whose browsers are connected, and tells when they come and go", async () => {
    listen();
    await untilLive();
    const heard = vi.fn();
    stops.push(connection.subscribeOnline(heard));
    expect(connection.online()).toBe(connection.online());
    expect([...connection.online()]).toEqual([]);

    const leave = await ben();
    await vi.waitFor(() => expect([...connection.online()]).toEqual(["ben"]));
    leave();
    await vi.waitFor(() => expect([...connection.online()]).toEqual([]));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("knows nobody to be connected while it is not connected itself", async () => {
    await ben();
    const { stop } = listen();
    await vi.waitFor(() => expect(connection.online().has("ben")).toBe(true));
    stop();
    await vi.waitFor(() => expect(connection.online().size).toBe(0));
  });

  it("is told that its person was removed", async () => {
    listen();
    await untilLive();
    await server.storage.removeMember("w1", "ana");
    server.live.workshopChanged("w1");
    await vi.waitFor(() =>
      expect(connection.current()).toMatchObject({
        status: "refused",
        closeCode: closeCodes.removed,
      }),
    );
  });

  it("is refused once the workshop is deleted", async () => {
    listen();
    await untilLive();
    await server.storage.deleteWorkshop("w1");
    server.live.workshopChanged("w1");
    await vi.waitFor(() => expect(connection.current().status).toBe("refused"));
  });
});
