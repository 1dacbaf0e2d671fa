import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import { type InsightViewId, insightHref } from "#components/insight/views.ts";
import type { Locale } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { openCourse } from "./support/course.ts";
import { devices } from "./support/look.ts";
import { browserOf, command, type MadeWorkshop } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// Maps, the roadmap, the city cycle and the way to the twin transition, of a course of four weeks.

let app: Pick<RunningApp, "origin" | "stop">;
let course: MadeWorkshop;
test.beforeAll(async () => {
  app = await appForBoards();
  course = await openCourse(app.origin);
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

/** In English on a desk, in light; in Chinese on a phone, in the dark. */
const inBoth = ["en", "zh-Hans"] as const;

async function openView(browser: Browser, view: InsightViewId, locale: Locale): Promise<Page> {
  const device = devices[locale];
  const context = await browserOf(browser, app.origin, course.facilitatorCookie, device);
  const page = await context.newPage();
  await page.goto(`${app.origin}/${locale}${insightHref(course.id, view)}`);
  await expect(page.getByText(words(locale, "insight").status.connecting)).toHaveCount(0);
  return page;
}

async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

for (const locale of inBoth) {
  test(`a map is moved, asked and taken along: ${locale}`, async ({ browser }) => {
    const say = sayIn(locale, "insight-maps");
    const page = await openView(browser, "maps", locale);
    const map = page.locator("main svg[data-chart]");
    const point = map.locator("[data-node]");
    await expect(point.first()).toBeVisible();
    await expectSound(page, "knowledge map");
    await picture(page, `knowledge-${locale}`);

    // What it shows in words is shown on it, and opens its notes.
    const findings = page.getByRole("region", { name: say("findings.heading") });
    const finding = findings.locator("button[aria-pressed]").first();
    await finding.click();
    await expect(finding).toHaveAttribute("aria-pressed", "true");
    await expect(map.locator("g.opacity-30")).not.toHaveCount(0);
    await finding.locator("xpath=following-sibling::button").click();
    await expect(page.getByRole("dialog").getByRole("listitem")).not.toHaveCount(0);
    await page.keyboard.press("Escape");

    // By keyboard: to the next point, and into it.
    await point.first().focus();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft"]) await page.keyboard.press(key);
    const focused = map.locator("[data-node]:focus");
    await expect(focused).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: say("chosen") })).toBeVisible();
    await picture(page, `knowledge-chosen-${locale}`);

    // Nearer and back.
    const before = await map.locator("> g").getAttribute("transform");
    await page.getByRole("button", { name: say("zoomIn") }).click();
    await expect(map.locator("> g")).not.toHaveAttribute("transform", before ?? "");
    await map.focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: say("fit") }).click();
    await expect(map.locator("> g")).toHaveAttribute("transform", before ?? "");

    await page.getByRole("button", { name: say("kinds.collaboration") }).click();
    await page.getByRole("button", { name: say("withTags") }).click();
    await expect(point.first()).toBeVisible();
    await expectSound(page, "collaboration map");
    await picture(page, `collaboration-${locale}`);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: say("kumu.connections") }).click();
    const file = await download;
    expect(file.suggestedFilename()).toContain(`_collaboration-map-kumu-connections_${locale}.csv`);
    const text = await readFile(await file.path(), "utf8");
    expect(text.replace("\ufeff", "")).toMatch(/^"?From"?,"?To"?,"?Type"?,"?Label"?\r?\n/);
    expect(text.trim().split("\n").length).toBeGreaterThan(1);
  });

  test(`the roadmap is a chart, or a list where it is narrow: ${locale}`, async ({ browser }) => {
    const say = sayIn(locale, "insight-roadmap");
    const page = await openView(browser, "roadmap", locale);
    const frame = page.getByRole("region", { name: say("title"), exact: true });
    const isWide = locale === "en";
    await expect(frame.locator("svg[data-chart]")).toBeVisible({ visible: isWide });
    await expectSound(page, "roadmap");
    await picture(page, `roadmap-${locale}`);

    const item = isWide
      ? frame.locator("svg[data-chart] [role=button]").first()
      : frame.getByRole("listitem").getByRole("button").first();
    await item.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(1);
    await page.keyboard.press("Escape");

    // One team's link leads back in time.
    const doubts = page.getByRole("region", { name: say("doubts.heading") });
    await doubts.getByRole("button").first().click();
    await expect(page.getByRole("dialog").getByRole("listitem")).not.toHaveCount(0);
    await page.keyboard.press("Escape");
    await frame.getByRole("button", { name: words(locale, "insight").chart.table }).click();
    await expect(frame.getByRole("row")).not.toHaveCount(1);
  });

  test(`ideas move between digital and green: ${locale}`, async ({ browser }) => {
    const say = sayIn(locale, "insight-trajectory");
    const page = await openView(browser, "trajectory", locale);
    const chart = page.locator("svg[data-chart]");
    const slider = page.getByRole("slider");
    await expect(chart.getByRole("button").first()).toBeVisible();
    await expectSound(page, "trajectory");
    await picture(page, `trajectory-${locale}`);

    await slider.focus();
    await page.keyboard.press("Home");
    await expect(slider).toHaveValue("0");
    await page.getByRole("button", { name: say("player.play") }).click();
    await expect(slider).toHaveValue("1");
    await page.getByRole("button", { name: say("player.pause") }).click();
    await page.getByRole("button", { name: say("player.next") }).click();
    await expect(slider).toHaveValue("2");
    await picture(page, `trajectory-2-${locale}`);
    // What nothing is said about is counted, not hidden.
    await page
      .getByRole("button", { name: new RegExp(say("unplaced", { count: 2 }).replace("2", "\\d+")) })
      .first()
      .click();
    await expect(page.getByRole("dialog").getByRole("listitem")).not.toHaveCount(0);
  });
}

test("a next round of the city cycle begins with what the last one hands on", async ({
  browser,
}) => {
  await command(app.origin, course, { type: "reopen" });
  const say = sayIn("en", "insight-city-cycle");
  const page = await openView(browser, "city-cycle", "en");
  const other = await openView(browser, "city-cycle", "zh-Hans");
  await expect(page.locator("svg[data-chart] [role=button]").first()).toBeVisible();
  await expectSound(page, "city cycle");
  await expectSound(other, "city cycle on a phone");
  await picture(page, "city-cycle-en");
  await picture(other, "city-cycle-zh-Hans");

  await page.locator("svg[data-chart] [role=button]").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: say("next.start", { round: 2 }) }).click();
  const confirm = page.getByRole("button", {
    name: say("next.confirm", { round: 2 }),
    exact: true,
  });
  await expect(confirm).toBeFocused();
  await expectSound(page, "before the next round");
  await picture(page, "city-cycle-confirm-en");
  await confirm.click();

  // For everybody, at once; and the notes are on its boards.
  await expect(page.getByText(say("next.begun", { round: 2 }))).toBeVisible();
  const sayThere = sayIn("zh-Hans", "insight-city-cycle");
  await expect(other.getByText(sayThere("next.begun", { round: 2 }))).toBeVisible();
  await page.getByRole("button", { name: say("round", { round: 2 }) }).click();
  await expect(page.getByRole("region", { name: say("title", { round: 2 }) })).toBeVisible();
  await expectSound(page, "after the next round began");
  await page.getByRole("link", { name: say("next.open") }).click();
  await expect(page.locator('.tl-shape[data-shape-type="note"]').first()).toBeVisible();
});
