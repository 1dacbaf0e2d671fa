import { expect } from "@playwright/test";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import {
  command,
  type JoinedPerson,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./people.ts";
import { enterAsProgram } from "./raw-peer.ts";

const TEMPLATE = "T07-twin-transition";

/** A workshop under way on one canvas, with a note of one person on the first team's board. */
export type NotedWorkshop = Readonly<{ workshop: MadeWorkshop; ming: JoinedPerson }>;

export async function workshopWithNote(origin: string, note: string): Promise<NotedWorkshop> {
  const template = findTemplate(TEMPLATE);
  if (!template) throw new Error("no template");
  const workshop = await makeWorkshop(origin, {
    ...{ title: "清凉街道: 1/2", locale: "zh-Hans", templateId: TEMPLATE },
    teams: [{ name: "白鹭队" }, { name: "水獭队" }],
  });
  await command(origin, workshop, { type: "go-to-step", stepId: "canvas" });
  const person = { code: workshop.code, name: "小明", teamId: "team-1" };
  const ming = await joinWorkshop(origin, person);
  const address = { workshopId: workshop.id, teamId: "team-1", stepId: "canvas" };
  const peer = await enterAsProgram(origin, address, ming.cookie);
  const [zoneId = ""] = template.order;
  const layout = layoutSheet(template, null);
  const [place = { x: 0, y: 0 }] = freePlaces(layout, { zoneId, columnId: null }, [], 1);
  peer.doc.transact(() => writeNotes(peer.doc, [{ id: "shape:1", text: note, ...place }]));
  await expect
    .poll(() => planAsText(origin, workshop.id, workshop.facilitatorCookie))
    .toContain(note);
  peer.leave();
  return { workshop, ming };
}

/** A workshop's plan as text, as its own address gives it to whoever has the cookie. */
export async function planAsText(origin: string, id: string, cookie: string): Promise<string> {
  const address = `${origin}/api/workshops/${id}/lesson-plan.md`;
  return (await fetch(address, { headers: { cookie } })).text();
}
