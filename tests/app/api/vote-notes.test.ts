import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { GET as countClusters } from "#app/api/workshops/[workshopId]/steps/[stepId]/clusters/route.ts";
import { GET } from "#app/api/workshops/[workshopId]/votes/[voteId]/notes/route.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

/** A workshop with a closed vote about a note of either team, and one that got no dots. */
async function openVoted(items: Vote["items"] = "notes") {
  const { storage } = startApp();
  const { id, code, facilitator } = await createWorkshop();
  const ana = openBrowser();
  await ana.join({ code, name: "Ana", teamId: "team-1" });
  const workshop = await storage.findWorkshop(id);
  const stepId = workshop?.steps.find(({ kind }) => kind === "canvas")?.id;
  if (!workshop || !stepId) throw new Error("the workshop is not as expected");

  const notesOf = { "team-1": ["shape:solar", "shape:unloved"], "team-2": ["shape:wind"] };
  for (const [teamId, notes] of Object.entries(notesOf)) {
    const doc = new Y.Doc();
    writeNotes(
      doc,
      notes.map((noteId) =>
        noteId === "shape:solar"
          ? { id: noteId, text: "", x: 0, y: 0, meta: { card: "sdg/7" } }
          : { id: noteId, text: `says ${noteId}`, x: 0, y: 0 },
      ),
    );
    if (teamId === "team-1") {
      putShapes(doc, [{ id: "top", type: "frame", props: { w: 900, h: 900, name: "Energy" } }]);
      for (const [index, note] of notes.toReversed().entries()) {
        const registers = recordsMap(doc).get(note) as Y.Map<unknown>;
        registers.set("xf", ["shape:top", "a1", 220 * index, 0, 0]);
      }
    }
    const room = roomName({ kind: "board", workshopId: id, teamId, stepId });
    await storage.append([{ room, author: "m1", at: 1, bytes: Y.encodeStateAsUpdate(doc) }]);
  }
  await storage.saveWorkshop({
    ...workshop,
    status: "running",
    currentStepId: stepId,
    visitedStepIds: [stepId],
    votes: [
      {
        id: "v1",
        name: "First",
        stepId,
        items,
        zoneIds: [],
        dots: 3,
        perNote: 3,
        hasAgainst: false,
        openedAt: 1,
        closedAt: 2,
        turnout: 1,
        results: [
          { noteId: "shape:wind", teamId: "team-2", score: 2, voters: 1 },
          {
            noteId: items === "notes" ? "shape:solar" : "shape:top",
            ...{ teamId: "team-1", score: 1, voters: 1 },
          },
        ],
      },
    ],
  });
  const count = (browser: ReturnType<typeof openBrowser>, step = stepId) =>
    countClusters(browser.request("GET", `/api/workshops/${id}/steps/${step}/clusters`), {
      params: Promise.resolve({ workshopId: id, stepId: step }),
    });
  const ask = (browser: ReturnType<typeof openBrowser>, voteId = "v1") =>
    GET(browser.request("GET", `/api/workshops/${id}/votes/${voteId}/notes`), {
      params: Promise.resolve({ workshopId: id, voteId }),
    });
  return { facilitator, ana, ask, count };
}

describe("GET /api/workshops/{id}/votes/{voteId}/notes", () => {
  it("tells the facilitator what the voted notes of all teams say, and which cards they are", async () => {
    const { facilitator, ask } = await openVoted();
    expect(await (await ask(facilitator)).json()).toEqual({
      notes: { "shape:solar": "", "shape:wind": "says shape:wind" },
      cards: { "shape:solar": "sdg/7" },
      clusters: {},
    });
  });

  it("tells a participant of their own team's board alone", async () => {
    const { ana, ask } = await openVoted();
    expect(await (await ask(ana)).json()).toEqual({
      notes: { "shape:solar": "" },
      cards: { "shape:solar": "sdg/7" },
      clusters: {},
    });
  });

  it("tells what the clusters in the results are called and hold", async () => {
    const { facilitator, ana, ask } = await openVoted("clusters");
    const told = {
      notes: { "shape:solar": "", "shape:unloved": "says shape:unloved" },
      cards: { "shape:solar": "sdg/7" },
      clusters: { "shape:top": { title: "Energy", noteIds: ["shape:unloved", "shape:solar"] } },
    };
    expect(await (await ask(ana)).json()).toEqual(told);
    // A note that lies in no cluster is in the results by a mistake alone; its words are no secret.
    expect(await (await ask(facilitator)).json()).toEqual({
      ...told,
      notes: { ...told.notes, "shape:wind": "says shape:wind" },
    });
  });

  it("knows no other votes, and tells strangers nothing", async () => {
    const { ana, ask } = await openVoted();
    expect(await outcomeOf(await ask(ana, "v2"))).toBe("404 vote-not-found");
    expect(await outcomeOf(await ask(openBrowser()))).toBe("401 no-session");
  });
});

describe("GET /api/workshops/{id}/steps/{stepId}/clusters", () => {
  it("counts what can be voted on, on all boards of the step", async () => {
    const { facilitator, count } = await openVoted();
    expect(await (await count(facilitator)).json()).toEqual({ count: 1 });
    expect(await outcomeOf(await count(facilitator, "nowhere"))).toBe("404 step-not-found");
  });
});
