import { expect, type Page } from "@playwright/test";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, openWorkshop } from "./support/board-pages.ts";
import { browserOf, command, joinWorkshop, type MadeWorkshop } from "./support/people.ts";
import { enterAsProgram, type RawPeer } from "./support/raw-peer.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const TEMPLATE = "T07-twin-transition";
const STEP = "canvas";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);
const [HERE = "", THERE = ""] = template.order;
const en = words("en", "replay");
const ledger = words("en", "ledger");
const zh = words("zh-Hans", "replay");

type Writer = RawPeer &
  Readonly<{ cookie: string; write(zoneId: string, ...texts: string[]): void }>;

async function join(workshop: MadeWorkshop, name: string): Promise<Writer> {
  const { cookie } = await joinWorkshop(app.origin, {
    code: workshop.code,
    name,
    teamId: "team-1",
  });
  const address = { workshopId: workshop.id, teamId: "team-1", stepId: STEP };
  const peer = await enterAsProgram(app.origin, address, cookie);
  return {
    ...peer,
    cookie,
    write(zoneId, ...texts) {
      const taken = outcomesOf(readRecords(peer.doc), layout).map(({ bounds }) => bounds);
      const places = freePlaces(layout, { zoneId, columnId: null }, taken, texts.length);
      peer.doc.transact(() =>
        writeNotes(
          peer.doc,
          texts.map((text, index) => ({
            id: `shape:${text.replaceAll(" ", "-")}`,
            text,
            ...(places[index] ?? { x: 0, y: 0 }),
          })),
        ),
      );
    },
  };
}

const textsOf = ({ doc }: RawPeer) =>
  outcomesOf(readRecords(doc), layout)
    .map(({ text }) => text)
    .sort();

/** Ana writes three notes; Ben takes two of them away later, and writes one of his own. */
async function openStory() {
  const workshop = await openWorkshop(app.origin, TEMPLATE);
  const ana = await join(workshop, "Ana");
  const ben = await join(workshop, "Ben");
  ana.write(HERE, "Solar roof", "Heat pumps");
  ana.write(THERE, "Sensors");
  await expect.poll(() => textsOf(ben)).toEqual(["Heat pumps", "Sensors", "Solar roof"]);
  // A frame holds a second.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  ben.doc.transact(() => {
    for (const id of ["shape:Solar-roof", "shape:Heat-pumps"]) recordsMap(ben.doc).delete(id);
  });
  ben.write(HERE, "Oops");
  ben.write(THERE, "Meters");
  await expect.poll(() => textsOf(ana)).toEqual(["Meters", "Oops", "Sensors"]);
  return { workshop, ana, ben };
}

const replayOf = (workshop: MadeWorkshop, locale = "en") =>
  `${app.origin}/${locale}/workshops/${workshop.id}/boards/team-1/${STEP}/replay`;

/** What the list of the moment that is shown says. */
const listed = (page: Page) => page.locator("details").getByRole("listitem");

test("a facilitator plays a board back, brings a zone back, and takes that back", async ({
  browser,
}) => {
  const { workshop, ana, ben } = await openStory();
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, {
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(replayOf(workshop));
  const slider = page.getByRole("slider", { name: en.scrubber });
  await slider.waitFor();
  await page.getByText(en.list, { exact: true }).click();
  await expect(listed(page)).toHaveText([/Oops/, /Sensors/, /Meters/]);
  await expect(page.locator(".tl-canvas")).toHaveCount(0);

  // By keyboard alone: back to where all three stood.
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(listed(page)).toHaveText([
    /Solar roof|Heat pumps/,
    /Heat pumps|Solar roof/,
    /Sensors/,
  ]);
  await page.getByRole("button", { name: en.authors }).click();
  await expect(listed(page).first()).toContainText("(Ana)");
  await expectSound(page);

  await page.getByRole("button", { name: en.restore.open }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("2 notes come back");
  await expect(dialog).toContainText("1 note goes");
  await expectSound(page);
  await dialog.getByRole("button", { name: en.restore.confirm }).click();
  await expect(page.getByText(en.restore.done, { exact: true })).toBeVisible();
  // Everybody's board has followed; the other zone is as it was.
  const restored = ["Heat pumps", "Meters", "Sensors", "Solar roof"];
  await expect.poll(() => textsOf(ana)).toEqual(restored);
  await expect.poll(() => textsOf(ben)).toEqual(restored);
  await expect(page.getByText(en.restored)).toBeVisible();

  await page.getByRole("button", { name: en.restore.undo }).click();
  await expect(page.getByText(en.restore.undone, { exact: true })).toBeVisible();
  await expect.poll(() => textsOf(ben)).toEqual(["Meters", "Oops", "Sensors"]);

  // It plays by itself, and stops at its end.
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(listed(page)).toHaveCount(0);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: en.again })).toBeVisible({ timeout: 30_000 });
  await expect(listed(page)).toHaveCount(3);
});

test("who wrote a note is told to whoever leads, and to nobody else", async ({ browser }) => {
  const { workshop, ana } = await openStory();
  const lead = await browserOf(browser, app.origin, workshop.facilitatorCookie, {
    viewport: { width: 1440, height: 900 },
  });
  const page = await lead.newPage();
  await page.goto(`${app.origin}/en/workshops/${workshop.id}/boards/team-1/${STEP}`);
  await page.getByRole("button", { name: words("en", "outline").show }).click();
  await page.getByRole("button", { name: ledger.whoOf.replace("{note}", "Sensors") }).click();
  await expect(page.locator('[data-note="shape:Sensors"]')).toContainText("Written by Ana");
  await page.getByRole("button", { name: words("en", "board").lead.more }).click();
  await page.getByRole("link", { name: ledger.replay }).click();
  await page.getByRole("slider", { name: en.scrubber }).waitFor();

  const own = await browserOf(browser, app.origin, ana.cookie);
  const theirs = await own.newPage();
  await theirs.goto(replayOf(workshop));
  await expect(theirs.getByText(en.onlyLeads, { exact: true })).toBeVisible();
  for (const what of ["history", "authors"]) {
    const path = `/api/workshops/${workshop.id}/boards/team-1/${STEP}/${what}`;
    expect((await theirs.request.get(app.origin + path)).status()).toBe(403);
  }
});

test("on a phone, in Chinese, in the dark, and after the end", async ({ browser }) => {
  const { workshop } = await openStory();
  await command(app.origin, workshop, { type: "end" });
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(replayOf(workshop, "zh-Hans"));
  await page.getByRole("slider", { name: zh.scrubber }).waitFor();
  await expect(page.getByRole("button", { name: zh.restore.open })).toBeDisabled();
  await expect(page.getByText(zh.restore.ended)).toBeVisible();
  await page.getByText(zh.list, { exact: true }).tap();
  await expect(listed(page)).toHaveCount(3);
  await expectSound(page);
});
