import { type Browser, expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { noteOn } from "./support/board.ts";
import { appForBoards, joinBoard, openWorkshop } from "./support/board-pages.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { templateWords, words } from "./support/words.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const TEMPLATE = "T07-twin-transition";
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: "zh-Hans",
};
const zh = words("zh-Hans", "outline");
const en = words("en", "outline");
const [HERE = "", THERE = ""] = Object.keys(templateWords("en", TEMPLATE).zones);
const zoneIn = (locale: "en" | "zh-Hans", id: string) =>
  templateWords(locale, TEMPLATE).zones[id]?.name ?? "";

const filled = (text: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((all, [key, value]) => all.replace(`{${key}}`, value), text);

async function openBoth(browser: Browser) {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);
  const ming = await joinBoard(browser, app.origin, workshop, "小明", phone);
  return { ana, ming };
}

/** A zone of the list. */
const zone = (page: Page, id: string) => page.locator(`[data-outline-zone="${id}"]`);

/** Whether a note drawn on the canvas has its middle in a zone. */
async function isDrawnIn(page: Page, text: string, zoneId: string): Promise<boolean> {
  const note = await noteOn(page, text).boundingBox();
  const box = await page.locator(`[data-zone="${zoneId}"]`).boundingBox();
  if (!note || !box) return false;
  const [x, y] = [note.x + note.width / 2, note.y + note.height / 2];
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

test("a list on a phone and a canvas on a desk are one board", async ({ browser }) => {
  const { ana, ming } = await openBoth(browser);
  const box = ming.getByLabel(filled(zh.writeIn, { zone: zoneIn("zh-Hans", HERE) }));
  await box.fill("太阳能屋顶");
  await zone(ming, HERE).getByText(zh.send, { exact: true }).tap();
  await expect(noteOn(ana, "太阳能屋顶")).toBeVisible({ timeout: 1000 });
  expect(await isDrawnIn(ana, "太阳能屋顶", HERE)).toBe(true);
  await expect(ming.locator(".tl-canvas")).toHaveCount(0);
  await expectSound(ming);

  await ana.getByRole("button", { name: en.show }).click();
  await ana
    .getByLabel(filled(en.writeIn, { zone: zoneIn("en", THERE) }))
    .fill("Sensors in every room");
  await ana.keyboard.press("Control+Enter");
  await expect(zone(ming, THERE).getByText("Sensors in every room")).toBeVisible({ timeout: 1000 });
  expect(await isDrawnIn(ana, "Sensors in every room", THERE)).toBe(true);
  await expectSound(ana);

  await ming.getByRole("button", { name: zh.showCanvas }).tap();
  await expect(noteOn(ming, "太阳能屋顶")).toBeAttached();
  await ming.reload();
  await expect(noteOn(ming, "太阳能屋顶")).toBeAttached();
  await ming.getByRole("button", { name: zh.showList }).tap();
  await expect(zone(ming, HERE).getByText("太阳能屋顶")).toBeVisible();
});

test("everything in the list can be done by keyboard", async ({ browser }) => {
  const { ana } = await openBoth(browser);
  await ana.getByRole("button", { name: en.show }).focus();
  await ana.keyboard.press("Enter");
  await ana.getByLabel(filled(en.writeIn, { zone: zoneIn("en", HERE) })).focus();
  await ana.keyboard.type("roof");
  await ana.keyboard.press("Control+Enter");
  await expect(noteOn(ana, "roof")).toBeVisible({ timeout: 1000 });

  await ana.getByRole("button", { name: filled(en.edit, { note: "roof" }) }).focus();
  await ana.keyboard.press("Enter");
  await ana.keyboard.type("s in the sun");
  await ana.keyboard.press("Escape");
  await expect(noteOn(ana, "roofs in the sun")).toBeVisible({ timeout: 1000 });

  await ana.keyboard.press("Tab");
  await ana.keyboard.press("Enter");
  const goal = ana
    .getByRole("group", { name: en.moveTo })
    .getByRole("button", { name: zoneIn("en", THERE) })
    .first();
  await goal.focus();
  await ana.keyboard.press("Enter");
  await expect(zone(ana, THERE).getByText("roofs in the sun")).toBeVisible({ timeout: 1000 });
  await expect.poll(() => isDrawnIn(ana, "roofs in the sun", THERE)).toBe(true);

  await ana.getByRole("button", { name: filled(en.delete, { note: "roofs in the sun" }) }).focus();
  await ana.keyboard.press("Enter");
  await expect(noteOn(ana, "roofs in the sun")).toBeHidden({ timeout: 1000 });
  await ana.locator("[data-outline]").getByRole("button", { name: en.undo }).focus();
  await ana.keyboard.press("Enter");
  await expect(noteOn(ana, "roofs in the sun")).toBeVisible({ timeout: 1000 });
});
