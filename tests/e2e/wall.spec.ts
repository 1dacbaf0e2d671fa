import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// Whoever leads sees all teams at once, goes where they are needed, and shows one zone of all.

const TEMPLATE = "T07-twin-transition";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);
const en = words("en", "wall");
const zh = words("zh-Hans", "wall");
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const step = (id: string, change: Readonly<Record<string, unknown>> = {}) => ({
  id,
  kind: "canvas",
  templateId: TEMPLATE,
  columnSet: null,
  focusZones: [],
  continues: null,
  scope: "team",
  mode: "open",
  minutes: 20,
  optional: false,
  ...change,
});

async function openWorkshop(teams: readonly string[]): Promise<MadeWorkshop> {
  const workshop = await makeWorkshop(app.origin, {
    title: "Green campus",
    locale: "en",
    templateId: TEMPLATE,
    teams: teams.map((name) => ({ name })),
  });
  const steps = [
    step("together"),
    step("alone", { mode: "private" }),
    step("sum", { scope: "plenary" }),
  ];
  await command(app.origin, workshop, { type: "set-agenda", steps });
  await command(app.origin, workshop, { type: "go-to-step", stepId: "together" });
  return workshop;
}

/** A participant without a browser: an unmodified client on a room of theirs. */
async function participant(workshop: MadeWorkshop, name: string, team: number, kind = "board") {
  const teamId = `team-${team}`;
  const { cookie } = await joinWorkshop(app.origin, { code: workshop.code, name, teamId });
  const { origin } = app;
  class SignedIn extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { origin, cookie } });
    }
  }
  const doc = new Y.Doc();
  const stepId = kind === "board" ? "together" : "alone";
  const room = `${workshop.id}.${kind}.${teamId}.${stepId}`;
  const provider = new WebsocketProvider(`${origin.replace("http", "ws")}/sync`, room, doc, {
    WebSocketPolyfill: SignedIn as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  await expect.poll(() => provider.synced).toBe(true);
  let count = 0;
  return {
    doc,
    cookie,
    say: (body: object) =>
      fetch(`${origin}/sync/${workshop.id}/commands`, {
        method: "POST",
        headers: { "content-type": "application/json", origin, cookie },
        body: JSON.stringify(body),
      }),
    write(zoneId: string, ...texts: string[]) {
      const places = freePlaces(layout, { zoneId, columnId: null }, [], count + texts.length);
      const notes = texts.map((text) => {
        count += 1;
        const at = places[count - 1] ?? { x: 0, y: 0 };
        return { id: `shape:${teamId}-${count}`, text, ...at };
      });
      doc.transact(() => writeNotes(doc, notes));
    },
    leave() {
      provider.destroy();
      doc.destroy();
    },
  };
}

async function openWall(browser: Browser, workshop: MadeWorkshop, options = {}, locale = "en") {
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, {
    ...desktop,
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}/wall`);
  await expect(tile(page, 1).getByRole("img")).toBeVisible();
  return page;
}

const tile = (page: Page, team: number) => page.locator(`[data-team="team-${team}"]`);
const notesOf = (page: Page, team: number) => tile(page, team).locator("p [data-notes]");
const zoneOf = (page: Page, team: number, zoneId: string) =>
  tile(page, team).locator(`[data-zone="${zoneId}"]`);

async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, "scrolls sideways").toBeLessThanOrEqual(0);
}

/** Pictures to look at, where somebody asks for them. */
async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test("two teams write, and the wall shows it within two seconds", async ({ browser }) => {
  const workshop = await openWorkshop(["Herons", "Otters"]);
  const ana = await participant(workshop, "Ana", 1);
  const ming = await participant(workshop, "小明", 2);
  const page = await openWall(browser, workshop);
  await expect(notesOf(page, 1)).toHaveAttribute("data-notes", "0");

  ana.write("green", "Meters in every dorm", "Less food waste");
  await expect(notesOf(page, 1)).toHaveAttribute("data-notes", "2", { timeout: 2_000 });
  await expect(zoneOf(page, 1, "green")).toHaveAttribute("data-notes", "2");
  await expect(zoneOf(page, 1, "digital")).toHaveAttribute("data-notes", "0");
  ming.write("digital", "智能照明");
  await expect(notesOf(page, 2)).toHaveAttribute("data-notes", "1", { timeout: 2_000 });
  await expect(tile(page, 2)).toContainText(en.tile.now);
  await expect(page.locator(".tl-canvas")).toHaveCount(0);

  // Readiness, and a team that needs help.
  await ana.say({ type: "ready", isReady: true });
  await expect(tile(page, 1).locator("[data-ready]")).toHaveText("1/1 done");
  await ming.say({ type: "ask-help", isNeeded: true });
  await expect(tile(page, 2)).toContainText(en.tile.help);
  await expectSound(page);
  await picture(page, "wall-two-teams");
  await page.getByLabel(en.byNeed).check();
  await expect(page.locator("[data-team]").first()).toHaveAttribute("data-team", "team-2");

  // One press goes into a board, Back leads to the wall again; help is answered on the way.
  await tile(page, 1).getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/boards\/team-1\/together$/);
  await page.goBack();
  await expect(notesOf(page, 1)).toHaveAttribute("data-notes", "2");
  await expect(tile(page, 1)).not.toContainText(en.tile.quiet);
  await tile(page, 2).getByRole("button", { name: "Go and help: Otters" }).click();
  await expect(page).toHaveURL(/\/boards\/team-2\/together$/);
  await page.getByRole("link", { name: words("en", "board").boards.wall }).click();
  await expect(notesOf(page, 2)).toHaveAttribute("data-notes", "1");
  await expect(tile(page, 2)).not.toContainText(en.tile.help);
  ana.leave();
  ming.leave();
});

test("one zone of all teams side by side, by keyboard", async ({ browser }) => {
  const workshop = await openWorkshop(["Herons", "Otters", "Swifts"]);
  const ana = await participant(workshop, "Ana", 1);
  const ming = await participant(workshop, "小明", 2);
  ana.write("green", "Meters in every dorm");
  ming.write("green", "食堂减少浪费");
  ming.write("digital", "智能照明");
  const page = await openWall(browser, workshop);
  await expect(notesOf(page, 2)).toHaveAttribute("data-notes", "2");
  await page.getByRole("button", { name: en.sideBySide.open }).click();

  const heading = page.getByRole("heading", { level: 1 });
  const { order } = template;
  await expect(heading).toHaveText(zoneName("en", TEMPLATE, order[0] ?? ""));
  for (let at = 0; at < order.indexOf("green"); at += 1) await page.keyboard.press("ArrowRight");
  await expect(heading).toHaveText(zoneName("en", TEMPLATE, "green"));
  await expect(tile(page, 1)).toContainText("Meters in every dorm");
  await expect(tile(page, 2)).toContainText("食堂减少浪费");
  await expect(tile(page, 2)).not.toContainText("智能照明");
  await expect(tile(page, 3)).toContainText(en.sideBySide.empty);
  await expect(tile(page, 1)).not.toContainText("Ana");

  // Live, and what is shown stays after a reload.
  ana.write("green", "Solar on the gym roof");
  await expect(tile(page, 1)).toContainText("Solar on the gym roof", { timeout: 2_000 });
  await expectSound(page);
  await picture(page, "side-by-side");
  await page.reload();
  await expect(heading).toHaveText(zoneName("en", TEMPLATE, "green"));
  await expect(tile(page, 2)).toContainText("食堂减少浪费");

  // The whole boards stand before the first zone.
  for (let at = 0; at <= order.length; at += 1) await page.keyboard.press("ArrowLeft");
  await expect(heading).toHaveText(en.sideBySide.whole);
  await expect(page.getByRole("img")).toHaveCount(3);
  await picture(page, "side-by-side-whole");
  await page.keyboard.press("Escape");
  await expect(heading).toContainText(en.heading);
  ana.leave();
  ming.leave();
});

test("private notes are counted and not shown, and the phone has one column", async ({
  browser,
}) => {
  const workshop = await openWorkshop(["Herons", "Otters"]);
  await command(app.origin, workshop, { type: "go-to-step", stepId: "alone" });
  const ana = await participant(workshop, "Ana", 1, "private");
  const page = await openWall(browser, workshop, { ...phone, colorScheme: "dark" }, "zh-Hans");
  ana.write("green", "ψ secret", "ψ other");
  await expect(tile(page, 1)).toContainText(
    zh.tile.hidden.replace(/^.*other \{# (.*)\}\}$/, "2 $1"),
  );
  await expect(tile(page, 1)).toContainText("Ana 2");
  await expect(page.getByText("ψ")).toHaveCount(0);
  const [first, second] = [await tile(page, 1).boundingBox(), await tile(page, 2).boundingBox()];
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
  await expectSound(page);
  await picture(page, "wall-private-phone");

  await page.getByRole("button", { name: zh.sideBySide.open }).click();
  await expect(tile(page, 1)).toContainText("2");
  await picture(page, "side-by-side-phone");
  await expectSound(page);

  // Participants are shown the way to their own board instead.
  const context = await browserOf(browser, app.origin, ana.cookie, phone);
  const own = await context.newPage();
  await own.goto(`${app.origin}/zh-Hans/workshops/${workshop.id}/wall`);
  await expect(own.getByText(zh.notForYou)).toBeVisible();
  await expectSound(own);
  ana.leave();
});

test("a lost connection is said on the tiles, and the wall comes back by itself", async ({
  browser,
}) => {
  const workshop = await openWorkshop(["Herons", "Otters"]);
  const page = await openWall(browser, workshop);
  await page.context().setOffline(true);
  await expect(tile(page, 1)).toContainText(en.tile.offline);
  await picture(page, "wall-offline");
  await page.context().setOffline(false);
  await expect(tile(page, 1)).not.toContainText(en.tile.offline);
});

test("twelve teams with full boards do not hold the page up", async ({ browser }) => {
  const names = ["Herons", "Otters", "Swifts", "Beavers", "Cranes", "Foxes"];
  const workshop = await openWorkshop([...names, ...names.map((name) => `${name} 二组`)]);
  const people = await Promise.all(
    Array.from({ length: 12 }, (_, index) => participant(workshop, `Person ${index}`, index + 1)),
  );
  const full = Array.from({ length: 500 }, (_, index) => ({
    id: `shape:full-${index}`,
    text: `Meters in every dorm ${index} 智能照明`,
    x: (index % 30) * 90,
    y: 160 + Math.floor(index / 30) * 60,
  }));
  for (const [index, { doc }] of people.entries()) {
    const notes = index === 0 ? full : full.slice(0, 20 * index);
    doc.transact(() => writeNotes(doc, notes));
  }
  const page = await openWall(browser, workshop);
  await expect(notesOf(page, 1)).toHaveAttribute("data-notes", "500");
  await expect(notesOf(page, 12)).toHaveAttribute("data-notes", "220");
  await picture(page, "wall-twelve-teams");

  // Everybody writes at once; the page has to answer in between.
  const longest = page.evaluate(async () => {
    let worst = 0;
    let last = performance.now();
    for (const end = last + 5_000; last < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      worst = Math.max(worst, performance.now() - last);
      last = performance.now();
    }
    return Math.round(worst);
  });
  for (let round = 0; round < 20; round += 1) {
    for (const person of people) person.write("green", `round ${round}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const worst = await longest;
  test.info().annotations.push({ type: "longest task, ms", description: String(worst) });
  console.log(`longest task of the wall: ${worst} ms`);
  expect(worst).toBeLessThan(600);
  await expect(notesOf(page, 12)).toHaveAttribute("data-notes", "240");
  for (const person of people) person.leave();
});
