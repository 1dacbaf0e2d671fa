import { expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { boardPage, noteOn } from "./support/board.ts";
import { appForBoards, expectSaved } from "./support/board-pages.ts";
import { keysOn } from "./support/keyboard.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// One facilitator and six people in two teams, in three languages, two of them with phones and one
// without a mouse, from the lobby to the end: alone, shown, voted on, looked at together, done.

const TEMPLATE = "T04-sdg-mapper";
const TARGETS = "targets";
const TRADEOFFS = "tradeoffs";
const en = {
  live: words("en", "live"),
  votes: words("en", "votes"),
  outline: words("en", "outline"),
};

const desk = { viewport: { width: 1280, height: 800 } };
const phone = {
  viewport: { width: 390, height: 844 },
  ...{ hasTouch: true, isMobile: true, locale: "zh-CN" },
};

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const canvasStep = (id: string, change: Readonly<Record<string, unknown>>) => ({
  ...{ id, kind: "canvas", templateId: TEMPLATE, columnSet: null },
  ...{ focusZones: [TARGETS, TRADEOFFS], continues: null, scope: "team", minutes: 5 },
  ...{ optional: false, ...change },
});

/** P1, as long as a story can be: alone, a vote on that, and a talk at the end. */
async function makeShortP1(): Promise<MadeWorkshop> {
  const workshop = await makeWorkshop(app.origin, {
    ...{ title: "Green campus · 绿色校园", locale: "en", programmeId: "P1" },
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });
  const talk = { templateId: null, kind: "talk", focusZones: [] };
  await command(app.origin, workshop, {
    type: "set-agenda",
    steps: [
      canvasStep(TARGETS, { mode: "private", canHold: true }),
      canvasStep("vote", { mode: "vote", continues: TARGETS, canHold: true }),
      canvasStep("exit-ticket", { ...talk, mode: "open", minutes: 2 }),
    ],
  });
  return workshop;
}

/** Whether a zone of the drawn board lies in the window. */
async function isInView(page: Page, zoneId: string): Promise<boolean> {
  const box = await page.locator(`[data-zone="${zoneId}"]`).boundingBox();
  const size = page.viewportSize();
  if (!box || !size) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x > 0 && y > 0 && x < size.width && y < size.height;
}

/** Pictures to look at, where somebody asks for them. */
async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/p1-${name}.png` });
}

test("six people in two teams run a short P1 from the lobby to the end", async ({ browser }) => {
  const workshop = await makeShortP1();
  const at = (locale: Locale, rest = "") =>
    `${app.origin}/${locale}/workshops/${workshop.id}${rest}`;
  const { code } = workshop;

  async function comeIn(name: string, teamId: string, locale: Locale, device: typeof desk) {
    const { cookie } = await joinWorkshop(app.origin, { code, name, teamId });
    const page = await (await browserOf(browser, app.origin, cookie, device)).newPage();
    await page.goto(at(locale));
    return page;
  }
  const leadContext = await browserOf(browser, app.origin, workshop.facilitatorCookie, {
    viewport: { width: 1440, height: 900 },
  });
  const lead = await leadContext.newPage();
  await lead.goto(at("en", "/lobby"));

  const mei = await comeIn("Mei", "team-1", "en", desk);
  const lin = await comeIn("小林", "team-1", "zh-Hans", phone);
  const ana = await comeIn("阿安", "team-2", "zh-Hant", desk);
  const hua = await comeIn("小华", "team-2", "zh-Hans", phone);
  const ben = await comeIn("Ben", "team-2", "en", desk);

  // Kai has no mouse: in by the tab key alone.
  const kai = await (await browser.newContext(desk)).newPage();
  const keys = keysOn(kai);
  const join = words("en", "join");
  await kai.goto(`${app.origin}/en/join`);
  await keys.to(kai.getByLabel(join.code.label));
  await kai.keyboard.type(code);
  await kai.keyboard.press("Enter");
  await keys.to(kai.getByLabel(join.door.name));
  await kai.keyboard.type("Kai");
  const choice = kai.getByRole("radio").first();
  await keys.to(choice);
  const herons = kai.getByRole("radio", { name: "Herons" });
  for (let pressed = 0; pressed < 4 && !(await herons.isChecked()); pressed++) {
    await kai.keyboard.press("ArrowDown");
  }
  await expect(herons).toBeChecked();
  await keys.press(kai.getByRole("button", { name: join.door.submit, exact: true }));
  await keys.press(kai.getByRole("link", { name: join.joined.continue }));

  // The lobby has all six. The facilitator begins.
  for (const name of ["Mei", "小林", "阿安", "小华", "Ben", "Kai"]) {
    await expect(lead.getByText(name, { exact: true })).toBeVisible();
  }
  await picture(lead, "lobby");
  await lead.getByRole("button", { name: words("en", "lobby").start.button }).click();
  await lead.waitForURL(at("en"));

  // Everybody writes alone: on the canvas, in a phone's list, in the list by keyboard.
  const outline = { en: en.outline, zh: words("zh-Hans", "outline") };
  const boxIn = (page: Page, locale: "en" | "zh-Hans", zoneId: string) =>
    page.getByLabel(
      (locale === "en" ? outline.en : outline.zh).writeIn.replace(
        "{zone}",
        zoneName(locale, TEMPLATE, zoneId),
      ),
    );
  await boardPage(mei, words("en", "board")).writeNote(TARGETS, "7.2 solar roofs");
  await boardPage(ana, words("zh-Hant", "board")).writeNote(TARGETS, "12.5 減少剩食");
  await boardPage(ben, words("en", "board")).writeNote(TRADEOFFS, "Who pays?");
  for (const [page, text] of [
    [lin, "7.3 节约用电"],
    [hua, "11.6 垃圾分类"],
  ] as const) {
    await boxIn(page, "zh-Hans", TARGETS).fill(text);
    await page
      .locator(`[data-outline-zone="${TARGETS}"]`)
      .getByText(outline.zh.send, { exact: true })
      .tap();
    await expect(page.getByText(text)).toBeVisible();
  }
  await keys.press(kai.getByRole("button", { name: outline.en.show }));
  await keys.to(boxIn(kai, "en", TRADEOFFS));
  await kai.keyboard.type("More e-waste from sensors");
  await kai.keyboard.press("Control+Enter");
  const everybody = [mei, lin, kai, ana, hua, ben];
  for (const page of everybody) await expectSaved(page);

  // Nobody has a word of the others; the facilitator has numbers.
  await expect(lin.getByText("7.2 solar roofs")).toHaveCount(0);
  await expect(mei.getByText("7.3 节约用电")).toHaveCount(0);
  await lead.goto(at("en", `/boards/team-1/${TARGETS}`));
  await expect(lead.locator("[data-private]")).toContainText("Mei 1");
  await picture(lead, "alone-lead");
  await picture(lin, "alone-phone");

  // Shown to all.
  const reveal = words("en", "reveal");
  await lead.getByRole("button", { name: reveal.open }).click();
  const dialog = lead.getByRole("dialog", { name: reveal.dialog.title });
  await dialog.getByRole("radio", { name: reveal.dialog.all, exact: false }).check();
  await dialog.getByRole("radio", { name: reveal.dialog.without, exact: false }).check();
  await dialog.getByRole("button", { name: reveal.dialog.confirm }).click();
  await expect(noteOn(mei, "7.3 节约用电")).toBeVisible();
  await expect(lin.getByText("7.2 solar roofs")).toBeVisible();
  await expect(
    kai.locator(`[data-outline-zone="${TARGETS}"]`).getByText("7.3 节约用电"),
  ).toBeVisible();
  await expect(noteOn(ana, "11.6 垃圾分类")).toBeVisible();
  // A team's notes stay on its own board.
  await expect(mei.getByText("12.5 減少剩食")).toHaveCount(0);

  // On to the vote.
  await lead.getByRole("button", { name: en.live.lead.next }).first().click();
  await lead.getByRole("button", { name: en.votes.start }).click();
  const form = lead.getByRole("dialog", { name: en.votes.title });
  await form.getByLabel(en.votes.form.name).fill("What first?");
  await form.getByRole("button", { name: en.votes.form.open }).click();
  const give = (page: Page, locale: Locale, text: string) =>
    page.getByRole("button", { name: words(locale, "votes").give.replace("{note}", text) }).last();
  await give(mei, "en", "7.3 节约用电").click();
  await give(lin, "zh-Hans", "7.3 节约用电").tap();
  await keys.press(kai.getByRole("button", { name: en.votes.list, exact: true }));
  await keys.press(give(kai, "en", "7.3 节约用电"));
  await give(ana, "zh-Hant", "11.6 垃圾分类").click();
  await give(hua, "zh-Hans", "11.6 垃圾分类").tap();
  await give(ben, "en", "12.5 減少剩食").click();
  await expect(lead.getByText("6 / 6 voted")).toBeVisible();
  await picture(lead, "voting-lead");
  await picture(hua, "voting-phone");

  // Results for everybody, the best first.
  await lead.getByRole("button", { name: en.votes.close.button }).click();
  await lead.getByRole("button", { name: en.votes.close.confirm }).click();
  await expect(mei.locator("[data-result]")).toHaveText(["3"]);
  await expect(ana.locator('[data-result="2"]')).toHaveText("2");
  await lin.getByRole("button", { name: words("zh-Hans", "votes").ranking }).tap();
  await expect(lin.getByRole("complementary").getByRole("listitem").first()).toHaveText(
    /7\.3 节约用电/,
  );
  await lin.keyboard.press("Escape");
  await picture(mei, "results");

  // Everybody to one zone, kept there, and released.
  await lead.getByRole("button", { name: en.live.attention.open }).click();
  await lead.getByLabel(en.live.attention.holds).check();
  await lead
    .getByRole("button", { name: zoneName("en", TEMPLATE, TRADEOFFS), exact: true })
    .click();
  for (const page of [mei, ana, ben]) await expect.poll(() => isInView(page, TRADEOFFS)).toBe(true);
  await expect(mei.locator("[data-summons=kept]")).toBeVisible();
  await expect(hua.locator(`[data-outline-zone="${TRADEOFFS}"]`)).toBeInViewport();
  await picture(hua, "brought-phone");
  await lead.getByRole("button", { name: en.live.attention.release }).click();
  await expect(mei.locator("[data-summons=kept]")).toHaveCount(0);

  // All are done, each in their own way; then the end.
  for (const page of [mei, ben]) {
    await page.getByRole("button", { name: en.live.ready.done }).click();
  }
  for (const page of [lin, hua]) {
    await page.getByRole("button", { name: words("zh-Hans", "live").ready.done }).tap();
  }
  await ana.getByRole("button", { name: words("zh-Hant", "live").ready.done }).click();
  await keys.press(kai.getByRole("button", { name: en.live.ready.done }));
  await expect(lead.locator("[data-ready]")).toHaveText("6/6 done");
  await picture(lead, "done-lead");

  const board = words("en", "board");
  await lead.getByRole("button", { name: en.live.lead.next }).first().click();
  await expect(kai.locator("main").getByRole("heading", { name: "Exit ticket" })).toBeVisible();
  await lead.getByRole("button", { name: board.lead.more }).click();
  await lead.getByRole("button", { name: board.lead.end, exact: true }).click();
  await lead.getByRole("button", { name: board.lead.endConfirm }).click();
  await lead.goto(at("en", "/lobby"));
  await expect(lead.getByText(words("en", "lobby").start.ended)).toBeVisible();
  // What they made is theirs to take along.
  await lin.goto(at("zh-Hans", "/plan"));
  await expect(lin.getByText("7.3 节约用电").first()).toBeVisible();
  await picture(lin, "end-phone");
});
