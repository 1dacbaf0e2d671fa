import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { type BoardView, createLiveWall, type LiveWall } from "#components/wall/live-wall.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { sampleFacilitator, sampleMember } from "#tests/support/sample-workshop.ts";
import { startNote } from "#tests/support/typed-note.ts";
import { connectClient, type LiveClient } from "#tests/sync/live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "#tests/sync/live-test-server.ts";

const FIRST = "w1.board.t1.s1";
const SECOND = "w1.board.t2.s1";
const layout = layoutSheet({ rows: 1, rowHeight: 400, zones: [], matrix: null }, null);

describe("a live wall", () => {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  let sockets: WebSocket[];
  let now: number;
  const clients: LiveClient[] = [];
  const walls: LiveWall[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop();
    tokens = {
      boss: await server.signIn(sampleFacilitator()),
      ana: await server.signIn(sampleMember("ana")),
      cy: await server.signIn(sampleMember("cy", { teamId: "t2" })),
    };
    sockets = [];
    now = 1_000_000;
  });
  afterEach(async () => {
    for (const wall of walls.splice(0)) wall.close();
    for (const client of clients.splice(0)) client.close();
    await server.stop();
  });

  function openWall(rooms = [FIRST, SECOND], who = "boss"): LiveWall {
    const { origin } = server;
    class Browser extends WebSocket {
      constructor(url: string | URL) {
        super(url, { headers: { origin, cookie: `${SESSION_COOKIE}=${tokens[who]}` } });
        sockets.push(this);
      }
    }
    const wall = createLiveWall({
      rooms,
      serverUrl: `${origin.replace("http", "ws")}/sync`,
      draw: (records) => ({
        figure: { view: { x: 0, y: 0, w: 1, h: 1 }, parts: [] },
        outcomes: outcomesOf(records, layout),
        clusters: [],
      }),
      now: () => now,
      gapMs: 20,
      WebSocketPolyfill: Browser as unknown as typeof globalThis.WebSocket,
    });
    walls.push(wall);
    return wall;
  }

  async function enter(room: string, who: string): Promise<LiveClient> {
    const client = connectClient(server.origin, room, tokens[who] ?? "");
    clients.push(client);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    return client;
  }

  const write = (client: LiveClient, text: string) =>
    client.doc.transact(() => startNote(client.doc, `shape:${text}`).type(text));
  const view = (wall: LiveWall, room = FIRST) => wall.current().get(room);
  const textsOf = (seen: BoardView | undefined) =>
    seen?.content?.outcomes.map(({ text }) => text).toSorted();
  const untilLive = (wall: LiveWall) =>
    vi.waitFor(() => {
      for (const room of [FIRST, SECOND]) expect(textsOf(view(wall, room))).toBeDefined();
    });

  it("shows every board as it is, and what is written on it as it is written", async () => {
    const ana = await enter(FIRST, "ana");
    write(ana, "before");
    await vi.waitFor(() => expect(ana.savedFrames()).toBeGreaterThan(0));
    const wall = openWall();
    await untilLive(wall);
    expect(textsOf(view(wall))).toEqual(["before"]);
    expect(view(wall)).toMatchObject({ link: "live", changedAt: undefined, writers: [] });

    const other = view(wall, SECOND);
    write(ana, "after");
    await vi.waitFor(() => expect(textsOf(view(wall))).toEqual(["after", "before"]));
    // React draws no tile anew that has not changed.
    expect(view(wall, SECOND)).toBe(other);
  });

  it("knows when something last came in, also after it was closed for a while", async () => {
    const ana = await enter(FIRST, "ana");
    const wall = openWall();
    await untilLive(wall);
    now = 2_000_000;
    write(ana, "one");
    await vi.waitFor(() => expect(view(wall)?.changedAt).toBe(2_000_000));
    expect(view(wall, SECOND)?.changedAt).toBeUndefined();
    await vi.waitFor(() => expect(textsOf(view(wall))).toEqual(["one"]));
    wall.close();

    now = 3_000_000;
    const same = openWall();
    await untilLive(same);
    expect(view(same)?.changedAt).toBe(2_000_000);
    same.close();
    write(ana, "two");
    await vi.waitFor(() => expect(ana.savedFrames()).toBeGreaterThan(1));
    const changed = openWall();
    await untilLive(changed);
    expect(view(changed)?.changedAt).toBe(3_000_000);
  });

  it("says who is writing: whose text is open, or who just changed something", async () => {
    const [ana, cy] = [await enter(FIRST, "ana"), await enter(SECOND, "cy")];
    const wall = openWall();
    await untilLive(wall);
    const names = (room: string) => view(wall, room)?.writers.map(({ name }) => name);

    cy.provider.awareness.setLocalStateField("editing", "shape:x");
    await vi.waitFor(() => expect(names(SECOND)).toEqual(["Person cy"]), { timeout: 4_000 });
    expect(names(FIRST)).toEqual([]);
    ana.provider.awareness.setLocalStateField("pointer", { x: 1, y: 1 });
    write(ana, "words");
    await vi.waitFor(() => expect(names(FIRST)).toEqual(["Person ana"]), { timeout: 4_000 });

    cy.provider.awareness.setLocalStateField("editing", null);
    await vi.waitFor(() => expect(names(SECOND)).toEqual([]), { timeout: 4_000 });
    now += 60_000;
    await vi.waitFor(() => expect(names(FIRST)).toEqual([]), { timeout: 4_000 });
  });

  it("is seen by nobody on the boards", async () => {
    const ana = await enter(FIRST, "ana");
    await untilLive(openWall());
    write(ana, "words");
    await vi.waitFor(() => expect(ana.savedFrames()).toBeGreaterThan(0));
    const others = [...ana.provider.awareness.getStates().keys()];
    expect(others).toEqual([ana.doc.clientID]);
    expect(ana.heard().includes("Person boss")).toBe(false);
  });

  it("keeps what it saw while a connection is lost, and comes back by itself", async () => {
    const ana = await enter(FIRST, "ana");
    write(ana, "before");
    const wall = openWall();
    await untilLive(wall);
    const links = new Set<string | undefined>();
    wall.subscribe(() => links.add(view(wall)?.link));
    for (const socket of sockets) socket.terminate();
    await vi.waitFor(() => expect(links).toContain("offline"));
    expect(textsOf(view(wall))).toBeDefined();
    await vi.waitFor(() => expect(view(wall)?.link).toBe("live"), { timeout: 5_000 });
  });

  it("says so where it may not look, and shows the other boards", async () => {
    const wall = openWall([FIRST, SECOND], "ana");
    await vi.waitFor(() => expect(view(wall, SECOND)?.link).toBe("refused"));
    await vi.waitFor(() => expect(view(wall)?.link).toBe("live"));
    expect(view(wall, SECOND)?.content).toBeUndefined();
  });
});
