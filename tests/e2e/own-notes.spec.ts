import { type Browser, expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { noteOn } from "./support/board.ts";
import {
  appForBoards,
  chooseCanvas,
  expectSaved,
  joinBoard,
  startWriting,
} from "./support/board-pages.ts";
import { browserOf, command, type MadeWorkshop, makeWorkshop } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// Steps that say whose notes may be changed: only one's own, the team's, or everybody's.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const TEMPLATE = "T07-twin-transition";
const { ownOnly, notices, boards } = words("en", "board");
const outline = sayIn("en", "outline");
const ROOF = "Solar roof";
const TRAM = "A tram";

const step = (id: string, change: Readonly<Record<string, unknown>>) => ({
  ...{ id, kind: "canvas", templateId: TEMPLATE, columnSet: null, focusZones: [] },
  ...{ continues: null, scope: "team", mode: "open", minutes: 10, optional: false },
  ...change,
});

/** All together on their team's boards, then each on their own notes there; then everywhere. */
async function openWorkshop(first: string): Promise<MadeWorkshop> {
  const workshop = await makeWorkshop(app.origin, {
    ...{ title: "Green campus", locale: "en", templateId: TEMPLATE },
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });
  const steps = [
    step("together", { edits: "team" }),
    step("own", { edits: "own", continues: "together" }),
    step("visits", { edits: "all" }),
  ];
  await command(app.origin, workshop, { type: "set-agenda", steps });
  await command(app.origin, workshop, { type: "go-to-step", stepId: first });
  return workshop;
}

/** The facilitator's window on the first team's board. */
async function lead(browser: Browser, workshop: MadeWorkshop, stepId: string): Promise<Page> {
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, {
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${app.origin}/en/workshops/${workshop.id}/boards/team-1/${stepId}`);
  await expectSaved(page);
  return page;
}

async function write(page: Page, text: string, x: number, y: number) {
  await startWriting(page, x, y);
  await page.keyboard.type(text);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expectSaved(page);
}

async function middleOf(page: Page, text: string) {
  const box = await noteOn(page, text).boundingBox();
  if (!box) throw new Error(`“${text}” is not on the page`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Drags a note by its middle, 120 pixels to the right. */
async function drag(page: Page, text: string) {
  const { x, y } = await middleOf(page, text);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const way of [20, 60, 120]) await page.mouse.move(x + way, y);
  await page.mouse.up();
  // Away from it, and nothing selected.
  await page.mouse.click(x + 40, 200);
}

const changing = (page: Page, what: "edit" | "move" | "delete", note: string) =>
  page.getByRole("button", { name: outline(what, { note }), exact: true });

test("two people change their own notes, and neither the other's; the facilitator changes all", async ({
  browser,
}) => {
  const workshop = await openWorkshop("own");
  const ana = await joinBoard(browser, app.origin, workshop, "Ana");
  const ben = await joinBoard(browser, app.origin, workshop, "Ben");
  await expect(ben.getByText(ownOnly)).toBeVisible();
  await write(ana, ROOF, 350, 450);
  await write(ben, TRAM, 850, 450);
  await expect(noteOn(ana, TRAM)).toBeVisible();
  await expectSound(ben, "a board with one's own notes to change");

  // On the canvas: what is others' stays where it is, whole, whatever is tried.
  const before = await middleOf(ben, ROOF);
  await drag(ben, ROOF);
  expect(await middleOf(ben, ROOF)).toEqual(before);
  await ben.mouse.dblclick(before.x, before.y);
  await expect(ben.locator("[contenteditable=true]")).toHaveCount(0);
  await ben.mouse.click(before.x, before.y);
  await ben.keyboard.press("Delete");
  await ben.keyboard.press("Control+a");
  await ben.keyboard.press("ArrowRight");
  await expectSaved(ben);
  await expect(noteOn(ana, ROOF)).toBeVisible();
  expect(await middleOf(ana, ROOF)).toEqual(before);

  // What is theirs moves, and can be written in.
  const from = await middleOf(ana, TRAM);
  await drag(ben, TRAM);
  await expect.poll(async () => (await middleOf(ana, TRAM)).x).toBeGreaterThan(from.x + 100);

  // In the list: nothing to change on others' notes.
  await ben.getByRole("button", { name: words("en", "outline").show }).click();
  await expect(changing(ben, "edit", TRAM)).toBeVisible();
  for (const what of ["edit", "move", "delete"] as const) {
    await expect(changing(ben, what, TRAM)).toHaveCount(1);
    await expect(changing(ben, what, ROOF)).toHaveCount(0);
  }
  await expectSound(ben, "the list with one's own notes to change");
  await ben.reload();
  await ben.getByRole("button", { name: words("en", "outline").show }).click();
  await expect(changing(ben, "delete", TRAM)).toBeVisible();
  await expect(changing(ben, "delete", ROOF)).toHaveCount(0);
  await changing(ben, "delete", TRAM).click();
  await expect(noteOn(ana, TRAM)).toHaveCount(0);

  const boss = await lead(browser, workshop, "together");
  await expect(boss.getByText(ownOnly)).toHaveCount(0);
  await drag(boss, ROOF);
  await expect.poll(async () => (await middleOf(ana, ROOF)).x).toBeGreaterThan(before.x + 100);
});

test("what was done to others' notes before the news came is taken back, and new notes stay", async ({
  browser,
}) => {
  const workshop = await openWorkshop("together");
  const ana = await joinBoard(browser, app.origin, workshop, "Ana");
  const ben = await joinBoard(browser, app.origin, workshop, "Ben");
  await write(ana, ROOF, 350, 450);
  await expect(noteOn(ben, ROOF)).toBeVisible();
  const before = await middleOf(ana, ROOF);

  let isCut = false;
  await ben.routeWebSocket(/\/sync\//, (socket) => {
    if (isCut) return socket.close();
    socket.connectToServer();
  });
  await ben.reload();
  await expectSaved(ben);
  await expect(noteOn(ben, ROOF)).toBeVisible();
  isCut = true;
  await ben.context().setOffline(true);
  await expect(ben.locator("[data-save]")).toContainText("Offline");
  await drag(ben, ROOF);
  await startWriting(ben, 850, 500);
  await ben.keyboard.type(TRAM);
  await ben.keyboard.press("Escape");
  await ben.keyboard.press("Escape");
  await expect(ben.locator("[data-save]")).toContainText("2 changes waiting");

  await command(app.origin, workshop, { type: "go-to-step", stepId: "own" });
  isCut = false;
  await ben.context().setOffline(false);
  await ben.reload();
  await expect(ben.getByText(notices["not-yours"])).toBeVisible();
  await expectSaved(ben);
  await expect(noteOn(ana, TRAM)).toBeVisible();
  expect(await middleOf(ana, ROOF)).toEqual(before);
  await expect(noteOn(ben, TRAM)).toBeVisible();
  expect(await middleOf(ben, ROOF)).toEqual(before);
  await drag(ben, TRAM);
  await expectSaved(ben);
  await ben.reload();
  await expectSaved(ben);
  await expect(noteOn(ben, TRAM)).toBeVisible();
});

test("on a phone the list offers to change one's own; where all boards are open, one visits", async ({
  browser,
}) => {
  const workshop = await openWorkshop("own");
  const ana = await joinBoard(browser, app.origin, workshop, "Ana");
  await write(ana, ROOF, 350, 450);
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const ming = await joinBoard(browser, app.origin, workshop, "小明", {
    ...phone,
    locale: "zh-Hans",
  });
  await expect(ming.getByText(words("zh-Hans", "board").ownOnly)).toBeVisible();
  await expect(ming.locator("[data-note]").getByText(ROOF)).toBeVisible();
  await expect(ming.locator("[data-note] [data-action]")).toHaveCount(0);
  await expectSound(ming, "a phone's list with one's own notes to change");
  await chooseCanvas(ming.context());
  await ming.reload();
  await expect(ming.getByText(words("zh-Hans", "board").ownOnly)).toBeVisible();
  await expectSound(ming, "a phone's canvas with one's own notes to change");

  await command(app.origin, workshop, { type: "go-to-step", stepId: "visits" });
  await expect(ana.getByText(ownOnly)).toHaveCount(0);
  await ana.getByRole("button", { name: boards.open, exact: true }).click();
  await ana.getByRole("button", { name: "Otters" }).click();
  await expectSaved(ana);
  await write(ana, TRAM, 350, 450);
  const boss = await lead(browser, workshop, "visits");
  await boss.goto(boss.url().replace("team-1", "team-2"));
  await expect(noteOn(boss, TRAM)).toBeVisible();
  await command(app.origin, workshop, { type: "go-to-step", stepId: "together" });
  await expect(noteOn(ana, ROOF)).toBeVisible();
});
