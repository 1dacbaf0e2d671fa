import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { GET as authors } from "#app/api/workshops/[workshopId]/boards/[teamId]/[file]/authors/route.ts";
import { GET as history } from "#app/api/workshops/[workshopId]/boards/[teamId]/[file]/history/route.ts";
import { recordsOf } from "#lib/canvas/board-state.ts";
import { createFilm } from "#lib/canvas/history-frames.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { wordsOf } from "#lib/canvas/shape-props.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

const START = 1_795_000_000_000;

/** A board on which two people wrote a note each, the second after the next step began. */
async function openWritten() {
  const { storage } = startApp();
  const { id, code, facilitator } = await createWorkshop();
  const ana = openBrowser();
  await ana.join({ code, name: "Ana", teamId: "team-1" });
  const workshop = await storage.findWorkshop(id);
  const stepId = workshop?.steps.find(({ kind }) => kind === "canvas")?.id;
  if (!workshop || !stepId) throw new Error("the workshop is not as expected");
  await storage.saveWorkshop({
    ...workshop,
    status: "running",
    currentStepId: stepId,
    visitedStepIds: [stepId],
    runs: [
      { stepId, startedAt: START, endedAt: START + 400 },
      { stepId, startedAt: START + 400, endedAt: null },
    ],
  });
  const room = roomName({ kind: "board", workshopId: id, teamId: "team-1", stepId });
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  const write = (note: NewNote) => doc.transact(() => writeNotes(doc, [note]));
  write({ id: "shape:one", text: "first", x: 0, y: 0, meta: { authorId: "liar" } });
  const first = updates.splice(0);
  write({ id: "shape:two", text: "second", x: 300, y: 0 });
  await storage.append(first.map((bytes) => ({ room, author: "m1", at: START + 100, bytes })));
  await storage.append(updates.map((bytes) => ({ room, author: "m2", at: START + 700, bytes })));

  const ask = (
    get: typeof history,
    browser: ReturnType<typeof openBrowser>,
    file = stepId,
    teamId = "team-1",
  ) =>
    get(browser.request("GET", `/api/workshops/${id}/boards/${teamId}/${file}/history`), {
      params: Promise.resolve({ workshopId: id, teamId, file }),
    });
  return { facilitator, ana, ask, stepId };
}

describe("GET /api/workshops/{id}/boards/{teamId}/{stepId}/history", () => {
  it("[J3] tells the facilitator how the board came about, step by step", async () => {
    const { facilitator, ask, stepId } = await openWritten();
    const answer = await ask(history, facilitator);
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const { frames, runs, restores, isEnded } = await answer.json();
    expect(frames.map(({ at, by }: { at: number; by: string[] }) => [at - START, by])).toEqual([
      [100, ["m1"]],
      [700, ["m2"]],
    ]);
    const film = createFilm(frames);
    const words = [1, 2].map((count) =>
      recordsOf(film.stateAfter(count)).flatMap((record) =>
        record.typeName === "shape" ? [wordsOf(record)] : [],
      ),
    );
    expect(words).toEqual([["first"], ["first", "second"]]);
    expect(runs.map((run: { stepId: string }) => run.stepId)).toEqual([stepId, stepId]);
    expect({ restores, isEnded }).toEqual({ restores: [], isEnded: false });
  });

  it("[J3] is for facilitators alone, and for boards that there are", async () => {
    const { facilitator, ana, ask } = await openWritten();
    for (const get of [history, authors]) {
      expect(await outcomeOf(await ask(get, ana))).toBe("403 not-allowed");
      expect(await outcomeOf(await ask(get, openBrowser()))).toBe("401 no-session");
      expect(await outcomeOf(await ask(get, facilitator, "no-step"))).toBe("404 board-not-found");
      expect(await outcomeOf(await ask(get, facilitator, "../x"))).toBe("404 board-not-found");
      expect(await outcomeOf(await ask(get, facilitator, undefined, "all"))).toBe(
        "404 board-not-found",
      );
    }
  });

  it("has nothing of a board nobody wrote on", async () => {
    const { facilitator, ask, stepId } = await openWritten();
    const answer = await (await ask(history, facilitator, stepId, "team-2")).json();
    expect(answer).toMatchObject({ frames: [], authors: {} });
  });
});

describe("GET /api/workshops/{id}/boards/{teamId}/{stepId}/authors", () => {
  it("[J4] tells the facilitator who wrote what by the log, not by what notes say", async () => {
    const { facilitator, ask } = await openWritten();
    const answer = await (await ask(authors, facilitator)).json();
    expect(answer.authors).toEqual({
      "shape:one": { made: { by: "m1", at: START + 100 }, changed: null, putBackAt: null },
      "shape:two": { made: { by: "m2", at: START + 700 }, changed: null, putBackAt: null },
    });
  });
});
