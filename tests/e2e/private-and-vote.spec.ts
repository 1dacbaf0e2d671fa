import { expect, type Locator, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { boardPage, noteOn } from "./support/board.ts";
import { appForBoards, chooseCanvas, expectSaved } from "./support/board-pages.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// Everybody writes for themselves, the facilitator shows it, and the room votes on it.

const TEMPLATE = "T07-twin-transition";
const GREEN = "green";
const DIGITAL = "digital";
/** Letters nobody else and nothing in the app uses, so that one of them in a frame is a leak. */
const ANAS = "ψ meters in every dorm";
const MINGS = "龘 食堂减少浪费";
const MINGS_OTHER = "龘 智能照明";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const step = (id: string, change: Readonly<Record<string, unknown>>) => ({
  id,
  kind: "canvas",
  templateId: TEMPLATE,
  columnSet: null,
  focusZones: [],
  continues: null,
  scope: "team",
  minutes: 10,
  optional: false,
  ...change,
});

async function openWorkshop(): Promise<MadeWorkshop> {
  const workshop = await makeWorkshop(app.origin, {
    title: "Green campus",
    locale: "en",
    templateId: TEMPLATE,
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });
  await command(app.origin, workshop, {
    type: "set-agenda",
    steps: [
      step("alone", { mode: "private" }),
      step("choose", { mode: "vote", continues: "alone" }),
    ],
  });
  await command(app.origin, workshop, { type: "go-to-step", stepId: "alone" });
  return workshop;
}

/** What a page has heard over its sockets, from now on. */
function listen(page: Page) {
  const heard: Buffer[] = [];
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => heard.push(Buffer.from(payload)));
  });
  return {
    hasHeard: (letter: string) => heard.some((frame) => frame.includes(Buffer.from(letter))),
  };
}

async function enter(page: Page, locale: string, workshop: MadeWorkshop, board = "") {
  await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}${board}`);
  await expectSaved(page);
}

async function expectInside(note: Locator, zone: Locator) {
  const [inner, outer] = [await note.boundingBox(), await zone.boundingBox()];
  if (!inner || !outer) throw new Error("note or zone is not on the page");
  expect(inner.x).toBeGreaterThanOrEqual(outer.x);
  expect(inner.y).toBeGreaterThanOrEqual(outer.y);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
}

/** Pictures to look at, where somebody asks for them. */
async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

test("people write alone, the facilitator shows it, and the room votes on it", async ({
  browser,
}) => {
  const en = { board: words("en", "board"), reveal: words("en", "reveal") };
  const vote = words("en", "votes");
  const zh = { board: words("zh-Hans", "board"), votes: words("zh-Hans", "votes") };
  const workshop = await openWorkshop();
  const board = "/boards/team-1/alone";

  const lead = await (
    await browserOf(browser, app.origin, workshop.facilitatorCookie, {
      viewport: { width: 1440, height: 900 },
    })
  ).newPage();
  const person = async (name: string, options: Parameters<typeof browserOf>[3]) => {
    const joined = await joinWorkshop(app.origin, {
      code: workshop.code,
      name,
      teamId: "team-1",
    });
    const context = await browserOf(browser, app.origin, joined.cookie, options);
    await chooseCanvas(context);
    return context.newPage();
  };
  const ana = await person("Ana", { viewport: { width: 1280, height: 800 } });
  const ming = await person("小明", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: "zh-CN",
  });
  const ears = { lead: listen(lead), ana: listen(ana), ming: listen(ming) };
  await enter(lead, "en", workshop, board);
  await enter(ana, "en", workshop);
  await enter(ming, "zh-Hans", workshop);

  // Each writes on a sheet of their own, told that only they see it.
  await expect(ana.getByText(en.reveal.own)).toBeVisible();
  await expect(ming.getByText(words("zh-Hans", "reveal").own)).toBeVisible();
  const anaBoard = boardPage(ana, en.board);
  const mingBoard = boardPage(ming, zh.board);
  await anaBoard.writeNote(GREEN, ANAS);
  await mingBoard.writeNote(GREEN, MINGS);
  await mingBoard.writeNote(DIGITAL, MINGS_OTHER);
  await expectSaved(ana);
  await expectSaved(ming);

  // The others see how many notes there are, and not a letter of them.
  const strip = (page: Page) => page.locator("[data-private]");
  await expect(strip(lead)).toContainText(/Ana 1.*小明 2/);
  await expect(strip(ana)).toContainText("小明 2");
  await expect(strip(ming)).toContainText("Ana 1");
  await picture(lead, "private-lead");
  await picture(ana, "private-ana");
  await picture(ming, "private-ming");
  await ana.reload();
  await expect(noteOn(ana, ANAS)).toBeVisible();
  await expect(noteOn(ana, MINGS)).toHaveCount(0);
  expect(ears.ana.hasHeard("龘")).toBe(false);
  expect(ears.ming.hasHeard("ψ")).toBe(false);
  expect(ears.lead.hasHeard("龘")).toBe(false);
  expect(ears.lead.hasHeard("ψ")).toBe(false);
  await expectSound(ana);
  await expectSound(lead);

  // The facilitator shows them, with names: everybody is at the board at once.
  await lead.getByRole("button", { name: en.reveal.open }).click();
  const dialog = lead.getByRole("dialog", { name: en.reveal.dialog.title });
  await dialog.getByRole("radio", { name: en.reveal.dialog.with, exact: false }).last().check();
  await picture(lead, "reveal-dialog");
  await expectSound(lead);
  await dialog.getByRole("button", { name: en.reveal.dialog.confirm }).click();
  await expect(noteOn(ana, MINGS)).toBeVisible({ timeout: 4000 });
  await expect(ana.getByText(en.reveal.news)).toBeVisible();
  await expect(noteOn(ming, ANAS)).toBeAttached();
  await expect(noteOn(lead, MINGS_OTHER)).toBeVisible();
  await expect(strip(lead)).toContainText(en.reveal.shownNamed);
  expect(ears.ana.hasHeard("龘")).toBe(true);
  await expectInside(noteOn(lead, ANAS), lead.locator(`[data-zone="${GREEN}"]`));
  await expectInside(noteOn(lead, MINGS), lead.locator(`[data-zone="${GREEN}"]`));
  await expectInside(noteOn(lead, MINGS_OTHER), lead.locator(`[data-zone="${DIGITAL}"]`));
  await noteOn(ana, MINGS).click();
  await expect(ana.getByText(en.reveal.author.replace("{name}", "小明"))).toBeVisible();
  await picture(ana, "revealed-ana");
  await picture(ming, "revealed-ming");

  // A vote in the next step, opened from the bar above the board.
  await command(app.origin, workshop, { type: "go-to-step", stepId: "choose" });
  await lead.getByRole("button", { name: vote.start }).click();
  const form = lead.getByRole("dialog", { name: vote.title });
  await form.getByLabel(vote.form.name).fill("What first?");
  await expectSound(lead);
  await picture(lead, "vote-form");
  await form.getByRole("button", { name: vote.form.open }).click();
  await expect(lead.getByText("0 / 2 voted")).toBeVisible();

  // Ana gives dots on the notes themselves, 小明 in the list, which a phone opens by itself.
  const left = (page: Page) => page.locator("[data-dots-left]");
  await expect(left(ana)).toHaveText("3 dots left");
  const give = (page: Page, text: string, pattern = vote.give) =>
    page.getByRole("button", { name: pattern.replace("{note}", text) });
  await give(ana, MINGS).click();
  await give(ana, MINGS).click();
  await give(ana, ANAS).click();
  await expect(left(ana)).toHaveText("No dots left");
  await picture(ana, "voting-ana");
  await expect(give(ana, MINGS)).toHaveCount(0);
  const list = ming.getByRole("complementary", { name: "What first?" });
  await expect(list).toBeVisible();
  await expect(
    list.getByRole("heading", { name: zoneName("zh-Hans", TEMPLATE, GREEN) }),
  ).toBeVisible();
  await give(ming, MINGS, zh.votes.give).last().focus();
  await ming.keyboard.press("Enter");
  await expect(left(ming)).toHaveAttribute("data-dots-left", "2");
  await picture(ming, "voting-ming");
  await expectSound(ming);
  await expectSound(ana);
  await expect(lead.getByText("2 / 2 voted")).toBeVisible();
  await picture(lead, "voting-lead");

  // A reload keeps one's own ballot; a dot can be taken back and given elsewhere.
  await ana.reload();
  await expect(left(ana)).toHaveText("No dots left");
  await ana.getByRole("button", { name: vote.list, exact: true }).click();
  await ana
    .getByRole("button", { name: vote.take.replace("{note}", ANAS) })
    .last()
    .click();
  await expect(left(ana)).toHaveText("1 dot left");
  await picture(ana, "voting-list-ana");

  // The facilitator closes it: numbers on the notes, and the list, highest first.
  await lead.getByRole("button", { name: vote.close.button }).click();
  await lead.getByRole("button", { name: vote.close.confirm }).click();
  await expect(ana.locator("[data-result]")).toHaveText(["3"]);
  await expect(lead.locator("[data-result]")).toHaveText(["3"]);
  await ana.getByRole("button", { name: vote.ranking }).click();
  const ranking = ana.getByRole("complementary").getByRole("listitem");
  await expect(ranking).toHaveText([new RegExp(`${MINGS}.*2 people.*3`)]);
  await ana.getByRole("button", { name: "Numbers on notes" }).click();
  await expect(ana.locator("[data-result]")).toHaveCount(0);
  await ana.getByRole("button", { name: "Numbers on notes" }).click();
  await picture(ana, "results-ana");
  await picture(ming, "results-ming");
  await lead.getByRole("button", { name: vote.button, exact: true }).click();
  await expect(form.getByText(MINGS)).toBeVisible();
  await expect(form.getByText("2 people voted")).toBeVisible();
  await picture(lead, "results-lead");
  await expectSound(lead);
  await ming.reload();
  await ming.getByRole("button", { name: zh.votes.ranking }).click();
  const ranked = ming.getByRole("complementary").getByRole("listitem");
  await expect(ranked).toHaveText([new RegExp(`${MINGS}.*3`)]);
});
