import { locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { devices, look, lookInto, shut } from "./support/look.ts";
import { browserOf, makeWorkshop } from "./support/people.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// What opens above the lesson plan, in each language.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

for (const locale of locales) {
  test(`axe finds nothing in what opens above the lesson plan: ${locale}`, async ({ browser }) => {
    const workshop = await makeWorkshop(app.origin, {
      ...{ title: "Green campus · 绿色校园", locale: "en", programmeId: "P1" },
      teams: [{ name: "Herons" }, { name: "水獭队" }],
    });
    const { facilitatorCookie, id } = workshop;
    const context = await browserOf(browser, app.origin, facilitatorCookie, devices[locale]);
    const page = await context.newPage();
    await page.goto(`${app.origin}/${locale}/workshops/${id}/plan`);
    const centre = words(locale, "export-centre");
    const naming = words(locale, "naming");
    const press = (name: string) => page.getByRole("button", { name, exact: true }).last().click();

    await lookInto(page, "plan/export/export-centre.tsx", async () => {
      await press(centre.open);
      await page.getByText(centre.history.empty).waitFor();
    });
    await page.getByRole("radio", { name: new RegExp(`^${centre.kinds.workshop}`) }).check();
    await page.getByLabel(centre.names).uncheck();
    await lookInto(page, "plan/export/export-centre.tsx saved", async () => {
      await press(centre.start);
      await page.locator("[data-export=done]").waitFor();
    });
    await shut(page, "the export centre");
    await look(page, "plan/export/licence-dialog.tsx", () => press(centre.licence.open));
    await look(page, "naming/naming-dialog.tsx", async () => {
      await press(naming.open);
      await page.getByText(naming.unsaid.nobody).waitFor();
    });
  });
}
