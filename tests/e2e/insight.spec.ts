import { expect, type Page } from "@playwright/test";
import { insightHref, insightViews } from "#components/insight/views.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { type RunningApp, startApp } from "./support/app.ts";
import { openCourse } from "./support/course.ts";
import { devices, lookBeside, lookInto, shut } from "./support/look.ts";
import { browserOf, type MadeWorkshop } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// A finished course of four weeks, looked at from every side, in each language.

let app: RunningApp;
let course: MadeWorkshop;
test.beforeAll(async () => {
  app = await startApp();
  course = await openCourse(app.origin);
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

for (const locale of locales) {
  test(`every view of a course is there, and axe finds nothing: ${locale}`, async ({ browser }) => {
    const device = devices[locale];
    const context = await browserOf(browser, app.origin, course.facilitatorCookie, device);
    const page = await context.newPage();
    const insight = words(locale, "insight");
    const { over } = words(locale, "board").noBoard;
    await page.goto(`${app.origin}/${locale}/workshops/${course.id}`);
    // It was ended in no step, which is not before the first one.
    await expect(page.getByRole("heading", { level: 1, name: over.title })).toBeVisible();
    await expectSound(page, "the course itself");
    await page.goto(addressOf(locale));
    await expect(page.getByRole("heading", { level: 1, name: insight.heading })).toBeVisible();
    // The course has notes for ten goals; how many is counted in tests/insight.
    await expect(page.getByText(insight.figures.goals)).toBeVisible();
    await expectSound(page, "insight");
    await picture(page, `insight-${locale}`);
    for (const view of insightViews) {
      await page.goto(addressOf(locale, view));
      await expect(
        page.getByRole("heading", { level: 1, name: insight.views[view].name }),
      ).toBeVisible();
      await expect(page.getByText(insight.status.connecting)).toHaveCount(0);
      await expect(page.locator("main h2, main h3").first()).toBeVisible();
      await expectSound(page, view);
      await picture(page, `${view}-${locale}`);
    }
  });

  test(`a number opens its notes, and a chart says how it was made: ${locale}`, async ({
    browser,
  }) => {
    const device = devices[locale];
    const context = await browserOf(browser, app.origin, course.facilitatorCookie, device);
    const page = await context.newPage();
    await page.goto(addressOf(locale, "mechanisms"));
    const frame = page
      .locator("main section")
      .filter({ has: page.locator("summary") })
      .first();
    await frame.locator("summary").first().click();
    await lookBeside(frame.locator("details").first(), "insight/chart/chart-frame.tsx");
    await page.goto(addressOf(locale, "coverage"));
    await expect(page.getByText(words(locale, "insight").status.connecting)).toHaveCount(0);
    const cell = page.locator("main [role=button], main [role=gridcell] button").first();
    await lookInto(page, "insight/note-sheet.tsx", async () => {
      await cell.focus();
      await page.keyboard.press("Enter");
    });
    await shut(page, "the notes of a cell");
  });
}

test("a chart is drawn anew for the sheet it is printed on", async ({ browser }) => {
  const device = { ...devices["zh-Hans"], colorScheme: "dark" as const };
  const context = await browserOf(browser, app.origin, course.facilitatorCookie, device);
  const page = await context.newPage();
  const drawing = page.locator("svg[data-chart]").first();
  const width = async () => Number(await drawing.getAttribute("width"));
  for (const [view, least] of [
    ["participation", 600],
    ["roadmap", 900],
  ] as const) {
    await page.goto(addressOf("en", view));
    await expect(page.getByText(words("en", "insight").status.connecting)).toHaveCount(0);
    await expect(drawing).toBeAttached();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await width(), view).toBeGreaterThan(least);
    await page.emulateMedia({ media: "print" });
    await expect(drawing).toBeVisible();
    // A dark screen makes no dark paper.
    await expect(page.locator("main h1")).toHaveCSS("color", "rgb(22, 33, 28)");
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    if (view === "roadmap") await expect(drawing).toBeHidden();
    else expect(await width(), view).toBeLessThan(390);
  }
});

function addressOf(locale: Locale, view?: (typeof insightViews)[number]): string {
  return `${app.origin}/${locale}${insightHref(course.id, view)}`;
}

async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
