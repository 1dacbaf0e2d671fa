import { type BrowserContext, expect, type Page } from "@playwright/test";
import { type RunningApp, startApp } from "./support/app.ts";
import { boardPage, noteOn } from "./support/board.ts";
import { chooseCanvas } from "./support/board-pages.ts";
import { readPaper, withoutSpace } from "./support/paper.ts";
import { test } from "./support/story.ts";
import { words, zoneName } from "./support/words.ts";

// The main job: a class of P1, from creating it to the lesson plan, with a bad network and a
// server that dies in the middle.

const TEMPLATE = "T04-sdg-mapper";
const TARGETS = "targets";
const TRADEOFFS = "tradeoffs";
/** What the create page calls the first team by itself. */
const TEAM = words("zh-Hans", "create").teamNames["1"];

let app: RunningApp;
/** Every address any browser of the story asked for. */
const requested = new Set<string>();

test.beforeAll(async () => {
  app = await startApp();
});

test.afterAll(() => app.stop());

function watch(context: BrowserContext): BrowserContext {
  context.on("request", (request) => requested.add(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => requested.add(socket.url())));
  return context;
}

test("a facilitator runs P1 with two teams and leaves with the lesson plan", async ({
  browser,
}) => {
  const zh = { board: words("zh-Hans", "board"), lobby: words("zh-Hans", "lobby") };
  const en = { board: words("en", "board"), join: words("en", "join") };
  const create = words("zh-Hans", "create");
  const plan = words("zh-Hans", "plan");

  // The facilitator creates P1 in Chinese, with two teams.
  const laptop = watch(await browser.newContext({ viewport: { width: 1440, height: 900 } }));
  const lead = await laptop.newPage();
  await lead.goto(`${app.origin}/zh-Hans/create?programme=P1`);
  await lead.getByLabel(create.name.label).fill("绿色校园工作坊");
  await setTeams(lead, 2);
  await lead.getByRole("button", { name: create.submit }).click();
  await lead.waitForURL(/\/zh-Hans\/workshops\/[^/]+\/lobby/);
  const workshopId = lead.url().split("/workshops/")[1]?.split("/")[0] ?? "";
  const code = ((await lead.locator("main").textContent()) ?? "").match(
    /[A-Z2-9]{4}[-\s][A-Z2-9]{4}/,
  )?.[0];
  if (!code) throw new Error("the lobby shows no join code");

  // Mei joins in English on a laptop, by typing the code.
  const meiContext = watch(await browser.newContext({ viewport: { width: 1280, height: 800 } }));
  const mei = await meiContext.newPage();
  await mei.goto(`${app.origin}/en/join`);
  await mei.getByLabel(en.join.code.label).fill(code.toLowerCase());
  await mei.getByRole("button", { name: en.join.code.submit }).click();
  await joinAs(mei, "Mei", TEAM, "en");

  // 小林 joins on a phone, through the link of the QR code.
  const phoneContext = watch(
    await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale: "zh-CN",
    }),
  );
  await chooseCanvas(phoneContext);
  const lin = await phoneContext.newPage();
  await lin.goto(`${app.origin}/j/${code.replaceAll(/[-\s]/g, "")}`);
  await lin.waitForURL(/\/zh-Hans\/join\//);
  await joinAs(lin, "小林", TEAM, "zh-Hans");

  // The lobby shows both, live. Then the class begins and moves on to the first canvas.
  await expect(lead.getByText("Mei")).toBeVisible();
  await expect(lead.getByText("小林")).toBeVisible();
  await lead.getByRole("button", { name: zh.lobby.start.button }).click();
  await lead.waitForURL(new RegExp(`/zh-Hans/workshops/${workshopId}$`));
  await lead.getByRole("button", { name: zh.board.lead.next }).click();
  await showPrivateNotes(lead, workshopId, "targets");

  // Everyone is on team 1's board: the facilitator drops in, the others follow by themselves.
  await lead.goto(`${app.origin}/zh-Hans/workshops/${workshopId}/boards/team-1/targets`);
  const leadBoard = boardPage(lead, zh.board);
  const meiBoard = boardPage(mei, en.board);
  const linBoard = boardPage(lin, zh.board);
  await expect(lead.getByText(zoneName("zh-Hans", TEMPLATE, TARGETS)).first()).toBeAttached();
  await expect(mei.getByText(zoneName("en", TEMPLATE, TARGETS)).first()).toBeAttached();
  await expect(lin.getByText(zoneName("zh-Hans", TEMPLATE, TARGETS)).first()).toBeAttached();

  for (const person of [leadBoard, meiBoard, linBoard]) await person.saved();

  await meiBoard.writeNote(TARGETS, "12.5 less waste");
  await expect(noteOn(lead, "12.5 less waste")).toBeVisible({ timeout: 1000 });
  await leadBoard.writeNote(TARGETS, "9.4 清洁的工业");
  await expect(noteOn(mei, "9.4 清洁的工业")).toBeVisible({ timeout: 1000 });
  await linBoard.writeNote(TRADEOFFS, "谁来付钱？");
  await expect(noteOn(mei, "谁来付钱？")).toBeVisible({ timeout: 1000 });
  for (const person of [leadBoard, meiBoard, linBoard]) await person.saved();

  // Mei loses the network, goes on writing, reloads, and comes back.
  await meiContext.setOffline(true);
  await expect(mei.getByRole("status").filter({ hasText: "Offline" })).toBeVisible();
  await meiBoard.writeNote(TRADEOFFS, "written without a network");
  await expect(mei.getByRole("status").filter({ hasText: "waiting" })).toBeVisible();
  await mei.reload().catch(() => undefined);
  await meiContext.setOffline(false);
  await mei.goto(`${app.origin}/en/workshops/${workshopId}`);
  await expect(noteOn(mei, "written without a network")).toBeVisible();
  await meiBoard.saved();
  await expect(noteOn(lead, "written without a network")).toBeVisible();

  // The server dies without warning; what showed Saved is there when it is back.
  await linBoard.writeNote(TARGETS, "最后一张便签");
  await linBoard.saved();
  await app.kill("SIGKILL");
  await app.restart();
  const everyNote = {
    [TARGETS]: ["12.5 less waste", "9.4 清洁的工业", "最后一张便签"],
    [TRADEOFFS]: ["谁来付钱？", "written without a network"],
  };
  const fresh = watch(await browser.newContext({ storageState: await laptop.storageState() }));
  const again = await fresh.newPage();
  await again.goto(`${app.origin}/zh-Hans/workshops/${workshopId}/boards/team-1/targets`);
  for (const note of Object.values(everyNote).flat())
    await expect(noteOn(again, note)).toBeVisible();
  await leadBoard.saved();

  // The facilitator ends the class and downloads the lesson plan.
  await lead.goto(`${app.origin}/zh-Hans/workshops/${workshopId}/plan`);
  const downloading = lead.waitForEvent("download");
  await lead.getByRole("button", { name: plan.download }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^WS-\d{4}-\d\d-\d\d_绿色校园工作坊_zh-Hans\.pdf$/);
  const paper = readPaper(await streamToBuffer(await download.createReadStream()));

  for (const [zoneId, notes] of Object.entries(everyNote)) {
    for (const note of notes) expect(zoneAbove(paper.text, note)).toBe(zoneId);
  }
  expect(paper.fonts.length).toBeGreaterThan(0);
  expect(paper.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  expect(paper.check).toContain("No syntax or stream encoding errors found");

  // Nothing was asked of any other host.
  const host = new URL(app.origin).host;
  const foreign = [...requested].filter(
    (address) => !/^(data|blob):/.test(address) && new URL(address).host !== host,
  );
  expect(requested.size).toBeGreaterThan(50);
  expect(foreign).toEqual([]);
});

/** The zone of the canvas whose name stands last before a transcribed note. */
function zoneAbove(text: string, note: string): string | undefined {
  // The note also stands in the canvas's figure, before the transcript: the last place counts.
  const place = text.lastIndexOf(withoutSpace(note));
  expect(place, `“${note}” is in the lesson plan`).toBeGreaterThan(-1);
  const zones = [TARGETS, TRADEOFFS].map((zoneId) => {
    const name = withoutSpace(zoneName("zh-Hans", TEMPLATE, zoneId));
    return { zoneId, at: text.lastIndexOf(name, place) };
  });
  return zones.sort((a, b) => b.at - a.at)[0]?.zoneId;
}

async function joinAs(
  page: import("@playwright/test").Page,
  name: string,
  team: string,
  locale: "en" | "zh-Hans",
) {
  const { door, joined } = words(locale, "join");
  await page.getByLabel(door.name).fill(name);
  await page.getByRole("radio", { name: team }).check({ force: true });
  await page.getByRole("button", { name: door.submit, exact: true }).click();
  await page.getByText(joined.label).waitFor();
  await page
    .getByRole("button", { name: joined.continue })
    .or(page.getByRole("link", { name: joined.continue }))
    .click();
  await page.waitForURL(/\/workshops\/[^/]+/);
}

async function setTeams(page: import("@playwright/test").Page, count: number) {
  const { teams } = words("zh-Hans", "create");
  const fewer = page.getByRole("button", { name: teams.fewer });
  const more = page.getByRole("button", { name: teams.more });
  while (!(await fewer.isDisabled())) await fewer.click();
  for (let made = 1; made < count; made++) await more.click();
}

async function streamToBuffer(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** The step begins with everybody on their own; here they write together from the beginning. */
async function showPrivateNotes(lead: Page, workshopId: string, stepId: string): Promise<void> {
  const command = { type: "reveal", stepId, teamId: null, withAuthors: true };
  const status = await lead.evaluate(
    async ([path, body]) => {
      const headers = { "content-type": "application/json" };
      return (await fetch(path, { method: "POST", headers, body })).status;
    },
    [`/sync/${workshopId}/commands`, JSON.stringify(command)] as const,
  );
  expect(status).toBe(200);
}
