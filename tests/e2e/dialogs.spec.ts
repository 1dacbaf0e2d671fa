import { expect, type Page } from "@playwright/test";
import { locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { devices, look, lookBeside, lookInto, shut } from "./support/look.ts";
import { browserOf, joinWorkshop, type MadeWorkshop, makeWorkshop } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// What opens above the lobby, the door and the pages everybody sees, in each language. Boards,
// agenda and replay have files of their own; pages themselves are in pages.spec.ts.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

async function openWorkshop(): Promise<MadeWorkshop> {
  const workshop = await makeWorkshop(app.origin, {
    ...{ title: "Green campus · 绿色校园", locale: "en", programmeId: "P1" },
    teams: [{ name: "Herons" }, { name: "水獭队" }, { name: "Nobody" }],
  });
  for (const [name, teamId] of [
    ["Ana", "team-1"],
    ["ana", "team-2"],
    ["小明", "team-2"],
  ] as const) {
    await joinWorkshop(app.origin, { code: workshop.code, name, teamId });
  }
  return workshop;
}

for (const locale of locales) {
  const device = devices[locale];

  test(`axe finds nothing in what opens above the lobby: ${locale}`, async ({ browser }) => {
    const workshop = await openWorkshop();
    const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, device);
    const page = await context.newPage();
    await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}/lobby`);
    await page.getByRole("button", { name: words(locale, "teams").open }).waitFor();
    const press = pressOn(page);
    const teams = words(locale, "teams");
    const say = sayIn(locale, "teams");

    await lookInto(page, "teams/teams-dialog.tsx", () => press(teams.open));
    await lookInto(page, "teams/roster-dialog.tsx", () => press(teams.roster.add));
    const names = page.getByRole("textbox", { name: teams.roster.field });
    await names.fill(`1. 王小明、Otters\n2. Li Wei\n3. li wei\n${"长".repeat(60)}`);
    await lookInto(page, "teams/roster-dialog.tsx preview", () => press(teams.roster.next));
    await press(teams.roster.take);
    await page.getByRole("button", { name: teams.roster.remove }).waitFor();
    await look(page, "teams/roster-section.tsx", () => press(teams.roster.remove));
    await look(page, "teams/shuffle-section.tsx", () => press(teams.shuffle.button));
    await look(page, "teams/shuffle-section.tsx by list", () => press(teams.shuffle.byList));
    // The list gave the empty team this name.
    await look(page, "teams/remove-team.tsx", () => press(say("names.remove", { team: "Otters" })));
    await look(page, "teams/remove-team.tsx with people", () =>
      press(say("names.remove", { team: "Herons" })),
    );
    await shut(page, "teams");
    const missing = page.locator("details").filter({ hasText: say("missing.show") });
    await missing.locator("summary").click();
    await lookBeside(missing, "teams/missing-people.tsx");

    const people = words(locale, "people");
    await lookInto(page, "people/people-dialog.tsx", async () => {
      await press(people.manage);
      await page.getByRole("dialog").getByRole("button", { name: /小明/ }).click();
    });
    await look(page, "people/rename-person.tsx", () => press(people.rename.button));
    await look(page, "people/person-question.tsx sign out", () => press(people.signOut.button));
    await look(page, "people/person-question.tsx remove", () => press(people.remove.button));
    await look(page, "people/merge-person.tsx", async () => {
      await press(people.merge.button);
      const other = page.getByLabel(people.merge.who);
      await other.selectOption({ index: 1 });
    });
    await shut(page, "people");

    const lobby = words(locale, "lobby");
    const tools = page.locator("details").filter({ hasText: lobby.tools.heading });
    await tools.locator("summary").click();
    await lookBeside(tools, "lobby/facilitator-tools.tsx");
    await look(page, "teams/new-code.tsx", () => press(teams.code.button));
    await look(page, "lobby/delete-workshop.tsx", () => press(lobby.tools.delete));

    // Open from the beginning where the page is wide.
    await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}/plan`);
    await press(words(locale, "plan").edit);
    const sections = page.locator("aside details");
    await sections.waitFor();
    const isOpen = await sections.evaluate((element) => element.hasAttribute("open"));
    if (!isOpen) await sections.locator("summary").click();
    await lookBeside(sections, "plan/editor/editor-desk.tsx");
  });

  test(`axe finds nothing in what opens at the door: ${locale}`, async ({ browser }) => {
    const { code } = await openWorkshop();
    const page = await (await browser.newContext(device)).newPage();
    await page.goto(`${app.origin}/${locale}`);
    const menu = page.getByRole("banner").locator("details").first();
    await menu.locator("summary").click();
    await lookBeside(menu.getByRole("list"), "ui/language-switch.tsx");
    await page.keyboard.press("Escape");
    await expect(menu.locator("summary")).toBeFocused();

    const { comeBack } = words(locale, "join");
    await page.goto(`${app.origin}/${locale}/join/${code}`);
    const back = page.locator("details").filter({ hasText: comeBack.summary });
    await back.locator("summary").click();
    await page.getByLabel(comeBack.label).fill("1234");
    await page.getByRole("button", { name: comeBack.submit }).click();
    await expect(back).toContainText(comeBack.malformed);
    await lookBeside(back, "join/return-form.tsx");
  });
}

/** Presses a button of what lies uppermost. */
function pressOn(page: Page) {
  return (name: string) => page.getByRole("button", { name, exact: true }).last().click();
}
