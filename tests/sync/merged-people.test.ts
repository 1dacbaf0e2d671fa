import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { mergePeople, withoutDuplicate } from "#lib/workshop/merge.ts";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const TEMPLATE = "T02-ecosystem-canvas";
const OWN = "w1.private.t1.s1";
const BOARD = "w1.board.t1.s1";
const soon = { timeout: 1_000 };
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);

/** ana came in a second time, as twin, in the same team; ben is another. */
describe("somebody who came in twice", () => {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer({ limits: { privateCountMs: 20 } });
    await server.addWorkshop({
      steps: [
        sampleStep("s1", { mode: "private", templateId: TEMPLATE }),
        sampleStep("s2", { continues: "s1", templateId: TEMPLATE }),
      ],
    });
    tokens = { boss: await server.signIn(sampleFacilitator()) };
    for (const id of ["ana", "twin", "ben"]) tokens[id] = await server.signIn(sampleMember(id));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await server.stop();
  });

  async function enter(room: string, who: string): Promise<LiveClient> {
    const client = connectClient(server.origin, room, tokens[who] ?? "");
    clients.push(client);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    return client;
  }

  /** What the route does that merges people. */
  async function merge(goneId = "twin", keptId = "ana") {
    await server.storage.changePeople("w1", ({ workshop, members }) => {
      const decision = mergePeople(members, { goneId, keptId });
      if (!decision.ok) throw new Error(decision.code);
      const merged = { goneId, keptId };
      return { workshop: withoutDuplicate(workshop, merged), changed: [decision.kept], merged };
    });
    server.live.workshopChanged("w1");
  }

  async function send(command: object) {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens.boss}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    expect(response.status).toBe(200);
  }

  async function write(who: string, ...texts: string[]): Promise<LiveClient> {
    const client = await enter(OWN, who);
    const before = client.savedFrames();
    const places = freePlaces(layout, { zoneId: "vision", columnId: null }, [], texts.length);
    client.doc.transact(() =>
      writeNotes(
        client.doc,
        texts.map((text, index) => ({
          id: `shape:${who}-${index}`,
          text,
          ...(places[index] ?? { x: 0, y: 0 }),
        })),
      ),
    );
    await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThan(before));
    return client;
  }

  const outcomes = ({ doc }: LiveClient) => outcomesOf(readRecords(doc), layout);
  const words = (client: LiveClient) =>
    outcomes(client)
      .map(({ text }) => text)
      .toSorted();

  it("[T4] has both private rooms' notes, apart, on every device, and nobody else has", async () => {
    const anas = await write("ana", "a1", "a2");
    const twins = await write("twin", "t1", "t2");
    const bens = await enter(OWN, "ben");
    const control = await enter("w1.control", "boss");

    await merge();

    await vi.waitFor(() => expect(words(anas)).toEqual(["a1", "a2", "t1", "t2"]), soon);
    await vi.waitFor(() => expect(twins.closedWith()).toBe(closeCodes.forbidden), soon);
    expect(words(await enter(OWN, "twin"))).toEqual(["a1", "a2", "t1", "t2"]);
    const places = outcomes(anas).map(({ bounds }) => `${bounds.x} ${bounds.y}`);
    expect(new Set(places).size).toBe(4);
    expect(outcomes(anas).map(({ zoneId }) => zoneId)).toEqual(Array(4).fill("vision"));
    expect(words(bens)).toEqual([]);
    await vi.waitFor(() => {
      const state = parsePublicState(control.doc.getMap("workshop").toJSON());
      expect(state?.privateNotes).toEqual({ ana: 4 });
      expect(state?.members.find(({ id }) => id === "ana")?.formerIds).toEqual(["twin"]);
      expect(state?.members.some(({ id }) => id === "twin")).toBe(false);
    }, soon);
  });

  it("[T4] goes on in open connections, under the client ids they had", async () => {
    await send({ type: "go-to-step", stepId: "s2" });
    const board = await enter(BOARD, "twin");
    const bens = await enter(BOARD, "ben");
    board.notes.set("before", 1);
    await vi.waitFor(() => expect(bens.notes.get("before")).toBe(1));

    await merge();
    const control = await enter("w1.control", "boss");
    await vi.waitFor(() => {
      expect(control.doc.getMap("workshop").has("member:twin")).toBe(false);
    }, soon);
    board.notes.set("after", 2);

    await vi.waitFor(() => expect(bens.notes.get("after")).toBe(2));
    expect(board.closedWith()).toBeUndefined();
  });

  it("[T4] [E5] is shown once, what was shown before the merge too", async () => {
    await write("ana", "a1");
    await write("twin", "t1");
    const board = await enter(BOARD, "boss");
    await send({ type: "reveal", stepId: "s1", teamId: "t1", withAuthors: true });
    await vi.waitFor(() => expect(words(board)).toEqual(["a1", "t1"]));

    await merge();
    await vi.waitFor(async () => {
      expect(words(await enter(OWN, "ana"))).toEqual(["a1", "t1"]);
    });
    await send({ type: "reveal", stepId: "s1", teamId: null, withAuthors: true });

    expect(words(await enter(BOARD, "boss"))).toEqual(["a1", "t1"]);
  });

  it("[T4] is brought together by a node that was not there", async () => {
    await write("twin", "t1");
    const { storage } = server;
    await storage.changePeople("w1", ({ members }) => {
      const decision = mergePeople(members, { goneId: "twin", keptId: "ana" });
      return decision.ok
        ? { changed: [decision.kept], merged: { goneId: "twin", keptId: "ana" } }
        : undefined;
    });
    const other = await startLiveTestServer({ storage });
    other.live.workshopChanged("w1");
    await vi.waitFor(async () => {
      expect(await storage.listRooms("w1")).toContain("w1.private.t1.s1.ana");
    });
    await other.live.drain();
  });

  it("[T4] follows into the team of who stays", async () => {
    await server.storage.saveMember(sampleMember("ana", { teamId: "t2" }));
    await write("twin", "t1");
    await merge();
    await vi.waitFor(async () => {
      expect(words(await enter("w1.private.t2.s1", "ana"))).toEqual(["t1"]);
    });
  });

  it("[T1] no roster is in the control room, whoever is sent it", async () => {
    await server.storage.saveRoster("w1", [{ name: "XYZZY expected", teamId: "t1" }]);
    await send({ type: "set-grouping", grouping: "roster" });
    for (const who of ["boss", "ana"]) {
      const control = await enter("w1.control", who);
      await vi.waitFor(() => {
        expect(control.doc.getMap("workshop").get("grouping")).toBe("roster");
      });
      expect(control.heard().includes("XYZZY")).toBe(false);
    }
    const { updates } = await server.storage.loadRoom("w1.control");
    expect(updates.some((bytes) => Buffer.from(bytes).includes("XYZZY"))).toBe(false);
  });
});
