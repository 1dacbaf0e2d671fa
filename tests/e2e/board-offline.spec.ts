import { expect } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import {
  appForBoards,
  expectSaved,
  joinBoard,
  notesOn,
  openWorkshop,
  startWriting,
} from "./support/board-pages.ts";
import { test } from "./support/story.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const PLACE = [350, 450] as const;

test("what is written offline is counted, survives a reload and comes in on return", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana");
  const ben = await joinBoard(browser, app.origin, workshop, "Ben");
  const badge = ana.locator("[data-save]");

  // The pages still come, as from a phone's cache; the live server does not answer.
  let isCut = false;
  await ana.routeWebSocket(/\/sync\//, (socket) => {
    if (isCut) return socket.close();
    socket.connectToServer();
  });
  await ana.reload();
  await expectSaved(ana);
  isCut = true;
  await ana.context().setOffline(true);
  await expect(badge).toContainText("Offline");
  await startWriting(ana, ...PLACE);
  await ana.keyboard.type("Written offline");
  await ana.keyboard.press("Escape");
  await expect(badge).toContainText("Offline · 1 change waiting");
  await startWriting(ana, 950, 300);
  await ana.keyboard.type("And another");
  await ana.keyboard.press("Escape");
  await expect(badge).toContainText("Offline · 2 changes waiting");

  await ana.context().setOffline(false);
  await ana.reload();

  await expect(badge).toHaveAttribute("data-waiting", "2");
  await expect
    .poll(async () => (await notesOn(ana)).sort())
    .toEqual(["And another", "Written offline"]);
  expect(await notesOn(ben)).toEqual([]);

  isCut = false;
  await expectSaved(ana);
  await expect
    .poll(async () => (await notesOn(ben)).sort())
    .toEqual(["And another", "Written offline"]);
});

test("a deleted workshop leaves no board in the browser", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin);
  const ana = await joinBoard(browser, app.origin, workshop, "Ana");
  await startWriting(ana, ...PLACE);
  await ana.keyboard.type("Forget me");
  await expectSaved(ana);
  const copies = () =>
    ana.evaluate(async (id) => {
      const known = await indexedDB.databases();
      return known.filter(({ name }) => name?.includes(id)).length;
    }, workshop.id);
  expect(await copies()).toBe(1);

  const gone = await fetch(`${app.origin}/api/workshops/${workshop.id}`, {
    method: "DELETE",
    headers: { cookie: workshop.facilitatorCookie, origin: app.origin },
  });
  expect(gone.status).toBe(204);

  await expect(ana.getByRole("heading", { name: "This workshop has been deleted" })).toBeVisible();
  await expect.poll(copies).toBe(0);
});
