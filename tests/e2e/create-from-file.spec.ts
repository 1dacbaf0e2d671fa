import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { browserOf, makeWorkshop } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// An agenda that was saved in one workshop is where another begins.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

/** The text of an agenda's file, as its editor saves it. */
async function savedAgenda(page: Page, workshopId: string): Promise<string> {
  await page.goto(`${app.origin}/en/workshops/${workshopId}/agenda`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  return readFile(await (await downloading).path(), "utf8");
}

const choose = (page: Page, content: string) =>
  page.locator("form input[type=file]").setInputFiles({
    name: "a.programme.json",
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });

const rows = (agenda: Locator) => agenda.getByRole("listitem");

for (const { locale, width, colorScheme } of [
  { locale: "en", width: 1440, colorScheme: "light" },
  { locale: "zh-Hans", width: 390, colorScheme: "dark" },
] as const) {
  test(`a workshop begins with a file, and with nothing that is wrong in one: ${locale}, ${width} px`, async ({
    browser,
  }) => {
    const create = words(locale, "create");
    const said = words(locale, "programme-file");
    const first = await makeWorkshop(app.origin, {
      title: "Green campus",
      locale: "en",
      programmeId: "P1",
      teams: [{ name: "A" }],
    });
    const context = await browserOf(browser, app.origin, first.facilitatorCookie, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    const page = await context.newPage();
    const text = await savedAgenda(page, first.id);

    await page.goto(`${app.origin}/${locale}/create`);
    const start = page.getByRole("button", { name: create.submit });
    await expect(start).toBeEnabled();
    // By keyboard: the last of the radio buttons.
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByRole("radio", { name: create.what.file })).toBeChecked();
    // What a file needs is fetched now.
    await expect(page.locator("form input[type=file]")).toBeAttached();
    await page.keyboard.press("Tab");
    await expect(page.locator("form input[type=file]")).toBeFocused();
    await start.click();
    await expect(page.getByText(create.errors.fileMissing)).toBeVisible();
    await expect(page.locator("form input[type=file]")).toBeFocused();
    await expectSound(page);

    await choose(page, text.replaceAll("T04-sdg-mapper", "T99-moon"));
    await expect(page.getByRole("alert").filter({ hasText: "T99-moon" })).toBeVisible();
    await expectSound(page);
    await choose(page, " ".repeat(300_000));
    await expect(page.getByText(said.faults["too-large"].replace("{max}", "256"))).toBeVisible();
    await choose(page, text);
    await expect(rows(page.getByRole("complementary"))).toHaveCount(9);
    await expect(page.getByLabel(create.name.label)).toHaveValue("Green campus");
    await expectSound(page);
    await start.click();
    await page.waitForURL(/\/lobby$/);
    await expectSound(page);
    const id = new URL(page.url()).pathname.split("/")[3];
    const answer = await context.request.get(`${app.origin}/api/workshops/${id}/agenda`);
    const { steps } = await answer.json();
    expect(steps).toHaveLength(9);
    expect(steps.map(({ minutes }: { minutes: number }) => minutes)).toEqual(
      JSON.parse(text).steps.map(({ minutes }: { minutes: number }) => minutes),
    );
  });
}
