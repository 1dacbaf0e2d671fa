import { beforeEach, expect, it } from "vitest";
import * as Y from "yjs";
import { GET as planMarkdown } from "#app/api/workshops/[workshopId]/lesson-plan.md/route.ts";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { createWorkshop, type openBrowser, startApp } from "../test-app.ts";

// What is decided on the page of synthesis is decided in the papers that the server makes.

let app: ReturnType<typeof startApp>;
let facilitator: ReturnType<typeof openBrowser>;
let id: string;
let stepId: string;

/** Two teams say the same in one zone. */
beforeEach(async () => {
  app = startApp();
  ({ facilitator, id } = await createWorkshop());
  const workshop = (await app.storage.findWorkshop(id)) ?? expect.fail("no workshop");
  const step = workshop.steps.find(({ kind }) => kind === "canvas") ?? expect.fail("no canvas");
  stepId = step.id;
  const template = findTemplate(step.templateId) ?? expect.fail("no template");
  const layout = layoutSheet(template, step.columnSet);
  const [zone] = layout.zones;
  const place = { zoneId: zone?.id ?? "", columnId: zone?.cells[0]?.columnId ?? null };
  for (const teamId of ["team-1", "team-2"]) {
    const doc = new Y.Doc();
    const [at = { x: 0, y: 0 }] = freePlaces(layout, place, [], 1);
    writeNotes(doc, [{ id: "shape:a", text: `Solar roofs, says ${teamId}`, ...at }]);
    const room = roomName({ kind: "board", workshopId: id, teamId, stepId });
    const bytes = Y.encodeStateAsUpdate(doc);
    await app.storage.append([{ room, author: "nobody", at: 60_000, bytes }]);
  }
});

async function plan(): Promise<string> {
  const request = facilitator.request("GET", `/api/workshops/${id}/lesson-plan.md`);
  const answer = await planMarkdown(request, { params: Promise.resolve({ workshopId: id }) });
  expect(answer.status).toBe(200);
  return answer.text();
}

it("ideas that people put together are in a lesson plan as accepted, and those put apart are not", async () => {
  const suggested = await plan();
  expect(suggested).toContain("Suggestions nobody has decided on");
  expect(suggested).not.toContain("Accepted by people");

  const refs = ["team-1", "team-2"].map((teamId) => ({ teamId, stepId, id: "shape:a" }));
  const together = { id: "d1", says: "together" as const, refs };
  await app.storage.saveKept(id, "synthesis", 0, { decisions: [together] });
  const accepted = await plan();
  expect(accepted).toContain("Accepted by people");
  expect(accepted).not.toContain("Suggestions nobody has decided on");

  const apart = { ...together, id: "d2", says: "apart" as const };
  await app.storage.saveKept(id, "synthesis", 1, { decisions: [together, apart] });
  expect(await plan()).not.toContain("Ideas in common");
});
