import { type Browser, expect, type Page } from "@playwright/test";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { type Locale, locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { readPaper, withoutSpace } from "./support/paper.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { enterAsProgram, type RawPeer } from "./support/raw-peer.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const TEMPLATE = "T07-twin-transition";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);
const [ZONE = ""] = template.order;
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const zh = words("zh-Hans", "plan");
const en = words("en", "plan");
const MINE = "学生能说出校园里三处可以遮荫的地方";
const TITLE = "校园降温：从一棵树开始";
const TEACHER = "林老师";
const FIRST_NOTE = "公交站需要树荫";
const LATER_NOTE = "屋顶刷成白色";

type Class = Readonly<{ workshop: MadeWorkshop; peer: RawPeer }>;

/** A class at work on one canvas, and somebody of it who writes notes. */
async function openClass(): Promise<Class> {
  const workshop = await makeWorkshop(app.origin, {
    title: "清凉街道",
    locale: "zh-Hans",
    templateId: TEMPLATE,
    teams: [{ name: "白鹭队" }, { name: "水獭队" }],
  });
  await command(app.origin, workshop, { type: "go-to-step", stepId: "canvas" });
  const person = { code: workshop.code, name: "小明", teamId: "team-1" };
  const { cookie } = await joinWorkshop(app.origin, person);
  const address = { workshopId: workshop.id, teamId: "team-1", stepId: "canvas" };
  const peer = await enterAsProgram(app.origin, address, cookie);
  const made = { workshop, peer };
  write(made, FIRST_NOTE);
  return made;
}

function write({ peer: { doc } }: Class, text: string): void {
  const taken = outcomesOf(readRecords(doc), layout).map(({ bounds }) => bounds);
  const [place = { x: 0, y: 0 }] = freePlaces(layout, { zoneId: ZONE, columnId: null }, taken, 1);
  doc.transact(() => writeNotes(doc, [{ id: `shape:${taken.length}`, text, ...place }]));
}

async function openPlan(
  browser: Browser,
  { id, facilitatorCookie }: MadeWorkshop,
  { locale = "zh-Hans", ...options }: Readonly<{ locale?: Locale }> & object = desktop,
): Promise<Page> {
  const context = await browserOf(browser, app.origin, facilitatorCookie, options);
  const page = await context.newPage();
  await page.goto(`${app.origin}/${locale}/workshops/${id}/plan`);
  await expect(page.locator("article h3").first()).toBeVisible();
  return page;
}

const sectionIds = (page: Page) =>
  page.locator("article section[id^=section-]").evaluateAll((all) => all.map(({ id }) => id));
const piece = (page: Page, start: string) => page.locator(`[data-piece^="${start}"]`).first();

async function startEditing(page: Page, label = zh.edit): Promise<void> {
  await page.getByRole("button", { name: label, exact: true }).click();
  await expect(page.locator("[data-saving]")).toBeVisible();
}

/** Writes in a piece of the paper instead of what it says. */
async function rewrite(page: Page, start: string, text: string): Promise<void> {
  await piece(page, start).click();
  const field = page.locator("article [contenteditable=true]");
  await expect(field).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
}

const expectSaved = (page: Page) =>
  expect(page.locator("[data-saving]")).toHaveAttribute("data-saving", "saved");

async function planText(page: Page, workshop: MadeWorkshop): Promise<string> {
  const path = `/api/workshops/${workshop.id}/lesson-plan.pdf?locale=zh-Hans`;
  const answer = await page.context().request.get(`${app.origin}${path}`);
  expect(answer.status()).toBe(200);
  return readPaper(await answer.body()).text;
}

test("a teacher makes the plan their own, and it stays so when it is made again", async ({
  browser,
}) => {
  const made = await openClass();
  const page = await openPlan(browser, made.workshop);
  await expect(page.getByText(FIRST_NOTE).first()).toBeVisible();

  await test.step("writes, moves and leaves out", async () => {
    await startEditing(page);
    await rewrite(page, "objectives.list", MINE);
    await expect(page.getByText(zh.editor.changed)).toBeVisible();

    const before = await sectionIds(page);
    await page.locator('[data-handle="objectives"]').focus();
    await page.keyboard.press("ArrowDown");
    await expect(page.locator('[data-handle="objectives"]')).toBeFocused();
    const after = await sectionIds(page);
    expect(after.indexOf("section-objectives")).toBe(before.indexOf("section-objectives") + 1);
    const sources = page
      .getByRole("navigation")
      .locator("li", { has: page.locator('[data-handle="sources"]') });
    await sources.getByRole("button").last().click();
    await expect(page.locator("#section-sources")).toContainText(zh.hiddenSection);
    await expectSaved(page);
    await expectSound(page, "the editor");
  });

  await test.step("says on the cover what only a teacher knows", async () => {
    await rewrite(page, "cover.title", TITLE);
    await rewrite(page, "cover.facts teacher", TEACHER);
    await expect(page.locator('[data-block="cover.title"]')).toContainText(zh.editor.changed);
    await expectSaved(page);
    await expectSound(page, "a cover that was changed");
  });

  await test.step("finds it so after coming back", async () => {
    await page.reload();
    await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
    await expect(page.locator("article header")).toContainText(TEACHER);
    await expect(page.locator("article header dt")).toHaveCount(5);
    await expect(page.getByText(MINE)).toBeVisible();
    await expect(page.locator("#section-sources")).toHaveCount(0);
    const ids = await sectionIds(page);
    expect(ids.indexOf("section-objectives")).toBeGreaterThan(ids.indexOf("section-glance") + 1);
  });

  await test.step("keeps it when more is written on the boards", async () => {
    await startEditing(page);
    write(made, LATER_NOTE);
    await expect(async () => {
      await page.getByRole("button", { name: zh.editor.read, exact: true }).click();
      await expect(page.getByText(LATER_NOTE).first()).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(page.getByText(MINE)).toBeVisible();
  });

  await test.step("has it on paper", async () => {
    const text = await planText(page, made.workshop);
    expect(text).toContain(withoutSpace(MINE));
    expect(text).toContain(withoutSpace(LATER_NOTE));
    expect(text).toContain(withoutSpace(TITLE));
    expect(text).toContain(withoutSpace(TEACHER));
  });

  await test.step("goes back to what was made", async () => {
    const changed = page.locator("[data-block]", { hasText: MINE });
    await changed.getByRole("button", { name: zh.editor.backToMade }).click();
    await expect(page.getByText(MINE)).toHaveCount(0);
    await page.getByRole("button", { name: zh.editor.undo, exact: true }).click();
    await expect(page.getByText(MINE)).toBeVisible();
  });
  made.peer.leave();
});

test("what changed on the boards and by hand is shown side by side, to choose", async ({
  browser,
}) => {
  const made = await openClass();
  const page = await openPlan(browser, made.workshop);
  await startEditing(page);
  // How many notes there are: one, then two.
  await rewrite(page, "glance.facts notes", "很多便签");
  await expectSaved(page);
  write(made, LATER_NOTE);

  const card = page.locator("article [data-conflict]");
  await expect(async () => {
    await page.getByRole("button", { name: zh.editor.read, exact: true }).click();
    await expect(card).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
  await expect(card.locator("del").first()).toHaveText("1");
  await expect(card.locator("ins")).toHaveText(["很多便签", "2"]);
  await expectSound(page, "a conflict");

  await card.getByRole("button", { name: zh.editor.conflict.plan.takeBoth }).click();
  await expect(card).toHaveCount(0);
  await expect(page.locator('[data-block="glance.facts"]')).toContainText("很多便签");
  await expectSaved(page);
  await page.reload();
  await expect(page.locator("#section-glance")).toContainText("很多便签");
  made.peer.leave();
});

test("two facilitators write at once, and neither loses a word", async ({ browser }) => {
  const made = await openClass();
  const [one, two] = [
    await openPlan(browser, made.workshop),
    await openPlan(browser, made.workshop, { ...desktop, locale: "en" }),
  ];
  // The same paper in Chinese, on a page in English.
  await two.getByLabel(en.language, { exact: true }).selectOption("zh-Hans");
  await startEditing(one);
  await startEditing(two, en.edit);

  await rewrite(one, "objectives.list", MINE);
  await expectSaved(one);
  await two.getByRole("navigation").locator("li").last().getByRole("button").last().click();
  await expectSaved(two);
  await expect(two.getByText(en.editor.merged)).toBeVisible();
  await expect(two.getByText(MINE)).toBeVisible();

  await rewrite(two, "objectives.list", "由另一位老师改写");
  await expectSaved(two);
  await rewrite(one, "objectives.list", "我又改了一遍");
  const card = one.locator("[data-conflict]");
  await expect(card).toHaveCount(1);
  await expect(one.locator("[data-saving]")).toHaveAttribute("data-saving", "choosing");
  await card.getByRole("button", { name: zh.editor.conflict.colleague.takeBoth }).click();
  await expectSaved(one);
  await expect(one.locator("#section-objectives")).toContainText("我又改了一遍");
  await expect(one.locator("#section-objectives")).toContainText("由另一位老师改写");
  made.peer.leave();
});

test("words are kept while there is no connection", async ({ browser }) => {
  const made = await openClass();
  const page = await openPlan(browser, made.workshop);
  await startEditing(page);
  await page.context().setOffline(true);
  await rewrite(page, "objectives.list", MINE);
  await expect(page.locator("[data-saving]")).toHaveAttribute("data-saving", "offline");
  await page.context().setOffline(false);
  await expectSaved(page);
  made.peer.leave();
});

test("real pages stand beside the words, and follow them", async ({ browser }) => {
  const made = await openClass();
  const page = await openPlan(browser, made.workshop);
  await startEditing(page);
  await page.getByRole("button", { name: zh.pages.show }).click();
  const frame = page.locator("iframe");
  await expect(frame).toBeVisible({ timeout: 60_000 });
  const first = await frame.getAttribute("src");
  await rewrite(page, "objectives.list", MINE);
  await expect(frame).not.toHaveAttribute("src", first ?? "", { timeout: 60_000 });
  made.peer.leave();
});

for (const locale of locales) {
  test(`a phone has room for all of it: ${locale}`, async ({ browser }) => {
    const made = await openClass();
    const page = await openPlan(browser, made.workshop, { ...phone, locale });
    await expectSound(page, "the plan");
    await startEditing(page, words(locale, "plan").edit);
    await piece(page, "objectives.list").click();
    await expect(page.locator("article [contenteditable=true]")).toBeFocused();
    await expectSound(page, "a field");
    made.peer.leave();
  });
}
