import { beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import type { LiveClient } from "./live-client.ts";
import { BOARD, noteId, useVotingRoom } from "./voting-room.ts";

describe("a vote on clusters", () => {
  const { signIn, enter, open, cast, close, votes, ballots, writeBoard } = useVotingRoom();
  let board: LiveClient;
  let frames = 1;

  /** Puts notes of the board together: in a frame if there is a title, otherwise in a group. */
  async function putTogether(name: string, names: readonly string[], title?: string) {
    const frame = { t: "frame", p: { w: 900, h: 400, name: title, color: "black" } };
    const holder = title === undefined ? { t: "group", p: {} } : frame;
    board.doc.transact(() => {
      const registers = { ...holder, xf: ["page:page", "a1", 880, 280, 0] };
      board.records.set(noteId(name), new Y.Map<unknown>(Object.entries(registers)));
      for (const [index, each] of names.entries()) {
        registersOf(each).set("xf", [noteId(name), "a1", 20 + 300 * index, 20, 0]);
      }
    });
    await savedAgain();
  }

  function registersOf(name: string): Y.Map<unknown> {
    return board.records.get(noteId(name)) as Y.Map<unknown>;
  }

  async function savedAgain() {
    frames += 1;
    await vi.waitFor(() => expect(board.savedFrames()).toBe(frames));
  }

  beforeEach(async () => {
    await writeBoard("sun", "wind", "bus", "alone");
    board = await enter(BOARD, "ben");
    frames = 1;
    await putTogether("energy", ["sun", "wind"], "Energy");
    await putTogether("travel", ["bus"]);
    await open("v1", { items: "clusters" });
  });

  it("[E19] [E7] counts dots on frames and groups, by the rules of every vote", async () => {
    expect((await cast("ana", "v1", { [noteId("energy")]: 3 })).code).toBe("ballot-against-rules");
    const all = { [noteId("energy")]: 2, [noteId("travel")]: 1 };
    expect((await cast("ana", "v1", all)).code).toBeUndefined();
    expect((await cast("ben", "v1", { [noteId("travel")]: 2 })).code).toBeUndefined();
    await close("v1");
    expect((await votes())[0]).toMatchObject({
      items: "clusters",
      turnout: 2,
      results: [
        { noteId: noteId("travel"), teamId: "t1", score: 3, voters: 2 },
        { noteId: noteId("energy"), teamId: "t1", score: 2, voters: 1 },
      ],
    });
  });

  it.each([
    { what: "that nobody made", named: "forged" },
    { what: "that is a note in one", named: "sun" },
    { what: "that is a note beside all", named: "alone" },
  ])("[E19] refuses a cluster $what, and keeps the ballot before", async ({ named }) => {
    const before = { [noteId("energy")]: 1 };
    await cast("ana", "v1", before);
    const answer = await cast("ana", "v1", { ...before, [noteId(named)]: 1 });
    expect(answer.code).toBe("not-in-vote");
    expect([...(await ballots("v1")).values()]).toEqual([before]);
    expect((await votes())[0]?.turnout).toBe(1);
  });

  it("[E19] refuses a cluster in a vote on notes, and one outside the zones", async () => {
    await close("v1");
    await open("v2");
    expect((await cast("ana", "v2", { [noteId("energy")]: 1 })).code).toBe("not-in-vote");
    expect((await cast("ana", "v2", { [noteId("sun")]: 1 })).code).toBeUndefined();
    await close("v2");
    await open("v3", { items: "clusters", zoneIds: ["researchers"] });
    expect((await cast("ana", "v3", { [noteId("energy")]: 1 })).code).toBe("not-in-vote");
  });

  it("[E19] refuses what is on another team's board", async () => {
    await signIn("di", { teamId: "t2" });
    expect((await cast("di", "v1", { [noteId("energy")]: 1 })).code).toBe("not-in-vote");
    await close("v1");
    await open("v2");
    expect((await cast("di", "v2", { [noteId("sun")]: 1 })).code).toBe("not-in-vote");
    expect((await ballots("v2")).size).toBe(0);
  });

  it("[E19] [E7] takes no dot on what is gone, but leaves one that was given before, for nothing", async () => {
    await cast("ana", "v1", { [noteId("travel")]: 1 });
    board.doc.transact(() => {
      registersOf("bus").set("xf", ["page:page", "a5", 0, 0, 0]);
      board.records.delete(noteId("travel"));
    });
    await savedAgain();
    expect((await cast("ben", "v1", { [noteId("travel")]: 1 })).code).toBe("not-in-vote");
    expect((await cast("ana", "v1", { [noteId("travel")]: 2 })).code).toBe("not-in-vote");
    const kept = { [noteId("travel")]: 1, [noteId("energy")]: 2 };
    expect((await cast("ana", "v1", kept)).code).toBeUndefined();
    await close("v1");
    expect((await votes())[0]?.results).toEqual([
      { noteId: noteId("energy"), teamId: "t1", score: 2, voters: 1 },
    ]);
  });

  it("[E19] takes a cluster that was made while people vote", async () => {
    await cast("ana", "v1", { [noteId("energy")]: 1 });
    await putTogether("more", ["alone"]);
    expect((await cast("ana", "v1", { [noteId("more")]: 1 })).code).toBeUndefined();
  });
});
