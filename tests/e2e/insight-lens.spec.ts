import { expect, type Page } from "@playwright/test";
import { doubleByte, utf8 } from "#tests/lib/insight/tables/sheet-bytes.ts";
import type { RunningApp } from "./support/app.ts";
import { appForBoards, openWorkshop } from "./support/board-pages.ts";
import { browserOf, joinWorkshop, type MadeWorkshop } from "./support/people.ts";
import { sayIn } from "./support/say.ts";
import { smallFootprint } from "./support/small-leontief.ts";
import { expectSound } from "./support/sound.ts";
import { test } from "./support/story.ts";
import { words } from "./support/words.ts";

let app: Pick<RunningApp, "origin" | "stop">;
test.beforeAll(async () => {
  app = await appForBoards();
});
test.afterAll(() => app.stop());

const EXAMPLE = "public/examples/fictional-valley.csv";
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;
const en = words("en", "insight-lens");
const zh = words("zh-Hans", "insight-lens");
const chart = words("en", "insight").chart;
const say = sayIn("en", "insight-lens");
const sayZh = sayIn("zh-Hans", "insight-lens");

/** Four digits, as the page says them. */
const four = (value: number) =>
  new Intl.NumberFormat("en", { maximumSignificantDigits: 4 }).format(value);

async function lensOf(
  page: Page,
  workshop: MadeWorkshop,
  locale: "en" | "zh-Hans" = "en",
): Promise<void> {
  await page.goto(`${app.origin}/${locale}/workshops/${workshop.id}/insight/lens`);
}

function frame(page: Page, title: string) {
  return page.getByRole("region", { name: title, exact: true });
}

/** The example for everybody, as a facilitator takes it. */
async function takeExample(page: Page) {
  await page.getByRole("button", { name: en.choose.example }).click();
  await page.getByRole("button", { name: en.preview.keep }).click();
  await expect(page.getByText(en.source.forAll)).toBeVisible();
}

test("the example names its hotspots, and a lever shows its effect to all once it is saved", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin, "T09-io-hotspot");
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
  const page = await context.newPage();
  await lensOf(page, workshop);
  await expect(page.getByRole("heading", { name: en.source.emptyTitle })).toBeVisible();
  await expectSound(page, "the lens without a table");
  await takeExample(page);

  // What was computed apart stands on the page, and says that it is a screening of an invention.
  const own = smallFootprint(EXAMPLE);
  await expect(page.getByText(en.stamp, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(en.fictional, { exact: true })).toBeVisible();
  const spots = page.getByRole("region", { name: en.hotspots.heading });
  await expect(spots.getByText(`${four(own.total)} t CO2e`)).toBeVisible();
  const shares = own.sectors
    .map((name, i) => ({ name, share: Math.max(own.direct[i] ?? 0, own.embodied[i] ?? 0) }))
    .toSorted((a, b) => b.share - a.share);
  await expect(spots.getByRole("heading", { level: 2 })).toHaveText([
    en.hotspots.total,
    ...shares.slice(0, 3).map(({ name }, index) => `${index + 1}${name}`),
  ]);
  const bars = frame(page, en.bars.title);
  await bars.getByRole("button", { name: chart.table }).click();
  for (const [index, name] of own.sectors.entries()) {
    const row = bars.getByRole("row", { name: new RegExp(`^${name}`) });
    const figures = [own.direct[index] ?? 0, own.embodied[index] ?? 0].map((value) =>
      new Intl.NumberFormat("en", { maximumFractionDigits: 4 }).format(value),
    );
    await expect(row.getByRole("cell").nth(0)).toHaveText(figures[0] ?? "");
    await expect(row.getByRole("cell").nth(1)).toHaveText(figures[1] ?? "");
  }
  await bars.getByRole("button", { name: chart.chart }).click();
  await expectSound(page, "the lens on the example");

  // Thirty per cent cleaner electricity, then half.
  const panel = frame(page, en.levers.heading);
  await panel.getByLabel(en.levers.sector, { exact: true }).selectOption("Electricity");
  await panel.getByRole("button", { name: en.levers.add }).click();
  const name = say("levers.names.intensity", { sector: "Electricity" });
  const amount = panel.getByLabel(say("levers.percentOf", { lever: name }));
  await expect(amount).toHaveValue("-30");
  await amount.fill("-50");
  const cleaner = smallFootprint(EXAMPLE, (sector, intensity) =>
    sector === "Electricity" ? intensity / 2 : intensity,
  );
  const effect = panel.locator("[data-effect] dd");
  const change = new Intl.NumberFormat("en", {
    ...{ style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" },
  })
    .format(cleaner.total / own.total - 1)
    .replace("-", "−");
  await expect(effect).toHaveText([four(own.total), four(cleaner.total), change]);
  const goal = frame(page, say("goal.title", { cut: 45 }));
  await expect(goal.getByRole("status")).toContainText(
    four(cleaner.total - own.total * (1 - 0.45)),
  );
  await panel.getByRole("button", { name: en.levers.undo }).click();
  await expect(amount).toHaveValue("-30");
  await amount.fill("-50");

  // Another person sees the table, and the lever only once it is saved; then live.
  const person = await joinWorkshop(app.origin, {
    ...{ code: workshop.code, name: "Mei", teamId: "team-1" },
  });
  const other = await (await browserOf(browser, app.origin, person.cookie, phone)).newPage();
  await lensOf(other, workshop, "zh-Hans");
  await expect(other.getByText(zh.fictional, { exact: true })).toBeVisible();
  await expect(other.getByText(zh.levers.none)).toBeVisible();
  await expect(other.getByRole("button", { name: zh.source.remove })).toHaveCount(0);
  await panel.getByRole("button", { name: en.levers.save }).click();
  await expect(panel.getByText(en.levers.saved)).toBeVisible();
  await expect(
    other.getByText(sayZh("levers.names.intensity", { sector: "Electricity" })).first(),
  ).toBeVisible();
  await expect(other.getByRole("button", { name: zh.levers.save })).toHaveCount(0);
  await expectSound(other, "the lens on a phone");
  // Undoing goes back past what was saved, for oneself until it is saved again.
  await panel.getByRole("button", { name: en.levers.undo }).click();
  await expect(amount).toHaveValue("-30");
  await expect(panel.getByRole("button", { name: en.levers.save })).toBeVisible();

  // Its files say what they are.
  const saved = page.waitForEvent("download");
  await bars.getByRole("button", { name: "CSV" }).click();
  const csv = await (await saved).createReadStream().then(textOf);
  expect(csv).toContain(en.stamp);
  expect(csv).toContain(en.fictional);
  const drawn = page.waitForEvent("download");
  await frame(page, en.flows.title).getByRole("button", { name: "SVG" }).click();
  expect(await (await drawn).createReadStream().then(textOf)).toContain(en.stamp);
});

test("chains behind a sector are found by pressing it in the drawing", async ({ browser }) => {
  const workshop = await openWorkshop(app.origin, "T09-io-hotspot");
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
  const page = await context.newPage();
  await lensOf(page, workshop);
  await takeExample(page);
  const own = smallFootprint(EXAMPLE);
  const at = own.sectors.indexOf("Food processing");
  const node = frame(page, en.flows.title).getByRole("button", { name: /^Food processing/ });
  await node.focus();
  await page.keyboard.press("Enter");
  const paths = frame(page, en.paths.title);
  await expect(paths.getByLabel(en.paths.sector)).toHaveValue(String(at));
  await paths.getByRole("button", { name: chart.table }).click();
  // Food that is bought, made by farms it buys from directly: 335 × 160/400 × 210.
  await expect(
    paths.getByRole("row", { name: /^Food processing ← Farming 28,140 / }),
  ).toBeVisible();

  // In the network it tells what it emits and whom it buys of.
  const network = frame(page, en.network.title);
  await network.getByRole("button", { name: /Food processing: / }).focus();
  await page.keyboard.press("Enter");
  const detail = network.getByRole("region", { name: "Food processing" });
  const amount = (values: readonly number[]) => `${four(values[at] ?? 0)} t CO2e`;
  const amounts = { direct: amount(own.direct), embodied: amount(own.embodied) };
  await expect(detail.getByText(say("network.amounts", amounts))).toBeVisible();
  await detail
    .getByRole("button", { name: /^Farming/ })
    .first()
    .click();
  await expect(network.getByRole("region", { name: "Farming" })).toBeVisible();
  await expectSound(page, "the network of sectors");
});

test("a GBK file from WPS is read, and a bad one says where in Chinese and changes nothing", async ({
  browser,
}) => {
  const workshop = await openWorkshop(app.origin, "T09-io-hotspot");
  const context = await browserOf(browser, app.origin, workshop.facilitatorCookie, desktop);
  const page = await context.newPage();
  await lensOf(page, workshop, "zh-Hans");
  const csv =
    "部门,农业,制造业,最终需求,总产出,排放强度(吨/万元),,\r\n" +
    "农业,150,500,350,1000,0.8,,\r\n制造业,200,100,1700,2000,0.3,,\r\n,,,,,,,\r\n";
  const input = page.locator("input[type=file]");
  const choose = (name: string, bytes: Uint8Array) =>
    input.setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });

  await choose("区域表.csv", doubleByte(csv, "gb18030"));
  await expect(page.getByText("GBK / GB18030 ·")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "制造业" })).toBeVisible();
  await expect(page.getByLabel(zh.preview.unit)).toHaveValue("吨");
  await expectSound(page, "a table that was read");
  await page.getByRole("button", { name: zh.preview.keep }).click();
  await expect(page.getByText("区域表.csv")).toBeVisible();
  // 0.8 × 1000 + 0.3 × 2000
  await expect(page.getByText("1,400 吨", { exact: true })).toBeVisible();
  const kept = await keptEconomy(workshop);

  await page.getByRole("button", { name: zh.source.other }).click();
  await choose("坏表.csv", utf8(csv.replace("500", "约五百").replace("1700", "-1700")));
  const list = page.getByRole("list", { name: zh.faulty.list });
  await expect(list.getByRole("listitem")).toHaveText(["第 2 行 C 列：“约五百”不是数字"]);
  await choose("坏表.csv", utf8(csv.replace("1700", "-1700").replace("150", "")));
  await expect(list.getByRole("listitem")).toHaveText([`第 2 行 B 列：${zh.faults["empty-cell"]}`]);
  await choose("坏表.csv", utf8(csv.replace("1700", "-1700")));
  await expect(list.getByRole("listitem")).toHaveText([
    `第 3 行 D 列：${sayZh("faults.negative-number", { value: "-1700" })}`,
  ]);
  await expectSound(page, "a table that was refused");
  await expect(page.getByRole("button", { name: zh.preview.keep })).toHaveCount(0);
  await expect(page.getByText("1,400 吨", { exact: true })).toBeVisible();
  expect(await keptEconomy(workshop)).toEqual(kept);
});

async function keptEconomy({ id, facilitatorCookie }: MadeWorkshop): Promise<unknown> {
  const address = `${app.origin}/api/workshops/${id}/insight/kept/economy`;
  const answer = await fetch(address, { headers: { cookie: facilitatorCookie } });
  expect(answer.status).toBe(200);
  return answer.json();
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
