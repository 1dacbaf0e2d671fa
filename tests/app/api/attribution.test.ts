import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { GET, PUT } from "#app/api/workshops/[workshopId]/attribution/route.ts";
import { GET as planMarkdown } from "#app/api/workshops/[workshopId]/lesson-plan.md/route.ts";
import { GET as getState } from "#app/api/workshops/[workshopId]/route.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

let storage: Storage;
let facilitator: ReturnType<typeof openBrowser>;
let mei: ReturnType<typeof openBrowser>;
let id: string;

beforeEach(async () => {
  storage = startApp().storage;
  const created = await createWorkshop({});
  ({ facilitator, id } = created);
  mei = openBrowser();
  const answer = await mei.join({ code: created.code, name: "Mei Lin", teamId: "team-1" });
  const { participantId } = (await answer.json()) as { participantId: string };
  const stepId = (await stored()).steps.find(({ kind }) => kind === "canvas")?.id ?? "";
  const doc = new Y.Doc();
  putShapes(doc, [{ id: "n", x: 100, y: 300, text: "Shade for the bus stop" }]);
  const room = roomName({ kind: "board", workshopId: id, teamId: "team-1", stepId });
  const bytes = Y.encodeStateAsUpdate(doc);
  await storage.append([{ room, author: participantId, at: 1, bytes }]);
});

async function stored(): Promise<Workshop> {
  return (await storage.findWorkshop(id)) ?? expect.fail("no workshop");
}

const context = () => ({ params: Promise.resolve({ workshopId: id }) });
const at = (file: string) => `/api/workshops/${id}/${file}`;
const say = (wish: unknown) => PUT(mei.request("PUT", at("attribution"), wish), context());
const asked = async () => (await GET(mei.request("GET", at("attribution")), context())).json();
const paper = async () =>
  (await planMarkdown(facilitator.request("GET", at("lesson-plan.md")), context())).text();

describe("/api/workshops/{id}/attribution", () => {
  it("names nobody who did not say so, where people may be under age", async () => {
    expect(await asked()).toEqual({ attribution: null, byDefault: { as: "nobody" } });
    const text = await paper();
    expect(text).toContain("Shade for the bus stop");
    expect(text).not.toContain("Mei");
  });

  it("puts the name somebody chose beside what they wrote", async () => {
    const answer = await say({ as: "alias", alias: " Little\tHeron " });
    expect(await answer.json()).toMatchObject({ attribution: { alias: "Little Heron" } });
    const text = await paper();
    expect(text).toContain("Little Heron");
    expect(text).not.toContain("Mei");
  });

  it("takes a name out again, also after the end, and where others are named by default", async () => {
    const publication = { licence: "CC-BY-4.0", forMinors: false } as const;
    await storage.saveWorkshop({ ...(await stored()), status: "ended", publication });
    expect(await paper()).toContain("Mei Lin");
    await say({ as: "nobody" });
    expect(await paper()).not.toContain("Mei");
  });

  it("is told to nobody else", async () => {
    await say({ as: "alias", alias: "Little Heron" });
    const state = await getState(facilitator.request("GET", `/api/workshops/${id}`), context());
    expect(await state.text()).not.toMatch(/Little Heron|attribution/);
  });

  it("refuses what is no wish", async () => {
    expect(await outcomeOf(await say({ as: "alias", alias: "" }))).toMatch(/^400|^422/);
    expect(await asked()).toMatchObject({ attribution: null });
  });
});
