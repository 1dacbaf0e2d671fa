import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { insightHref } from "#components/insight/views.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { openCourse } from "./support/course.ts";
import { devices } from "./support/look.ts";
import { browserOf } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { zoneName } from "./support/words.ts";

// What a course says of standards is taken along: its gaps as a table, a contribution as a draft.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

test("gaps come as a table, and a scope's notes as a draft: PDF and Word", async ({ browser }) => {
  const course = await openCourse(app.origin);
  const say = sayIn("en", "insight-standards");
  const sayInsight = sayIn("en", "insight");
  const city = zoneName("en", "T12-standards-map", "city");
  const context = await browserOf(browser, app.origin, course.facilitatorCookie, {
    ...devices.en,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.goto(`${app.origin}/en${insightHref(course.id, "standards")}`);

  // One team's notes alone, in what is shown and in what is saved.
  await page.getByLabel(say("filter.team"), { exact: true }).selectOption({ label: "鳳凰木組" });
  const csv = await saved(page, () =>
    page.locator("section[aria-labelledby=standards-gaps]").getByText("CSV").click(),
  );
  const rows = csv.toString("utf8").trim().split("\r\n");
  expect(rows.filter((row) => row.startsWith(say("gaps.reasons.noted")))).toEqual([
    expect.stringContaining("遮蔭怎麼量"),
  ]);

  await page.getByLabel(say("catalogue.scope"), { exact: true }).selectOption("city");
  const title = say("draft.title", { scope: city });
  const files = page.getByRole("group", { name: sayInsight("chart.files", { title }) });
  const pdf = await saved(page, () => files.getByRole("button", { name: "PDF" }).click());
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  await expect(page.getByText(/_contribution-outline-city_en\.pdf$/)).toBeVisible();
  await expectSound(page, "a draft that was saved");

  const word = files.getByRole("button", { name: sayInsight("paper.docx") });
  const file = await saved(page, () => word.click());
  const parts = unzipSync(new Uint8Array(file));
  const text = new TextDecoder().decode(parts["word/document.xml"]);
  expect(text).toContain(title.replace("&", "&amp;"));
  expect(text).toContain("遮蔭怎麼量");
  expect(text).not.toContain("Kingfishers");
});

async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await press();
  return readFile(await (await coming).path());
}
