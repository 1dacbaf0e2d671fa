import { expect, type Page } from "@playwright/test";
import { type Locale, locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, expectSaved } from "./support/board-pages.ts";
import { browserOf, command, joinWorkshop, makeWorkshop } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// What opens above the facilitator's pages, in each language. Pages themselves are in pages.spec.ts.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const desktop = { viewport: { width: 1440, height: 900 } };

/** Opens something, has it looked at, and closes it with Escape. */
async function look(page: Page, what: string, open: () => Promise<void>) {
  await open();
  const opened = page.locator("dialog[open], :popover-open:not([role=tooltip])").last();
  await expect(opened, what).toBeVisible();
  await expectSound(page, what);
  await page.keyboard.press("Escape");
  await expect(opened, what).toBeHidden();
}

async function openWorkshop() {
  const workshop = await makeWorkshop(app.origin, {
    ...{ title: "Green campus", locale: "en", programmeId: "P1" },
    teams: [{ name: "Herons" }, { name: "水獭队" }],
  });
  for (const [name, teamId] of [
    ["Ana", "team-1"],
    ["小明", "team-2"],
  ] as const) {
    await joinWorkshop(app.origin, { code: workshop.code, name, teamId });
  }
  return workshop;
}

for (const locale of locales) {
  test(`axe finds nothing in the facilitator's dialogs: ${locale}`, async ({ browser }) => {
    const workshop = await openWorkshop();
    const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
    const page = await context.newPage();
    const at = (rest = "") => `${app.origin}/${locale}/workshops/${workshop.id}${rest}`;
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    await inTheLobby(page, at("/lobby"), locale, press);
    await command(app.origin, workshop, { type: "go-to-step", stepId: "targets" });
    await page.goto(at("/boards/team-1/targets"));
    await expectSaved(page);
    await aboveABoard(page, locale, press);
    await page.goto(at("/agenda"));
    await inTheAgenda(page, locale, press);
  });
}

type Press = (name: string) => Promise<void>;

async function inTheLobby(page: Page, address: string, locale: Locale, press: Press) {
  const teams = words(locale, "teams");
  const people = words(locale, "people");
  await page.goto(address);
  await look(page, "teams", () => press(teams.open));
  await look(page, "people", async () => {
    await press(people.manage);
    await page.getByRole("dialog").getByRole("button", { name: /Ana/ }).first().click();
  });
}

async function aboveABoard(page: Page, locale: Locale, press: Press) {
  const live = words(locale, "live");
  const board = words(locale, "board");
  const reveal = words(locale, "reveal");
  await look(page, "agenda menu", () =>
    page.getByRole("button", { name: board.lead.agenda, exact: false }).click(),
  );
  await look(page, "attention", () => press(live.attention.open));
  await look(page, "announcement", async () => {
    await press(live.attention.open);
    await press(live.attention.message);
  });
  await look(page, "votes", () => press(words(locale, "votes").button));
  // The words for none of them, out of the message's forms.
  const nobodys = /=0 \{([^}]*)\}/.exec(live.help.queue)?.[1] ?? "";
  await look(page, "who needs help", () => press(nobodys));
  await look(page, "reactions", () => press(live.reactions.open));
  await look(page, "show notes", () => press(reveal.open));
  await look(page, "one by one", () => press(reveal.oneByOne.open));
  await look(page, "more", () => press(board.lead.more));
  await look(page, "the end", async () => {
    await press(board.lead.more);
    await press(board.lead.end);
  });
}

async function inTheAgenda(page: Page, locale: Locale, press: Press) {
  const agenda = words(locale, "agenda");
  await expect(page.getByRole("button", { name: agenda.bar.save })).toBeVisible();
  await page.locator("[data-step]").first().click();
  await expect(page.getByLabel(agenda.step.title, { exact: false }).first()).toBeVisible();
  await expectSound(page, "a step");
  await look(page, "another agenda", () => press(agenda.replace.open));
}
