import { readFile } from "node:fs/promises";
import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import type { Locale } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { type NotedWorkshop, planAsText, workshopWithNote } from "./support/one-note.ts";
import { browserOf, command, type MadeWorkshop } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const NOTE = "公交站需要树荫";

/** A class that has finished one canvas, with a note of one person on it. */
async function finishedClass(): Promise<NotedWorkshop> {
  const made = await workshopWithNote(app.origin, NOTE);
  await command(app.origin, made.workshop, { type: "end" });
  return made;
}

const paperOf = ({ id, facilitatorCookie }: MadeWorkshop) =>
  planAsText(app.origin, id, facilitatorCookie);

async function openPlan(
  browser: Browser,
  { id }: MadeWorkshop,
  { cookie, locale = "en", device = desktop }: { cookie: string; locale?: Locale; device?: object },
): Promise<Page> {
  const page = await (await browserOf(browser, app.origin, cookie, device)).newPage();
  await page.goto(`${app.origin}/${locale}/workshops/${id}/plan`);
  await expect(page.locator("article h3").first()).toBeVisible();
  return page;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const openDialog = (page: Page): Locator => page.locator("dialog[open]");

/** Gets the file that is chosen; it is called as was promised. */
async function getFile(page: Page, label: string): Promise<Buffer> {
  const dialog = openDialog(page);
  const promised = await dialog.locator("[data-file-name]").textContent();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: label, exact: true }).click();
  expect((await download).suggestedFilename()).toBe(promised);
  await expect(dialog.locator("[data-export]")).toHaveAttribute("data-export", "done");
  return readFile(await (await download).path());
}

test("a facilitator takes files along, and finds what was taken", async ({ browser }) => {
  const { workshop } = await finishedClass();
  const centre = words("en", "export-centre");
  const plan = words("en", "plan");
  const page = await openPlan(browser, workshop, { cookie: workshop.facilitatorCookie });
  await button(page, centre.open).click();
  const dialog = openDialog(page);
  await expect(dialog.getByText(centre.history.empty)).toBeVisible();

  await test.step("the paper that is looked at, as a PDF that opens again", async () => {
    await dialog.getByLabel(centre.enclosed, { exact: true }).check();
    const file = await getFile(page, centre.start);
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");
    await expect(dialog.getByText(`${plan.profiles["lesson-plan"]} · PDF · English`)).toBeVisible();
    await expectSound(page, "a file that was taken along");
  });

  await test.step("in two languages, for Word", async () => {
    await dialog.getByLabel(centre.format, { exact: true }).selectOption("lesson-plan.docx");
    await dialog.getByLabel(plan.second, { exact: true }).selectOption("zh-Hant");
    const file = await getFile(page, centre.start);
    expect(file.subarray(0, 2).toString()).toBe("PK");
    await expect(dialog.getByText("DOCX · English + 繁體中文")).toBeVisible();
  });

  await test.step("a board as a picture, by keyboard", async () => {
    await dialog.getByRole("radio", { name: new RegExp(`^${centre.kinds.plan}`) }).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowDown");
    await expect(
      dialog.getByRole("radio", { name: new RegExp(`^${centre.kinds.board}`) }),
    ).toBeChecked();
    await expect(dialog.getByLabel(centre.team, { exact: true })).toContainText("白鹭队");
    const file = await getFile(page, centre.start);
    expect(file.subarray(1, 4).toString()).toBe("PNG");
  });

  await test.step("for a newer learning platform, and an archive for others", async () => {
    const choose = (name: string) =>
      dialog.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
    await choose(centre.kinds.plan);
    await dialog.getByLabel(centre.format, { exact: true }).selectOption("lesson-plan.imscc");
    await dialog.getByLabel(centre.cartridge, { exact: true }).selectOption("1.3");
    const cartridge = unzipSync(await getFile(page, centre.start));
    expect(strFromU8(cartridge["imsmanifest.xml"] ?? new Uint8Array())).toContain("1.3.0");
    await choose(centre.kinds.workshop);
    await dialog.getByLabel(centre.others, { exact: true }).check();
    await expectSound(page, "an archive for others");
    const archive = unzipSync(await getFile(page, centre.start));
    expect(Object.keys(archive)).toContain("manifest.json");
  });

  await test.step("the list is there for the next one who looks", async () => {
    await page.reload();
    await button(page, centre.open).click();
    await expect(openDialog(page).getByRole("listitem")).toHaveCount(5);
  });
});

test("a file is given up, and a busy server is asked again", async ({ browser }) => {
  const { workshop } = await finishedClass();
  const centre = words("zh-Hans", "export-centre");
  const page = await openPlan(browser, workshop, {
    cookie: workshop.facilitatorCookie,
    locale: "zh-Hans",
    device: phone,
  });
  // Held back, and then refused as by a server with a full line.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let times = 0;
  await page.route("**/exports", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    times += 1;
    if (times === 1) {
      await held;
      // The page has given it up by then.
      return route.abort().catch(() => {});
    }
    if (times === 2) {
      const body = JSON.stringify({ code: "export-busy", status: 503 });
      return route.fulfill({ status: 503, contentType: "application/problem+json", body });
    }
    return route.continue();
  });
  await button(page, centre.open).click();
  const dialog = openDialog(page);
  await dialog.getByRole("button", { name: centre.start, exact: true }).click();
  await dialog.getByRole("button", { name: centre.cancel, exact: true }).click();
  await expect(dialog.getByText(centre.states.cancelled)).toBeVisible();
  release();

  await dialog.getByRole("button", { name: centre.start, exact: true }).click();
  await expect(dialog.getByText(centre.busy)).toBeVisible();
  await expectSound(page, "a busy server, on a phone");
  await getFile(page, centre.retry);
});

test("everybody decides how papers name them, and facilitators what others may do", async ({
  browser,
}) => {
  const { workshop, ming } = await finishedClass();
  const naming = words("zh-Hans", "naming");
  expect(await paperOf(workshop)).not.toContain("小明");

  await test.step("on a phone, when the workshop is over", async () => {
    const page = await (await browserOf(browser, app.origin, ming.cookie, phone)).newPage();
    await page.goto(`${app.origin}/zh-Hans/workshops/${workshop.id}`);
    await page.locator("[data-end]").getByRole("button", { name: naming.open }).click();
    const dialog = openDialog(page);
    await expect(dialog.getByText(naming.unsaid.nobody)).toBeVisible();
    await dialog.getByRole("radio", { name: new RegExp(`^${naming.alias}`) }).check();
    await dialog.getByLabel(naming.aliasField, { exact: true }).fill("小白鹭");
    await dialog.getByLabel(naming.aliasField, { exact: true }).press("Enter");
    await expect(dialog.getByText(naming.saved)).toBeVisible();
    await expectSound(page, "how papers name somebody");
  });
  const paper = await paperOf(workshop);
  expect(paper).toContain("小白鹭");
  expect(paper).not.toContain("小明");

  await test.step("the lesson plan without any names, by somebody who took part", async () => {
    const centre = words("en", "export-centre");
    const page = await openPlan(browser, workshop, { cookie: ming.cookie });
    await button(page, centre.open).click();
    const dialog = openDialog(page);
    await expect(dialog.getByText(centre.history.title)).toHaveCount(0);
    await dialog.getByLabel(centre.format, { exact: true }).selectOption("lesson-plan.md");
    expect((await getFile(page, centre.start)).toString()).toContain("小白鹭");
    await dialog.getByLabel(centre.names, { exact: true }).uncheck();
    const nameless = (await getFile(page, centre.start)).toString();
    expect(nameless).toContain(NOTE);
    expect(nameless).not.toContain("小白鹭");
  });

  await test.step("the licence stands in the papers from then on", async () => {
    const { licence } = words("en", "export-centre");
    const cookie = workshop.facilitatorCookie;
    const page = await openPlan(browser, workshop, { cookie });
    await button(page, licence.open).click();
    const dialog = openDialog(page);
    await dialog.getByRole("radio", { name: new RegExp(`^${licence.names["CC-BY-SA"]}`) }).check();
    await dialog.getByRole("button", { name: licence.save, exact: true }).click();
    await expect(dialog.getByText(licence.saved)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(button(page, licence.open)).toBeFocused();
    await page.reload();
    await expect(page.getByText(`Licence: ${licence.names["CC-BY-SA"]}`)).toBeVisible();
    expect(await paperOf(workshop)).toContain("CC BY-SA 4.0");
  });
});
