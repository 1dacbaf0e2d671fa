import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, expectSaved, joinBoard, openWorkshop } from "./support/board-pages.ts";
import { readPaper, withoutSpace } from "./support/paper.ts";
import { browserOf, type MadeWorkshop } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const TEMPLATE = "T04-sdg-mapper";
const ZONE = "economy";
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const en = words("en", "cards");
const zh = words("zh-Hans", "cards");
const SEVEN = { en: "Affordable and Clean Energy", "zh-Hans": "经济适用的清洁能源" } as const;

/** A card as drawn on the canvas. */
const cardOn = (page: Page, ref: string) => page.locator(`.tl-shape [data-card="${ref}"]`);
/** A card in the drawer. */
const cardIn = (page: Page, ref: string) => page.locator(`button[data-card="${ref}"]`);
const zoneOn = (page: Page, id: string) => page.locator(`[data-zone="${id}"]`);

async function openDrawer(page: Page, locale: "en" | "zh-Hans"): Promise<void> {
  await page.getByRole("button", { name: words(locale, "cards").button, exact: true }).click();
  await expect(cardIn(page, "sdg/1")).toBeVisible();
}

/** Where the middle of an element is, in window pixels. */
async function middleOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function isDrawnIn(page: Page, ref: string, zoneId: string): Promise<boolean> {
  const at = await middleOf(cardOn(page, ref));
  const zone = await zoneOn(page, zoneId).boundingBox();
  if (!zone) return false;
  return (
    at.x > zone.x && at.x < zone.x + zone.width && at.y > zone.y && at.y < zone.y + zone.height
  );
}

/** The lesson plan as its facilitator downloads it, without white space. */
async function planText(browser: Browser, workshop: MadeWorkshop, locale: Locale): Promise<string> {
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie);
  const path = `/api/workshops/${workshop.id}/lesson-plan.pdf?locale=${locale}`;
  const answer = await context.request.get(`${app.origin}${path}`);
  expect(answer.status()).toBe(200);
  return readPaper(await answer.body()).text;
}

test("a card is dragged in Chinese, read in English, and on the paper", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ming = await joinBoard(browser, app.origin, workshop, "小明", {
    ...desktop,
    locale: "zh-Hans",
  });
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);

  await openDrawer(ming, "zh-Hans");
  await ming.getByRole("searchbox", { name: zh.search }).fill("清洁能源");
  await expect(cardIn(ming, "sdg/7")).toContainText(SEVEN["zh-Hans"]);
  await expectSound(ming);
  const from = await middleOf(cardIn(ming, "sdg/7"));
  const to = await middleOf(zoneOn(ming, ZONE));
  await ming.mouse.move(from.x, from.y);
  await ming.mouse.down();
  await ming.mouse.move(to.x, to.y, { steps: 8 });
  await expect(ming.locator("[data-card-ghost]")).toContainText(SEVEN["zh-Hans"]);
  await ming.mouse.up();

  await expect(cardOn(ming, "sdg/7")).toContainText(SEVEN["zh-Hans"]);
  await expect(cardOn(ana, "sdg/7")).toContainText(SEVEN.en);
  expect(await isDrawnIn(ana, "sdg/7", ZONE)).toBe(true);
  await expect(cardIn(ming, "sdg/7")).toContainText(zh.onBoard.match(/=1 \{(.+?)\}/)?.[1] ?? "?");
  await expectSaved(ming);

  expect(await planText(browser, workshop, "en")).toContain(withoutSpace(`SDG 7 · ${SEVEN.en}`));
  expect(await planText(browser, workshop, "zh-Hans")).toContain(
    withoutSpace(`SDG 7 · ${SEVEN["zh-Hans"]}`),
  );

  // What people write on a card stands below its name.
  const card = await middleOf(cardOn(ana, "sdg/7"));
  await ana.mouse.dblclick(card.x, card.y);
  await expect(ana.locator("[contenteditable=true]")).toBeFocused();
  await ana.waitForFunction(() => document.getSelection()?.anchorNode !== null);
  await ana.keyboard.type("Roofs of the school");
  await ana.keyboard.press("Escape");
  await expect(
    ming.locator('.tl-shape[data-shape-type="note"]').getByText("Roofs of the school"),
  ).toBeVisible();

  await ming.locator(".tl-canvas").focus();
  await ming.keyboard.press("Control+z");
  await expect(cardOn(ana, "sdg/7")).toHaveCount(0);
});

test("cards are found and placed by keyboard, and taken back", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);
  await openDrawer(ana, "en");
  const zone = zoneName("en", TEMPLATE, ZONE);
  await ana.getByLabel(en.goesTo).selectOption({ label: zone });

  await ana.getByRole("searchbox", { name: en.search }).fill("9.4");
  await expect(cardIn(ana, "sdg/9.4")).toBeVisible();
  await ana.keyboard.press("Tab");
  await expect(cardIn(ana, "sdg/9.4")).toBeFocused();
  await ana.keyboard.press("Enter");
  await expect(cardOn(ana, "sdg/9.4")).toBeVisible();
  expect(await isDrawnIn(ana, "sdg/9.4", ZONE)).toBe(true);

  await ana.getByRole("button", { name: en.undo, exact: true }).last().press("Enter");
  await expect(cardOn(ana, "sdg/9.4")).toHaveCount(0);

  await ana.getByRole("searchbox", { name: en.search }).fill("");
  await cardIn(ana, "sdg/1").focus();
  await ana.keyboard.press("ArrowDown");
  await expect(cardIn(ana, "sdg/2")).toBeFocused();
  await ana.keyboard.press("Escape");
  await expect(cardIn(ana, "sdg/2")).toHaveCount(0);
});

test("a standard that nobody checked says so", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);
  await openDrawer(ana, "en");
  await ana.getByRole("button", { name: en.allDecks }).click();
  await ana.getByRole("button", { name: "Standards", exact: true }).click();
  await cardIn(ana, "standards/iso-14040").click();
  await expect(cardOn(ana, "standards/iso-14040")).toContainText("Not checked yet");
  await expectSaved(ana);
});

test("on a phone the drawer lies below the board, and a finger drags by the handle", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", phone);
  await ana.getByRole("button", { name: words("en", "outline").showCanvas }).tap();
  await openDrawer(ana, "en");
  await expectSound(ana);
  const mark = await ana.locator('[class*="watermark"]').first().boundingBox();
  const sheet = await ana.locator("[data-side-sheet=below]").boundingBox();
  expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);

  const handle = cardIn(ana, "sdg/1").locator("xpath=following-sibling::div");
  const from = await middleOf(handle);
  const board = await ana.locator(".tl-canvas").boundingBox();
  const to = { x: (board?.x ?? 0) + 150, y: (board?.y ?? 0) + (board?.height ?? 0) / 2 };
  const hand = await ana.context().newCDPSession(ana);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: (typeof to)[]) =>
    hand.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [from]);
  await touch("touchMove", [{ x: from.x, y: from.y - 40 }]);
  await touch("touchMove", [to]);
  await expect(ana.locator("[data-card-ghost]")).toBeVisible();
  await touch("touchEnd", []);
  await expect(cardOn(ana, "sdg/1")).toBeVisible();
  await expectSaved(ana);
});

test("the list on a phone takes cards, too", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);
  const ming = await joinBoard(browser, app.origin, workshop, "小明", {
    ...phone,
    locale: "zh-Hans",
  });
  const zone = zoneName("zh-Hans", TEMPLATE, ZONE);
  await ming.getByLabel(zh.addToZone.replace("{zone}", zone)).tap();
  await ming.getByRole("searchbox", { name: zh.search }).fill("7");
  await expect(cardIn(ming, "sdg/7")).toBeVisible();
  await expectSound(ming);
  await cardIn(ming, "sdg/7").tap();
  await expect(
    ming
      .locator(`[data-outline-zone="${ZONE}"]`)
      .getByText(`SDG 7 · ${SEVEN["zh-Hans"]}`, { exact: true }),
  ).toBeAttached();
  await expect(cardOn(ana, "sdg/7")).toContainText(SEVEN.en);
  expect(await isDrawnIn(ana, "sdg/7", ZONE)).toBe(true);
});
