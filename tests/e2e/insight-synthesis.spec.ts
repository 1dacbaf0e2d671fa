import { type Browser, expect, type Page } from "@playwright/test";
import type { InsightViewId } from "#components/insight/views.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { GYM, openLikeMinded, openView, ROOF } from "./support/like-minded.ts";
import type { MadeWorkshop } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { templateWords, words } from "./support/words.ts";

// What teams have in common becomes a plenary board; people see their own figures; the receipt.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

/** What the step of everybody's board is called: as its canvas. */
const canvasName = templateWords("en", "T07-twin-transition").name;

const view = (
  browser: Browser,
  workshop: MadeWorkshop,
  id: InsightViewId,
  cookie = workshop.facilitatorCookie,
) => openView(browser, app.origin, workshop, id, { cookie });

test("what two teams have in common is accepted, and goes to everybody's board once", async ({
  browser,
}) => {
  const { workshop, cleo, leave } = await openLikeMinded(app.origin);
  const say = sayIn("en", "insight-synthesis");
  const page = await view(browser, workshop, "synthesis");
  const other = await view(browser, workshop, "synthesis");
  const idea = (on: Page) => on.getByRole("article").filter({ hasText: ROOF });

  // Proposed with its reason, the contradiction beside it.
  await expect(idea(page)).toContainText(say("proposed.shared"));
  await expect(idea(page).locator("mark")).toHaveText(["Solar", "panels", "roof"]);
  await expect(page.getByRole("article").filter({ hasText: "Do not ban" })).toContainText(
    say("conflicts.negation"),
  );
  await expectSound(page, "proposals");

  // A row of the chart shows its notes, by keyboard.
  const row = page.locator("svg[data-chart] [role=button]").first();
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: ROOF })).toContainText("Solar panels on the roof");
  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();

  // Without one of its notes it is no idea of several; with both it is accepted, for everybody.
  await idea(page).getByRole("checkbox", { name: ROOF }).uncheck();
  await expect(
    idea(page).getByRole("button", { name: say("proposed.accept", { count: 1 }) }),
  ).toBeDisabled();
  await idea(page).getByRole("checkbox", { name: ROOF }).check();
  await idea(page)
    .getByRole("button", { name: say("proposed.accept", { count: 2 }) })
    .click();
  await expect(idea(page)).toContainText(say("accepted.shared"));
  await expect(idea(other)).toContainText(say("accepted.shared"));

  // People put together what no computer would, and take it back.
  await page.getByRole("checkbox", { name: GYM }).check();
  await page.getByRole("checkbox", { name: /^Ban paper handouts/ }).check();
  await page.getByRole("button", { name: say("side.join", { count: 2 }) }).click();
  const byHand = page.getByRole("article").filter({ hasText: GYM });
  await expect(byHand).toContainText(say("accepted.shared"));
  await byHand.getByRole("button", { name: say("undoOf", { what: GYM }) }).click();
  await expect(byHand).toHaveCount(0);

  // Of two sides people say that they do not contradict one another, take it back, and say they do.
  const [proposed, held] = [say("conflicts.chip"), say("conflicts.accepted")];
  const opposed = (on: Page) => on.getByRole("article").filter({ hasText: "Do not ban" });
  const what = "Ban paper handouts ≠ Do not ban paper handouts";
  await page.getByRole("button", { name: say("conflicts.dismissOf", { what }) }).click();
  await expect(opposed(page)).toHaveCount(0);
  await page.getByRole("button", { name: say("undoOf", { what }) }).click();
  await expect(opposed(page)).toContainText(proposed);
  await page.getByRole("button", { name: say("conflicts.acceptOf", { what }) }).click();
  await expect(opposed(other).getByText(held, { exact: true })).toBeVisible();
  await expect(opposed(page)).not.toContainText(proposed);
  await expectSound(page, "what was accepted");

  // A note for the idea and one for both sides, on the board of the plenary step.
  await page.getByRole("button", { name: say("send.button") }).click();
  const dialog = page.getByRole("dialog", { name: say("send.title") });
  await dialog.getByRole("button", { name: say("send.confirm", { count: 2 }) }).click();
  await dialog.getByRole("link", { name: say("send.open") }).click();
  await expect(page).toHaveURL(/\/boards\/all\/sum$/);
  const board = page.locator(".tl-canvas");
  await expect(board.getByText(ROOF)).toBeVisible();
  await expect(board.getByText("— Herons · Otters")).toBeVisible();
  await expect(board.getByText("Do not ban paper handouts")).toBeVisible();
  await expect(board.locator('.tl-shape[data-shape-type="note"]')).toHaveCount(2);

  // It is there already: nothing more is sent, though the idea is another team's too by now.
  cleo.write("green", "Solar panels on the roof of the school");
  await page.goBack();
  await expect(idea(page).first()).toContainText(say("accepted.shared"));
  await page.getByRole("button", { name: say("send.button") }).click();
  await expect(dialog.getByRole("status")).toHaveText(
    say("send.countThere", { news: 0, there: 2, title: canvasName }),
  );
  await expect(
    dialog.getByRole("button", { name: say("send.confirm", { count: 0 }) }),
  ).toBeDisabled();
  leave();
});

test("people see their own figures only, and nobody any once they are off", async ({ browser }) => {
  const { workshop, ana, leave } = await openLikeMinded(app.origin);
  const say = sayIn("en", "insight-participation");
  const own = await view(browser, workshop, "participation", ana.cookie);
  await expect(own.getByRole("heading", { name: say("own.title") })).toBeVisible();
  await own.getByRole("button", { name: words("en", "insight").chart.table }).click();
  await expect(own.getByRole("row", { name: `${say("deeds.notes")} 2` })).toBeVisible();
  await expect(own.getByText(say("teams.title"))).toHaveCount(0);
  await expect(own.locator("main")).not.toContainText(/Ben|Cleo|Otters|Kites/);
  await expectSound(own, "own figures");

  const answer = await own.request.get(
    `${app.origin}/api/workshops/${workshop.id}/insight/participation`,
  );
  expect(await answer.json()).toEqual({
    isOn: true,
    own: { own: { notes: 2, edits: 0, helped: 0, votes: 0 }, teamMedian: null },
    teams: null,
  });

  const lead = await view(browser, workshop, "participation");
  await lead.getByRole("button", { name: words("en", "insight").chart.table }).click();
  const teams = lead.getByRole("row").filter({ has: lead.getByRole("rowheader") });
  await expect(teams.getByRole("rowheader")).toHaveText(["Herons", "Otters", "Kites"]);
  await expect(lead.locator("main")).not.toContainText(/Ana|Ben|Cleo/);
  await expectSound(lead, "teams");

  await lead.getByRole("button", { name: say("switchOff") }).click();
  await expect(lead.getByText(say("off"))).toBeVisible();
  await expect(own.getByText(say("off"))).toBeVisible();
  const off = await own.request.get(
    `${app.origin}/api/workshops/${workshop.id}/insight/participation`,
  );
  expect(await off.json()).toEqual({ isOn: false, own: null, teams: null });
  leave();
});

test("a receipt is entered by whoever leads, and read by everybody", async ({ browser }) => {
  const { workshop, ana, leave } = await openLikeMinded(app.origin);
  const say = sayIn("en", "insight-receipt");
  const lead = await view(browser, workshop, "receipt");
  const read = await view(browser, workshop, "receipt", ana.cookie);
  await lead.getByLabel(say("setup.country")).selectOption({ label: "France" });
  await lead.getByLabel(say("setup.minutes")).fill("90");
  await lead
    .getByRole("button", { name: say("setup.save") })
    .first()
    .click();
  await expect(read.getByText(/France: 44\.18 g/)).toBeVisible();
  await expect(read.getByRole("heading", { name: say("chart.title") })).toBeVisible();
  await expect(read.getByRole("link", { name: "Ember" })).toBeVisible();
  await expect(read.getByRole("link", { name: "Electricity Maps" })).toBeVisible();
  await expect(read.getByLabel(say("setup.country"))).toHaveCount(0);

  // A way counts once somebody says what a kilometre stands for, and who says so.
  const travel = lead.getByRole("region", { name: say("travel.title"), exact: true });
  await travel.getByLabel(say("travel.people")).fill("12");
  await travel.getByLabel(say("travel.km")).fill("0");
  await travel.getByRole("button", { name: say("travel.add") }).click();
  await expect(travel.getByText(say("travel.wrongWay"))).toBeVisible();
  await travel.getByLabel(say("travel.km")).fill("300");
  await travel.getByRole("button", { name: say("travel.add") }).click();
  await expect(read.getByText(say("travel.none"))).toBeVisible();
  for (const [name, figure] of [
    ["low", "20"],
    ["mid", "30"],
    ["high", "40"],
  ] as const) {
    await travel.getByLabel(say(`head.${name}`)).fill(figure);
  }
  await travel.getByLabel(say("travel.source")).fill("A table that this story made up");
  await travel.getByLabel(say("travel.date")).fill("2025");
  await travel.getByRole("button", { name: say("travel.addFactor") }).click();
  // 3,600 km of 30 g are 108 kg: two digits.
  await expect(read.getByText(/^110 kg CO₂e/)).toBeVisible();
  await expectSound(lead, "receipt of whoever leads");
  await expectSound(read, "receipt as everybody reads it");
  leave();
});
