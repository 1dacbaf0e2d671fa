import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { GET } from "#app/api/workshops/[workshopId]/votes/[voteId]/notes/route.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

/** A workshop with a closed vote about a note of either team, and one that got no dots. */
async function openVoted() {
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
        items: "notes" as const,
        zoneIds: [],
        dots: 3,
        perNote: 3,
        hasAgainst: false,
        openedAt: 1,
        closedAt: 2,
        turnout: 1,
        results: [
          { noteId: "shape:wind", teamId: "team-2", score: 2, voters: 1 },
          { noteId: "shape:solar", teamId: "team-1", score: 1, voters: 1 },
        ],
      },
    ],
  });
  const ask = (browser: ReturnType<typeof openBrowser>, voteId = "v1") =>
    GET(browser.request("GET", `/api/workshops/${id}/votes/${voteId}/notes`), {
      params: Promise.resolve({ workshopId: id, voteId }),
    });
  return { facilitator, ana, ask };
}

describe("GET /api/workshops/{id}/votes/{voteId}/notes", () => {
  it("tells the facilitator what the voted notes of all teams say, and which cards they are", async () => {
    const { facilitator, ask } = await openVoted();
    expect(await (await ask(facilitator)).json()).toEqual({
      notes: { "shape:solar": "", "shape:wind": "says shape:wind" },
      cards: { "shape:solar": "sdg/7" },
    });
  });

  it("tells a participant of their own team's board alone", async () => {
    const { ana, ask } = await openVoted();
    expect(await (await ask(ana)).json()).toEqual({
      notes: { "shape:solar": "" },
      cards: { "shape:solar": "sdg/7" },
    });
  });

  it("knows no other votes, and tells strangers nothing", async () => {
    const { ana, ask } = await openVoted();
    expect(await outcomeOf(await ask(ana, "v2"))).toBe("404 vote-not-found");
    expect(await outcomeOf(await ask(openBrowser()))).toBe("401 no-session");
  });
});
