import { expect, type Page } from "@playwright/test";
import { type Locale, locales } from "#lib/locales.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import { openFullRoom } from "./support/full-room.ts";
import { devices, expectFocus, look, lookBeside, lookInto, shut } from "./support/look.ts";
import { browserOf } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

// What opens in the agenda editor and in a board's replay, in each language.

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());
test.use({ actionTimeout: 15_000 });

type Press = (name: string) => Promise<void>;

for (const locale of locales) {
  const device = devices[locale];

  test(`axe finds nothing in what opens in the agenda: ${locale}`, async ({ browser }) => {
    const { workshop, tell } = await openFullRoom(app.origin);
    const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, device);
    const page = await context.newPage();
    await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}/agenda`);
    const agenda = words(locale, "agenda");
    await expect(page.getByRole("button", { name: agenda.bar.save })).toBeVisible();
    const press: Press = (name) => page.getByRole("button", { name, exact: true }).last().click();
    const say = sayIn(locale, "agenda");
    const last = page.locator("[data-step]").last();
    const title = (await last.locator("span").first().textContent()) ?? "";

    await look(page, "agenda/step-menu.tsx", () => press(say("list.more", { title })));
    await look(page, "agenda/add-step-dialog.tsx", () => press(agenda.list.add));
    await last.click();
    const form = page.getByRole("region", { name: say("step.heading", { number: 4 }) });
    await lookBeside(form, "agenda/step-form.tsx");
    await look(page, "agenda/canvas-fields.tsx", () => press(agenda.step.otherCanvas));
    await replacing(page, locale, press);
    await loading(page, locale, press);

    await page.getByLabel(say("list.minutesOf", { title })).last().fill("33");
    await look(page, "agenda/leave-dialog.tsx", () =>
      page.getByRole("link", { name: agenda.back, exact: true }).click(),
    );
    // Somebody else saves another one.
    const { steps } = await agendaOf(workshop);
    const theirs = steps.map((step, index) => (index === 1 ? { ...step, minutes: 9 } : step));
    await tell({ type: "set-agenda", steps: theirs });
    await look(page, "agenda/conflict-dialog.tsx", () => press(agenda.conflict.look));
  });

  test(`axe finds nothing in what opens in a replay: ${locale}`, async ({ browser }) => {
    const room = await openFullRoom(app.origin);
    const ana = await room.person("Ana");
    const leave = await ana.write("together", ["Solar roof", "节约用电"]);
    const { workshop } = room;
    const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, device);
    const page = await context.newPage();
    const replay = words(locale, "replay");
    await page.goto(
      `${app.origin}/${locale}/workshops/${workshop.id}/boards/team-1/together/replay`,
    );
    const slider = page.getByRole("slider", { name: replay.scrubber });
    await slider.waitFor();
    leave();
    const list = page.locator("details").filter({ hasText: replay.list });
    await list.locator("summary").click();
    await lookBeside(list, "replay/moment-list.tsx");
    await slider.focus();
    await page.keyboard.press("Home");
    await lookInto(page, "replay/restore-dialog.tsx", () =>
      page.getByRole("button", { name: replay.restore.open }).click(),
    );
    await lookInto(page, "replay/restore-dialog.tsx all", async () => {
      await page.getByLabel(replay.restore.teams).check();
      await expect(page.getByRole("dialog").getByRole("progressbar")).toHaveCount(0);
    });
    await shut(page, "restore");
    await expectFocus(page, "after looking at a restore");
  });
}

async function replacing(page: Page, locale: Locale, press: Press) {
  const { replace } = words(locale, "agenda");
  await lookInto(page, "agenda/replace-dialog.tsx", () => press(replace.open));
  await look(page, "agenda/replace-dialog.tsx question", () =>
    page.locator("dialog[open] button").nth(1).click(),
  );
  await shut(page, "another agenda");
}

/** A file with faults, what is no file at all, and a sound one. */
async function loading(page: Page, locale: Locale, press: Press) {
  const { file } = words(locale, "agenda");
  await lookInto(page, "agenda/file-dialog.tsx", () => press(file.load));
  const choose = (content: string) =>
    page
      .getByRole("dialog")
      .locator("input[type=file]")
      .setInputFiles({
        ...{ name: "a.json", mimeType: "application/json" },
        buffer: Buffer.from(content),
      });
  await lookInto(page, "agenda/file-dialog.tsx faults", () =>
    choose('{"format":"gdw-programme","version":1,"title":"","steps":[{}]}'),
  );
  await lookInto(page, "agenda/file-dialog.tsx no file", () => choose("hello"));
  await shut(page, "a file");
}

async function agendaOf({ id, facilitatorCookie }: { id: string; facilitatorCookie: string }) {
  const answer = await fetch(`${app.origin}/api/workshops/${id}/agenda`, {
    headers: { cookie: facilitatorCookie },
  });
  return (await answer.json()) as { steps: readonly object[] };
}
