import { expect, type Page } from "@playwright/test";
import { locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, expectSaved } from "./support/board-pages.ts";
import { type Press, peopleHere, pressOn, type Words, wordsOf } from "./support/board-words.ts";
import { HERE, openFullRoom } from "./support/full-room.ts";
import { look } from "./support/look.ts";
import { browserOf } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";

// What opens above a board for whoever leads, in each language.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } as const;

for (const locale of locales) {
  test(`axe finds nothing in what opens for whoever leads: ${locale}`, async ({ browser }) => {
    const room = await openFullRoom(app.origin);
    const ana = await room.person("Ana");
    await room.person("小明");
    const context = await browserOf(browser, app.origin, room.workshop.facilitatorCookie, desk);
    const page = await context.newPage();
    const all = wordsOf(locale);
    const press = pressOn(page);
    const leave = await ana.write("together", ["Solar roof", "节约用电"]);
    await page.goto(`${app.origin}/${locale}/workshops/${room.workshop.id}/boards/team-1/together`);
    await expectSaved(page);
    await bringing(page, all, press);
    await told(page, room);
    await pacing(page, all, press);
    await peopleAndBoards(page, all, press, () => ana.say({ type: "ask-help", isNeeded: true }));
    leave();
    await room.go("choose");
    await leadingVotes(page, all, press);
    await room.go("alone");
    await (await ana.write("alone", ["Only mine"], "private"))();
    await expect(page.locator("[data-private=lead]")).toContainText("Ana 1");
    await look(page, "board/reveal/reveal-dialog.tsx", () => press(all.reveal.open));
    await look(page, "board/reveal/one-by-one-dialog.tsx", () => press(all.reveal.oneByOne.open));
  });
}

async function bringing(page: Page, { live }: Words, press: Press) {
  await look(page, "board/stage/agenda-menu.tsx", () =>
    page
      .locator("button[popovertarget]")
      .filter({ hasText: /^1 \/ 4/ })
      .click(),
  );
  await look(page, "board/stage/attention-menu.tsx", () => press(live.attention.open));
  await look(page, "live/announce-dialog.tsx", async () => {
    await press(live.attention.open);
    await press(live.attention.message);
    await page.getByText(live.notice.more).click();
  });
}

/** What everybody was told, as whoever leads has it: to be taken down, to be released. */
async function told(page: Page, { tell }: Awaited<ReturnType<typeof openFullRoom>>) {
  await tell({ type: "announce", id: "notice-1", text: { en: "Five minutes" } });
  await tell({ type: "summon", id: "call-1", zoneId: HERE, holds: true });
  await expect(page.getByText("Five minutes")).toBeVisible();
  await expectSound(page, "everybody is told and kept");
  await tell({ type: "release" });
}

async function pacing(page: Page, { say }: Words, press: Press) {
  await look(page, "live/step-timer.tsx", () => page.getByRole("timer").click());
  await press(say.live("lead.addLabel", { minutes: 5 }));
  const behind = page
    .locator("button[popovertarget]")
    .filter({ hasText: say.live("slip.behind", { minutes: 5 }) });
  await look(page, "live/slip.tsx", () => behind.click());
  await look(page, "live/leave-out.tsx", async () => {
    await behind.click();
    await press(say.live("slip.apply", { count: 1 }));
  });
}

async function peopleAndBoards(
  page: Page,
  all: Words,
  press: Press,
  callForHelp: () => Promise<void>,
) {
  const { live, board, people, say } = all;
  await look(page, "live/ready-count.tsx", () =>
    press(new RegExp(`^${say.live("ready.label", { ready: 0, total: "\\d" })}$`)),
  );
  await look(page, "live/help-queue.tsx", () => press(say.live("help.queue", { count: 0 })));
  await callForHelp();
  await look(page, "live/help-queue.tsx waiting", () =>
    press(say.live("help.queue", { count: 1 })),
  );
  await look(page, "live/reaction-menu.tsx", () => press(live.reactions.open));
  await look(page, "board/stage/people-list.tsx", () => press(peopleHere(all)));
  await look(page, "board/stage/board-menu.tsx", () => press(board.boards.open));
  await look(page, "board/stage/lead-menu.tsx", () => press(board.lead.more));
  await look(page, "people/people-dialog.tsx", async () => {
    await press(board.lead.more);
    await press(people.open);
  });
  await look(page, "board/stage/lead-menu.tsx the end", async () => {
    await press(board.lead.more);
    await press(board.lead.end);
  });
}

async function leadingVotes(page: Page, { votes }: Words, press: Press) {
  await look(page, "board/vote/votes-dialog.tsx", () => press(votes.start));
  await press(votes.start);
  await page.getByLabel(votes.form.name).fill("What first?");
  await press(votes.form.open);
  await look(page, "board/vote/lead-votes.tsx", () => press(votes.close.button));
  await press(votes.close.button);
  await press(votes.close.confirm);
  await look(page, "board/vote/votes-dialog.tsx results", () => press(votes.button));
}
