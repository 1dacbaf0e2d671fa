import { locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, openWorkshop } from "./support/board-pages.ts";
import { devices, look } from "./support/look.ts";
import { browserOf } from "./support/people.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// What opens above the decarbonisation lens, in each language.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

for (const locale of locales) {
  test(`axe finds nothing in what opens above the lens: ${locale}`, async ({ browser }) => {
    const { id, facilitatorCookie } = await openWorkshop(app.origin, "T09-io-hotspot");
    const context = await browserOf(browser, app.origin, facilitatorCookie, devices[locale]);
    const page = await context.newPage();
    await page.goto(`${app.origin}/${locale}/workshops/${id}/insight/lens`);
    const lens = words(locale, "insight-lens");
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

    await press(lens.choose.example);
    await press(lens.preview.keep);
    await look(page, "insight/lens/source-card.tsx remove", () => press(lens.source.remove));
    await press(lens.source.other);
    await press(lens.choose.example);
    await look(page, "insight/lens/source-card.tsx replace", () => press(lens.preview.keep));
  });
}
