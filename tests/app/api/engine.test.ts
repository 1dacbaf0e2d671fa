import { describe, expect, it } from "vitest";
import { GET as readTime } from "#app/api/time/route.ts";
import { GET as readAgenda } from "#app/api/workshops/[workshopId]/agenda/route.ts";
import { GET as readPlan } from "#app/api/workshops/[workshopId]/lesson-plan.json/route.ts";
import { GET as readState } from "#app/api/workshops/[workshopId]/route.ts";
import { GET as readBallot } from "#app/api/workshops/[workshopId]/votes/[voteId]/ballot/route.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { createWorkshop, openBrowser, startApp } from "../test-app.ts";

const SECRET = "XYZZY ask the mayor first";
const vote: Vote = {
  id: "v1",
  name: "Best",
  stepId: "step-1",
  items: "notes" as const,
  zoneIds: [],
  dots: 3,
  perNote: 3,
  hasAgainst: false,
  openedAt: 1,
  closedAt: null,
  turnout: 1,
  results: [],
};

async function openWorkshop() {
  const app = startApp();
  const { facilitator, id, code } = await createWorkshop();
  await app.storage.changeWorkshop(id, (workshop) => ({
    ...workshop,
    votes: [vote],
    steps: workshop.steps.map((step) => ({ ...step, notes: SECRET })),
  }));
  const people = [openBrowser(), openBrowser()];
  const ids: string[] = [];
  for (const [index, browser] of people.entries()) {
    const answer = await browser.join({ code, name: `Person ${index}` });
    ids.push((await answer.json()).participantId);
  }
  const [ana = openBrowser(), ben = openBrowser()] = people;
  const params = { params: Promise.resolve({ workshopId: id, voteId: "v1" }) };
  const get = (browser: ReturnType<typeof openBrowser>, handle: typeof readState) =>
    handle(browser.request("GET", "/"), params as never);
  return { ...app, facilitator, id, ana, ben, ids, get };
}

describe("one's own ballot", () => {
  it("[E6] is told to nobody else, the facilitator neither", async () => {
    const { storage, id, ids, ana, ben, facilitator, get } = await openWorkshop();
    await storage.saveBallot(id, "v1", ids[0] ?? "", { "shape:a": 2 });
    const read = async (browser: typeof ana) => (await get(browser, readBallot as never)).json();
    expect(await read(ana)).toEqual({ choices: { "shape:a": 2 } });
    expect(await read(ben)).toEqual({ choices: {} });
    expect(await read(facilitator)).toEqual({ choices: {} });
  });
});

describe("the facilitator's notes on steps", () => {
  it("[E8] are told to the facilitator, by one address alone", async () => {
    const { ana, facilitator, get } = await openWorkshop();
    const agenda = await (await get(facilitator, readAgenda as never)).text();
    expect(agenda).toContain("XYZZY");
    expect(JSON.parse(agenda).revision).toBe(0);
    for (const browser of [ana, facilitator]) {
      for (const handle of [readState, readPlan]) {
        const answer = await get(browser, handle as never);
        expect(await answer.text()).not.toContain("XYZZY");
      }
    }
    expect((await get(ana, readAgenda as never)).status).toBe(403);
  });
});

describe("the server's clock", () => {
  it("[E11] is told as it is", async () => {
    const before = Date.now();
    const response = await readTime();
    const { now } = await response.json();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});
