import { expect, type Locator, type Page } from "@playwright/test";
import { type Locale, locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, expectSaved } from "./support/board-pages.ts";
import { type Press, peopleHere, pressOn, type Words, wordsOf } from "./support/board-words.ts";
import { HERE, openFullRoom } from "./support/full-room.ts";
import { look, lookBeside, lookInto, shut } from "./support/look.ts";
import { browserOf } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// What opens above a board and beside it for who takes part, at a desk and on a phone, in each language.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } as const;
const phone = {
  ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  ...({ colorScheme: "dark", reducedMotion: "reduce" } as const),
};

for (const locale of locales) {
  test(`axe finds nothing in what opens for who takes part: ${locale}`, async ({ browser }) => {
    const room = await openFullRoom(app.origin);
    const ana = await room.person("Ana");
    await room.person("小明");
    const page = await (await browserOf(browser, app.origin, ana.cookie, desk)).newPage();
    const all = wordsOf(locale);
    const press = pressOn(page);
    await (await ana.write("together", ["Solar roof", "节约用电"]))();
    await page.goto(`${app.origin}/${locale}/workshops/${room.workshop.id}`);
    await expectSaved(page);
    await look(page, "live/step-timer.tsx", () => page.getByRole("timer").click());
    await look(page, "live/reaction-menu.tsx", () => press(all.live.reactions.open));
    await onTheCanvas(page, all, press);
    const list = page.getByRole("complementary", { name: all.outline.label });
    await press(all.outline.show);
    await lookBeside(list, "board/stage/board-frame.tsx");
    await inTheList(page, list, all);
    await press(all.outline.hide);
    await asked(page, room, locale);
    await told(page, room);
    await room.go("choose");
    await expect(page.locator("[data-step-banner]")).toBeVisible();
    await expectSound(page, "a new step");
    await room.openVote();
    await press(all.votes.list);
    const sheet = page.getByRole("complementary", { name: "What first?" });
    await lookBeside(sheet, "board/vote/board-vote-area.tsx");
    await room.closeVote();
    await press(all.votes.ranking);
    await lookBeside(sheet, "board/vote/board-vote-area.tsx ranking");
    await room.go("spare");
    await look(page, "board/stage/board-menu.tsx", () => press(all.board.boards.open));
  });

  test(`axe finds nothing in what opens on a phone: ${locale}`, async ({ browser }) => {
    const room = await openFullRoom(app.origin);
    const ana = await room.person("Ana");
    await room.person("小明");
    const page = await (await browserOf(browser, app.origin, ana.cookie, phone)).newPage();
    const all = wordsOf(locale);
    const press = pressOn(page);
    await (await ana.write("together", ["Solar roof", "节约用电"]))();
    await page.goto(`${app.origin}/${locale}/workshops/${room.workshop.id}`);
    await expectSaved(page);
    await look(page, "live/step-timer.tsx", () => page.getByRole("timer").click());
    await look(page, "live/reaction-menu.tsx", () => press(all.live.reactions.open));
    await look(page, "board/stage/top-bar.tsx", () =>
      press(words(locale, "common").language.label),
    );
    await inTheList(page, page.locator("[data-outline]"), all);
    await asked(page, room, locale);
    await press(all.outline.showCanvas);
    await look(page, "board/stage/people-list.tsx", () => press(peopleHere(all)));
    await look(page, "naming/naming-dialog.tsx", async () => {
      await press(peopleHere(all));
      await press(all.naming.open);
    });
    await press(all.cards.button);
    await lookBeside(page.locator("[data-side-sheet=below]"), "board/cards/canvas-cards.tsx");
    await press(all.cards.close);
    await room.go("choose");
    await room.openVote();
    // By itself: dots on a small canvas are hard to hit.
    const sheet = page.getByRole("complementary", { name: "What first?" });
    await lookBeside(sheet, "board/vote/board-vote-area.tsx");
    await room.go("spare");
    await look(page, "board/stage/board-menu.tsx", () => press(all.board.boards.open));
    await expectSound(page, "a phone at the end");
  });
}

async function onTheCanvas(page: Page, { notes, cards, say, zone }: Words, press: Press) {
  const first = page.locator('.tl-shape[data-shape-type="note"]').first();
  await look(page, "board/notes/zone-menu.tsx", () => press(say.notes("more", { zone })));
  await lookInto(page, "board/notes/many-dialog.tsx", async () => {
    await press(say.notes("more", { zone }));
    await page.locator(":popover-open").getByText(notes.many.open).click();
  });
  await page
    .getByLabel(notes.many.label)
    .fill("Zone\tIdee\tTags\n?\t屋顶光伏\tSDG 7\n\tLED\t7.2; xyz");
  await lookInto(page, "board/notes/many-preview.tsx", () => press(notes.many.preview));
  await shut(page, "many notes");
  await first.click({ button: "right" });
  await lookBeside(page.getByRole("menu"), "board/canvas/tldraw-setup.tsx");
  await page.keyboard.press("Escape");
  await first.click();
  await look(page, "board/notes/marks-dialog.tsx", async () => {
    await press(notes.marks.open);
    await page.getByLabel(notes.marks.search).fill("7");
    await page.locator("[role=option]").first().click();
  });
  await press(cards.button);
  await lookBeside(page.locator("[data-side-sheet=below]"), "board/cards/canvas-cards.tsx");
  await press(cards.close);
}

/** A question to all teams, and where one answers it. */
async function asked(
  page: Page,
  { tell }: Awaited<ReturnType<typeof openFullRoom>>,
  locale: Locale,
) {
  const { card } = words(locale, "provocations");
  const gap = { places: [{ axisId: "sdg", key: "17" }], teamId: null };
  await tell({ type: "send-provocation", id: "question-1", ruleId: "not-alone", gap });
  await lookBeside(page.locator("[data-provocation]"), "board/provocations/provocation-strip.tsx");
  await look(page, "board/provocations/answer-dialog.tsx", () =>
    page.getByRole("button", { name: card.answer, exact: true }).click(),
  );
  await tell({ type: "withdraw-provocation", provocationId: "question-1" });
  await expect(page.locator("[data-provocation]")).toHaveCount(0);
}

/** What whoever leads does to everybody's screen: a word, a place they are kept at, a sign. */
async function told(page: Page, { tell }: Awaited<ReturnType<typeof openFullRoom>>) {
  const text = { en: "Five minutes", "zh-Hans": "还有五分钟", "zh-Hant": "還有五分鐘" };
  await tell({ type: "announce", id: "notice-1", text });
  await tell({ type: "summon", id: "call-1", zoneId: HERE, holds: true });
  const before = Date.now();
  await tell({
    ...{ type: "restore", id: "restore-1", stepId: "together" },
    ...{ teamId: "team-1", zoneId: HERE, before },
  });
  await expect(page.locator("[data-summons=kept]")).toBeVisible();
  await expectSound(page, "told and kept");
  await tell({ type: "release" });
}

async function inTheList(page: Page, list: Locator, { notes, outline, say, zone }: Words) {
  const within = (name: string) => list.getByRole("button", { name, exact: true }).first().click();
  await look(page, "board/notes/zone-menu.tsx", () => within(say.notes("more", { zone })));
  await look(page, "board/notes/many-dialog.tsx", async () => {
    await within(say.notes("more", { zone }));
    await page.locator(":popover-open").getByText(notes.many.open).click();
  });
  await look(page, "board/notes/marks-dialog.tsx", () =>
    within(say.notes("marks.openFor", { note: "Solar roof" })),
  );
  await look(page, "board/cards/list-cards.tsx", () => within(say.cards("addToZone", { zone })));
  await within(say.outline("move", { note: "Solar roof" }));
  await lookBeside(
    list.getByRole("group", { name: outline.moveTo }),
    "board/outline/note-item.tsx",
  );
  await within(outline.cancel);
}
