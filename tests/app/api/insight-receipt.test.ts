import { beforeEach, describe, expect, it } from "vitest";
import { GET as getMeter } from "#app/api/workshops/[workshopId]/insight/meter/route.ts";
import { GET } from "#app/api/workshops/[workshopId]/insight/receipt/route.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { type ReceiptReport, receiptReportSchema } from "#lib/insight/receipt/receipt-report.ts";
import { createWorkshop, openBrowser, startApp } from "../test-app.ts";

let app: ReturnType<typeof startApp>;
let facilitator: ReturnType<typeof openBrowser>;
let participant: ReturnType<typeof openBrowser>;
let workshopId: string;

beforeEach(async () => {
  app = startApp();
  const created = await createWorkshop();
  facilitator = created.facilitator;
  workshopId = created.id;
  participant = openBrowser();
  await participant.join({ code: created.code, name: "Mei", teamId: "team-1" });
});

const params = () => ({ params: Promise.resolve({ workshopId }) });

async function ask(browser = facilitator): Promise<ReceiptReport> {
  const answer = await (await GET(browser.request("GET", "/"), params())).json();
  return receiptReportSchema.parse(answer);
}

/** A step of half an hour, which two people were in. */
async function work() {
  const workshop = (await app.storage.findWorkshop(workshopId)) ?? expect.fail();
  const [step] = workshop.steps;
  await app.storage.saveWorkshop({
    ...workshop,
    steps: workshop.steps.map((each) => ({ ...each, minutes: 30 })),
    runs: [{ stepId: step?.id ?? "", startedAt: 0, endedAt: 30 * 60_000 }],
  });
}

/** What two people's devices emit, by hand: watt minutes ÷ 60,000 are kWh, at the world's average. */
const worldGrams = (minutes: number, watts: number) => ((2 * minutes * watts) / 60_000) * 472.94;
const twoDigits = (figure: number) => Number(figure.toPrecision(2));

describe("the sum of a workshop's receipt", () => {
  it("is nothing while nobody had a device on", async () => {
    expect(await ask()).toEqual({ total: null, isMetered: false });
  });

  it("goes by the time of the steps until something was metered, for everybody in it", async () => {
    await work();
    const report = await ask();
    expect(report.isMetered).toBe(false);
    expect(report.total?.mid).toBe(twoDigits(worldGrams(30, 25)));
    expect(await ask(participant)).toEqual(report);
  });

  it("[I7] goes by what was metered then, and grows with it", async () => {
    await work();
    await app.storage.addToMeters([{ workshopId, bytes: 4e6, deviceMs: 2 * 20 * 60_000 }]);
    const before = await ask();
    expect(before.isMetered).toBe(true);
    // Twenty minutes each, and some of data.
    expect(before.total?.mid).toBeGreaterThan(twoDigits(worldGrams(20, 25)));
    expect(before.total?.mid).toBeLessThan(worldGrams(30, 25));
    await app.storage.addToMeters([{ workshopId, bytes: 0, deviceMs: 2 * 20 * 60_000 }]);
    expect((await ask()).total?.mid).toBeGreaterThan(before.total?.mid ?? Number.NaN);
    expect(await (await getMeter(participant.request("GET", "/"), params())).json()).toEqual({
      ...{ bytes: 4e6, deviceSeconds: 4_800 },
    });
  });

  it("goes by what a facilitator entered", async () => {
    await work();
    const watts = { range: { low: 10, mid: 20, high: 30 }, source: "A meter in the wall" };
    const value = { ...keptParts.receipt.empty, minutes: 120, watts };
    await app.storage.saveKept(workshopId, "receipt", 0, value);
    expect((await ask()).total?.mid).toBe(twoDigits(worldGrams(120, 20)));
  });
});
