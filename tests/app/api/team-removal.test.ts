import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { PATCH } from "#app/api/workshops/[workshopId]/members/[memberId]/route.ts";
import { DELETE } from "#app/api/workshops/[workshopId]/teams/[teamId]/route.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { startNote } from "#tests/support/typed-note.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

/** A workshop of Solar and Wind with Ana in the first. */
async function openTeams() {
  const app = startApp();
  const made = await createWorkshop();
  const { id, code, facilitator } = made;
  const ana = openBrowser();
  const { participantId } = await (await ana.join({ code, name: "Ana", teamId: "team-1" })).json();
  app.changed.splice(0);
  const remove = async (teamId: string, browser = facilitator) =>
    outcomeOf(
      await DELETE(browser.request("DELETE", `/api/workshops/${id}/teams/${teamId}`), {
        params: Promise.resolve({ workshopId: id, teamId }),
      }),
    );
  const teams = async () => (await app.storage.findWorkshop(id))?.teams.map((team) => team.id);
  return { ...app, ...made, ana, participantId, remove, teams };
}

function noteIn(doc: Y.Doc) {
  startNote(doc, "shape:one").type("Sun");
  return Y.encodeStateAsUpdate(doc);
}

describe("taking a team away", () => {
  it("[T6] works while nobody is in it and nothing on its boards, and is told", async () => {
    const { remove, teams, changed, id, storage } = await openTeams();
    await storage.changeWorkshop(id, (workshop) => ({
      ...workshop,
      helps: [
        { teamId: "team-1", since: 1 },
        { teamId: "team-2", since: 2 },
      ],
    }));
    expect(await remove("team-2")).toBe("204");
    expect(await teams()).toEqual(["team-1"]);
    expect(changed).toEqual([id]);
    expect((await storage.findWorkshop(id))?.helps).toEqual([{ teamId: "team-1", since: 1 }]);
    expect(await remove("team-2")).toBe("404 team-not-found");
    expect(await remove("team-1")).toBe("409 last-team");
  });

  it("[T6] waits until everybody in it is moved", async () => {
    const { remove, teams, facilitator, id, participantId } = await openTeams();
    expect(await remove("team-1")).toBe("409 team-has-people");
    expect(await teams()).toEqual(["team-1", "team-2"]);
    const move = facilitator.request("PATCH", "/", { teamId: "team-2" });
    await PATCH(move, { params: Promise.resolve({ workshopId: id, memberId: participantId }) });
    expect(await remove("team-1")).toBe("204");
  });

  it.each(["board.team-2.canvas", "private.team-2.canvas.m1"])(
    "[T6] loses nothing of %s",
    async (room) => {
      const { remove, teams, storage, id } = await openTeams();
      const doc = new Y.Doc();
      const write = (bytes: Uint8Array) =>
        storage.append([{ room: `${id}.${room}`, author: "m1", at: 1, bytes }]);
      await write(noteIn(doc));
      expect(await remove("team-2")).toBe("409 team-has-notes");
      expect(await teams()).toEqual(["team-1", "team-2"]);

      recordsMap(doc).delete("shape:one");
      await write(Y.encodeStateAsUpdate(doc));
      expect(await remove("team-2")).toBe("204");
    },
  );

  it("[T6] takes no account of what other teams wrote", async () => {
    const { remove, storage, id } = await openTeams();
    const room = `${id}.board.team-1.canvas`;
    await storage.append([{ room, author: "m1", at: 1, bytes: noteIn(new Y.Doc()) }]);
    expect(await remove("team-2")).toBe("204");
  });

  it("[T6] is no matter of participants, nor of a workshop that is over", async () => {
    const { remove, ana, teams, storage, id } = await openTeams();
    expect(await remove("team-2", ana)).toBe("403 not-allowed");
    await storage.changeWorkshop(id, (workshop) => ({ ...workshop, status: "ended" }));
    expect(await remove("team-2")).toBe("410 workshop-ended");
    expect(await teams()).toEqual(["team-1", "team-2"]);
  });

  it("[T6] leaves nobody in a team that is gone, whoever comes at that moment", async () => {
    const { remove, teams, code, storage, id } = await openTeams();
    const join = (name: string) => openBrowser().join({ code, name, teamId: "team-2" });
    const [removed] = await Promise.all([remove("team-2"), join("Ben"), join("Cy"), join("Dee")]);
    const left = await teams();
    expect(left?.includes("team-2")).toBe(removed !== "204");
    for (const { teamId } of await storage.listMembers(id)) {
      if (teamId !== null) expect(left).toContain(teamId);
    }
  });
});
