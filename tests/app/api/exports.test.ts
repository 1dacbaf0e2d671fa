import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { GET as boardSvg } from "#app/api/workshops/[workshopId]/boards/[teamId]/[file]/route.ts";
import { GET as planJson } from "#app/api/workshops/[workshopId]/lesson-plan.json/route.ts";
import { GET as planPdf } from "#app/api/workshops/[workshopId]/lesson-plan.pdf/route.ts";
import { roomFor, roomName } from "#lib/sync/room-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { hasPdfTools, inspectPdf } from "#tests/export/pdf-tools.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

type Browser = ReturnType<typeof openBrowser>;

let storage: Storage;
let facilitator: Browser;
let participant: Browser;
let id: string;
let stepId: string;

beforeEach(async () => {
  storage = startApp().storage;
  const created = await createWorkshop({ title: "清凉街道: 1/2" });
  facilitator = created.facilitator;
  id = created.id;
  participant = openBrowser();
  await participant.join({ code: created.code, name: "Mei", teamId: "team-1" });
  stepId = (await stored()).steps.find(({ kind }) => kind === "canvas")?.id ?? "";
  await write("team-1", "Shade for the bus stop");
  await write("team-2", "White roofs");
});

async function stored(): Promise<Workshop> {
  return (await storage.findWorkshop(id)) ?? expect.fail("no workshop");
}

async function change(changes: Partial<Workshop>) {
  await storage.saveWorkshop({ ...(await stored()), ...changes });
}

const write = (teamId: string, text: string) =>
  writeIn(roomName({ kind: "board", workshopId: id, teamId, stepId }), text);

async function writeIn(room: string, text: string) {
  const doc = new Y.Doc();
  putShapes(doc, [{ id: "n", x: 100, y: 300, text }]);
  const bytes = Y.encodeStateAsUpdate(doc);
  await storage.append([{ room, author: "m1", at: 1, bytes }]);
}

const context = (more = {}) => ({ params: Promise.resolve({ workshopId: id, ...more }) });
const ask = (browser: Browser, file: string) =>
  browser.request("GET", `/api/workshops/${id}/${file}`);
const askSvg = (browser: Browser, teamId: string, file: string) =>
  boardSvg(ask(browser, `boards/${teamId}/${file}`), {
    params: Promise.resolve({ workshopId: id, teamId, file }),
  });
const end = () => change({ status: "ended", endedAt: Date.now(), visitedStepIds: [stepId] });

describe("GET /api/workshops/{id}/lesson-plan.pdf", () => {
  it("gives the facilitator the plan under a name any system can keep", async () => {
    const response = await planPdf(ask(facilitator, "lesson-plan.pdf?locale=zh-Hans"), context());
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const disposition = response.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; filename="WS-\d{4}-\d\d-\d\d_1-2_zh-Hans\.pdf"/);
    expect(decodeURIComponent(disposition)).toMatch(/UTF-8''WS-[\d-]+_清凉街道-1-2_zh-Hans\.pdf$/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 5))).toBe("%PDF-");
  });

  it("waits for the end before others may have it", async () => {
    const early = await planPdf(ask(participant, "lesson-plan.pdf"), context());
    expect(await outcomeOf(early)).toBe("403 not-allowed");
    await end();
    const late = await planPdf(ask(participant, "lesson-plan.pdf"), context());
    expect(late.status).toBe(200);
  });

  it("tells strangers nothing, not even whether there is such a workshop", async () => {
    expect(await outcomeOf(await planPdf(ask(openBrowser(), "lesson-plan.pdf"), context()))).toBe(
      "401 no-session",
    );
    const other = (await createWorkshop()).facilitator;
    expect(await outcomeOf(await planPdf(ask(other, "lesson-plan.pdf"), context()))).toBe(
      "404 workshop-not-found",
    );
  });

  it("refuses languages it does not know", async () => {
    const response = await planPdf(ask(facilitator, "lesson-plan.pdf?locale=zh"), context());
    expect(await outcomeOf(response)).toBe("422 unknown-locale");
  });

  it.runIf(hasPdfTools)("prints blank canvases on A3 if asked to", async () => {
    const large = await planPdf(ask(facilitator, "lesson-plan.pdf?handouts=A3"), context());
    const pdf = inspectPdf(new Uint8Array(await large.arrayBuffer()));
    // 420 mm are 1190.55 points. What teams wrote stays on the paper's own size.
    const boxes = pdf.objects().match(/\/MediaBox \[[^\]]*\]/g) ?? [];
    expect(boxes.filter((box) => box.includes("1190.55"))).toHaveLength(1);
    expect(boxes.length).toBeGreaterThan(5);
    pdf.close();
  });

  it("prints blank canvases on no other size", async () => {
    const huge = await planPdf(ask(facilitator, "lesson-plan.pdf?handouts=A0"), context());
    expect(await outcomeOf(huge)).toBe("422 invalid-input");
  });

  it("asks people to come back when too many plans are being made", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => planJson(ask(facilitator, "lesson-plan.json"), context())),
    );
    const busy = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]?.headers.get("retry-after")).toBe("10");
    expect(await outcomeOf(busy[0] ?? new Response())).toBe("503 export-busy");
  });
});

describe("GET /api/workshops/{id}/lesson-plan.json", () => {
  it("holds nothing of anybody's private notes, whoever asks", async () => {
    const own = { kind: "private", workshopId: id, teamId: "team-1", stepId } as const;
    await writeIn(roomName(roomFor(own, "mei")), "For my eyes only");
    await end();
    for (const browser of [facilitator, participant]) {
      const plan = await (await planJson(ask(browser, "lesson-plan.json"), context())).text();
      expect(plan).toContain("Shade for the bus stop");
      expect(plan).not.toContain("For my eyes only");
    }
  });

  it("answers what all teams wrote, in the workshop's language, without names", async () => {
    const response = await planJson(ask(facilitator, "lesson-plan.json"), context());
    expect(response.headers.get("content-type")).toBe("application/json");
    const text = await response.text();
    const plan = JSON.parse(text);
    expect(plan.locales).toEqual(["en"]);
    expect(plan.profile).toBe("lesson-plan");
    expect(text).toMatch(/"Solar"[\s\S]*"Wind"/);
    expect(text).not.toContain('"parts"');
    expect(text).toContain("White roofs");
    expect(text).not.toContain("Mei");
  });
});

describe("GET /api/workshops/{id}/boards/{teamId}/{stepId}.svg", () => {
  it("draws a board for those who may see it, and only for them", async () => {
    const mine = await askSvg(facilitator, "team-1", `${stepId}.svg`);
    expect(mine.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(mine.headers.get("content-security-policy")).toContain("sandbox");
    expect(await mine.text()).toContain("Shade for");

    expect(await outcomeOf(await askSvg(participant, "team-1", `${stepId}.svg`))).toBe(
      "404 board-not-found",
    );
    await end();
    expect((await askSvg(participant, "team-1", `${stepId}.svg`)).status).toBe(200);
    expect(await outcomeOf(await askSvg(participant, "team-2", `${stepId}.svg`))).toBe(
      "404 board-not-found",
    );
  });

  it.each([
    ["team-1", "nothing.svg", "404 board-not-found"],
    ["team-9", "canvas.svg", "404 board-not-found"],
    ["team-1", "canvas.gif", "404 not-found"],
    ["team-1", "..svg", "404 not-found"],
    ["te.am", "canvas.svg", "404 not-found"],
  ])("refuses /boards/%s/%s", async (teamId, file, outcome) => {
    expect(await outcomeOf(await askSvg(facilitator, teamId, file))).toBe(outcome);
  });

  it("draws an empty sheet where nobody has written yet", async () => {
    await change({ teams: [...(await stored()).teams, { id: "team-3", name: "Tide" }] });
    const response = await askSvg(facilitator, "team-3", `${stepId}.svg`);
    expect(await response.text()).toContain("Tide");
  });
});
