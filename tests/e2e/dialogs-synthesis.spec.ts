import { expect } from "@playwright/test";
import { locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { openLikeMinded, openView } from "./support/like-minded.ts";
import { look, lookBeside } from "./support/look.ts";
import { sayIn } from "./support/say.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// The views about the workshop as a whole, and what opens above them, in each language.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

for (const locale of locales) {
  test(`synthesis, participation and receipt are sound: ${locale}`, async ({ browser }) => {
    const { workshop, leave } = await openLikeMinded(app.origin);
    const say = sayIn(locale, "insight-synthesis");
    const synthesis = await openView(browser, app.origin, workshop, "synthesis", { locale });
    const zone = zoneName(locale, "T07-twin-transition", "green");
    await expect(
      synthesis.getByRole("heading", { name: say("chart.title", { zone }) }),
    ).toBeVisible();
    await expect(synthesis.getByRole("article").first()).toBeVisible();
    await expectSound(synthesis, "synthesis");
    await look(synthesis, "insight/synthesis/send-ideas.tsx", () =>
      synthesis.getByRole("button", { name: say("send.button") }).click(),
    );
    await look(synthesis, "insight/note-sheet.tsx", () =>
      synthesis.locator("svg[data-chart] [role=button]").first().press("Enter"),
    );
    const { chart } = words(locale, "insight");
    await synthesis.getByText(chart.basis, { exact: true }).click();
    await lookBeside(synthesis.locator("details[open]"), "insight/chart/chart-frame.tsx");
    await synthesis.getByRole("button", { name: chart.table, exact: true }).click();
    await expectSound(synthesis, "its table");

    const participation = await openView(browser, app.origin, workshop, "participation", {
      locale,
    });
    await expect(participation.locator("svg[data-chart]")).toBeVisible();
    await expectSound(participation, "participation");

    const receipt = await openView(browser, app.origin, workshop, "receipt", { locale });
    const { method } = words(locale, "insight-receipt");
    await expect(receipt.getByRole("heading", { name: method.title })).toBeVisible();
    await expectSound(receipt, "receipt");
    leave();
  });
}
