import { expect } from "@playwright/test";
import { locales } from "#lib/locales.ts";
import { inspectPdf } from "#tests/export/pdf-tools.ts";
import { type RunningApp, startApp } from "./support/app.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

let app: RunningApp;

test.beforeAll(async () => {
  app = await startApp();
});

test.afterAll(() => app.stop());

for (const locale of locales) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the guide is one sheet of A4: ${locale}, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
      const page = await context.newPage();
      await page.goto(`${app.origin}/${locale}/guide?code=abcd2345`);
      await expect(page.getByText("ABCD-2345")).toBeVisible();
      for (const preferCSSPageSize of [true, false]) {
        const paper = inspectPdf(await page.pdf({ format: "A4", preferCSSPageSize }));
        expect(paper.info()).toMatch(/^Pages:\s+1$/m);
        expect(paper.info()).toMatch(/^Page size:.*A4/m);
        paper.close();
      }
    });
  }

  test(`the guide calls buttons what they are called: ${locale}`, async ({ page }) => {
    await page.goto(`${app.origin}/${locale}/guide`);
    const named = await page.getByRole("article").locator("strong").allTextContents();
    const real = [
      words(locale, "live").lead.next,
      words(locale, "lobby").start.button,
      words(locale, "votes").form.open,
      words(locale, "people").remove.button,
    ];
    expect(named).toEqual(expect.arrayContaining(real));
    await expect(page.getByRole("article")).not.toContainText(/[{}<>]/);
  });
}

test("the guide is a press away from home, from the lobby and from the about page", async ({
  page,
}) => {
  const guide = words("en", "common").shell.guide;
  for (const path of ["", "/about"]) {
    await page.goto(`${app.origin}/en${path}`);
    await expect(page.getByRole("link", { name: guide }).first()).toHaveAttribute(
      "href",
      "/en/guide",
    );
  }
});
