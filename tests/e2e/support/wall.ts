import { type Browser, expect, type Page } from "@playwright/test";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { browserOf, command, joinWorkshop, type MadeWorkshop, makeWorkshop } from "./people.ts";
import { openProgramRoom } from "./program-room.ts";

/** The canvas of the stories about the wall. */
export const TEMPLATE = "T07-twin-transition";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);
/** Its zones, in the order a team fills them. */
export const zoneOrder = template.order;

const desktop = { viewport: { width: 1440, height: 900 } };

const step = (id: string, change: Readonly<Record<string, unknown>> = {}) => ({
  id,
  kind: "canvas",
  templateId: TEMPLATE,
  columnSet: null,
  focusZones: [],
  continues: null,
  scope: "team",
  mode: "open",
  minutes: 20,
  optional: false,
  ...change,
});

/** A workshop of three steps: together, alone (private), and everybody on one board. */
export async function openWallWorkshop(
  origin: string,
  teams: readonly string[],
): Promise<MadeWorkshop> {
  const workshop = await makeWorkshop(origin, {
    title: "Green campus",
    locale: "en",
    templateId: TEMPLATE,
    teams: teams.map((name) => ({ name })),
  });
  const steps = [
    step("together"),
    step("alone", { mode: "private" }),
    step("sum", { scope: "plenary" }),
  ];
  await command(origin, workshop, { type: "set-agenda", steps });
  await command(origin, workshop, { type: "go-to-step", stepId: "together" });
  return workshop;
}

/** A participant without a browser: an unmodified client on a room of theirs. */
export async function rawParticipant(
  origin: string,
  workshop: MadeWorkshop,
  {
    name,
    team,
    kind = "board",
  }: Readonly<{ name: string; team: number; kind?: "board" | "private" }>,
) {
  const teamId = `team-${team}`;
  const { cookie } = await joinWorkshop(origin, { code: workshop.code, name, teamId });
  const doc = new Y.Doc();
  const stepId = kind === "board" ? "together" : "alone";
  const room = `${workshop.id}.${kind}.${teamId}.${stepId}`;
  const provider = openProgramRoom(origin, { room, cookie, doc });
  await expect.poll(() => provider.synced).toBe(true);
  let count = 0;
  return {
    doc,
    cookie,
    say: (body: object) =>
      fetch(`${origin}/sync/${workshop.id}/commands`, {
        method: "POST",
        headers: { "content-type": "application/json", origin, cookie },
        body: JSON.stringify(body),
      }),
    write(zoneId: string, ...texts: string[]) {
      const places = freePlaces(layout, { zoneId, columnId: null }, [], count + texts.length);
      const notes = texts.map((text) => {
        count += 1;
        const at = places[count - 1] ?? { x: 0, y: 0 };
        return { id: `shape:${teamId}-${count}`, text, ...at };
      });
      doc.transact(() => writeNotes(doc, notes));
    },
    leave() {
      provider.destroy();
      doc.destroy();
    },
  };
}

/** The facilitator's wall, with the first team's board drawn. */
export async function openWall(
  browser: Browser,
  origin: string,
  workshop: MadeWorkshop,
  {
    locale = "en",
    ...options
  }: Parameters<Browser["newContext"]>[0] & Readonly<{ locale?: string }> = {},
) {
  const context = await browserOf(browser, origin, workshop.facilitatorCookie, {
    ...desktop,
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${origin}/${locale}/workshops/${workshop.id}/wall`);
  await expect(tile(page, 1).getByRole("img")).toBeVisible();
  return page;
}

export const tile = (page: Page, team: number) => page.locator(`[data-team="team-${team}"]`);
export const notesOf = (page: Page, team: number) => tile(page, team).locator("p [data-notes]");
export const zoneOf = (page: Page, team: number, zoneId: string) =>
  tile(page, team).locator(`[data-zone="${zoneId}"]`);
