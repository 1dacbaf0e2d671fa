import { expect, type Page } from "@playwright/test";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import type { RunningApp } from "./support/app.ts";
import {
  appForBoards,
  expectSaved,
  joinBoard,
  notePlace,
  notesOn,
  openWorkshop,
  startWriting,
} from "./support/board-pages.ts";
import { command, joinWorkshop } from "./support/people.ts";
import { enterAsProgram } from "./support/raw-peer.ts";
import { test } from "./support/story.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const PLACE = [350, 450] as const;
const undoKeys = "Control+z";
const redoKeys = "Control+Shift+z";

async function writeNote(page: Page, words: string, [x, y]: readonly [number, number] = PLACE) {
  await startWriting(page, x, y);
  await page.keyboard.type(words);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expectSaved(page);
}

async function dragNote(page: Page, by: number) {
  const { x, y } = await notePlace(page);
  await page.mouse.move(x + 20, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + 20 + by / 2, y + 20, { steps: 4 });
  await page.mouse.move(x + 20 + by, y + 20, { steps: 4 });
  await page.mouse.up();
}

async function selectNote(page: Page) {
  const { x, y } = await notePlace(page);
  await page.mouse.click(x + 20, y + 20);
}

const colourOf = (page: Page) =>
  page
    .locator('.tl-shape[data-shape-type="note"] .tl-note__container')
    .first()
    .evaluate((note) => getComputedStyle(note).backgroundColor);

test("undoing my move leaves the colour somebody else gave the note", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  const [ana, ben] = await Promise.all([
    joinBoard(browser, app.origin, workshop, "Ana"),
    joinBoard(browser, app.origin, workshop, "Ben"),
  ]);
  await writeNote(ana, "Idea");
  await expect.poll(() => notesOn(ben)).toEqual(["Idea"]);
  const start = await notePlace(ana);
  const yellow = await colourOf(ana);

  await dragNote(ana, 200);
  await expect.poll(async () => (await notePlace(ben)).x).toBe(start.x + 200);
  await selectNote(ben);
  await ben.getByRole("button", { name: "Light blue" }).click();
  await expect.poll(() => colourOf(ana)).not.toBe(yellow);
  const blue = await colourOf(ana);

  await ana.keyboard.press(undoKeys);

  for (const page of [ana, ben]) {
    await expect.poll(() => notePlace(page)).toEqual(start);
    expect(await colourOf(page)).toBe(blue);
  }
  await ana.keyboard.press(redoKeys);
  await expect.poll(async () => (await notePlace(ben)).x).toBe(start.x + 200);
  expect(await colourOf(ben)).toBe(blue);
});

test("Escape in the middle of a drag puts back my move and nothing of anybody else's", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin);
  const [ana, ben] = await Promise.all([
    joinBoard(browser, app.origin, workshop, "Ana"),
    joinBoard(browser, app.origin, workshop, "Ben"),
  ]);
  await writeNote(ana, "Idea");
  await expect.poll(() => notesOn(ben)).toEqual(["Idea"]);
  const start = await notePlace(ana);
  const before = await colourOf(ana);

  await ana.mouse.move(start.x + 20, start.y + 20);
  await ana.mouse.down();
  await ana.mouse.move(start.x + 120, start.y + 20, { steps: 5 });
  await expect.poll(async () => (await notePlace(ben)).x).toBe(start.x + 100);
  await selectNote(ben);
  await ben.getByRole("button", { name: "Light blue" }).click();
  await expect.poll(() => colourOf(ana)).not.toBe(before);
  await ana.keyboard.press("Escape");
  await ana.mouse.up();

  for (const page of [ana, ben]) {
    await expect.poll(() => notePlace(page)).toEqual(start);
    expect(await colourOf(page)).not.toBe(before);
  }
  await ana.keyboard.press(undoKeys);
  await expect.poll(() => notesOn(ben)).not.toEqual(["Idea"]);
});

test("a note that somebody deleted is not brought back by my undo and redo", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin);
  const [ana, ben] = await Promise.all([
    joinBoard(browser, app.origin, workshop, "Ana"),
    joinBoard(browser, app.origin, workshop, "Ben"),
  ]);
  await writeNote(ana, "Going away");
  await dragNote(ana, 150);
  await expect.poll(() => notesOn(ben)).toEqual(["Going away"]);
  await expectSaved(ana);
  await selectNote(ben);
  await ben.keyboard.press("Delete");
  await expect.poll(() => notesOn(ana)).toEqual([]);

  for (const keys of [undoKeys, undoKeys, redoKeys, redoKeys]) await ana.keyboard.press(keys);

  await expectSaved(ana);
  expect(await notesOn(ana)).toEqual([]);
  expect(await notesOn(ben)).toEqual([]);
});

test("deleting a note that somebody writes in does not break their board", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  const [ana, ben] = await Promise.all([
    joinBoard(browser, app.origin, workshop, "Ana"),
    joinBoard(browser, app.origin, workshop, "Ben"),
  ]);
  await startWriting(ana, ...PLACE);
  await ana.keyboard.type("Half a sent");
  await expect.poll(() => notesOn(ben)).toEqual(["Half a sent"]);
  await selectNote(ben);
  await ben.keyboard.press("Delete");
  await expect.poll(() => notesOn(ana)).toEqual([]);

  await ana.mouse.click(900, 450);
  await writeNote(ana, "Still here", [900, 450]);

  await expect.poll(() => notesOn(ben)).toEqual(["Still here"]);
});

test("a damaged record is taken back by the server; everything else and newcomers are not held up", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana");
  await writeNote(ana, "Sound");
  const evan = await joinWorkshop(app.origin, {
    code: workshop.code,
    name: "Evan",
    teamId: "team-1",
  });
  const address = { workshopId: workshop.id, teamId: "team-1", stepId: "canvas" };
  const program = await enterAsProgram(app.origin, address, evan.cookie);
  const records = recordsMap(program.doc);
  const [sound] = records.values();
  if (!(sound instanceof Y.Map)) throw new Error("the note has not arrived");
  program.doc.transact(() => {
    const damaged = new Y.Map<unknown>();
    records.set("shape:damaged", damaged);
    damaged.set("t", "note");
    damaged.set("xf", ["page:page", "a5", 100, 1500, 0]);
    damaged.set("p", { ...sound.get("p"), color: "mauve" });
    damaged.set("m", { authorId: evan.participantId });
    const text = new Y.XmlFragment();
    damaged.set("rt", text);
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText("Mauve note")]);
    text.insert(0, [paragraph]);
  });

  await expect.poll(() => records.has("shape:damaged")).toBe(false);
  await writeNote(ana, "After it", [900, 450]);
  const ben = await joinBoard(browser, app.origin, workshop, "Ben");
  await expect.poll(async () => (await notesOn(ben)).sort()).toEqual(["After it", "Sound"]);
  await expect(ana.getByText("Mauve note")).toBeHidden();
  program.leave();
});

test("people see each other's names, and one can follow another's view", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  const [ana, ben] = await Promise.all([
    joinBoard(browser, app.origin, workshop, "Ana"),
    joinBoard(browser, app.origin, workshop, "Ben"),
  ]);
  await ben.mouse.move(640, 300);
  await ben.mouse.move(650, 320);
  await expect(ana.locator(".tl-collaborator__cursor").getByText("Ben")).toBeVisible();

  await ana.getByRole("button", { name: "2 people here" }).click();
  await ana.getByRole("button", { name: "Follow Ben’s view" }).click();
  const zoomOf = (page: Page) => page.getByRole("toolbar", { name: "View" }).textContent();
  const before = await zoomOf(ana);
  await ben.getByRole("button", { name: "Nearer" }).click();
  await ben.getByRole("button", { name: "Nearer" }).click();

  await expect.poll(() => zoomOf(ana)).not.toBe(before);
  await expect.poll(async () => (await zoomOf(ana)) === (await zoomOf(ben))).toBe(true);
  await ana.keyboard.press("Escape");
  await ana.mouse.move(640, 400);
  await ana.mouse.wheel(0, 300);
  await expect(ana.locator(".tlui-following-indicator")).toBeHidden();
});

test("nobody's browser asks another host for anything", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  for (const locale of ["en", "zh-Hans", "zh-Hant"]) {
    const elsewhere: string[] = [];
    const page = await joinBoard(browser, app.origin, workshop, `Ana ${locale}`, { locale });
    page.on("request", (request) => {
      const { host, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && host !== new URL(app.origin).host) {
        elsewhere.push(request.url());
      }
    });
    await page.reload();
    await expectSaved(page);
    await writeNote(page, `Words ${locale}`);
    await page.mouse.click(900, 450, { button: "right" });
    expect(elsewhere).toEqual([]);
    await page.context().close();
  }
});

test("a step for reading closes the tools and says so, and the next one opens them", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana");
  await writeNote(ana, "Before the end");

  await command(app.origin, workshop, { type: "end" });
  await expect(ana.getByText("The workshop is over", { exact: true })).toBeVisible();
  await expect(ana.getByRole("toolbar", { name: "Tools" })).toBeHidden();
  await ana.mouse.dblclick(900, 450);
  expect(await notesOn(ana)).toEqual(["Before the end"]);

  await command(app.origin, workshop, { type: "reopen" });
  await expect(ana.getByRole("toolbar", { name: "Tools" })).toBeVisible();
  await writeNote(ana, "And on", [950, 300]);
});
