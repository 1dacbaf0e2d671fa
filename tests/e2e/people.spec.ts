import { type Browser, expect, type Page } from "@playwright/test";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import type { RunningApp } from "./support/app.ts";
import {
  appForBoards,
  expectSaved,
  notesOn,
  openWorkshop,
  startWriting,
} from "./support/board-pages.ts";
import {
  browserOf,
  type JoinedPerson,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { enterAsProgram } from "./support/raw-peer.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const desktop = { viewport: { width: 1440, height: 900 } };
/** How soon what a facilitator does has to be seen; a second for the server, one for the screen. */
const soon = { timeout: 2_000 };

const comeIn = (workshop: MadeWorkshop, name: string) =>
  joinWorkshop(app.origin, { code: workshop.code, name, teamId: "team-1" });

async function openPage(
  browser: Browser,
  cookie: string,
  workshop: MadeWorkshop,
  path = "",
): Promise<Page> {
  const context = await browserOf(browser, app.origin, cookie, desktop);
  const page = await context.newPage();
  await page.goto(`${app.origin}/en/workshops/${workshop.id}${path}`);
  return page;
}

async function openBoard(browser: Browser, person: JoinedPerson, workshop: MadeWorkshop) {
  const page = await openPage(browser, person.cookie, workshop);
  await expectSaved(page);
  return page;
}

/** The facilitator's list of people, on the stage. */
async function openPeople(browser: Browser, workshop: MadeWorkshop): Promise<Page> {
  const page = await openPage(browser, workshop.facilitatorCookie, workshop);
  await page.getByRole("button", { name: "More for facilitators" }).click();
  await page.getByRole("button", { name: "People", exact: true }).click();
  await expect(page.getByRole("heading", { name: "People in this workshop" })).toBeVisible();
  return page;
}

async function writeNote(page: Page, words: string, [x, y]: readonly [number, number]) {
  await startWriting(page, x, y);
  await page.keyboard.type(words);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
}

const row = (page: Page, name: string) =>
  page.locator("dialog[open]").getByRole("button", { name: new RegExp(`^${name}\\b`) });

const status = async (path: string, cookie: string) =>
  (await fetch(`${app.origin}${path}`, { headers: { cookie } })).status;

test("whoever the facilitator removes is out everywhere, and others go on undisturbed", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin);
  const [ana, ben] = [await comeIn(workshop, "Ana"), await comeIn(workshop, "Ben")];
  const [anas, bens] = [
    await openBoard(browser, ana, workshop),
    await openBoard(browser, ben, workshop),
  ];
  await writeNote(anas, "From Ana", [350, 450]);
  await writeNote(bens, "From Ben", [900, 450]);
  await expect.poll(async () => (await notesOn(bens)).sort()).toEqual(["From Ana", "From Ben"]);
  const lead = await openPeople(browser, workshop);
  await expect(lead.getByText("3 connected")).toBeVisible();
  await expect(row(lead, "Ana")).toContainText("1 device");
  await expectSound(lead);

  await row(lead, "Ana").click();
  await lead.getByRole("button", { name: "Remove" }).click();
  const question = lead.getByRole("alertdialog", { name: "Remove Ana from the workshop?" });
  await expectSound(lead);
  await question.getByRole("button", { name: "Remove" }).click();

  const told = anas.getByRole("heading", {
    name: "The facilitator has removed you from this workshop",
  });
  await expect(told).toBeVisible(soon);
  await expect(row(lead, "Ana")).toBeHidden();
  await expect(lead.getByText("2 connected")).toBeVisible();
  await expectSound(anas);
  // Nothing of the boards stays in a browser that may not see them.
  await expect.poll(() => anas.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  // Neither the old session nor the return code leads back.
  await anas.reload();
  await expect(anas.getByText("You are not in this workshop yet").first()).toBeAttached();
  expect(await status(`/api/workshops/${workshop.id}`, ana.cookie)).toBe(404);
  const back = await fetch(`${app.origin}/api/join`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: app.origin },
    body: JSON.stringify({ code: workshop.code, rejoin: ana.rejoinCode }),
  });
  expect(back.status).toBe(404);

  expect((await notesOn(bens)).sort()).toEqual(["From Ana", "From Ben"]);
  await writeNote(bens, "Still here", [900, 250]);
  await expectSaved(bens);
});

test("whoever is signed out while offline reads so, and can take their words along", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin);
  const ana = await comeIn(workshop, "Ana");
  const context = await browserOf(browser, app.origin, ana.cookie, desktop);
  const page = await context.newPage();
  let isCut = false;
  await page.routeWebSocket(/\/sync\//, (socket) => {
    if (isCut) return socket.close();
    socket.connectToServer();
  });
  await page.goto(`${app.origin}/en/workshops/${workshop.id}`);
  await expectSaved(page);
  isCut = true;
  await context.setOffline(true);
  await expect(page.locator("[data-save]")).toContainText("Offline");
  await writeNote(page, "Half an idea", [350, 450]);
  await writeNote(page, "And another", [900, 600]);

  const people = `${app.origin}/api/workshops/${workshop.id}/members`;
  const signedOut = await fetch(`${people}/${ana.participantId}/sign-out`, {
    method: "POST",
    headers: { cookie: workshop.facilitatorCookie, origin: app.origin },
  });
  expect(signedOut.status).toBe(204);
  isCut = false;
  await context.setOffline(false);

  await expect(
    page.getByRole("heading", { name: "You are signed out of this workshop" }),
  ).toBeVisible();
  await expect(page.getByText("2 texts were not saved")).toBeVisible();
  await expect(page.getByText("Half an idea")).toBeVisible();
  await expectSound(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy the words" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "Half an idea\n\nAnd another",
  );
});

test("who is made an observer sees every board and writes on none", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  const [ana, ben] = [await comeIn(workshop, "Ana"), await comeIn(workshop, "Ben")];
  const [anas, bens] = [
    await openBoard(browser, ana, workshop),
    await openBoard(browser, ben, workshop),
  ];
  await writeNote(bens, "From Ben", [900, 450]);
  await expect.poll(() => notesOn(anas)).toEqual(["From Ben"]);
  const lead = await openPeople(browser, workshop);

  await row(lead, "Ana").click();
  await lead.getByLabel("Team or role").selectOption({ label: "Observes only" });

  await expect(anas.getByText("Every team works on its own board.", { exact: false })).toBeVisible(
    soon,
  );
  await expect(row(lead, "Ana")).toContainText("Observes");
  await anas.getByRole("button", { name: /Herons/ }).click();
  await expect(anas.getByText("You are observing", { exact: false })).toBeVisible();
  await expect(anas.getByRole("toolbar", { name: "Tools" })).toBeHidden();
  await expect.poll(() => notesOn(anas)).toEqual(["From Ben"]);
  const address = { workshopId: workshop.id, teamId: "team-2", stepId: "canvas" };
  const program = await enterAsProgram(app.origin, address, ana.cookie);
  recordsMap(program.doc).set("shape:forced", new Y.Map([["t", "note"]]));
  await expect.poll(program.isClosed).toBe(true);

  await lead.getByLabel("Team or role").selectOption({ label: "B · Otters" });
  await expectSaved(anas);
  await expect(anas.getByRole("toolbar", { name: "Tools" })).toBeVisible();
  expect(await notesOn(anas)).toEqual([]);
  await writeNote(anas, "Among the Otters", [350, 450]);
  await expectSaved(anas);
});

test("people can be managed from the lobby, by keyboard and on a phone", async ({ browser }) => {
  const workshop = await makeWorkshop(app.origin, {
    title: "Green campus",
    locale: "en",
    templateId: "T07-twin-transition",
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });
  const ana = await comeIn(workshop, "Ana");
  const waiting = await openPage(browser, ana.cookie, workshop, "/lobby");
  await expect(waiting.getByRole("heading", { name: "Welcome, Ana" })).toBeVisible();
  const lead = await openPage(browser, workshop.facilitatorCookie, workshop, "/lobby");
  await lead.setViewportSize({ width: 390, height: 844 });

  await lead.getByRole("button", { name: "Manage people" }).focus();
  await lead.keyboard.press("Enter");
  await row(lead, "Ana").focus();
  await lead.keyboard.press("Enter");
  await expect(row(lead, "Ana")).toHaveAttribute("aria-expanded", "true");
  await expectSound(lead);
  const { clientWidth, scrollWidth } = await lead
    .locator("dialog[open]")
    .evaluate(({ clientWidth, scrollWidth }) => ({ clientWidth, scrollWidth }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);

  await lead.getByRole("button", { name: "Remove" }).focus();
  await lead.keyboard.press("Enter");
  await lead.keyboard.press("Escape");
  await expect(lead.getByRole("alertdialog")).toBeHidden();
  await expect(lead.getByRole("heading", { name: "People in this workshop" })).toBeVisible();
  await lead.keyboard.press("Enter");
  await lead.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(
    waiting.getByRole("heading", { name: "The facilitator has removed you from this workshop" }),
  ).toBeAttached(soon);
  await expectSound(waiting);
  await lead.keyboard.press("Escape");
  await expect(lead.locator("dialog[open]")).toHaveCount(0);
});
