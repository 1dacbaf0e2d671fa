import { expect } from "@playwright/test";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { locales } from "#lib/locales.ts";
import { type RunningApp, startApp } from "./support/app.ts";
import { readPaper, withoutSpace } from "./support/paper.ts";
import { browserOf, command, makeWorkshop } from "./support/people.ts";
import { test } from "./support/story.ts";
import { templateWords } from "./support/words.ts";

let app: RunningApp;

test.beforeAll(async () => {
  app = await startApp();
});

test.afterAll(() => app.stop());

for (const template of canvasTemplates) {
  test(`${template.id} opens on a board and exports, in three languages`, async ({ browser }) => {
    const workshop = await makeWorkshop(app.origin, {
      title: template.id,
      locale: "en",
      templateId: template.id,
      teams: [{ name: "A" }],
    });
    await command(app.origin, workshop, { type: "go-to-step", stepId: "canvas" });
    const context = await browserOf(browser, app.origin, workshop.facilitatorCookie);
    const page = await context.newPage();

    for (const locale of locales) {
      const words = templateWords(locale, template.id);
      await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}/boards/team-1/canvas`);
      const sheet = page.locator(".tl-canvas");
      await expect(sheet.getByText(words.name, { exact: true }).first()).toBeAttached();
      for (const zone of template.zones) {
        const name = words.zones[zone.id]?.name ?? "";
        await expect(sheet.getByText(name, { exact: true }).first()).toBeAttached();
      }

      const pdf = await context.request.get(
        `${app.origin}/api/workshops/${workshop.id}/lesson-plan.pdf?locale=${locale}`,
      );
      expect(pdf.status()).toBe(200);
      const { text } = readPaper(await pdf.body());
      expect(text).toContain(withoutSpace(words.name));
      for (const zone of template.zones) {
        expect(text).toContain(withoutSpace(words.zones[zone.id]?.name ?? ""));
      }
    }
    await context.close();
  });
}
