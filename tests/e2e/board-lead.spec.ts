import { expect } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import {
  appForBoards,
  chooseCanvas,
  expectSaved,
  notesOn,
  startWriting,
} from "./support/board-pages.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const desktop = { viewport: { width: 1440, height: 900 } };

function openProgramme(): Promise<MadeWorkshop> {
  return makeWorkshop(app.origin, {
    title: "Green campus sprint",
    locale: "en",
    programmeId: "P1",
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });
}

test("a facilitator leads, drops in on a team, and participants follow by themselves", async ({
  browser,
}) => {
  const workshop = await openProgramme();
  const lead = await (
    await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop)
  ).newPage();
  const ana = await joinWorkshop(app.origin, {
    code: workshop.code,
    name: "Ana",
    teamId: "team-2",
  });
  const page = await (await browserOf(browser, app.origin, ana.cookie, desktop)).newPage();
  await page.goto(`${app.origin}/en/workshops/${workshop.id}`);
  await expect(page.getByRole("heading", { name: "Almost there" })).toBeVisible();
  await expect(page.getByText("Otters").first()).toBeVisible();

  await command(app.origin, workshop, { type: "go-to-step", stepId: "activity" });
  await expectSaved(page);
  await expect(page.getByRole("heading", { name: "The activity today", level: 1 })).toBeVisible();
  await expect(page.getByText("Now: The activity today")).toBeAttached();

  await lead.goto(`${app.origin}/en/workshops/${workshop.id}`);
  await lead.getByRole("button", { name: /Otters.*Ana/ }).click();
  await expectSaved(lead);
  await expect(lead).toHaveURL(/\/boards\/team-2\/activity$/);
  await startWriting(lead, 700, 450);
  await lead.keyboard.type("Seen by you");
  await expect.poll(() => notesOn(page)).toEqual(["Seen by you"]);

  await lead.getByRole("button", { name: "Next step" }).click();
  await expect(page.getByRole("heading", { name: "Where emissions sit", level: 1 })).toBeVisible();
  await expect(lead).toHaveURL(/\/boards\/team-2\/hotspots$/);
  await expect(page.getByText("Now: Where emissions sit")).toBeAttached();

  await page.getByRole("button", { name: "Boards" }).click();
  await page.getByRole("button", { name: "The activity today" }).click();
  await expect.poll(() => notesOn(page)).toEqual(["Seen by you"]);
  await expect(page.getByText("This is a board of an earlier step.")).toBeVisible();
  await page.getByRole("button", { name: "Go to the current step" }).click();
  await expect.poll(() => notesOn(page)).toEqual([]);

  await lead.getByRole("button", { name: "More for facilitators" }).click();
  await lead.getByRole("button", { name: "End the workshop" }).click();
  await lead.getByRole("alertdialog").getByRole("button", { name: "End it now" }).click();
  await expect(page.getByText("The workshop is over", { exact: true })).toBeVisible();
  await expect(lead.getByRole("alertdialog")).toBeHidden();
});

test("another language shows the same board", async ({ browser }) => {
  const workshop = await openProgramme();
  await command(app.origin, workshop, { type: "go-to-step", stepId: "activity" });
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
  const page = await context.newPage();
  await page.goto(`${app.origin}/en/workshops/${workshop.id}`);
  await page.getByRole("button", { name: /Otters/ }).click();
  await expectSaved(page);
  await startWriting(page, 700, 450);
  await page.keyboard.type("One board");
  await expectSaved(page);

  await page.getByText("English", { exact: true }).first().click();
  await page.getByRole("link", { name: "繁體中文" }).click();

  await expect(page).toHaveURL(/\/zh-Hant\/workshops\/[^/]+\/boards\/team-2\/activity$/);
  await expect.poll(() => notesOn(page)).toEqual(["One board"]);
  await expect(page.getByRole("button", { name: "便利貼", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await page.mouse.click(300, 600, { button: "right" });
  await expect(page.getByRole("menuitem", { name: "全選" })).toBeVisible();
});

test("board pages are accessible, in three languages, both themes and on a phone", async ({
  browser,
}) => {
  const workshop = await openProgramme();
  const ana = await joinWorkshop(app.origin, {
    code: workshop.code,
    name: "Ana",
    teamId: "team-1",
  });
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  for (const [locale, options] of [
    ["en", desktop],
    ["zh-Hans", { ...desktop, colorScheme: "dark" as const }],
    ["zh-Hant", phone],
  ] as const) {
    await command(app.origin, workshop, { type: "go-to-step", stepId: "targets" });
    const context = await browserOf(browser, app.origin, ana.cookie, options);
    const page = await context.newPage();
    await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}`);
    await expectSaved(page);
    await expectSound(page);
    await command(app.origin, workshop, { type: "go-to-step", stepId: "exit-ticket" });
    await expect(page.locator(".tl-canvas")).toBeHidden();
    await expectSound(page);
    await context.close();
  }
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
  const lead = await context.newPage();
  await command(app.origin, workshop, { type: "go-to-step", stepId: "targets" });
  await lead.goto(`${app.origin}/en/workshops/${workshop.id}`);
  await expect(lead.getByRole("button", { name: /Herons/ })).toBeVisible();
  await expectSound(lead);
  await lead.getByRole("button", { name: "Agenda", exact: false }).click();
  await expectSound(lead);
});

test("a phone has few, large tools that leave the watermark free", async ({ browser }) => {
  const workshop = await openProgramme();
  await command(app.origin, workshop, { type: "go-to-step", stepId: "targets" });
  const ana = await joinWorkshop(app.origin, {
    code: workshop.code,
    name: "Ana",
    teamId: "team-1",
  });
  const context = await browserOf(browser, app.origin, ana.cookie, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await chooseCanvas(context);
  const page = await context.newPage();
  await page.goto(`${app.origin}/zh-Hans/workshops/${workshop.id}`);
  await expectSaved(page);

  const tools = page.getByRole("toolbar", { name: "工具" });
  await expect
    .poll(() =>
      tools
        .getByRole("button")
        .evaluateAll((buttons) =>
          buttons.filter((button) => button.checkVisibility()).map((button) => button.ariaLabel),
        ),
    )
    .toEqual(["选择", "移动视图", "便签", "文字", "画笔", "卡片", "撤销"]);
  for (const button of await tools.getByRole("button").all()) {
    const box = await button.boundingBox();
    if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  const bar = await tools.boundingBox();
  const mark = await page.locator("[class*=tl-watermark]").boundingBox();
  if (!bar || !mark) throw new Error("the bar or the watermark is missing");
  expect(mark.y + mark.height).toBeLessThanOrEqual(bar.y);

  await tools.getByRole("button", { name: "便签" }).tap();
  await page.touchscreen.tap(200, 450);
  await expect(page.locator("[contenteditable=true]")).toBeFocused();
  await page.keyboard.insertText("手机上写的");
  await expectSaved(page);
});

test("somebody who is taken out is shown the way back in", async ({ browser }) => {
  const workshop = await openProgramme();
  await command(app.origin, workshop, { type: "go-to-step", stepId: "targets" });
  const ana = await joinWorkshop(app.origin, {
    code: workshop.code,
    name: "Ana",
    teamId: "team-1",
  });
  const page = await (await browserOf(browser, app.origin, ana.cookie, desktop)).newPage();
  await page.goto(`${app.origin}/en/workshops/${workshop.id}`);
  await expectSaved(page);

  const left = await fetch(`${app.origin}/api/workshops/${workshop.id}/leave`, {
    method: "POST",
    headers: { cookie: ana.cookie, origin: app.origin },
  });
  expect(left.ok).toBe(true);
  // Whoever is not known any more is told so at the next handshake.
  await page.reload();

  await expect(page.getByRole("link", { name: /join/i }).first()).toBeVisible();
});
