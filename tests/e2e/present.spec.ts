import { type Browser, expect, type Page } from "@playwright/test";
import { writeNotes } from "#lib/canvas/new-note.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards } from "./support/board-pages.ts";
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
import { words } from "./support/words.ts";

// The room on its wall: what it shows in every state, that the back row can read it, and that
// nothing has to be scrolled however long the words are.

/** The same limit as for any page without a canvas, in bytes after gzip. */
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

const LONG_EN =
  "Look at the campus as it is today. Write one thing on each note that uses energy, water or paper, and say who is responsible for it, how it is measured today and what would be needed to measure it better. Put it into the zone it belongs to; if you do not know, put it beside the zones and talk about it once everybody has written at least three notes of their own.";
const LONG_ZH =
  "请先看看校园现在的样子。每张便签只写一件耗能、耗水或用纸的事，并写明由谁负责、目前怎样计量，以及要怎样才能计量得更准确。把便签放到相应的分区；如果不确定，就先放在分区旁边，等每个人都写了至少三张便签之后，再和组员一起讨论它们应该放在哪里、哪些可以合并、哪些最值得先做。";
const LONG_TITLE_EN = "Where does our campus use energy, and which of it can be seen in data?";
const LONG_TITLE_ZH = "我们的校园把能源用在了哪里？其中哪些已经可以用数据看得见？";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const step = (id: string, change: Readonly<Record<string, unknown>>) => ({
  id,
  kind: "canvas",
  templateId: "T07-twin-transition",
  columnSet: null,
  focusZones: [],
  continues: null,
  scope: "team",
  mode: "open",
  minutes: 10,
  optional: false,
  title: { en: LONG_TITLE_EN, "zh-Hans": LONG_TITLE_ZH },
  instruction: { en: LONG_EN, "zh-Hans": LONG_ZH },
  ...change,
});

const agenda = [
  step("map", {}),
  step("alone", { mode: "private", instruction: { en: "Write.", "zh-Hans": "写。" } }),
  step("pause", { kind: "break", templateId: null, title: { en: "Coffee", "zh-Hans": "茶歇" } }),
];

/** A workshop of four teams with eight people, in its lobby. */
async function openRoom() {
  const workshop = await makeWorkshop(app.origin, {
    title: "Green campus, digital campus: a workshop for everybody who teaches here",
    locale: "en",
    templateId: "T07-twin-transition",
    teams: [
      { name: "Herons" },
      { name: "水獭队" },
      { name: "The team with the longest name of all" },
      { name: "名字特别特别长的翠鸟小组" },
    ],
  });
  const people = [];
  for (let index = 0; index < 8; index += 1) {
    const teamId = `team-${(index % 4) + 1}`;
    people.push(
      await joinWorkshop(app.origin, { code: workshop.code, name: `Person ${index}`, teamId }),
    );
  }
  await command(app.origin, workshop, { type: "set-agenda", steps: agenda });
  return { workshop, people };
}

async function openWall(browser: Browser, workshop: MadeWorkshop, address = "/en", query = "") {
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, {
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  await page.goto(`${app.origin}${address}/workshops/${workshop.id}/present${query}`);
  return page;
}

/** At every size: nothing scrolls, is cut off, or is too small for the back row. Pictures if asked. */
async function expectLegible(page: Page, name: string) {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    // Letters are fitted once the window has its new size.
    await expect.poll(() => page.evaluate(faultsOnTheWall), name).toEqual([]);
    const folder = process.env.E2E_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/${name}-${size.width}.png` });
  }
}

/** What is wrong with the boxes and the letters of the wall. Runs in the page. */
function faultsOnTheWall(): string[] {
  const wall = document.querySelector(".present");
  if (!wall) return ["no wall"];
  const root = document.documentElement;
  const isScrolling = root.scrollHeight > innerHeight || root.scrollWidth > innerWidth;
  const full = [...wall.querySelectorAll("main, aside, header, footer")]
    .filter((box) => box.scrollHeight > box.clientHeight + 2)
    .map((box) => `${box.tagName} is too full`);
  const cut = [...wall.querySelectorAll("[data-cut]")].map((box) => `cut: ${box.textContent}`);
  const texts = [...wall.querySelectorAll("*")].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      !element.closest("[role=toolbar], .sr-only"),
  );
  const small = texts
    .filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < innerHeight * 0.0219)
    .map((text) => `small: ${text.textContent}`);
  const outside = texts
    // What ends in an ellipsis goes on where nobody sees it.
    .filter((text) => !text.closest(".truncate, [class*=line-clamp]"))
    .filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    })
    .map((text) => `outside: ${text.textContent}`);
  return [...(isScrolling ? ["scrolls"] : []), ...full, ...cut, ...small, ...outside];
}

/** Eight notes on the four teams' boards, and a vote on them by everybody. */
async function vote(workshop: MadeWorkshop, cookies: readonly string[]) {
  const texts = [
    "Meters in every dormitory, read by the hour and shown at the door",
    "食堂减少浪费：每天公布剩菜重量，并与上个月、与其他食堂比较，让大家看到自己的改变",
    "Reuse laptops",
    "智能照明",
    "A shared bus timetable that knows how many students wait at which stop, and sends a bus",
    "Paperless exams",
    "屋顶光伏",
    "Night setback",
  ];
  const programs = [];
  for (const team of [0, 1, 2, 3]) {
    const address = { workshopId: workshop.id, teamId: `team-${team + 1}`, stepId: "map" };
    const program = await enterAsProgram(app.origin, address, workshop.facilitatorCookie);
    program.doc.transact(() =>
      writeNotes(
        program.doc,
        [team, team + 4].map((index) => ({
          ...{ id: `shape:n${index}`, text: texts[index] ?? "" },
          ...{ x: 80 * index, y: 120 },
        })),
      ),
    );
    programs.push(program);
  }
  const rules = { name: "What first?", stepId: "map", zoneIds: [], dots: 9, perNote: 9 };
  await command(app.origin, workshop, {
    type: "open-vote",
    id: "v1",
    vote: { ...rules, hasAgainst: false },
  });
  for (const [index, cookie] of cookies.entries()) {
    // On the two notes of one's own team; the second team is of one mind.
    const other = `shape:n${(index + 4) % 8}`;
    const choices = {
      [other]: 1,
      [`shape:n${index}`]: 2,
      ...(index % 4 === 1 && { "shape:n1": 5 }),
    };
    const answer = await fetch(`${app.origin}/sync/${workshop.id}/commands`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: app.origin, cookie },
      body: JSON.stringify({ type: "cast-ballot", voteId: "v1", choices }),
    });
    expect(answer.status).toBe(200);
  }
  return programs;
}

test("the wall follows the room from the lobby to the end", async ({ browser }) => {
  const t = words("en", "present");
  const { workshop, people } = await openRoom();
  const wall = await openWall(browser, workshop, "/en", "?second=zh-Hans");

  // Before the start: the way in, in large letters.
  const code = `${workshop.code.slice(0, 4)}-${workshop.code.slice(4)}`;
  await expect(wall.getByText(code)).toBeVisible();
  await expect(wall.getByText("8 people here")).toBeVisible();
  await expect(wall.getByRole("img", { name: t.lobby.qr })).toBeVisible();
  await expectLegible(wall, "lobby");
  await expectSound(wall);

  // A step with long words in two languages, its clock, and how many are done.
  await command(app.origin, workshop, { type: "go-to-step", stepId: "map" });
  await expect(wall.getByRole("heading", { level: 1, name: LONG_TITLE_EN })).toBeVisible();
  await expect(wall.getByText(LONG_ZH)).toBeVisible();
  await expect(wall.getByRole("timer")).toHaveText(/^(10:00|9:5\d)$/);
  await expect(wall.getByText("0/8 ready")).toBeVisible();
  await expectLegible(wall, "step");
  await expectSound(wall);
  await command(app.origin, workshop, {
    type: "announce",
    id: "n1",
    text: {
      en: "Please be back at the tables in five minutes.",
      "zh-Hans": "请五分钟后回到座位。",
    },
  });
  await expect(wall.getByText("请五分钟后回到座位。")).toBeVisible();
  await expectLegible(wall, "notice");
  await command(app.origin, workshop, { type: "clear-notice" });

  // A vote: how many voted, then what won, in the notes' own words.
  const cookies = people.map(({ cookie }) => cookie);
  const programs = await vote(workshop, cookies);
  await expect(wall.getByText("8/8 have voted")).toBeVisible();
  await expectLegible(wall, "vote");
  await command(app.origin, workshop, { type: "close-vote", voteId: "v1" });
  const lines = wall.locator("[data-rank]");
  await expect(lines).toHaveCount(6);
  await expect(lines.first()).toContainText("食堂减少浪费");
  await expect(wall.getByText("2 more notes")).toBeVisible();
  await expectLegible(wall, "results");
  await expectSound(wall);
  for (const program of programs) program.leave();

  // Alone: how much there is, and not a word of it; then a break, and the end.
  await command(app.origin, workshop, { type: "go-to-step", stepId: "alone" });
  await expect(wall.getByText(t.private.heading)).toBeVisible();
  await expectLegible(wall, "private");
  await command(app.origin, workshop, { type: "go-to-step", stepId: "pause" });
  await expect(wall.getByRole("heading", { name: "Coffee" })).toBeVisible();
  await expect(wall.getByText(/^We go on at /)).toBeVisible();
  await expectLegible(wall, "break");
  await expectSound(wall);
  await command(app.origin, workshop, { type: "end" });
  await expect(wall.getByRole("heading", { name: t.ended.title })).toBeVisible();
  await expectLegible(wall, "end");
  await expectSound(wall);
});

test("the second language stays in the address, and controls go when nobody touches them", async ({
  browser,
}) => {
  const t = words("zh-Hans", "present");
  const { workshop } = await openRoom();
  await command(app.origin, workshop, { type: "go-to-step", stepId: "map" });
  const wall = await openWall(browser, workshop, "/zh-Hans");

  await expect(wall.getByRole("heading", { level: 1, name: LONG_TITLE_ZH })).toBeVisible();
  await expect(wall.getByText(LONG_EN)).toHaveCount(0);
  await wall.getByLabel(t.controls.second).selectOption("en");
  await expect(wall.getByText(LONG_EN)).toBeVisible();
  expect(wall.url()).toContain("second=en");
  await wall.reload();
  await expect(wall.getByText(LONG_EN)).toBeVisible();
  await expectLegible(wall, "step-zh");

  const controls = wall.getByRole("toolbar", { name: t.controls.label });
  await wall.mouse.move(200, 300);
  await expect(controls).toHaveCSS("opacity", "1");
  await expect(controls).toHaveCSS("opacity", "0");
  await expect(wall.locator(".present")).toHaveCSS("cursor", "none");
  // The keyboard finds them still, and brings them back.
  await wall.keyboard.press("Tab");
  await expect(controls).toHaveCSS("opacity", "1");

  // Out of touch it says so, discreetly, and catches up by itself.
  await wall.context().setOffline(true);
  await expect(wall.getByText(t.offline)).toBeVisible();
  await expect(wall.getByRole("heading", { level: 1, name: LONG_TITLE_ZH })).toBeVisible();
  await command(app.origin, workshop, { type: "go-to-step", stepId: "pause" });
  await wall.context().setOffline(false);
  await expect(wall.getByRole("heading", { level: 1, name: "茶歇" })).toBeVisible();
  await expect(wall.getByText(t.offline)).toHaveCount(0);
});

test("participants are sent to where they work", async ({ browser }) => {
  const { workshop, people } = await openRoom();
  const person = await browserOf(browser, app.origin, people[0]?.cookie ?? "");
  const page = await person.newPage();
  await page.goto(`${app.origin}/en/workshops/${workshop.id}/present`);
  expect(new URL(page.url()).pathname).toBe(`/en/workshops/${workshop.id}`);
});
