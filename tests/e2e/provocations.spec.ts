import { expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { boardPage, noteOn } from "./support/board.ts";
import { appForBoards, expectSaved, joinBoard, openWorkshop } from "./support/board-pages.ts";
import { browserOf, command } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { expectSound, expectSoundInside } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { templateWords, words } from "./support/words.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const TEMPLATE = "T07-twin-transition";
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const en = words("en", "provocations");
const zh = words("zh-Hans", "provocations");
const outline = words("zh-Hans", "outline");
const [HERE = ""] = Object.keys(templateWords("en", TEMPLATE).zones);

const whoPays = {
  type: "send-provocation",
  id: "question-1",
  ruleId: "who-pays",
  gap: {
    places: [
      { axisId: "sdg", key: "7" },
      { axisId: "ecosystem-pillars", key: "capital" },
    ],
    teamId: "team-1",
  },
};
const notAlone = {
  ...{ type: "send-provocation", id: "question-2", ruleId: "not-alone" },
  gap: { places: [{ axisId: "sdg", key: "17" }], teamId: null },
};

const card = (page: Page) => page.locator("[data-provocation]");

test("a question reaches each person in their language, and the answer fills the gap", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ming = await joinBoard(browser, app.origin, workshop, "小明", {
    ...phone,
    locale: "zh-Hans",
  });
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);
  const leading = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
  const lead = await leading.newPage();
  await lead.goto(`${app.origin}/en/workshops/${workshop.id}/boards/team-1/canvas`);
  await expectSaved(lead);
  await expect(card(ming)).toHaveCount(0);

  await command(app.origin, workshop, whoPays);
  await expect(card(ming)).toContainText("却没有一张说钱从哪里来");
  await expect(card(ming)).toContainText("SDG 7");
  await expect(ming.getByRole("status").filter({ hasText: zh.card.team })).toBeAttached();
  await expect(card(ana)).toContainText("none says who pays");
  await expect(card(lead).getByRole("button", { name: en.card.answer })).toHaveCount(0);
  await expectSound(ming, "a question on a phone");
  await expectSound(ana, "a question above a canvas");
  await expectSound(lead, "a question for whoever leads");

  await card(ming).getByRole("button", { name: zh.card.answer }).tap();
  const dialog = ming.getByRole("dialog");
  const field = dialog.getByRole("textbox");
  await expect(field).toBeFocused();
  await field.fill("两个冬天省下的电费");
  await expectSoundInside(dialog, "an answer on a phone");
  await dialog.getByText(outline.send, { exact: true }).tap();
  await expect(dialog.getByRole("status")).not.toBeEmpty();
  await dialog.getByRole("button", { name: zh.answer.done }).tap();
  // Who answered has done with it, and the others have not.
  await expect(card(ming)).toHaveCount(0);
  const written = ming.locator("[data-note]").filter({ hasText: "两个冬天省下的电费" });
  await expect(written.locator("[data-note-facts] li")).toHaveCount(2);
  await expect(written.locator("[data-note-facts]")).toContainText("SDG 7");
  await expect(noteOn(ana, "两个冬天省下的电费")).toBeVisible();

  await lead.goto(`${app.origin}/en/workshops/${workshop.id}/insight/coverage`);
  const sent = lead.locator("[data-sent]");
  await sent.getByRole("button", { name: "1 answer", exact: true }).click();
  await expect(lead.getByRole("dialog")).toContainText("两个冬天省下的电费");
  await lead.keyboard.press("Escape");
  await expect(card(ana)).toBeVisible();
  await sent.getByRole("button", { name: /^Withdraw/ }).click();
  await expect(card(ana)).toHaveCount(0);
});

test("several questions take turns, and each can be closed for oneself", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);
  const leading = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
  const lead = await leading.newPage();
  await lead.goto(`${app.origin}/en/workshops/${workshop.id}/boards/team-1/canvas`);
  await command(app.origin, workshop, whoPays);
  await command(app.origin, workshop, notAlone);
  await expect(card(ana)).toContainText("1 of 2");
  await expect(card(ana)).toHaveAttribute("data-provocation", notAlone.id);
  await card(ana).getByRole("button", { name: en.card.next }).click();
  await expect(card(ana)).toHaveAttribute("data-provocation", whoPays.id);
  await card(ana).getByRole("button", { name: en.card.close }).click();
  await expect(card(ana)).toHaveAttribute("data-provocation", notAlone.id);
  await ana.reload();
  await expect(card(ana)).toHaveAttribute("data-provocation", notAlone.id);
  await expect(card(ana)).not.toContainText("1 of 2");

  // The room sees the newest on its wall, in two languages; whoever leads sees all above the boards.
  const wall = await leading.newPage();
  await wall.goto(`${app.origin}/en/workshops/${workshop.id}/present?second=zh-Hans`);
  const asked = wall.getByRole("status").filter({ hasText: "So far your ideas manage alone" });
  await expect(asked).toContainText(words("en", "present").question.all);
  await expect(asked.locator('p[lang="zh-Hans"]')).not.toBeEmpty();
  await expect(asked).toContainText(sayIn("en", "present")("question.more", { count: 1 }));
  await expectSound(wall, "a question on the projector");
  await wall.goto(`${app.origin}/en/workshops/${workshop.id}/wall`);
  const { questions } = words("en", "wall");
  const open = wall.getByRole("region", { name: questions.heading });
  await expect(open.getByRole("listitem")).toHaveCount(2);
  await expect(open.getByRole("listitem").last()).toContainText("none says who pays");
  await expectSound(wall, "questions above all boards");

  await expect(card(lead)).toContainText("1 of 2");
  await card(lead).getByRole("button", { name: en.card.withdraw }).click();
  await expect(card(lead)).toHaveAttribute("data-provocation", whoPays.id);
  await expect(card(ana)).toHaveCount(0);
  await expect(open.getByRole("listitem")).toHaveCount(1);
});

test("a note's words suggest tags on the board, also without a connection", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana", desktop);
  const board = boardPage(ana, words("en", "board"));
  const marks = words("en", "notes").marks;
  const say = sayIn("en", "notes");
  const openMarks = async (note: string) => {
    await noteOn(ana, note).click();
    await ana.getByRole("button", { name: marks.open, exact: true }).click();
  };
  await board.writeNote(HERE, "Telemedicine for villages");
  await openMarks("Telemedicine for villages");
  const suggested = ana.locator("[data-suggestions]");
  await expect(suggested.locator("mark").first()).toHaveText("Telemedicine");
  await expectSoundInside(ana.getByRole("dialog"), "suggested tags");
  const health = suggested.locator('[data-suggested="sdg/3.8"]');
  await health.click();
  await expect(health).toHaveCount(0);
  await ana.getByRole("button", { name: marks.save, exact: true }).click();
  await openMarks("Telemedicine for villages");
  const remove = new RegExp(`^${say("marks.remove", { tag: "SDG 3.8" })}`);
  await expect(ana.getByRole("button", { name: remove })).toBeVisible();
  await ana.keyboard.press("Escape");
  await expectSaved(ana);

  await ana.context().setOffline(true);
  await board.writeNote(HERE, "A smart meter in every house");
  await openMarks("A smart meter in every house");
  await expect(suggested.locator("mark").first()).toHaveText("smart meter");
});
