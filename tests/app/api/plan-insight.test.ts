import { beforeEach, describe, expect, it } from "vitest";
import { GET as planMarkdown } from "#app/api/workshops/[workshopId]/lesson-plan.md/route.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { ledger, perform } from "#tests/lib/canvas/board-ledger.ts";
import { textbook } from "#tests/lib/insight/lens/textbook.ts";
import { createWorkshop, openBrowser, startApp } from "../test-app.ts";

// What a workshop's papers say of its insight, by who asks for them.

let app: ReturnType<typeof startApp>;
let facilitator: ReturnType<typeof openBrowser>;
let mei: ReturnType<typeof openBrowser>;
let id: string;

/** mei and ben in team-1: she wrote two notes, and he words on one of them. It is over. */
beforeEach(async () => {
  app = startApp();
  const created = await createWorkshop();
  ({ facilitator, id } = created);
  mei = openBrowser();
  const people = await Promise.all(
    [mei, openBrowser()].map(async (browser, at) => {
      const name = ["Mei", "Ben"][at] ?? "";
      const joined = await browser.join({ code: created.code, name, teamId: "team-1" });
      return ((await joined.json()) as { participantId: string }).participantId;
    }),
  );
  const [meiId = "", benId = ""] = people;
  const workshop = await stored();
  const stepId = workshop.steps.find(({ kind }) => kind === "canvas")?.id ?? "";
  const room = roomName({ kind: "board", workshopId: id, teamId: "team-1", stepId });
  const { doc, rows, row } = ledger();
  const deed = { place: "left", other: "b" } as const;
  row(meiId, 60_000, () => perform(doc, { ...deed, by: meiId, kind: "make", note: "a" }, 0));
  row(meiId, 120_000, () => perform(doc, { ...deed, by: meiId, kind: "make", note: "b" }, 1));
  row(benId, 540_000, () => perform(doc, { ...deed, by: benId, kind: "write", note: "a" }, 2));
  await app.storage.append(rows.map(({ author, at, bytes }) => ({ room, author, at, bytes })));
  await app.storage.saveWorkshop({ ...workshop, status: "ended" });
});

async function stored(): Promise<Workshop> {
  return (await app.storage.findWorkshop(id)) ?? expect.fail("no workshop");
}

async function planFor(browser: ReturnType<typeof openBrowser>): Promise<string> {
  const request = browser.request("GET", `/api/workshops/${id}/lesson-plan.md`);
  const answer = await planMarkdown(request, { params: Promise.resolve({ workshopId: id }) });
  expect(answer.status).toBe(200);
  return answer.text();
}

const HEADING = /^#+ .*Participation$/m;

describe("who took part, in a lesson plan", () => {
  it("is told to facilitators as sums of teams, and to nobody else", async () => {
    const text = await planFor(facilitator);
    expect(text).toMatch(HEADING);
    // People, notes, edits, on others' notes, votes, calls for help, and how evenly: 2 and 1 of 3.
    expect(text).toMatch(/\| +2 +\| +2 +\| +1 +\| +1 +\| +0 +\| +0 +\| +92 +\|/);
    expect(text).not.toMatch(/Mei|Ben/);
    expect(await planFor(mei)).not.toMatch(HEADING);
    const [she] = (await app.storage.listMembers(id)).filter(({ name }) => name === "Mei");
    await app.storage.saveMember({ ...(she ?? expect.fail()), role: "observer" });
    expect(await planFor(mei)).not.toMatch(HEADING);
  });

  it("is told to nobody once it is switched off", async () => {
    await app.storage.saveKept(id, "participation", 0, { isOn: false });
    expect(await planFor(facilitator)).not.toMatch(HEADING);
  });
});

describe("the lens, in a lesson plan", () => {
  it("is there for everybody once there is a table, as everybody may look through it", async () => {
    expect(await planFor(mei)).not.toContain("Decarbonisation lens");
    const table = { origin: "file", fileName: "two.csv", unit: "t", economy: textbook };
    const kept = keptParts.economy.schema.parse({ ...keptParts.economy.empty, table });
    await app.storage.saveKept(id, "economy", 0, kept);
    for (const browser of [mei, facilitator]) {
      const text = await planFor(browser);
      expect(text).toContain("Decarbonisation lens");
      expect(text).toContain("Screening, not for publicity");
      expect(text).toMatch(/Manufacturing.*\| *600 \(42\.9%\)/);
    }
  });
});
