import { type Browser, expect, type Page } from "@playwright/test";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { RunningApp } from "./support/app.ts";
import { noteOn } from "./support/board.ts";
import { appForBoards, chooseCanvas, expectSaved } from "./support/board-pages.ts";
import {
  browserOf,
  command,
  joinWorkshop,
  type MadeWorkshop,
  makeWorkshop,
} from "./support/people.ts";
import { enterAsProgram } from "./support/raw-peer.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// People put notes together, and vote on what they put together: two on phones, one on a canvas.

const TEMPLATE = "T07-twin-transition";
const ENERGY = ["Solar panels on every roof of the campus", "屋顶光伏"];
const BUSES = ["Buses that know who waits", "智能公交"];
const ALONE = "A note by itself";
/** What the group without a title is called. */
const BUSES_NAME = "Buses that know who waits · 智能公交";

const en = words("en", "votes");
const zh = words("zh-Hans", "votes");
const board = words("en", "board");

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const step = (id: string, change: Readonly<Record<string, unknown>>) => ({
  id,
  kind: "canvas",
  templateId: TEMPLATE,
  columnSet: null,
  focusZones: [],
  continues: null,
  scope: "team",
  minutes: 10,
  optional: false,
  ...change,
});

async function openWorkshop(): Promise<MadeWorkshop> {
  const workshop = await makeWorkshop(app.origin, {
    title: "Green campus",
    locale: "en",
    templateId: TEMPLATE,
    teams: [{ name: "Herons" }, { name: "Otters" }],
  });
  await command(app.origin, workshop, {
    type: "set-agenda",
    steps: [step("map", { mode: "open" }), step("choose", { mode: "vote", continues: "map" })],
  });
  await command(app.origin, workshop, { type: "go-to-step", stepId: "map" });
  return workshop;
}

/** Notes on the first team's board, the first ones in a frame with a title. */
async function writeBoard(workshop: MadeWorkshop) {
  const template = findTemplate(TEMPLATE);
  if (!template) throw new Error("this template is gone");
  const layout = layoutSheet(template, null);
  const address = { workshopId: workshop.id, teamId: "team-1", stepId: "map" };
  const program = await enterAsProgram(app.origin, address, workshop.facilitatorCookie);
  const write = (zoneId: string, texts: readonly string[]) => {
    const places = freePlaces(layout, { zoneId, columnId: null }, [], texts.length);
    const notes = texts.map((text, index) => ({
      ...{ id: `shape:${zoneId}-${index}`, text },
      ...(places[index] ?? { x: 0, y: 0 }),
    }));
    writeNotes(program.doc, notes);
    return notes;
  };
  program.doc.transact(() => {
    const [first, ...others] = write("green", ENERGY);
    if (!first) return;
    const corner = { x: first.x - 20, y: first.y - 20 };
    const frame = {
      t: "frame",
      xf: ["page:page", "Zz", corner.x, corner.y, 0],
      p: { w: 480, h: 260, name: "Energy", color: "black" },
    };
    recordsMap(program.doc).set("shape:energy", new Y.Map<unknown>(Object.entries(frame)));
    for (const note of [first, ...others]) {
      const registers = recordsMap(program.doc).get(note.id) as Y.Map<unknown>;
      registers.set("xf", ["shape:energy", "a1", note.x - corner.x, note.y - corner.y, 0]);
    }
    write("digital", [...BUSES, ALONE]);
  });
  return program;
}

async function enter(browser: Browser, cookie: string, path: string, options = {}): Promise<Page> {
  const context = await browserOf(browser, app.origin, cookie, options);
  if (!("isMobile" in options)) await chooseCanvas(context);
  const page = await context.newPage();
  await page.goto(`${app.origin}${path}`);
  return page;
}

/** Tells whether the canvas was taken away since now, if only for a moment, or made anew. */
async function watchCanvas(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const canvas = document.querySelector(".tl-canvas");
    const look = (changes: readonly MutationRecord[]) => {
      const isHidden = changes.some(
        ({ target }) => target instanceof Element && target.querySelector(".tl-canvas"),
      );
      if (isHidden || !canvas?.isConnected) document.body.dataset.canvasGone = "yes";
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      attributeFilter: ["style"],
    });
  });
  return async () => (await page.locator("body").getAttribute("data-canvas-gone")) === "yes";
}

/** Pictures to look at, where somebody asks for them. */
async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test("a room votes on clusters, on phones and on the canvas", async ({ browser }) => {
  const workshop = await openWorkshop();
  const program = await writeBoard(workshop);
  const at = (locale: string) => `/${locale}/workshops/${workshop.id}`;
  const join = async (name: string, locale: string, options: object) => {
    const { code } = workshop;
    const { cookie } = await joinWorkshop(app.origin, { code, name, teamId: "team-1" });
    const page = await enter(browser, cookie, at(locale), options);
    await expectSaved(page);
    return page;
  };
  const wide = { viewport: { width: 1440, height: 900 } };
  const lead = await enter(
    browser,
    workshop.facilitatorCookie,
    `${at("en")}/boards/team-1/map`,
    wide,
  );
  const ana = await join("Ana", "en", { viewport: { width: 1280, height: 800 } });
  const bea = await join("Bea", "en", phone);
  const ming = await join("小明", "zh-Hans", { ...phone, locale: "zh-CN" });

  // Ana puts two notes together; taking them apart can be taken back.
  await noteOn(ana, BUSES[0] ?? "").click();
  await noteOn(ana, BUSES[1] ?? "").click({ modifiers: ["Shift"] });
  await picture(ana, "clusters-selected");
  await ana.getByRole("button", { name: board.clusters.group }).click();
  const ungroup = ana.getByRole("button", { name: board.clusters.ungroup });
  await ungroup.click();
  await expect(ana.getByRole("button", { name: board.clusters.group })).toBeVisible();
  await ana.getByRole("button", { name: board.history.undo }).click();
  await noteOn(ana, BUSES[0] ?? "").click();
  await expect(ungroup).toBeVisible();
  await expectSound(ana);
  await picture(ana, "clusters-grouped");
  await ana.keyboard.press("Escape");
  await expectSaved(ana);

  // The dialog offers clusters, since there are some.
  await command(app.origin, workshop, { type: "go-to-step", stepId: "choose" });
  await lead.getByRole("button", { name: en.start }).click();
  const form = lead.getByRole("dialog", { name: en.title });
  await form.getByLabel(en.form.name).fill("Which idea?");
  await form.getByRole("radio", { name: en.form.clusters }).check();
  await expect(form.getByText("At most on one cluster")).toBeVisible();
  await expectSound(lead);
  await picture(lead, "clusters-form");
  const canvasGone = await watchCanvas(ana);
  await form.getByRole("button", { name: en.form.open }).click();
  await expect(lead.getByText("0 / 3 voted")).toBeVisible();

  // Another one on the same boards is refused.
  const second = await fetch(`${app.origin}/sync/${workshop.id}/commands`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: app.origin,
      cookie: workshop.facilitatorCookie,
    },
    body: JSON.stringify({
      type: "open-vote",
      id: "second",
      vote: { name: "", stepId: "map", zoneIds: [], dots: 1, perNote: 1, hasAgainst: false },
    }),
  });
  expect(await second.json()).toMatchObject({ status: 409, code: "vote-open" });

  // On the canvas, each cluster has its dots, and no note has.
  const give = (page: Page, text: string, pattern = en.give) =>
    page.getByRole("button", { name: pattern.replace("{note}", text) });
  const left = (page: Page) => page.locator("[data-dots-left]");
  await expect(ana.locator("[data-cluster]")).toHaveCount(2);
  await expect(give(ana, ALONE)).toHaveCount(0);
  await give(ana, "Energy").click();
  await give(ana, "Energy").click();
  await give(ana, BUSES_NAME).click();
  await expect(left(ana)).toHaveText("No dots left");
  expect(await canvasGone()).toBe(false);
  await expectSound(ana);
  await picture(ana, "clusters-voting");

  // On phones, the list says what they are called and hold.
  const list = bea.getByRole("complementary", { name: "Which idea?" });
  await expect(list.getByText(ENERGY[1] ?? "")).toBeVisible();
  await expect(list.getByText(ALONE)).toHaveCount(0);
  await give(bea, "Energy").click();
  await expect(left(bea)).toHaveAttribute("data-dots-left", "2");
  await expectSound(bea);
  await picture(bea, "clusters-phone");
  const zhList = ming.getByRole("complementary", { name: "Which idea?" });
  await expect(
    zhList.getByRole("heading", { name: zoneName("zh-Hans", TEMPLATE, "digital") }),
  ).toBeVisible();
  await give(ming, BUSES_NAME, zh.give).focus();
  await ming.keyboard.press("Enter");
  await expect(left(ming)).toHaveAttribute("data-dots-left", "2");
  await expectSound(ming);
  await picture(ming, "clusters-phone-zh");
  await expect(lead.getByText("3 / 3 voted")).toBeVisible();

  // The numbers stand on the clusters, and on the projector with their names.
  await lead.getByRole("button", { name: en.close.button }).click();
  await lead.getByRole("button", { name: en.close.confirm }).click();
  await expect(ana.locator("[data-result]")).toHaveText(["2", "3"]);
  await expect(lead.locator("[data-cluster]")).toHaveCount(2);
  await picture(ana, "clusters-results");
  await ana.getByRole("button", { name: en.ranking }).click();
  await expect(ana.getByRole("complementary").getByRole("listitem")).toHaveText([
    /Energy.*2 people.*3/,
    new RegExp(`${BUSES_NAME}.*2 people.*2`),
  ]);
  await lead.getByRole("button", { name: en.button, exact: true }).click();
  await expect(form.getByText(BUSES_NAME)).toBeVisible();
  await expectSound(lead);
  await picture(lead, "clusters-history");
  const wall = await enter(browser, workshop.facilitatorCookie, `${at("zh-Hans")}/present`, wide);
  const lines = wall.locator("[data-rank]");
  await expect(lines).toHaveText([/1Energy3/, new RegExp(`2${BUSES_NAME}2`)]);
  await expectSound(wall);
  await picture(wall, "clusters-projector");

  // Side by side, too.
  const sides = words("en", "wall").sideBySide;
  await wall.goto(`${app.origin}${at("en")}/wall`);
  await wall.getByRole("button", { name: sides.open }).click();
  await wall.getByRole("combobox", { name: sides.choose }).selectOption({
    label: zoneName("en", TEMPLATE, "digital"),
  });
  await wall.getByLabel(sides.scores).check();
  const cluster = wall.locator('[data-team="team-1"] [data-cluster]');
  await expect(cluster).toContainText(BUSES_NAME);
  await expect(cluster).toContainText("2 dots");
  await expectSound(wall);
  await picture(wall, "clusters-wall");
  program.leave();
});
