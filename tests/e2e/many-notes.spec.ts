import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { noteOn } from "./support/board.ts";
import { appForBoards, expectSaved, joinBoard, openWorkshop } from "./support/board-pages.ts";
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
const en = words("en", "notes");
const zh = words("zh-Hans", "notes");
const [HERE = "", THERE = ""] = Object.keys(templateWords("en", TEMPLATE).zones);
const zoneIn = (locale: "en" | "zh-Hans", id: string) =>
  templateWords(locale, TEMPLATE).zones[id]?.name ?? "";

/** A message with its values, as far as these stories need it. */
const filled = (text: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).reduce((all, [key, value]) => all.replace(`{${key}}`, value), text);

async function openBoth(browser: Browser) {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);
  await ana.getByRole("toolbar", { name: /^Tools$/ }).waitFor();
  const ming = await joinBoard(browser, app.origin, workshop, "小明", phone);
  return { ana, ming };
}

/** Pastes as a spreadsheet does, which adds a picture of its cells. */
async function pasteCells(page: Page, text: string): Promise<void> {
  await page.evaluate((cells) => {
    const data = new DataTransfer();
    data.setData("text/plain", cells);
    data.items.add(new File(["picture"], "cells.png", { type: "image/png" }));
    const event = { clipboardData: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent("paste", event));
  }, text);
}

const dialogOf = (page: Page) => page.getByRole("dialog");
const zoneMenu = (page: Page, within: Page | Locator, label: string, zone: string) => ({
  async choose(entry: string) {
    await within.getByRole("button", { name: filled(label, { zone }) }).click();
    await page.locator("[popover]:popover-open").getByText(entry, { exact: true }).click();
  },
});

test("cells from a spreadsheet become notes, and one undo takes them back", async ({ browser }) => {
  const { ana, ming } = await openBoth(browser);
  const rows = [
    "Zone\tIdea\tTags\tSource",
    `${zoneIn("en", THERE)}\tSolar roof\tSDG 7; ISO 14040\tMeter log`,
    `${zoneIn("en", HERE)}\t"LED lamps\nin the gym"\t\t`,
    "\tSmart meters\t9.4\t",
  ];
  await pasteCells(ana, rows.join("\n"));
  const dialog = dialogOf(ana);
  await expect(dialog.getByLabel(filled(en.many.words, { number: "2" }))).toHaveValue(
    "LED lamps\nin the gym",
  );
  // Nobody checked this number: the card says so.
  await expect(dialog.getByText("Not checked yet")).toBeVisible();
  await expectSound(ana);
  await dialog.getByRole("button", { name: "Add 3 notes" }).click();

  for (const text of ["Solar roof", "Smart meters"]) {
    await expect(noteOn(ana, text)).toBeVisible();
    await expect(ming.getByText(text, { exact: true })).toBeVisible({ timeout: 2000 });
  }
  const there = ming.locator(`[data-outline-zone="${THERE}"]`);
  await expect(there.getByText("Solar roof")).toBeVisible();
  await expect(there.getByText("SDG 7", { exact: true })).toBeVisible();
  await expect(there.getByText(filled(zh.marks.isSource, { source: "Meter log" }))).toBeVisible();
  await expect(ana.locator('[data-note-tags~="sdg/9.4"]')).toContainText("SDG 9.4");

  await ana.getByRole("button", { name: words("en", "board").history.undo }).click();
  await expect(noteOn(ana, "Solar roof")).toHaveCount(0);
  await expect(ming.getByText("Smart meters")).toHaveCount(0);
  await ana.getByRole("button", { name: words("en", "board").history.redo }).click();
  await expect(noteOn(ana, "Smart meters")).toBeVisible();
  await expectSaved(ana);
});

test("two hundred lines go onto a board at once, and are saved", async ({ browser }) => {
  const { ana, ming } = await openBoth(browser);
  const lines = Array.from(
    { length: 205 },
    (_, index) => `${index + 1}. 想法 ${index + 1} ${"长".repeat(200)}`,
  );
  await pasteCells(ana, lines.join("\n"));
  await expect(
    dialogOf(ana).getByText("5 more notes are not shown", { exact: false }),
  ).toBeVisible();
  await dialogOf(ana).getByRole("button", { name: "Add 200 notes" }).click();
  await expectSaved(ana);
  await expect(ming.locator("[data-note]")).toHaveCount(200, { timeout: 30_000 });
});

test("a list pasted on a phone is looked over, added and tidied", async ({ browser }) => {
  const { ana, ming } = await openBoth(browser);
  const zone = zoneIn("zh-Hans", HERE);
  const section = ming.locator(`[data-outline-zone="${HERE}"]`);
  await zoneMenu(ming, section, zh.more, zone).choose(zh.many.open);
  const dialog = dialogOf(ming);
  await dialog
    .getByLabel(zh.many.label)
    .fill("一、屋顶光伏\n（二）节能灯\n③ 智能电表\n- 重复的一条");
  await expectSound(ming);
  await dialog.getByRole("button", { name: zh.many.preview }).tap();
  await dialog.getByLabel(filled(zh.many.take, { number: "4" })).uncheck();
  await expectSound(ming);
  await dialog.getByRole("button", { name: "添加 3 张便签" }).tap();
  for (const text of ["屋顶光伏", "节能灯", "智能电表"]) {
    await expect(section.getByText(text, { exact: true })).toBeVisible();
    await expect(noteOn(ana, text)).toBeVisible({ timeout: 2000 });
  }
  await expect(section.getByText("重复的一条")).toHaveCount(0);

  const note = noteOn(ana, "屋顶光伏");
  const before = await note.boundingBox();
  await note.hover();
  await ana.mouse.down();
  await ana.mouse.move((before?.x ?? 0) + 420, (before?.y ?? 0) + 5, { steps: 8 });
  await ana.mouse.up();
  await ana.keyboard.press("Escape");
  const moved = await note.boundingBox();
  expect(moved?.x).toBeGreaterThan((before?.x ?? 0) + 300);
  await zoneMenu(ana, ana, en.more, zoneIn("en", HERE)).choose(en.tidy.time);
  await expect
    .poll(async () => Math.round((await note.boundingBox())?.x ?? 0))
    .toBe(Math.round(before?.x ?? 0));
  await expectSound(ana);
});

test("two people tag one note in their own languages, and both tags stay", async ({ browser }) => {
  const { ana, ming } = await openBoth(browser);
  const zone = ming.locator(`[data-outline-zone="${HERE}"]`);
  await zone.locator("[data-note-box]").fill("屋顶光伏");
  await zone.getByText(words("zh-Hans", "outline").send, { exact: true }).tap();
  await expect(noteOn(ana, "屋顶光伏")).toBeVisible();

  await noteOn(ana, "屋顶光伏").click();
  await ana.getByRole("button", { name: en.marks.open, exact: true }).click();
  await ming.getByRole("button", { name: filled(zh.marks.openFor, { note: "屋顶光伏" }) }).tap();

  await ming.getByLabel(zh.marks.search).fill("气候行动");
  await ming.getByRole("option", { name: "SDG 13 气候行动", exact: true }).tap();
  await ming.getByText(zh.marks.levels.low, { exact: true }).tap();
  await expectSound(ming);
  await ming.getByRole("button", { name: zh.marks.save }).tap();
  await expect(zone.getByText("气候行动")).toBeVisible();

  await ana.getByLabel(en.marks.search).fill("l.1400");
  await ana.keyboard.press("ArrowDown");
  await ana.keyboard.press("Enter");
  await ana.getByLabel(en.marks.source, { exact: true }).fill("Meter log 2025");
  await expectSound(ana);
  await ana.getByRole("button", { name: en.marks.save }).click();

  const tags = ana.locator('[data-note-tags="sdg/13 standards/l-1400"]');
  await expect(tags).toBeVisible();
  await expect(tags.locator('[data-confidence="low"]')).toBeVisible();
  await expect(zone.getByText("ITU-T L.1400", { exact: true })).toBeVisible();
  await expect(
    zone.getByText(filled(zh.marks.isSource, { source: "Meter log 2025" })),
  ).toBeVisible();
  // The strip covers no words: it begins below them.
  const strip = await tags.boundingBox();
  const text = await noteOn(ana, "屋顶光伏").boundingBox();
  expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0);
});
