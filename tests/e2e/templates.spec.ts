import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { canvasTemplates } from "#canvas-templates/catalogue.ts";
import { loadTemplateTexts, type TemplateTexts } from "#i18n/catalogue-text.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { type RunningApp, startApp } from "./support/app.ts";
import { browserOf, command, makeWorkshop } from "./support/people.ts";

let app: RunningApp;
const texts = new Map<Locale, TemplateTexts>();

test.beforeAll(async () => {
  app = await startApp();
  for (const locale of locales) texts.set(locale, await loadTemplateTexts(locale));
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
      const words = texts.get(locale)?.[template.id];
      if (!words) throw new Error(`${template.id} has no words in ${locale}`);
      await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}/boards/t1/canvas`);
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
      const paper = textOfPdf(await pdf.body());
      expect(paper).toContain(squeeze(words.name));
      for (const zone of template.zones) {
        expect(paper).toContain(squeeze(words.zones[zone.id]?.name ?? ""));
      }
    }
    await context.close();
  });
}

/** The words of a PDF without any white space: lines may break anywhere between Chinese characters. */
function textOfPdf(bytes: Buffer): string {
  const folder = mkdtempSync(path.join(tmpdir(), "gdw-pdf-"));
  const file = path.join(folder, "plan.pdf");
  writeFileSync(file, bytes);
  const text = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return squeeze(text);
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/g, "");
}
