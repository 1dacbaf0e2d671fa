import { expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, expectSaved } from "./support/board-pages.ts";
import { browserOf, command, joinWorkshop, makeWorkshop } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// Reactions on every screen: the boards', a phone's and the wall.

const TEMPLATE = "T07-twin-transition";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

async function openRoom() {
  const workshop = await makeWorkshop(app.origin, {
    title: "Green campus",
    locale: "en",
    templateId: TEMPLATE,
    teams: [{ name: "Herons" }],
  });
  await command(app.origin, workshop, { type: "go-to-step", stepId: "canvas" });
  return workshop;
}

/** Pictures to look at, where somebody asks for them. */
async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

test("a reaction is seen by all, until they are switched off", async ({ browser }) => {
  const live = words("en", "live");
  const workshop = await openRoom();
  const wide = { viewport: { width: 1440, height: 900 } };
  const person = async (name: string, options = {}) => {
    const joined = await joinWorkshop(app.origin, { code: workshop.code, name });
    const context = await browserOf(browser, app.origin, joined.cookie, options);
    return context.newPage();
  };
  const lead = await (
    await browserOf(browser, app.origin, workshop.facilitatorCookie, wide)
  ).newPage();
  const wall = await lead.context().newPage();
  const ana = await person("Ana", wide);
  const ben = await person("Ben", { viewport: { width: 390, height: 844 }, hasTouch: true });
  const base = `${app.origin}/en/workshops/${workshop.id}`;
  await wall.goto(`${base}/present`);
  await lead.goto(`${base}/boards/team-1/canvas`);
  await ana.goto(base);
  await ben.goto(base);
  for (const page of [lead, ana, ben]) await expectSaved(page);

  // One press is seen by all, with the counts.
  const reactions = (page: Page) =>
    page.getByRole("button", { name: live.reactions.open, exact: true });
  const heart = (count: number) =>
    live.reactions.send
      .replace("{name}", live.reactions.kinds.heart)
      .replace("{count}", String(count));
  await reactions(ben).click();
  await picture(ben, "reactions-ben");
  await ben.getByRole("button", { name: heart(0) }).click();
  await ben.getByRole("button", { name: /^Heart/ }).click();
  for (const page of [lead, ana, wall, ben]) {
    await expect(page.locator("[data-reaction=heart]").first()).toBeAttached();
  }
  await picture(wall, "reactions-wall");
  await expect(ben.getByRole("button", { name: heart(2) })).toBeVisible();
  await expect(wall.getByRole("list", { name: live.reactions.open })).toContainText("2");
  await expectSound(ben);
  await reactions(lead).click();
  await picture(lead, "reactions-lead");
  await expectSound(lead);
  await lead.getByLabel(live.reactions.switch).click();
  await expect(reactions(ana)).toHaveCount(0);
  await lead.keyboard.press("Escape");
});
