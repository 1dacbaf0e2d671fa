import { readFile } from "node:fs/promises";
import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// A facilitator changes the agenda: before the workshop, in the middle of it, and against another.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const desktop = { viewport: { width: 1440, height: 900 } };

const makeP1 = () =>
  makeWorkshop(app.origin, {
    title: "Green campus",
    locale: "en",
    programmeId: "P1",
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });

async function openEditor(browser: Browser, workshop: MadeWorkshop, options = {}, locale = "en") {
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, {
    ...desktop,
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}/agenda`);
  await expect(save(page, locale)).toBeVisible();
  return page;
}

function save(page: Page, locale = "en") {
  const { bar } = words(locale === "en" ? "en" : "zh-Hans", "agenda");
  return page.getByRole("button", { name: bar.save });
}

const rows = (page: Page) => page.getByRole("region", { name: "Steps" }).getByRole("listitem");
const titles = (page: Page) => page.locator("[data-step] > span:first-child").allTextContents();
const handle = (page: Page, title: string) =>
  page.getByRole("button", { name: new RegExp(`^Move “${title}”`) });
const news = (page: Page) => page.getByRole("region", { name: "Changes" }).getByRole("status");

async function agendaOf(workshop: MadeWorkshop) {
  const answer = await fetch(`${app.origin}/api/workshops/${workshop.id}/agenda`, {
    headers: { cookie: workshop.facilitatorCookie },
  });
  return (await answer.json()) as { steps: { id: string; notes: string }[]; revision: number };
}

async function menu(page: Page, title: string, entry: string) {
  await page.getByRole("button", { name: `More for “${title}”` }).click();
  await page.getByRole("button", { name: entry, exact: true }).click();
}

test("steps are moved, added, changed, taken out and saved", async ({ browser }) => {
  const workshop = await makeP1();
  const page = await openEditor(browser, workshop);
  await expect(page.getByText("It fits exactly.")).toBeVisible();
  const before = await titles(page);
  await page.getByLabel("Starts at").fill("09:00");
  await expect(rows(page).nth(1)).toContainText("09:08");
  await expect(page.getByText("Ends at 10:30")).toBeVisible();

  // By keys: the focus goes along, and it is said where the step is.
  await handle(page, before[7] ?? "").focus();
  await page.keyboard.press("ArrowDown");
  await expect(news(page)).toHaveText(`“${before[7]}” is now step 9 of 9, at 10:20.`);
  await expect(handle(page, before[7] ?? "")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(news(page)).toContainText("end of the list");
  await page.keyboard.press("Control+z");
  await expect.poll(() => titles(page)).toEqual(before);

  // By pointer: the last to the first place.
  await drag(page, handle(page, before[8] ?? ""), handle(page, before[0] ?? ""));
  await expect.poll(async () => (await titles(page))[0]).toBe(before[8]);

  await menu(page, before[3] ?? "", "Remove");
  await expect(news(page)).toContainText("was removed");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows(page)).toHaveCount(9);
  await menu(page, before[3] ?? "", "Remove");

  await page.getByRole("button", { name: "Add a step" }).click();
  await expectSound(page);
  await page.getByRole("dialog").getByRole("button", { name: /^Talk/ }).click();
  await page.getByLabel("Title", { exact: true }).fill("Closing round");
  await page.getByText("简体中文").last().click();
  await page.getByLabel("Title", { exact: true }).fill("总结");
  await page.getByLabel("Notes for you").fill("XYZZY bring the bell");
  await page.getByLabel("Minutes of “Closing round”").fill("12");
  await expect(page.getByText("7 minutes too long.")).toBeVisible();
  await expectSound(page);

  // What is no number of minutes does not count.
  await page.getByLabel("Minutes of “Closing round”").fill("0");
  await expect(rows(page).getByRole("alert")).toHaveText("A whole number from 1 to 600.");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByLabel("Minutes of “Closing round”")).toHaveValue("12");

  await save(page).click();
  await expect(news(page)).toHaveText("The agenda is saved.");
  const { steps } = await agendaOf(workshop);
  expect(steps).toHaveLength(9);
  expect(steps.at(-1)?.notes).toBe("XYZZY bring the bell");
  await page.reload();
  await expect(rows(page).last()).toContainText("Closing round");
});

test("what is not saved comes back, and is asked about before it is left", async ({ browser }) => {
  const workshop = await makeP1();
  const page = await openEditor(browser, workshop);
  const [first = ""] = await titles(page);
  await page.getByLabel(`Minutes of “${first}”`).fill("33");
  await page.getByRole("link", { name: "Back to the lobby" }).click();
  const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
  await expect(question).toBeVisible();
  await expectSound(page);
  await question.getByRole("button", { name: "Stay here" }).click();
  await page.getByRole("link", { name: "Back to the lobby" }).click();
  await question.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(page.getByRole("region", { name: "How to join" })).toBeVisible();

  await page.getByText("Facilitator’s tools").click();
  await page.getByRole("link", { name: "Change the agenda" }).click();
  await expect(page.getByText("Your unsaved changes are back")).toBeVisible();
  await expect(page.getByLabel(`Minutes of “${first}”`)).toHaveValue("33");
  await page.getByRole("link", { name: "Back to the lobby" }).click();
  await question.getByRole("button", { name: "Save and leave" }).click();
  // The lobby's own list has the new agenda.
  await expect(page.getByText("33 min", { exact: true })).toBeVisible();
});

test("of two facilitators the later one is told, and decides", async ({ browser }) => {
  const workshop = await makeP1();
  const [one, other] = [await openEditor(browser, workshop), await openEditor(browser, workshop)];
  const [first = "", second = ""] = await titles(one);
  await other.getByLabel(`Minutes of “${second}”`).fill("44");
  await one.getByLabel(`Minutes of “${first}”`).fill("33");
  await save(one).click();
  await expect(news(one)).toHaveText("The agenda is saved.");

  await expect(other.getByText("Somebody else has saved the agenda")).toBeVisible();
  await save(other).click();
  const dialog = other.getByRole("dialog", { name: "Two agendas" });
  await expect(dialog).toContainText(`changed “${first}”`);
  await expect(dialog).toContainText(`changed “${second}”`);
  await expectSound(other);
  await dialog.getByRole("button", { name: "Go on with theirs" }).click();
  await expect(other.getByLabel(`Minutes of “${first}”`)).toHaveValue("33");
  await other.getByRole("button", { name: "Undo" }).click();
  await expect(other.getByLabel(`Minutes of “${second}”`)).toHaveValue("44");
  await save(other).click();
  await expect(news(other)).toHaveText("The agenda is saved.");
  // Whoever has changed nothing sees the newest at once.
  await expect(one.getByLabel(`Minutes of “${second}”`)).toHaveValue("44");
});

test("a step that has begun stays, with its canvas", async ({ browser }) => {
  const workshop = await makeP1();
  const page = await openEditor(browser, workshop);
  const all = await titles(page);
  const [lenses = "", vote = ""] = all.slice(4);
  // Taken out here while the room goes there.
  await menu(page, lenses, "Remove");
  await command(app.origin, workshop, { type: "go-to-step", stepId: "lenses" });
  await expect(news(page)).toHaveText("A step has begun meanwhile and is back in the agenda.");
  await expect.poll(() => titles(page)).toEqual(all);
  await expect(rows(page).nth(4)).toHaveAttribute("aria-current", "step");
  await expect(rows(page).nth(4)).toContainText("now");

  await page.getByRole("button", { name: `Change “${lenses}”` }).click();
  await expect(page.getByText("This step has begun").last()).toBeVisible();
  await expect(page.getByLabel("Board", { exact: true })).toBeDisabled();
  await page.getByRole("button", { name: `More for “${lenses}”` }).click();
  await expect(page.getByRole("button", { name: "Has begun: it stays" })).toBeDisabled();
  await page.keyboard.press("Escape");
  // It shares its board with an earlier step, which opened it and is in use.
  await handle(page, vote).focus();
  for (const number of [5, 4]) {
    await page.keyboard.press("ArrowUp");
    await expect(news(page)).toContainText(`is now step ${number} of 9`);
  }
  await page.keyboard.press("ArrowUp");
  await expect(news(page)).toContainText("cannot go further");
  await expectSound(page);
});

test("a ready-made programme takes the place of the steps, and can be undone", async ({
  browser,
}) => {
  const workshop = await makeP1();
  const page = await openEditor(browser, workshop);
  const before = await titles(page);
  await page.getByRole("button", { name: "Start from a programme…" }).click();
  await expectSound(page);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Standards-gap clinic/ })
    .click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("You can undo it");
  await question.getByRole("button", { name: "Replace it" }).click();
  await expect(news(page)).toHaveText("The agenda was replaced. You can undo it.");
  const after = await titles(page);
  expect(after).not.toEqual(before);
  expect(after.every((title) => title !== "" && title !== "Canvas")).toBe(true);
  await save(page).click();
  await expect(news(page)).toHaveText("The agenda is saved.");
  // Its words came along, in every language.
  const chinese = await openEditor(browser, workshop, {}, "zh-Hans");
  expect((await titles(chinese)).join("")).toMatch(/\p{Script=Han}/u);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => titles(page)).toEqual(before);
});

test("people in the room read a new step without reloading", async ({ browser }) => {
  const workshop = await makeP1();
  const { cookie } = await joinWorkshop(app.origin, { code: workshop.code, name: "Ana" });
  const ana = await (await browserOf(browser, app.origin, cookie, desktop)).newPage();
  await ana.goto(`${app.origin}/en/workshops/${workshop.id}/lobby`);
  await expect(ana.getByRole("heading", { name: "Agenda" })).toBeVisible();
  const page = await openEditor(browser, workshop);
  await page.getByRole("button", { name: "Add a step" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Emissions-data gap pilot/ })
    .click();
  await page.getByLabel("Notes for you").fill("XYZZY");
  await save(page).click();
  await expect(ana.getByText("Emissions-data gap pilot")).toBeVisible({ timeout: 10_000 });
  expect(await ana.content()).not.toContain("XYZZY");
});

test("an agenda goes into a file and into another workshop, without people", async ({
  browser,
}) => {
  const workshop = await makeP1();
  await joinWorkshop(app.origin, { code: workshop.code, name: "Kanarienvogel" });
  const page = await openEditor(browser, workshop);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Green-campus.programme.json");
  const text = await readFile(await download.path(), "utf8");
  expect(text).not.toContain("Kanarienvogel");
  expect(text).not.toContain(workshop.code);

  const second = await makeWorkshop(app.origin, {
    title: "二",
    locale: "zh-Hans",
    templateId: "T07-twin-transition",
    teams: [{ name: "A" }],
  });
  const chinese = words("zh-Hans", "agenda");
  const other = await openEditor(
    browser,
    second,
    { viewport: { width: 390, height: 844 } },
    "zh-Hans",
  );
  await other.getByRole("button", { name: chinese.file.load }).click();
  const dialog = other.getByRole("dialog", { name: chinese.file.loadTitle });
  const choose = (content: string) =>
    dialog.locator("input[type=file]").setInputFiles({
      name: "a.json",
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
  await choose(text.replace("T04-sdg-mapper", "T99-moon").replace('"minutes": 8', '"minutes": 0'));
  await expect(dialog).toContainText("第 1 步，分钟数：不能小于 1");
  await expectSound(other);
  await choose(text.replaceAll("T04-sdg-mapper", "T99-moon"));
  await expect(dialog).toContainText("这里没有画布“T99-moon”");
  await choose("hello");
  await expect(dialog).toContainText(words("zh-Hans", "programme-file").faults["not-json"]);
  await choose(text);
  await dialog.getByRole("button", { name: chinese.file.use, exact: true }).click();
  await expect(other.getByRole("button", { name: /^修改“/ })).toHaveCount(9);
  await expectSound(other);
  await save(other, "zh-Hans").click();
  await expect(other.getByText(chinese.news.saved)).toBeVisible();
  expect((await agendaOf(second)).steps).toHaveLength(9);
});

async function drag(page: Page, from: Locator, to: Locator) {
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  const start = await centre(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y - 30, { steps: 4 });
  const end = await centre(to);
  await page.mouse.move(end.x, end.y - 20, { steps: 12 });
  await page.mouse.up();
}

async function centre(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error("not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
