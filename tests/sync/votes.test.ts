import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeNotes } from "#lib/canvas/new-note.ts";
import type { Role } from "#lib/workshop/model.ts";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const BOARD = "w1.board.t1.s1";
const vote = {
  name: "Best",
  stepId: "s1",
  zoneIds: [] as string[],
  dots: 3,
  perNote: 2,
  hasAgainst: false,
};
const noteId = (name: string) => `shape:note-${name}`;

describe("a vote", () => {
  let server: LiveTestServer;
  let boss: string;
  let tokens: Record<string, string>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop({ steps: [sampleStep("s1", { templateId: "T01-stakeholder-map" })] });
    boss = await server.signIn(sampleFacilitator());
    tokens = { boss };
    for (const id of ["ana", "ben", "cy"]) tokens[id] = await server.signIn(sampleMember(id));
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

  async function send(who: string, command: object, workshopId = "w1") {
    const response = await fetch(`${server.origin}/sync/${workshopId}/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    const answer = await response.text();
    return { code: JSON.parse(answer).code as string | undefined, answer };
  }

  const open = (id: string, changes: Partial<typeof vote> = {}) =>
    send("boss", { type: "open-vote", id, vote: { ...vote, ...changes } });
  const cast = (who: string, voteId: string, choices: unknown, workshopId?: string) =>
    send(who, { type: "cast-ballot", voteId, choices }, workshopId);
  const close = (voteId: string) => send("boss", { type: "close-vote", voteId });

  async function votes(): Promise<Vote[]> {
    return (await server.storage.findWorkshop("w1"))?.votes ?? [];
  }

  async function writeBoard(...names: string[]): Promise<void> {
    const client = await enter(BOARD, "ana");
    client.doc.transact(() =>
      writeNotes(
        client.doc,
        names.map((name, index) => ({
          id: noteId(name),
          text: name,
          x: 900 + 300 * index,
          y: 300,
        })),
      ),
    );
    await vi.waitFor(() => expect(client.savedFrames()).toBe(2));
  }

  it("[E6] [E7] shows turnout while it is open, results once it is closed, and nobody's choice ever", async () => {
    await writeBoard("one", "two", "three");
    const everybody = [];
    for (const who of ["boss", "ana", "ben", "cy"]) {
      everybody.push(await enter("w1.control", who), await enter(BOARD, who));
    }
    const [control] = everybody;
    const seen = () => parsePublicState(control?.doc.getMap("workshop").toJSON())?.votes[0];
    await open("v1");

    const answers = [
      await cast("ana", "v1", { [noteId("one")]: 2, [noteId("two")]: 1 }),
      await cast("ben", "v1", { [noteId("two")]: 2 }),
      await cast("ben", "v1", { [noteId("two")]: 1, [noteId("gone")]: 1 }),
      await cast("cy", "v1", { [noteId("three")]: 0 }),
    ];
    expect(answers.map(({ answer }) => answer)).toEqual(Array(4).fill('{"ok":true}'));
    await vi.waitFor(() => expect(seen()?.turnout).toBe(2));
    expect(seen()).toMatchObject({ closedAt: null, results: [] });
    // While it is open nothing that could be a choice has been sent to anybody.
    const boards = everybody.filter((client) => client.provider.roomname === "w1.control");
    for (const client of boards) expect(client.heard().includes("shape:note-")).toBe(false);

    await close("v1");
    await vi.waitFor(() => expect(seen()?.closedAt).not.toBeNull());
    expect(seen()?.results).toEqual([
      { noteId: noteId("two"), teamId: "t1", score: 2, voters: 2 },
      { noteId: noteId("one"), teamId: "t1", score: 2, voters: 1 },
    ]);
    for (const client of everybody) {
      // Only ballots name it.
      expect(client.heard().includes(noteId("gone"))).toBe(false);
    }
    const rooms = await server.storage.listRooms("w1");
    for (const room of rooms) {
      const { updates } = await server.storage.loadRoom(room);
      expect(updates.some((bytes) => Buffer.from(bytes).includes(noteId("gone")))).toBe(false);
    }
    expect(JSON.stringify(server.log.events)).not.toContain(noteId("gone"));
  });

  it.each<{ what: string; choices: unknown; code: string }>([
    {
      what: "too many dots",
      choices: { [noteId("a")]: 2, [noteId("b")]: 2 },
      code: "ballot-against-rules",
    },
    { what: "too many on one note", choices: { [noteId("a")]: 3 }, code: "ballot-against-rules" },
    { what: "dots against", choices: { [noteId("a")]: -1 }, code: "ballot-against-rules" },
    { what: "half a dot", choices: { [noteId("a")]: 0.5 }, code: "invalid-input" },
    { what: "what is no note", choices: { nonsense: 1 }, code: "invalid-input" },
    { what: "a list", choices: [noteId("a")], code: "invalid-input" },
  ])("[E6] refuses a ballot with $what and keeps the one before", async ({ choices, code }) => {
    await open("v1");
    await cast("ana", "v1", { [noteId("a")]: 1 });
    expect((await cast("ana", "v1", choices)).code).toBe(code);
    expect([...(await server.storage.ballotsOf("w1", "v1"))]).toEqual([
      ["ana", { [noteId("a")]: 1 }],
    ]);
  });

  it("[E6] refuses ballots of observers, of strangers, for others, and in votes that are not open", async () => {
    await server.addWorkshop({ id: "w2", code: "BBBBBBBB" });
    tokens.eye = await server.signIn(
      sampleMember("eye", { role: "observer" as Role, teamId: null }),
    );
    await open("v1");
    await open("v2");
    await close("v2");
    const one = { [noteId("a")]: 1 };
    expect((await cast("eye", "v1", one)).code).toBe("not-allowed");
    expect((await cast("ana", "v1", one, "w2")).code).toBe("no-session");
    expect((await cast("ana", "v2", one)).code).toBe("vote-closed");
    expect((await cast("ana", "v9", one)).code).toBe("vote-not-found");
    const forged = { type: "cast-ballot", voteId: "v1", choices: one, memberId: "ben" };
    expect((await send("ana", forged)).code).toBe("invalid-input");
    for (const id of ["v1", "v2", "v9"]) {
      expect((await server.storage.ballotsOf("w1", id)).size).toBe(0);
    }
    expect((await votes()).map(({ turnout }) => turnout)).toEqual([0, 0]);
  });

  it("[E6] counts the last ballot of each person, however many they send at once", async () => {
    await writeBoard("a", "b");
    await open("v1");
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        cast("ana", "v1", { [noteId(index % 2 ? "a" : "b")]: 2 }),
      ),
    );
    await cast("ana", "v1", { [noteId("a")]: 1 });
    await close("v1");
    expect((await votes())[0]).toMatchObject({
      turnout: 1,
      results: [{ noteId: noteId("a"), teamId: "t1", score: 1, voters: 1 }],
    });
  });

  it("[E7] keeps its results when a note is deleted and it is closed again", async () => {
    await writeBoard("a");
    await open("v1");
    await cast("ana", "v1", { [noteId("a")]: 1 });
    await close("v1");
    const results = (await votes())[0]?.results;
    expect(results).toHaveLength(1);
    const board = await enter(BOARD, "ben");
    board.records.delete(noteId("a"));
    await vi.waitFor(() => expect(board.savedFrames()).toBe(2));
    await close("v1");
    await send("boss", { type: "end" });
    expect((await votes())[0]?.results).toEqual(results);
  });

  it("[E7] counts only notes in the zones it is about", async () => {
    await writeBoard("in");
    const board = await enter(BOARD, "ben");
    board.doc.transact(() =>
      writeNotes(board.doc, [{ id: noteId("far"), text: "far away", x: -9_000, y: 0 }]),
    );
    await vi.waitFor(() => expect(board.savedFrames()).toBe(2));
    await open("v1", { zoneIds: ["entrepreneurs"] });
    await open("v2");
    for (const id of ["v1", "v2"]) {
      await cast("ana", id, { [noteId("in")]: 1, [noteId("far")]: 1 });
    }
    await send("boss", { type: "end" });
    const counted = (await votes()).map(({ results }) => results.map((result) => result.noteId));
    expect(counted[0]).toEqual([noteId("in")]);
    expect(counted[1]?.toSorted()).toEqual([noteId("far"), noteId("in")]);
  });

  it("[E6] forgets the ballots of who is removed", async () => {
    await writeBoard("a");
    await open("v1");
    await cast("ana", "v1", { [noteId("a")]: 1 });
    await cast("ben", "v1", { [noteId("a")]: 1 });
    await server.storage.removeMember("w1", "ben");
    await close("v1");
    expect((await votes())[0]).toMatchObject({ turnout: 1, results: [{ score: 1 }] });
  });
});
