import { type Browser, expect } from "@playwright/test";
import { locales } from "#lib/locales.ts";
import { type RunningApp, startApp } from "./support/app.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { LIST_BUDGET, SCRIPT_BUDGET, scriptBytes, WHOLE_SCRIPT_BUDGET } from "./support/scripts.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";

// What holds for every page: no accessibility violation in any language, light or dark, on a
// laptop or a phone; nothing wider than a phone; a first load that bad Wi-Fi can carry.

let app: RunningApp;
let lobby: MadeWorkshop;
let running: MadeWorkshop;

test.beforeAll(async () => {
  app = await startApp();
  const body = {
    title: "Axe",
    locale: "en",
    programmeId: "P1",
    teams: [{ name: "A" }, { name: "B" }],
  };
  lobby = await makeWorkshop(app.origin, body);
  running = await makeWorkshop(app.origin, body);
  await joinWorkshop(app.origin, { code: lobby.code, name: "Mei" });
  await command(app.origin, running, { type: "go-to-step", stepId: "targets" });
});

test.afterAll(() => app.stop());

const openPages = [
  { name: "home", path: () => "" },
  { name: "create", path: () => "/create?programme=P1" },
  { name: "template", path: () => "/templates/T12-standards-map" },
  { name: "about", path: () => "/about" },
  { name: "guide", path: () => "/guide" },
  { name: "join", path: () => "/join" },
  { name: "join a workshop", path: () => `/join/${lobby.code}` },
  { name: "wrong code", path: () => "/join/ABCD2345" },
  { name: "not found", path: () => "/no/such/page" },
];
const facilitatorPages = [
  { name: "lobby", path: () => `/workshops/${lobby.id}/lobby`, of: () => lobby },
  { name: "choosing a board", path: () => `/workshops/${running.id}`, of: () => running },
  {
    name: "board",
    path: () => `/workshops/${running.id}/boards/team-1/targets`,
    of: () => running,
  },
  { name: "projector before", path: () => `/workshops/${lobby.id}/present`, of: () => lobby },
  {
    name: "projector",
    path: () => `/workshops/${running.id}/present?second=zh-Hant`,
    of: () => running,
  },
  { name: "lesson plan", path: () => `/workshops/${running.id}/plan`, of: () => running },
  {
    name: "replay",
    path: () => `/workshops/${running.id}/boards/team-1/targets/replay`,
    of: () => running,
  },
  { name: "agenda", path: () => `/workshops/${running.id}/agenda`, of: () => running },
  { name: "wall before the start", path: () => `/workshops/${lobby.id}/wall`, of: () => lobby },
  { name: "wall", path: () => `/workshops/${running.id}/wall`, of: () => running },
  {
    name: "boards side by side",
    path: () => `/workshops/${running.id}/wall?boards=`,
    of: () => running,
  },
];

const settings = [
  { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
] as const;

for (const locale of locales) {
  for (const { viewport, colorScheme } of settings) {
    test(`axe finds nothing: ${locale}, ${viewport.width} px, ${colorScheme}`, async ({
      browser,
    }) => {
      const visitor = await browser.newContext({ viewport, colorScheme });
      for (const { name, path } of openPages) {
        const page = await visitor.newPage();
        await page.goto(`${app.origin}/${locale}${path()}`);
        await expectSound(page, name);
        await page.close();
      }
      for (const { name, path, of } of facilitatorPages) {
        const context = await facilitatorBrowser(browser, of(), { viewport, colorScheme });
        const page = await context.newPage();
        await page.goto(`${app.origin}/${locale}${path()}`);
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        if (name === "board") await page.locator(".tl-canvas").waitFor();
        await expectSound(page, name);
        await context.close();
      }
      await visitor.close();
    });
  }
}

test("pages without a canvas stay within the script budget", async ({ browser }) => {
  const light = ["agenda", "projector", "wall", "lesson plan"];
  const led = facilitatorPages.filter(({ name }) => light.includes(name));
  const kib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;
  const open = openPages.map((page) => ({ ...page, of: () => running }));
  for (const { name, path, of } of [...open, ...led]) {
    // A new one each: nothing is in its cache.
    const context = await facilitatorBrowser(browser, of(), {});
    const { first, whole } = await scriptBytes(context, `${app.origin}/en${path()}`);
    const told = `${name} loads ${kib(first)}, in all ${kib(whole)}`;
    if (process.env.E2E_SIZES) process.stdout.write(`${told}\n`);
    expect(first, told).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(whole, told).toBeLessThanOrEqual(WHOLE_SCRIPT_BUDGET);
  }
});

test("so do the lobby and the way there, and a phone's board within its own", async ({
  browser,
}) => {
  const join = (workshop: MadeWorkshop) =>
    joinWorkshop(app.origin, { code: workshop.code, name: "Ana", teamId: "team-1" });
  const phone = { viewport: { width: 390, height: 844 } };
  const lead = lobby.facilitatorCookie;
  const [waiting, working] = [(await join(lobby)).cookie, (await join(running)).cookie];
  const rows = [
    { name: "lobby of who leads", cookie: lead, path: `/workshops/${lobby.id}/lobby` },
    { name: "lobby", cookie: waiting, path: `/workshops/${lobby.id}/lobby` },
    { name: "join, being in", cookie: waiting, path: `/join/${lobby.code}` },
    {
      name: "board as a list",
      cookie: working,
      path: `/workshops/${running.id}`,
      budget: LIST_BUDGET,
    },
  ];
  for (const { name, cookie, path, budget = SCRIPT_BUDGET } of rows) {
    const context = await browserOf(browser, app.origin, cookie, phone);
    const { first } = await scriptBytes(context, `${app.origin}/en${path}`);
    const told = `${name} loads ${Math.round(first / 1024)} KiB`;
    if (process.env.E2E_SIZES) process.stdout.write(`${told}\n`);
    expect(first, told).toBeLessThanOrEqual(budget);
  }
});

function facilitatorBrowser(
  browser: Browser,
  workshop: MadeWorkshop,
  options: Parameters<Browser["newContext"]>[0],
) {
  return browserOf(browser, app.origin, workshop.facilitatorCookie, options ?? {});
}
