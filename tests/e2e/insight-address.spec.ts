import { expect, type Page } from "@playwright/test";
import { type InsightViewId, insightHref } from "#components/insight/views.ts";
import { type Locale, localeNames } from "#lib/locales.ts";
import { type RunningApp, startApp } from "./support/app.ts";
import { openCourse } from "./support/course.ts";
import { browserOf, command, joinWorkshop, type MadeWorkshop } from "./support/people.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// What somebody looks at stands in the page's address; who sees less is told so.

let app: RunningApp;
let course: MadeWorkshop;
test.beforeAll(async () => {
  app = await startApp();
  course = await openCourse(app.origin);
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

const en = words("en", "insight");
const addressOf = (locale: Locale, view: InsightViewId) =>
  `${app.origin}/${locale}${insightHref(course.id, view)}`;
const select = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test("what is chosen outlasts a reload, another language and the way back", async ({ browser }) => {
  const context = await browserOf(browser, app.origin, course.facilitatorCookie);
  const page = await context.newPage();
  const { choice } = words("en", "insight-coverage");
  await page.goto(`${addressOf("en", "coverage")}?rows=nonsense&team=nobody`);
  await expect(select(page, choice.rows)).toHaveValue("sdg");

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await select(page, choice.rows).selectOption("technology-areas");
  await select(page, choice.columns).selectOption("cop29-objectives");
  await expect(page).toHaveURL(/\?rows=technology-areas&columns=cop29-objectives$/);
  // The page is not fetched anew; links beside it may still be fetched ahead.
  expect(asked.filter((url) => url.includes("_rsc=") && url.includes("rows="))).toEqual([]);
  await page.reload();
  await expect(select(page, choice.rows)).toHaveValue("technology-areas");

  await page.getByRole("link", { name: en.views.maps.name }).first().click();
  const maps = words("en", "insight-maps");
  await page.getByRole("button", { name: maps.kinds.collaboration }).click();
  await expect(page).toHaveURL(/\/maps\?map=collaboration$/);
  await page.goBack();
  await expect(select(page, choice.columns)).toHaveValue("cop29-objectives");

  const { label } = words("en", "common").language;
  await page.locator("summary").filter({ hasText: label }).click();
  await page.getByRole("link", { name: localeNames["zh-Hans"] }).click();
  await expect(page).toHaveURL(/\/zh-Hans\/.*\?rows=technology-areas&columns=cop29-objectives$/);
  const chinese = words("zh-Hans", "insight-coverage").choice;
  await expect(select(page, chinese.rows)).toHaveValue("technology-areas");
  await context.close();
});

test("the badge leads to the receipt, and says the same", async ({ browser }) => {
  const context = await browserOf(browser, app.origin, course.facilitatorCookie);
  const page = await context.newPage();
  await page.goto(addressOf("en", "roadmap"));
  const badge = page.getByRole("link", { name: /^≈ .* CO₂e in all \(.*\) · screening/ });
  const [, sum = ""] = ((await badge.textContent()) ?? "").match(/≈ ([\d.,]+ k?g) CO₂e/) ?? [];
  expect(sum).not.toBe("");
  await badge.click();
  const receipt = words("en", "insight-receipt");
  const chart = page.getByRole("region", { name: receipt.chart.title });
  await expect(chart.locator("svg[data-chart]")).toContainText(`${sum} CO₂e (from`);
  await expect(badge).toHaveCount(0);
  await context.close();
});

test("a participant and an observer are told what they do not see", async ({ browser }) => {
  await command(app.origin, course, { type: "reopen" });
  const join = (name: string) => joinWorkshop(app.origin, { code: course.code, name });
  const [taking, looking] = [await join("Ana"), await join("Olu")];
  const observer = await fetch(
    `${app.origin}/api/workshops/${course.id}/members/${looking.participantId}`,
    {
      method: "PATCH",
      headers: {
        ...{ "content-type": "application/json", origin: app.origin },
        cookie: course.facilitatorCookie,
      },
      body: JSON.stringify({ role: "observer" }),
    },
  );
  expect(observer.status).toBe(200);
  const phone = { viewport: { width: 390, height: 844 } };

  const hers = await (await browserOf(browser, app.origin, taking.cookie, phone)).newPage();
  await hers.goto(addressOf("en", "standards"));
  await expect(hers.getByText(en.ownBoards)).toBeVisible();
  await expectSound(hers, "standards of a participant");

  const theirs = await (await browserOf(browser, app.origin, looking.cookie, phone)).newPage();
  await theirs.goto(addressOf("zh-Hans", "participation"));
  const { title } = words("zh-Hans", "insight-participation").observer;
  await expect(theirs.getByText(title)).toBeVisible();
  await expectSound(theirs, "participation of an observer");
});
