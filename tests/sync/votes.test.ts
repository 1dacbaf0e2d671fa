import { describe, expect, it, vi } from "vitest";
import type * as Y from "yjs";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import { BOARD, noteId, useVotingRoom } from "./voting-room.ts";

describe("a vote", () => {
  const { server, signIn, enter, send, open, cast, close, votes, ballots, writeBoard } =
    useVotingRoom();

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
    expect(answers.map(({ code }) => code ?? "ok")).toEqual(["ok", "ok", "not-in-vote", "ok"]);
    for (const { answer } of answers) expect(answer).not.toContain("shape:");
    await vi.waitFor(() => expect(seen()?.turnout).toBe(2));
    expect(seen()).toMatchObject({ closedAt: null, results: [] });
    // While it is open nothing that could be a choice has been sent to anybody.
    const boards = everybody.filter((client) => client.provider.roomname === "w1.control");
    for (const client of boards) expect(client.heard().includes("shape:note-")).toBe(false);

    await close("v1");
    await vi.waitFor(() => expect(seen()?.closedAt).not.toBeNull());
    expect(seen()?.results).toEqual([
      { noteId: noteId("two"), teamId: "t1", score: 3, voters: 2 },
      { noteId: noteId("one"), teamId: "t1", score: 2, voters: 1 },
    ]);
    for (const client of everybody) {
      // Only ballots name it.
      expect(client.heard().includes(noteId("gone"))).toBe(false);
    }
    const rooms = await server().storage.listRooms("w1");
    for (const room of rooms) {
      const { updates } = await server().storage.loadRoom(room);
      expect(updates.some((bytes) => Buffer.from(bytes).includes(noteId("gone")))).toBe(false);
    }
    expect(JSON.stringify(server().log.events)).not.toContain(noteId("gone"));
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
    await writeBoard("a", "b");
    await open("v1");
    await cast("ana", "v1", { [noteId("a")]: 1 });
    expect((await cast("ana", "v1", choices)).code).toBe(code);
    expect([...(await ballots("v1"))]).toEqual([["ana", { [noteId("a")]: 1 }]]);
  });

  it("[E6] refuses ballots of observers, of strangers, for others, and in votes that are not open", async () => {
    await server().addWorkshop({ id: "w2", code: "BBBBBBBB" });
    await signIn("eye", { role: "observer", teamId: null });
    await open("v2");
    await close("v2");
    await open("v1");
    const one = { [noteId("a")]: 1 };
    expect((await cast("eye", "v1", one)).code).toBe("not-allowed");
    expect((await cast("ana", "v1", one, "w2")).code).toBe("no-session");
    expect((await cast("ana", "v2", one)).code).toBe("vote-closed");
    expect((await cast("ana", "v9", one)).code).toBe("vote-not-found");
    const forged = { type: "cast-ballot", voteId: "v1", choices: one, memberId: "ben" };
    expect((await send("ana", forged)).code).toBe("invalid-input");
    for (const id of ["v1", "v2", "v9"]) {
      expect((await ballots(id)).size).toBe(0);
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
    const both = { [noteId("in")]: 1, [noteId("far")]: 1 };
    await open("v1", { zoneIds: ["entrepreneurs"] });
    expect((await cast("ana", "v1", both)).code).toBe("not-in-vote");
    await cast("ana", "v1", { [noteId("in")]: 1 });
    await close("v1");
    await open("v2");
    await cast("ana", "v2", both);
    await close("v2");
    // One that is taken elsewhere while people vote.
    await open("v3", { zoneIds: ["entrepreneurs"] });
    await cast("ana", "v3", { [noteId("in")]: 1 });
    (board.records.get(noteId("in")) as Y.Map<unknown>).set("xf", [
      "page:page",
      "a1",
      -9_000,
      900,
      0,
    ]);
    await vi.waitFor(() => expect(board.savedFrames()).toBe(3));
    await send("boss", { type: "end" });
    const counted = (await votes()).map(({ results }) => results.map((result) => result.noteId));
    expect(counted[0]).toEqual([noteId("in")]);
    expect(counted[1]?.toSorted()).toEqual([noteId("far"), noteId("in")]);
    expect(counted[2]).toEqual([]);
  });

  it("[E6] forgets the ballots of who is removed", async () => {
    await writeBoard("a");
    await open("v1");
    await cast("ana", "v1", { [noteId("a")]: 1 });
    await cast("ben", "v1", { [noteId("a")]: 1 });
    await server().storage.removeMember("w1", "ben");
    await close("v1");
    expect((await votes())[0]).toMatchObject({ turnout: 1, results: [{ score: 1 }] });
  });
});
