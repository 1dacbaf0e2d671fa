import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { RunningApp } from "./support/app.ts";
import { boardPage, noteOn } from "./support/board.ts";
import { appForBoards, expectSaved } from "./support/board-pages.ts";
import { browserOf, command, joinWorkshop, makeWorkshop } from "./support/people.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// How a facilitator has everybody's eyes: reactions on every screen, a laser, notes shown one person
// after another, and holding people only where the step has it.

const TEMPLATE = "T07-twin-transition";
/** Letters nobody else and nothing in the app uses, so that one of them in a frame is a leak. */
const ANAS = "ψ meters";
const BENS = "龘 lights";

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
  mode: "open",
  minutes: 10,
  optional: false,
  ...change,
});

async function openRoom() {
  const workshop = await makeWorkshop(app.origin, {
    title: "Green campus",
    locale: "en",
    templateId: TEMPLATE,
    teams: [{ name: "Herons" }],
  });
  const steps = [
    step("map", { canHold: false }),
    step("alone", { mode: "private", canHold: true }),
  ];
  await command(app.origin, workshop, { type: "set-agenda", steps });
  await command(app.origin, workshop, { type: "go-to-step", stepId: "map" });
  return workshop;
}

async function expectSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
}

/** Pictures to look at, where somebody asks for them. */
async function picture(page: Page, name: string) {
  const folder = process.env.E2E_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

test("reactions, a laser, holding, and notes shown one person after another", async ({
  browser,
}) => {
  const live = words("en", "live");
  const reveal = words("en", "reveal");
  const board = words("en", "board");
  const workshop = await openRoom();
  const wide = { viewport: { width: 1440, height: 900 } };
  const person = async (name: string, options = {}) => {
    const joined = await joinWorkshop(app.origin, { code: workshop.code, name });
    const context = await browserOf(browser, app.origin, joined.cookie, options);
    return context.newPage();
  };
  const lead = await (
    await browserOf(browser, app.origin, workshop.facilitatorCookie, wide)
  ).newPage();
  const wall = await lead.context().newPage();
  const ana = await person("Ana", wide);
  const ben = await person("Ben", { viewport: { width: 390, height: 844 }, hasTouch: true });
  const heard: Buffer[] = [];
  ana.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => heard.push(Buffer.from(payload))),
  );
  const base = `${app.origin}/en/workshops/${workshop.id}`;
  await wall.goto(`${base}/present`);
  await lead.goto(`${base}/boards/team-1/map`);
  await ana.goto(base);
  await ben.goto(base);
  for (const page of [lead, ana, ben]) await expectSaved(page);

  // One press is seen by all, with the counts.
  const reactions = (page: Page) =>
    page.getByRole("button", { name: live.reactions.open, exact: true });
  const heart = (count: number) =>
    live.reactions.send
      .replace("{name}", live.reactions.kinds.heart)
      .replace("{count}", String(count));
  await reactions(ben).click();
  await picture(ben, "reactions-ben");
  await ben.getByRole("button", { name: heart(0) }).click();
  await ben.getByRole("button", { name: /^Heart/ }).click();
  for (const page of [lead, ana, wall, ben]) {
    await expect(page.locator("[data-reaction=heart]").first()).toBeAttached();
  }
  await picture(wall, "reactions-wall");
  await expect(ben.getByRole("button", { name: heart(2) })).toBeVisible();
  await expect(wall.getByRole("list", { name: live.reactions.open })).toContainText("2");
  await expectSound(ben);
  await reactions(lead).click();
  await picture(lead, "reactions-lead");
  await expectSound(lead);
  await lead.getByLabel(live.reactions.switch).click();
  await expect(reactions(ana)).toHaveCount(0);
  await lead.keyboard.press("Escape");

  // K, and a stroke: a trail on the other's board that goes away by itself.
  const trails = ana.locator(".tl-collaborator__scribble");
  await lead.mouse.click(700, 500);
  await lead.keyboard.press("k");
  await lead.mouse.move(500, 400);
  await lead.mouse.down();
  await lead.mouse.move(900, 520, { steps: 12 });
  await expect(trails.first()).toBeAttached();
  await picture(ana, "laser-ana");
  await lead.mouse.up();
  await expect(trails).toHaveCount(0);
  await lead.keyboard.press("v");

  // This step has no holding; the next one does, and whoever leads sees the way out.
  const attention = lead.getByRole("button", { name: live.attention.open, exact: true });
  await attention.click();
  await expect(lead.getByLabel(live.attention.holds)).toHaveCount(0);
  await lead.keyboard.press("Escape");
  await command(app.origin, workshop, { type: "go-to-step", stepId: "alone" });
  for (const page of [ana, ben]) await expect(page.getByText(reveal.own)).toBeVisible();
  await attention.click();
  await lead.getByLabel(live.attention.holds).check();
  await lead.getByRole("button", { name: live.attention.all, exact: true }).click();
  await lead.getByRole("button", { name: live.attention.release, exact: true }).click();
  await expect(lead.getByText(live.attention.release, { exact: true })).toHaveCount(0);

  // Both write alone; then Ben's are shown, and none of Ana's.
  const anaBoard = boardPage(ana, board);
  await anaBoard.writeNote("green", ANAS);
  await expectSaved(ana);
  const zone = zoneName("en", TEMPLATE, "green");
  await ben.getByLabel(words("en", "outline").writeIn.replace("{zone}", zone)).fill(BENS);
  await ben.keyboard.press("Control+Enter");
  await expectSaved(ben);
  await expect(lead.locator("[data-private]")).toContainText(/Ana 1.*Ben 1/);
  await lead.getByRole("button", { name: reveal.oneByOne.open }).click();
  const dialog = lead.getByRole("dialog", { name: reveal.oneByOne.title });
  await expectSound(lead);
  await picture(lead, "one-by-one");
  await dialog
    .getByRole("button", { name: reveal.oneByOne.showNamed.replace("{name}", "Ben") })
    .click();
  await expect(dialog.getByText(reveal.oneByOne.shown, { exact: true })).toBeVisible();
  await expect(noteOn(lead, BENS)).toBeAttached();
  await expect(ben.getByText(reveal.oneByOne.alone)).toBeVisible();
  await expect(noteOn(lead, ANAS)).toHaveCount(0);

  // Ana still writes alone, and may look at what is there.
  expect(heard.some((frame) => frame.includes(Buffer.from("龘")))).toBe(false);
  await ana.getByRole("button", { name: reveal.oneByOne.look }).click();
  await expect(noteOn(ana, BENS)).toBeVisible();
  await expect(ana.getByText(reveal.oneByOne.looking)).toBeVisible();
  await picture(ana, "looking-ana");
  await expectSound(ana);
  await ana.getByRole("button", { name: reveal.oneByOne.back }).click();
  await expect(noteOn(ana, ANAS)).toBeVisible();
  await dialog.getByRole("button", { name: reveal.oneByOne.next.replace("{name}", "Ana") }).click();
  await expect(noteOn(lead, ANAS)).toBeAttached();
  await dialog.getByRole("button", { name: reveal.oneByOne.finish }).click();
  await expect(ana.getByText(reveal.oneByOne.alone)).toHaveCount(0);
  await expect(ana.getByRole("toolbar", { name: board.tools.label })).toBeVisible();
});
