import { expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, chooseCanvas, expectSaved } from "./support/board-pages.ts";
import { browserOf, command, joinWorkshop, makeWorkshop } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const chinese = words("zh-Hans", "live");
const canvas = "T04-sdg-mapper";

/** A facilitator at a desk and a participant with a phone, in a programme that has not begun. */
async function openRoom(browser: Parameters<typeof browserOf>[0]) {
  const workshop = await makeWorkshop(app.origin, {
    title: "Green campus sprint",
    locale: "en",
    programmeId: "P1",
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });
  const person = { code: workshop.code, name: "小安", teamId: "team-2" };
  const { cookie } = await joinWorkshop(app.origin, person);
  const lead = await (
    await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop)
  ).newPage();
  const phoneContext = await browserOf(browser, app.origin, cookie, phone);
  await chooseCanvas(phoneContext);
  const ana = await phoneContext.newPage();
  await ana.goto(`${app.origin}/zh-Hans/workshops/${workshop.id}`);
  return { workshop, lead, ana };
}

const timer = (page: Page) => page.getByRole("timer");

/** Seconds a page's clock shows; the page has to be within its time. */
async function secondsOn(page: Page): Promise<number> {
  const [minutes = "", seconds = ""] = ((await timer(page).textContent()) ?? "").split(":");
  return Number(minutes) * 60 + Number(seconds);
}

test("time, pace and what comes next are the facilitator's, and everybody sees them", async ({
  browser,
}) => {
  const { workshop, lead, ana } = await openRoom(browser);
  await command(app.origin, workshop, { type: "go-to-step", stepId: "welcome" });
  await lead.goto(`${app.origin}/en/workshops/${workshop.id}`);
  await expect(timer(lead)).toHaveText(/^[78]:\d\d$/);
  await expect(timer(ana)).toHaveText(/^[78]:\d\d$/);
  expect(Math.abs((await secondsOn(lead)) - (await secondsOn(ana)))).toBeLessThanOrEqual(2);

  await lead.getByRole("button", { name: "5 more minutes" }).click();
  await expect(timer(ana)).toHaveText(/^1[23]:\d\d$/);
  await expect(ana.getByText(chinese.news.added.replace("{minutes}", "5"))).toBeAttached();

  await lead.keyboard.press("Alt+KeyP");
  await expect(lead.getByRole("button", { name: "Start the timer again" })).toBeVisible();
  await expect(ana.getByText(chinese.news.paused)).toBeAttached();
  await ana.reload();
  const paused = (await timer(ana).textContent()) ?? "";
  await expect(timer(lead)).toHaveText(paused);
  await lead.getByRole("button", { name: "Start the timer again" }).click();
  await expect(timer(ana)).not.toHaveText(paused);

  // Five minutes more are five minutes behind.
  await lead.getByRole("button", { name: /min behind/ }).click();
  const mayGo = lead.getByRole("checkbox", { name: /Where emissions sit/ });
  await expect(mayGo).toBeChecked();
  await expectSound(lead);
  await lead.keyboard.press("Escape");

  await lead.getByRole("button", { name: "Next step" }).click();
  await expectSaved(ana);
  const banner = ana.locator("[data-step-banner]");
  await expect(banner).toContainText(chinese.step.now);
  await expectSound(ana);
  await banner.getByRole("button", { name: chinese.step.close }).tap();
  await expect(banner).toBeHidden();
  await expect(timer(ana)).toHaveText(/^1[12]:\d\d$/);
});

test("people say that they are done or need help, and whoever leads comes", async ({ browser }) => {
  const { workshop, lead, ana } = await openRoom(browser);
  await command(app.origin, workshop, { type: "go-to-step", stepId: "targets" });
  await lead.goto(`${app.origin}/en/workshops/${workshop.id}`);
  await expectSaved(ana);
  const count = lead.locator("[data-ready]");
  await expect(count).toHaveText("0/1 done");

  await ana.getByRole("button", { name: chinese.ready.done }).tap();
  await expect(count).toHaveText("1/1 done");
  await ana.getByRole("button", { name: chinese.help.ask }).tap();
  await expect(ana.getByText(chinese.help.asked)).toBeVisible();

  await expect(lead.getByText("Otters needs help")).toBeAttached();
  await lead.getByRole("button", { name: "1 team needs help" }).click();
  await expect(lead.getByText(/^for 0:\d\d$/)).toBeVisible();
  await expectSound(lead);
  await lead.getByRole("button", { name: "Go to Otters" }).click();
  await expect(lead).toHaveURL(/\/boards\/team-2\/targets$/);
  await expectSaved(lead);
  await expect(ana.getByRole("button", { name: chinese.help.ask })).toBeVisible();

  await lead.getByRole("button", { name: "Next step" }).click();
  await expect(count).toHaveText("0/1 done");
});

test("whoever leads speaks to everybody and brings them to a zone", async ({ browser }) => {
  const { workshop, lead, ana } = await openRoom(browser);
  await command(app.origin, workshop, { type: "go-to-step", stepId: "targets" });
  await lead.goto(`${app.origin}/en/workshops/${workshop.id}/boards/team-1/targets`);
  await expectSaved(lead);
  await expectSaved(ana);

  await lead.getByRole("button", { name: "Attention" }).click();
  await lead.getByRole("button", { name: "Message to everyone…" }).click();
  await lead.getByLabel("In English").fill("Five minutes, then we look together");
  await lead.getByText("In other languages too").click();
  await lead.getByLabel("In 简体中文").fill("再过五分钟，我们一起看");
  await expectSound(lead);
  await lead.getByRole("button", { name: "Show it to everyone" }).click();
  await expect(ana.getByText("再过五分钟，我们一起看")).toBeVisible();
  await expect(lead.getByText("Five minutes, then we look together")).toBeVisible();
  await ana.getByRole("button", { name: chinese.notice.close }).tap();
  await expect(ana.getByText("再过五分钟，我们一起看")).toBeHidden();

  const zone = ana.locator('[data-zone="tradeoffs"]');
  await lead.getByRole("button", { name: "Attention" }).click();
  await lead.getByLabel("Keep everyone there until I release them").check();
  await expectSound(lead);
  await lead
    .getByRole("button", { name: zoneName("en", canvas, "tradeoffs"), exact: true })
    .click();
  await expect.poll(() => isInView(ana, "tradeoffs")).toBe(true);
  await expect(ana.locator("[data-summons=kept]")).toContainText(
    zoneName("zh-Hans", canvas, "tradeoffs"),
  );
  await expect(lead.getByText(/^Everyone is kept at/)).toBeVisible();
  await expectSound(ana);

  // Kept there, also when the phone is turned.
  const place = await zone.boundingBox();
  await ana.getByRole("button", { name: words("zh-Hans", "board").zoom.fit }).tap();
  expect(await zone.boundingBox()).toEqual(place);
  await ana.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => isInView(ana, "tradeoffs")).toBe(true);
  await ana.setViewportSize(phone.viewport);

  await lead.getByRole("button", { name: "Release" }).click();
  await expect(ana.getByText(chinese.summons.free)).toBeVisible();
  await ana.getByRole("button", { name: words("zh-Hans", "board").zoom.fit }).tap();
  await expect.poll(() => zone.boundingBox()).not.toEqual(place);
});

/** Whether a zone begins where a person starts to read. */
async function isInView(page: Page, zoneId: string): Promise<boolean> {
  const box = await page.locator(`[data-zone="${zoneId}"]`).boundingBox();
  const main = await page.locator("main").boundingBox();
  if (!box || !main) return false;
  const isInWidth = box.x >= 0 && box.x < main.width / 2;
  return isInWidth && box.y >= main.y && box.y < main.y + main.height / 2;
}
