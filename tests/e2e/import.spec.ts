import { readFile } from "node:fs/promises";
import { type Browser, expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { noteOn } from "./support/board.ts";
import { appForBoards } from "./support/board-pages.ts";
import { planAsText, workshopWithNote } from "./support/one-note.ts";
import { browserOf } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// What was taken along is opened again: as an archive, out of a PDF, and nothing else.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

const NOTE = "公交站需要树荫";
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = {
  ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  colorScheme: "dark",
} as const;

type File = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

const planOf = (id: string, cookie: string) => planAsText(app.origin, id, cookie);

/** Takes a file along in the export centre, as a facilitator does. */
async function takeAlong(page: Page, workshopId: string, what: "archive" | "pdf"): Promise<File> {
  const centre = words("en", "export-centre");
  await page.goto(`${app.origin}/en/workshops/${workshopId}/plan`);
  await page.getByRole("button", { name: centre.open, exact: true }).click();
  const dialog = page.locator("dialog[open]");
  if (what === "archive") {
    await dialog.getByRole("radio", { name: new RegExp(`^${centre.kinds.workshop}`) }).check();
  } else {
    await dialog.getByLabel(centre.enclosed, { exact: true }).check();
  }
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: centre.start, exact: true }).click();
  const buffer = await readFile(await (await download).path());
  const name = (await download).suggestedFilename();
  return { name, buffer, mimeType: what === "pdf" ? "application/pdf" : "application/zip" };
}

/** Somebody new on the page where workshops are started, in front of the part that opens files. */
async function openPage(browser: Browser, locale: Locale, device: object): Promise<Page> {
  const page = await (await browser.newContext(device)).newPage();
  await page.goto(`${app.origin}/${locale}/create`);
  await page.getByRole("link", { name: words(locale, "saved-workshop").jump }).click();
  await expect(part(page).locator("input[type=file]")).toBeAttached();
  return page;
}

const part = (page: Page) => page.locator("#open-saved");
const choose = (page: Page, file: File) =>
  part(page).locator("input[type=file]").setInputFiles(file);
const press = (page: Page, name: string) =>
  part(page).getByRole("button", { name, exact: true }).click();

/** Goes on from the report to the workshop; its id and whoever opened it. */
async function goThere(page: Page, way: string) {
  await part(page).getByRole("link", { name: way }).click();
  await page.waitForURL(/\/workshops\/[\w-]+/);
  const id = new URL(page.url()).pathname.split("/")[3] ?? "";
  const cookies = await page.context().cookies(app.origin);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return { id, cookie };
}

test("an archive is opened again by somebody else, with everything on its boards", async ({
  browser,
}) => {
  const { workshop } = await workshopWithNote(app.origin, NOTE);
  const lead = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
  const file = await takeAlong(await lead.newPage(), workshop.id, "archive");
  const said = words("en", "saved-workshop");
  const page = await openPage(browser, "en", desktop);
  await expectSound(page, "where a saved workshop is opened");

  await test.step("by keyboard, with a report of what was taken", async () => {
    await choose(page, file);
    await expect(part(page).getByText(file.name)).toBeVisible();
    await part(page).getByRole("radio").first().focus();
    for (const key of ["Tab", "Enter"]) await page.keyboard.press(key);
    await expect(part(page).getByRole("heading", { name: said.report.title })).toBeFocused();
    await expect(part(page).getByText("1 board with its history")).toBeVisible();
    await expect(part(page).getByText(said.report.wasRunning)).toBeVisible();
    await expectSound(page, "what was taken");
  });

  const { id, cookie } = await goThere(page, said.report.boards);
  expect(id).not.toBe(workshop.id);
  await page.waitForURL(/\/wall$/);
  expect(await planOf(id, cookie)).toContain(NOTE);
  await page.goto(`${app.origin}/en/workshops/${id}/boards/team-1/canvas`);
  await expect(noteOn(page, NOTE)).toBeVisible();
  await page.goto(`${app.origin}/en/workshops/${id}/lobby`);
  await page.getByText(words("en", "lobby").tools.heading).click();
  await expect(
    page.getByRole("button", { name: words("en", "lobby").tools.linkCopy }),
  ).toBeVisible();
});

test("a PDF is opened again on a phone, its agenda alone; one without a workshop is not", async ({
  browser,
}) => {
  const { workshop } = await workshopWithNote(app.origin, NOTE);
  const { facilitatorCookie } = workshop;
  const lead = await browserOf(browser, app.origin, facilitatorCookie, desktop);
  const file = await takeAlong(await lead.newPage(), workshop.id, "pdf");
  const said = words("zh-Hans", "saved-workshop");
  const problems = words("zh-Hans", "problems");
  const page = await openPage(browser, "zh-Hans", phone);

  const plain = await fetch(`${app.origin}/api/workshops/${workshop.id}/lesson-plan.pdf`, {
    headers: { cookie: facilitatorCookie },
  });
  const buffer = Buffer.from(await plain.arrayBuffer());
  await choose(page, { name: "只有教案.pdf", mimeType: "application/pdf", buffer });
  await press(page, said.open);
  await expect(part(page).getByText(problems["import-without-package"])).toBeVisible();
  await expectSound(page, "a PDF without a workshop, on a phone");

  await choose(page, file);
  await part(page)
    .getByRole("radio", { name: new RegExp(`^${said.parts.agenda}`) })
    .check();
  await press(page, said.open);
  await expect(part(page).getByText(said.report.agendaOnly)).toBeVisible();
  await expectSound(page, "what was left out, on a phone");
  const { id, cookie } = await goThere(page, said.report.go);
  await page.waitForURL(/\/lobby$/);
  expect(await planOf(id, cookie)).not.toContain(NOTE);
});

test("what is no workshop is refused in words, and a lost connection can be mended", async ({
  browser,
}) => {
  const { workshop } = await workshopWithNote(app.origin, NOTE);
  const { facilitatorCookie } = workshop;
  const answer = await fetch(`${app.origin}/api/workshops/${workshop.id}/workshop.zip`, {
    headers: { cookie: facilitatorCookie },
  });
  const buffer = Buffer.from(await answer.arrayBuffer());
  const said = words("zh-Hant", "saved-workshop");
  const problems = words("zh-Hant", "problems");
  const page = await openPage(browser, "zh-Hant", desktop);
  const zip = { name: "workshop.zip", mimeType: "application/zip", buffer };

  await choose(page, { name: "poem.txt", mimeType: "text/plain", buffer: Buffer.from("雨") });
  await expect(part(page).getByRole("alert")).toContainText(problems["import-not-ours"]);
  await choose(page, { ...zip, buffer: Buffer.from('{"format":"x"}'), name: "a.json" });
  await expect(part(page).getByRole("alert")).toContainText(said.programme);
  await expectSound(page, "a file of another kind");
  await choose(page, { ...zip, buffer: buffer.subarray(0, buffer.length - 400) });
  await press(page, said.open);
  await expect(part(page).getByRole("alert")).toContainText(problems["import-damaged"]);
  await expect(part(page).getByRole("button", { name: said.retry })).toBeFocused();

  await choose(page, zip);
  await page.context().setOffline(true);
  await press(page, said.open);
  await expect(part(page).getByRole("alert")).toContainText(problems.offline);
  await page.context().setOffline(false);
  await press(page, said.retry);
  await expect(part(page).getByRole("heading", { name: said.report.title })).toBeVisible();
});
