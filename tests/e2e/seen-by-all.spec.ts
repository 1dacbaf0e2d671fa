import { type Browser, expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { noteOn } from "./support/board.ts";
import { appForBoards, expectSaved } from "./support/board-pages.ts";
import { HERE, openFullRoom, TEMPLATE } from "./support/full-room.ts";
import { browserOf } from "./support/people.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// What one person does and the others see: a laser, one person's notes, and a board brought back.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

type Room = Awaited<ReturnType<typeof openFullRoom>>;
const desk = { viewport: { width: 1280, height: 800 } };

async function openBoard(
  browser: Browser,
  { workshop }: Room,
  cookie: string,
  { locale = "en", path = "" }: Readonly<{ locale?: Locale; path?: string }> = {},
): Promise<Page> {
  const page = await (await browserOf(browser, app.origin, cookie, desk)).newPage();
  await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}${path}`);
  await expectSaved(page);
  await page.locator(".tl-canvas").waitFor();
  return page;
}

/** Takes the laser by its key, and draws with it until something is so. */
async function point(page: Page, isSo: () => Promise<boolean>) {
  await page.mouse.click(640, 420);
  await page.keyboard.press("k");
  await page.mouse.down();
  let at = 0;
  await expect
    .poll(async () => {
      at = (at + 40) % 400;
      await page.mouse.move(500 + at, 400 + (at % 80), { steps: 4 });
      return isSo();
    })
    .toBe(true);
}

test("a laser is seen by the others, but not one of who only looks on", async ({ browser }) => {
  const room = await openFullRoom(app.origin);
  const [mei, olga] = [await room.person("Mei"), await room.person("Olga")];
  await makeObserver(room, olga.participantId);
  const path = "/boards/team-1/together";
  const lead = await openBoard(browser, room, room.workshop.facilitatorCookie, { path });
  const meis = await openBoard(browser, room, mei.cookie);
  const olgas = await openBoard(browser, room, olga.cookie, { path });
  const trail = meis.locator(".tl-collaborator__scribble");
  const nameOf = (name: string) => meis.locator(".tl-nametag, .tl-nametag-title").getByText(name);

  await point(lead, async () => (await trail.count()) > 0);
  await lead.mouse.up();
  // It fades by itself, and leaves nothing on the board.
  await expect(trail).toHaveCount(0);
  await expect(meis.locator(".tl-shape")).toHaveCount(0);

  let seen = 0;
  await point(olgas, async () => {
    seen += await trail.count();
    return (
      (await olgas.locator(".tl-user-scribble").count()) > 0 && (await nameOf("Olga").count()) > 0
    );
  });
  expect(seen).toBe(0);
  await expect(trail).toHaveCount(0);
});

async function makeObserver({ workshop }: Room, memberId: string) {
  const answer = await fetch(`${app.origin}/api/workshops/${workshop.id}/members/${memberId}`, {
    method: "PATCH",
    headers: {
      ...{ "content-type": "application/json", origin: app.origin },
      cookie: workshop.facilitatorCookie,
    },
    body: JSON.stringify({ role: "observer" }),
  });
  expect(answer.status, await answer.text()).toBeLessThan(300);
}

test("one person's notes are shown, with the name, while the others go on alone", async ({
  browser,
}) => {
  const [reveal, board] = [words("en", "reveal"), words("en", "board")];
  const room = await openFullRoom(app.origin);
  const [mei, kai] = [await room.person("Mei"), await room.person("Kai")];
  await room.go("alone");
  await (await mei.write("alone", ["Mei's roof"], "private"))();
  await (await kai.write("alone", ["Kai's pump"], "private"))();
  const meis = await openBoard(browser, room, mei.cookie);
  const kais = await openBoard(browser, room, kai.cookie);
  await expect(noteOn(meis, "Mei's roof")).toBeVisible();
  const show = { type: "reveal", stepId: "alone", teamId: null };
  await room.tell({ ...show, memberId: mei.participantId, withAuthors: true });

  // Mei is taken to the board; Kai stays, and may look.
  await expect(meis.getByText(reveal.oneByOne.alone)).toBeVisible();
  await expect(noteOn(meis, "Kai's pump")).toHaveCount(0);
  await expect(noteOn(kais, "Kai's pump")).toBeVisible();
  await expect(noteOn(kais, "Mei's roof")).toHaveCount(0);
  await kais.getByRole("button", { name: reveal.oneByOne.look }).click();
  await expect(kais.getByText(reveal.oneByOne.looking)).toBeVisible();
  await expect(kais.getByText(board.readOnly.step)).toBeVisible();
  const writtenBy = (name: string) => kais.getByText(reveal.author.replace("{name}", name));
  await noteOn(kais, "Mei's roof").click();
  await expect(writtenBy("Mei")).toBeVisible();
  await kais.getByRole("button", { name: reveal.oneByOne.back }).click();
  await expect(noteOn(kais, "Kai's pump")).toBeVisible();

  // The rest without names: who was shown by name before stays so, nobody else is named.
  await room.tell({ ...show, withAuthors: false });
  await expect(noteOn(meis, "Kai's pump")).toBeVisible();
  await expect(kais.getByText(reveal.news)).toBeVisible();
  await noteOn(kais, "Mei's roof").click();
  await expect(writtenBy("Mei")).toBeVisible();
  await noteOn(kais, "Kai's pump").click();
  await expect(writtenBy("Mei")).toHaveCount(0);
  await expect(writtenBy("Kai")).toHaveCount(0);
});

test("a board brought back is told to everybody on it, in their language", async ({ browser }) => {
  const room = await openFullRoom(app.origin);
  const [mei, lin] = [await room.person("Mei"), await room.person("小林")];
  const ben = await room.person("Ben", "team-2");
  const meis = await openBoard(browser, room, mei.cookie);
  const lins = await openBoard(browser, room, lin.cookie, { locale: "zh-Hans" });
  const bens = await openBoard(browser, room, ben.cookie);
  const news = (page: Page, locale: Locale, key: "restoredZone" | "restoredBoard") => {
    const text = words(locale, "ledger")[key].replace("{zone}", zoneName(locale, TEMPLATE, HERE));
    return page.getByRole("status").filter({ hasText: text.replace(/\{time\}.*$/, "") });
  };
  const leave = await mei.write("together", ["Solar roof"]);
  await expect(noteOn(lins, "Solar roof")).toBeVisible();
  // Nobody sees what is not on disk: from here on it can be brought back.
  const before = Date.now();
  await noteOn(meis, "Solar roof").click();
  await meis.keyboard.press("Delete");
  await expect(noteOn(lins, "Solar roof")).toHaveCount(0);
  leave();

  const restore = { type: "restore", stepId: "together", teamId: "team-1", before };
  await room.tell({ ...restore, id: "restore-1", zoneId: HERE });
  await expect(noteOn(meis, "Solar roof")).toBeVisible();
  await expect(news(meis, "en", "restoredZone")).toBeVisible();
  await expect(news(lins, "zh-Hans", "restoredZone")).toBeVisible();
  await room.tell({ ...restore, id: "restore-2", zoneId: null, before: 0 });
  await expect(noteOn(lins, "Solar roof")).toHaveCount(0);
  await expect(news(lins, "zh-Hans", "restoredBoard")).toBeVisible();
  // Another team's board is as it was, and nothing is said there.
  await expect(news(bens, "en", "restoredZone")).toHaveCount(0);
  await expect(news(bens, "en", "restoredBoard")).toHaveCount(0);
  // It is news for a while; whoever comes later is not told.
  await meis.reload();
  await expectSaved(meis);
  await expect(news(meis, "en", "restoredBoard")).toHaveCount(0);
});
