import { expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { browserOf, command } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import {
  notesOf,
  openWall,
  openWallWorkshop,
  rawParticipant,
  TEMPLATE,
  tile,
  zoneOf,
  zoneOrder,
} from "./support/wall.ts";
import { words, zoneName } from "./support/words.ts";

// Whoever leads sees all teams at once, goes where they are needed, and shows one zone of all.

const en = words("en", "wall");
const zh = words("zh-Hans", "wall");
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

/** Pictures to look at, where somebody asks for them. */
async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test("two teams write, and the wall shows it within two seconds", async ({ browser }) => {
  const workshop = await openWallWorkshop(app.origin, ["Herons", "Otters"]);
  const ana = await rawParticipant(app.origin, workshop, { name: "Ana", team: 1 });
  const ming = await rawParticipant(app.origin, workshop, { name: "小明", team: 2 });
  const page = await openWall(browser, app.origin, workshop);
  await expect(notesOf(page, 1)).toHaveAttribute("data-notes", "0");

  ana.write("green", "Meters in every dorm", "Less food waste");
  await expect(notesOf(page, 1)).toHaveAttribute("data-notes", "2", { timeout: 2_000 });
  await expect(zoneOf(page, 1, "green")).toHaveAttribute("data-notes", "2");
  await expect(zoneOf(page, 1, "digital")).toHaveAttribute("data-notes", "0");
  ming.write("digital", "智能照明");
  await expect(notesOf(page, 2)).toHaveAttribute("data-notes", "1", { timeout: 2_000 });
  await expect(tile(page, 2)).toContainText(en.tile.now);
  await expect(page.locator(".tl-canvas")).toHaveCount(0);

  // Readiness, and a team that needs help.
  await ana.say({ type: "ready", stepId: "together", isReady: true });
  await expect(tile(page, 1).locator("[data-ready]")).toHaveText("1/1 done");
  await ming.say({ type: "ask-help", isNeeded: true });
  await expect(tile(page, 2)).toContainText(en.tile.help);
  await expectSound(page);
  await picture(page, "wall-two-teams");
  await page.getByLabel(en.byNeed).check();
  await expect(page.locator("[data-team]").first()).toHaveAttribute("data-team", "team-2");

  // One press goes into a board, Back leads to the wall again; help is answered on the way.
  await tile(page, 1).getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/boards\/team-1\/together$/);
  await page.goBack();
  await expect(notesOf(page, 1)).toHaveAttribute("data-notes", "2");
  await expect(tile(page, 1)).not.toContainText(en.tile.quiet);
  await tile(page, 2).getByRole("button", { name: "Go and help: Otters" }).click();
  await expect(page).toHaveURL(/\/boards\/team-2\/together$/);
  await page.getByRole("link", { name: words("en", "board").boards.wall }).click();
  await expect(notesOf(page, 2)).toHaveAttribute("data-notes", "1");
  await expect(tile(page, 2)).not.toContainText(en.tile.help);
  ana.leave();
  ming.leave();
});

test("one zone of all teams side by side, by keyboard", async ({ browser }) => {
  const workshop = await openWallWorkshop(app.origin, ["Herons", "Otters", "Swifts"]);
  const ana = await rawParticipant(app.origin, workshop, { name: "Ana", team: 1 });
  const ming = await rawParticipant(app.origin, workshop, { name: "小明", team: 2 });
  ana.write("green", "Meters in every dorm");
  ming.write("green", "食堂减少浪费");
  ming.write("digital", "智能照明");
  const page = await openWall(browser, app.origin, workshop);
  await expect(notesOf(page, 2)).toHaveAttribute("data-notes", "2");
  await page.getByRole("button", { name: en.sideBySide.open }).click();

  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(zoneName("en", TEMPLATE, zoneOrder[0] ?? ""));
  for (let at = 0; at < zoneOrder.indexOf("green"); at += 1)
    await page.keyboard.press("ArrowRight");
  await expect(heading).toHaveText(zoneName("en", TEMPLATE, "green"));
  await expect(tile(page, 1)).toContainText("Meters in every dorm");
  await expect(tile(page, 2)).toContainText("食堂减少浪费");
  await expect(tile(page, 2)).not.toContainText("智能照明");
  await expect(tile(page, 3)).toContainText(en.sideBySide.empty);
  await expect(tile(page, 1)).not.toContainText("Ana");

  // Live, and what is shown stays after a reload.
  ana.write("green", "Solar on the gym roof");
  await expect(tile(page, 1)).toContainText("Solar on the gym roof", { timeout: 2_000 });
  await expectSound(page);
  await picture(page, "side-by-side");
  await page.reload();
  await expect(heading).toHaveText(zoneName("en", TEMPLATE, "green"));
  await expect(tile(page, 2)).toContainText("食堂减少浪费");

  // Collected, both are on everybody's board of the plenary step, with their teams' names.
  await page.getByRole("button", { name: en.collect.button }).click();
  await page.getByRole("link", { name: en.collect.open }).click();
  await expect(page).toHaveURL(/\/boards\/all\/sum$/);
  await expect(page.locator(".tl-canvas").getByText("食堂减少浪费")).toBeVisible();
  await expect(page.locator(".tl-canvas").getByText("— Otters")).toBeVisible();
  await picture(page, "collected");
  await page.goBack();
  await expect(heading).toHaveText(zoneName("en", TEMPLATE, "green"));

  // The whole boards stand before the first zone.
  for (let at = 0; at <= zoneOrder.length; at += 1) await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(en.sideBySide.whole);
  await expect(page.getByRole("img")).toHaveCount(3);
  await picture(page, "side-by-side-whole");
  await page.keyboard.press("Escape");
  await expect(heading).toContainText(en.heading);
  ana.leave();
  ming.leave();
});

test("private notes are counted and not shown, and the phone has one column", async ({
  browser,
}) => {
  const workshop = await openWallWorkshop(app.origin, ["Herons", "Otters"]);
  await command(app.origin, workshop, { type: "go-to-step", stepId: "alone" });
  const ana = await rawParticipant(app.origin, workshop, { name: "Ana", team: 1, kind: "private" });
  const page = await openWall(browser, app.origin, workshop, {
    ...phone,
    colorScheme: "dark",
    locale: "zh-Hans",
  });
  ana.write("green", "ψ secret", "ψ other");
  await expect(tile(page, 1)).toContainText(
    zh.tile.hidden.replace(/^.*other \{# (.*)\}\}$/, "2 $1"),
  );
  await expect(tile(page, 1)).toContainText("Ana 2");
  await expect(page.getByText("ψ")).toHaveCount(0);
  const [first, second] = [await tile(page, 1).boundingBox(), await tile(page, 2).boundingBox()];
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
  await expectSound(page);
  await picture(page, "wall-private-phone");

  await page.getByRole("button", { name: zh.sideBySide.open }).click();
  await expect(tile(page, 1)).toContainText("2");
  await picture(page, "side-by-side-phone");
  await expectSound(page);

  // Participants are shown the way to their own board instead.
  const context = await browserOf(browser, app.origin, ana.cookie, phone);
  const own = await context.newPage();
  await own.goto(`${app.origin}/zh-Hans/workshops/${workshop.id}/wall`);
  await expect(own.getByText(zh.notForYou)).toBeVisible();
  await expectSound(own);
  ana.leave();
});

test("a lost connection is said on the tiles, and the wall comes back by itself", async ({
  browser,
}) => {
  const workshop = await openWallWorkshop(app.origin, ["Herons", "Otters"]);
  const page = await openWall(browser, app.origin, workshop);
  await page.context().setOffline(true);
  await expect(tile(page, 1)).toContainText(en.tile.offline);
  await picture(page, "wall-offline");
  await page.context().setOffline(false);
  await expect(tile(page, 1)).not.toContainText(en.tile.offline);
});
