import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/locales.ts";
import { type RunningApp, startApp } from "./support/app.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// Somebody who has never led a workshop tries it with pretend people, by the tips alone.

let app: RunningApp;

test.beforeAll(async () => {
  app = await startApp({ LIMIT_REHEARSAL_BEAT_MS: "150" });
});

test.afterAll(() => app.stop());

const stories = [
  { locale: "en", from: "", viewport: { width: 1440, height: 900 } },
  { locale: "zh-Hans", from: "/create", viewport: { width: 1440, height: 900 } },
  { locale: "zh-Hant", from: "", viewport: { width: 390, height: 844 } },
] as const;

for (const { locale, from, viewport } of stories) {
  test(`a rehearsal by its tips, and away with it: ${locale}, ${viewport.width} px`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext({ viewport, reducedMotion: "reduce" })).newPage();
    const room = roomIn(page, locale);
    await page.goto(`${app.origin}/${locale}${from}`);
    await page.getByRole("button", { name: room.rehearsal.start.button }).click();

    await room.expectTip("arriving");
    await expect(room.strip).toContainText("6");
    await expectSound(page);
    await room.press(room.lobby.start.button);

    await room.expectTip(/help|writing|reveal/);
    await room.expectTip("help");
    await page.locator("button[popovertarget]", { hasText: "1" }).last().click();
    await page.getByRole("button", { name: room.answerNamed() }).click();
    await room.expectTip("reveal");
    await room.press(room.reveal.open);
    await page.getByText(room.reveal.dialog.withoutHint).click();
    await room.press(room.reveal.dialog.confirm);
    await room.expectTip("shown");
    await expectSound(page);

    await room.next();
    await room.expectTip("together");
    await room.next();
    await room.expectTip("vote");
    await room.press(room.votes.start);
    await room.press(room.votes.form.open);
    await room.expectTip("voting");
    await expect(page.getByText(turnout(room.votes.turnout, 6, 6))).toBeVisible();
    await room.press(room.votes.close.button);
    await room.press(room.votes.close.confirm);
    await room.expectTip("end");
    await room.press(room.lead.more);
    await room.press(room.lead.end);
    await room.press(room.lead.endConfirm);
    await room.expectTip("ended");

    const address = page.url();
    await room.press(room.rehearsal.strip.delete);
    await page.waitForURL(`${app.origin}/${locale}`);
    await page.goto(address);
    await expect(room.strip).toHaveCount(0);
    await expect(page.getByRole("heading", { name: room.lobby.outsider.title })).toBeAttached();
  });
}

test("the strip is on every page, its tips can be hidden by keyboard, and it covers nothing", async ({
  page,
}) => {
  const room = roomIn(page, "en");
  await page.goto(`${app.origin}/en`);
  await page.getByRole("button", { name: room.rehearsal.start.button }).click();
  await room.expectTip("arriving");
  await room.press(room.lobby.start.button);
  await expect(page).toHaveURL(/workshops\/[^/]+$/);
  const base = page.url();
  for (const path of ["", "/lobby", "/plan", "/boards/team-1/ideas", "/present"]) {
    await page.goto(`${base}${path}`);
    await expect(room.strip, path).toBeVisible();
  }
  await page.goto(`${base}/boards/team-1/ideas`);
  await page.locator(".tl-canvas").waitFor();
  const tipBox = await room.strip.boundingBox();
  for (const part of [page.getByRole("banner"), page.locator(".tl-canvas")]) {
    const box = await part.first().boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((tipBox?.y ?? 0) + (tipBox?.height ?? 0));
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(721);
  }
  const hide = room.strip.getByRole("button", { name: room.rehearsal.strip.hide });
  await hide.focus();
  await page.keyboard.press("Enter");
  await expect(room.strip.getByRole("status")).toHaveCount(0);
  const show = room.strip.getByRole("button", { name: room.rehearsal.strip.show });
  await expect(show).toBeFocused();
  await page.reload();
  await expect(show).toBeVisible();
  await expect(room.strip.getByRole("status")).toHaveCount(0);
});

test("somebody real who joins sees that it is a rehearsal, and cannot delete it", async ({
  page,
  browser,
}) => {
  const room = roomIn(page, "en");
  await page.goto(`${app.origin}/en`);
  await page.getByRole("button", { name: room.rehearsal.start.button }).click();
  await room.expectTip("arriving");
  const code =
    (await page
      .getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
      .first()
      .textContent()) ?? "";

  const guest = await (await browser.newContext()).newPage();
  await guest.goto(`${app.origin}/en/join/${code.replace("-", "")}`);
  const join = words("en", "join");
  await guest.getByLabel(join.door.name).fill("Mei");
  await guest.getByRole("button", { name: join.door.submit, exact: true }).click();
  await guest.getByRole("link", { name: join.joined.continue }).click();
  const strip = guest.locator("[data-rehearsal=guest]");
  await expect(strip).toContainText(room.rehearsal.strip.lead);
  await expect(strip.getByRole("button")).toHaveCount(0);
});

test("what a button without words is called is told to pointer and keyboard", async ({ page }) => {
  const room = roomIn(page, "en");
  await page.goto(`${app.origin}/en`);
  await page.getByRole("button", { name: room.rehearsal.start.button }).click();
  await room.expectTip("arriving");
  await room.press(room.lobby.start.button);
  await expect(page).toHaveURL(/workshops\/[^/]+$/);
  await page.goto(`${page.url()}/boards/team-1/ideas`);
  const { tools } = words("en", "board");
  const note = page.getByRole("button", { name: tools.note, exact: true });
  await note.hover();
  const tip = page.getByRole("tooltip");
  await expect(tip).toHaveText(`${tools.note}N`);
  const box = await tip.boundingBox();
  const below = await note.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  await page.keyboard.press("Escape");
  await expect(tip).toHaveCount(0);
  await note.focus();
  await page.keyboard.press("Tab");
  await expect(tip).toHaveText(`${tools.text}T`);
  await expectSound(page);
  await page.keyboard.press("Shift+Tab");
  await expect(tip).toHaveText(`${tools.note}N`);
});

function roomIn(page: Page, locale: Locale) {
  const live = words(locale, "live");
  const strip = page.locator("[data-rehearsal=lead]");
  return {
    rehearsal: words(locale, "rehearsal"),
    lobby: words(locale, "lobby"),
    reveal: words(locale, "reveal"),
    votes: words(locale, "votes"),
    lead: words(locale, "board").lead,
    strip,
    answerNamed: () => new RegExp(`^${live.help.answerNamed.replace("{team}", ".*")}$`),
    press: (name: string) => page.getByRole("button", { name, exact: true }).click(),
    next: () => page.getByRole("button", { name: new RegExp(`^${live.lead.next}`) }).click(),
    async expectTip(tip: string | RegExp) {
      await expect(strip.getByRole("status")).toHaveAttribute("data-tip", tip);
      await expect(strip).not.toContainText(/[{}]/);
    },
  };
}

function turnout(message: string, count: number, all: number): string {
  return message.replace("{count}", String(count)).replace("{all}", String(all));
}
