import { expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { noteOn } from "./support/board.ts";
import { appForBoards, expectSaved } from "./support/board-pages.ts";
import { HERE, openFullRoom, TEMPLATE } from "./support/full-room.ts";
import { expectKept, focused, type Keys, keysOn } from "./support/keyboard.ts";
import { browserOf } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// Somebody without a mouse, from the door to what came of it. Not a press of a pointer in here.

const en = {
  ...{ join: words("en", "join"), live: words("en", "live"), board: words("en", "board") },
  ...{ outline: words("en", "outline"), notes: words("en", "notes"), cards: words("en", "cards") },
  ...{ votes: words("en", "votes"), reveal: words("en", "reveal") },
};
const say = {
  ...{ board: sayIn("en", "board"), outline: sayIn("en", "outline"), live: sayIn("en", "live") },
  ...{ notes: sayIn("en", "notes"), cards: sayIn("en", "cards"), votes: sayIn("en", "votes") },
};
const zone = zoneName("en", TEMPLATE, HERE);

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

type Room = Awaited<ReturnType<typeof openFullRoom>>;
type Kai = Readonly<{
  page: Page;
  keys: Keys;
  button(name: string): ReturnType<Page["getByRole"]>;
}>;

test("the whole way of somebody without a mouse, from the door to the end", async ({ browser }) => {
  const room = await openFullRoom(app.origin, { isRunning: false });
  const mei = await room.person("Mei");
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const keys = keysOn(page);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const kai = { page, keys, button };

  await comeIn(kai, room);
  await room.go("together");
  await expectSaved(page);
  await writeOnTheCanvas(kai);
  await writeInTheList(kai);
  await beHeard(kai, room);
  await beLed(kai, room);

  const mine = await (await browserOf(browser, app.origin, mei.cookie)).newPage();
  await mine.goto(`${app.origin}/en/workshops/${room.workshop.id}`);
  await expectSaved(mine);
  await followSomebody(kai);
  await mine.close();

  await room.go("choose");
  await vote(kai, room);
  await room.go("alone");
  await writeAlone(kai, room, mei.participantId);
  await lookElsewhere(kai);
  await end(kai, room);
});

async function comeIn({ page, keys, button }: Kai, { workshop }: Room) {
  await page.goto(`${app.origin}/en/join`);
  await keys.type(page.getByLabel(en.join.code.label), "no code");
  await page.keyboard.press("Enter");
  await expect(page.getByText(en.join.code.malformed)).toBeVisible();
  await expect(page.getByLabel(en.join.code.label)).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(workshop.code.toLowerCase());
  await page.keyboard.press("Enter");

  await keys.type(page.getByLabel(en.join.door.name), "Kai");
  await keys.to(page.getByRole("radio").first());
  const team = page.getByRole("radio", { name: "Herons" });
  for (let pressed = 0; pressed < 4 && !(await team.isChecked()); pressed++) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(team).toBeChecked();
  await keys.press(button(en.join.door.submit));

  // The return code is shown once: it is read out, and copied by key.
  await expect(page.getByRole("heading", { name: /Kai/ })).toBeFocused();
  await expect(page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)).toBeVisible();
  await keys.to(button(en.join.joined.copy));
  await keys.press(page.getByRole("link", { name: en.join.joined.continue }));
  await expect(page.getByRole("heading", { name: en.board.waiting.title })).toBeVisible();
}

async function writeOnTheCanvas({ page, keys, button }: Kai) {
  const note = button(en.board.tools.note);
  await keys.press(note);
  await expect(page.locator("[contenteditable=true]")).toBeFocused();
  await page.waitForFunction(() => document.getSelection()?.anchorNode !== null);
  await page.keyboard.type("Solar roof");
  await page.keyboard.press("Escape");
  await expect(noteOn(page, "Solar roof")).toBeVisible();
  // Let go of, it does not keep the tab key to itself.
  await page.keyboard.press("Escape");
  await expectKept(page, "after a note was written");
  await expectSaved(page);

  await keys.press(note);
  await page.waitForFunction(() => document.getSelection()?.anchorNode !== null);
  await page.keyboard.type("Heat pump");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  const [one, other] = [noteOn(page, "Solar roof"), noteOn(page, "Heat pump")];
  expect(await one.boundingBox()).not.toEqual(await other.boundingBox());
  const undo = button(en.board.history.undo);
  await keys.press(undo);
  await expect(other).toHaveCount(0);
  await keys.press(button(en.board.history.redo));
  await expect(other).toBeVisible();
  // The end of its use is not the end of the focus.
  await expect(button(en.board.history.redo)).toBeFocused();

  await expectNothingBeside(page);
  await keys.press(button(en.cards.button));
  await keys.type(page.getByRole("searchbox", { name: en.cards.search }), "9.4");
  await keys.press(page.locator('[data-card-ref="sdg/9.4"], [data-card="sdg/9.4"]').first());
  await expectSaved(page);
  await keys.press(button(en.cards.close));
  await expect(button(en.cards.button)).toBeFocused();
}

/** Passing by with the tab key moved no menu of a zone away from its zone, and none is out of sight. */
async function expectNothingBeside(page: Page) {
  const astray = await page.locator(".board-zone-button").evaluateAll(
    (buttons, width) =>
      buttons.filter((button) => {
        const { left, right } = button.getBoundingClientRect();
        return left < 0 || right > width || (button.closest(".overflow-clip")?.scrollLeft ?? 0) > 0;
      }).length,
    page.viewportSize()?.width ?? 0,
  );
  expect(astray).toBe(0);
}

async function writeInTheList({ page, keys, button }: Kai) {
  await keys.press(button(en.outline.show));
  const list = page.locator("[data-outline]");
  await keys.type(page.getByLabel(say.outline("writeIn", { zone })), "Meters");
  await page.keyboard.press("Control+Enter");
  await expect(list.getByText("Meters", { exact: true })).toBeVisible();

  await keys.press(button(say.notes("marks.openFor", { note: "Meters" })));
  await keys.type(page.getByRole("combobox", { name: en.notes.marks.search }), "9.4");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await keys.to(page.getByRole("radio", { name: en.notes.marks.levels.none }));
  await page.keyboard.press("ArrowRight");
  await keys.press(button(en.notes.marks.save));
  await expectKept(page, "after tags were saved");
  await expect(list.getByText(/SDG 9\.4/).first()).toBeVisible();

  await keys.press(button(say.cards("addToZone", { zone })));
  await keys.type(page.getByRole("searchbox", { name: en.cards.search }), "7");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expectKept(page, "after a card was put");
  await keys.press(list.getByRole("button", { name: say.outline("delete", { note: "Meters" }) }));
  await expectKept(page, "after a note was deleted");
  await expectSaved(page);
  await keys.press(button(en.outline.hide).last());
  await expect(button(en.outline.show)).toBeFocused();
}

/** What one says to whoever leads, and to all. */
async function beHeard({ page, keys, button }: Kai, room: Room) {
  await keys.press(button(en.live.reactions.open));
  await keys.press(
    button(say.live("reactions.send", { name: en.live.reactions.kinds.heart, count: 0 })),
  );
  await expect(page.getByRole("button", { name: /^Heart, 1/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button(en.live.reactions.open)).toBeFocused();

  await keys.press(button(en.live.help.ask));
  await expect(page.getByText(en.live.help.asked)).toBeVisible();
  await room.tell({ type: "answer-help", teamId: "team-1" });
  await expect(button(en.live.help.ask)).toBeFocused();

  await keys.press(button(en.live.ready.done));
  await expect(page.locator("[aria-pressed=true]", { hasText: /done/ })).toBeFocused();

  await keys.press(page.getByRole("button", { name: new RegExp(`^${en.live.timer.label}`) }));
  const sound = page.getByRole("checkbox", { name: en.live.timer.sound });
  await keys.to(sound);
  await page.keyboard.press("Space");
  await expect(sound).not.toBeChecked();
  await page.keyboard.press("Escape");
  await expectKept(page, "after the panel of the time was closed");
}

/** What whoever leads does with all: a word, a place, and the way back. */
async function beLed({ page, keys, button }: Kai, room: Room) {
  await room.tell({ type: "announce", id: "notice-1", text: { en: "Five minutes" } });
  await keys.press(button(en.live.notice.close));
  await expectKept(page, "after a message was closed");

  await room.tell({ type: "summon", id: "call-1", zoneId: HERE, holds: true });
  await expect(page.locator("[data-summons=kept]")).toBeVisible();
  await keys.press(button(en.board.zoom.fit));
  await room.tell({ type: "release" });
  await expect(page.getByText(en.live.summons.free)).toBeVisible();
  await expectKept(page, "after people were let go");
}

async function followSomebody({ page, keys, button }: Kai) {
  await keys.press(button(say.board("people.open", { count: 2 })));
  const follow = button(say.board("people.followName", { name: "Mei" }));
  await keys.press(follow);
  await expect(follow).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Enter");
  await expect(follow).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("Escape");
  await expectKept(page, "after the list of people was closed");
}

async function vote({ page, keys, button }: Kai, room: Room) {
  // The banner of the new step is closed by key, and leaves the focus behind.
  await keys.press(
    page.locator("[data-step-banner]").getByRole("button", { name: en.live.step.close }),
  );
  await expectKept(page, "after the banner of a step was closed");

  await room.openVote();
  await keys.press(button(en.votes.list));
  const sheet = page.getByRole("complementary", { name: "What first?" });
  const give = sheet.getByRole("button", { name: say.votes("give", { note: "Solar roof" }) });
  await keys.press(give);
  await page.keyboard.press("Enter");
  await keys.press(sheet.getByRole("button", { name: say.votes("take", { note: "Solar roof" }) }));
  await expect(page.locator("[data-dots-left]")).toHaveAttribute("data-dots-left", "2");
  await room.closeVote();
  await expect(page.locator("[data-result]").first()).toHaveText("1");
  await expectKept(page, "after a vote was closed");

  await keys.press(button(en.votes.ranking));
  await keys.press(button(en.votes.closeSheet));
  await expect(button(en.votes.ranking)).toBeFocused();
}

async function writeAlone({ page, keys, button }: Kai, room: Room, meiId: string) {
  await expect(page.getByText(en.reveal.own)).toBeVisible();
  await expectSaved(page);
  await expectKept(page, "after the room went on");
  await keys.press(button(en.board.tools.note));
  await page.waitForFunction(() => document.getSelection()?.anchorNode !== null);
  await page.keyboard.type("Only mine");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expectSaved(page);

  // One person's notes are shown: a look at the board, and back to one's own.
  const show = { type: "reveal", stepId: "alone", teamId: null, withAuthors: true };
  await room.tell({ ...show, memberId: meiId });
  await keys.press(button(en.reveal.oneByOne.look));
  await expect(noteOn(page, "Only mine")).toHaveCount(0);
  await expectKept(page, "after going to the board");
  await keys.press(button(en.reveal.oneByOne.back));
  await expect(noteOn(page, "Only mine")).toBeVisible();
  await expectKept(page, "after coming back to one's own");

  await room.tell(show);
  await expect(page.getByText(en.reveal.news)).toBeVisible();
  await expect(noteOn(page, "Only mine")).toBeVisible();
  await expectKept(page, "after everything was shown");
}

async function lookElsewhere({ page, keys, button }: Kai) {
  await keys.press(button(en.board.boards.open));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(noteOn(page, "Solar roof")).toBeVisible();
  await expect(button(en.board.boards.open)).toBeFocused();
  await keys.press(button(en.board.earlier.action));
  await expect(noteOn(page, "Only mine")).toBeVisible();
  await expectKept(page, "after the way back");
}

async function end({ page, keys }: Kai, room: Room) {
  await room.tell({ type: "end" });
  await expect(page.locator("[data-end]")).toBeVisible();
  await keys.press(page.getByRole("link", { name: en.board.lead.plan }));
  await expect(page.getByText("Solar roof").first()).toBeVisible();
  await keys.to(page.getByRole("button", { name: words("en", "plan").download }));
  await expect(focused(page)).toHaveCount(1);
}
