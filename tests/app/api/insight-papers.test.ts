import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { POST as take } from "#app/api/workshops/[workshopId]/exports/route.ts";
import { GET } from "#app/api/workshops/[workshopId]/insight/[paper]/route.ts";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import type { InsightPaperFile } from "#lib/exports/insight-paper.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { openOffice, textsIn } from "#tests/export/office-tools.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

type Browser = ReturnType<typeof openBrowser>;

let app: ReturnType<typeof startApp>;
let facilitator: Browser;
let mei: Browser;
let id: string;

beforeEach(async () => {
  app = startApp();
  const created = await createWorkshop({ title: "清凉街道", templateId: "T12-standards-map" });
  ({ facilitator, id } = created);
  mei = openBrowser();
  await mei.join({ code: created.code, name: "Mei", teamId: "team-1" });
  const stepId = (await stored()).steps.find(({ kind }) => kind === "canvas")?.id ?? "";
  await change({
    status: "running",
    startedAt: 1,
    currentStepId: stepId,
    visitedStepIds: [stepId],
  });
  await write({ stepId, teamId: "team-1", text: "Nobody says how to measure shade" });
  await write({ stepId, teamId: "team-2", text: "White roofs age" });
});

async function stored(): Promise<Workshop> {
  return (await app.storage.findWorkshop(id)) ?? expect.fail("no workshop");
}

async function change(changes: Partial<Workshop>) {
  await app.storage.saveWorkshop({ ...(await stored()), ...changes });
}

async function write({ stepId, teamId, text }: Record<"stepId" | "teamId" | "text", string>) {
  const template = findTemplate("T12-standards-map") ?? expect.fail("no template");
  const where = { zoneId: "city", columnId: "gap" };
  const [place] = freePlaces(layoutSheet(template, null), where, [], 1);
  if (!place) expect.fail("no place");
  const doc = new Y.Doc();
  writeNotes(doc, [{ ...place, id: `shape:${teamId}`, text, colour: "yellow", meta: {} }]);
  const room = roomName({ kind: "board", workshopId: id, teamId, stepId });
  const bytes = Y.encodeStateAsUpdate(doc);
  await app.storage.append([{ room, author: "m1", at: 1, bytes }]);
}

const ask = (browser: Browser, paper: InsightPaperFile | "x.pdf", query = "") =>
  GET(browser.request("GET", `/api/workshops/${id}/insight/${paper}${query}`), {
    params: Promise.resolve({ workshopId: id, paper }),
  });

async function wordsFor(browser: Browser, query = "") {
  const response = await ask(browser, "contribution-outline.docx", query);
  expect(response.status).toBe(200);
  const office = openOffice(new Uint8Array(await response.arrayBuffer()));
  return textsIn(office.part("word/document.xml"), "w:t").join("\n");
}

describe("a paper of insight", () => {
  it("[I8] is made of the boards that who asks could open, and of no others", async () => {
    const all = await wordsFor(facilitator);
    expect(all).toContain("Nobody says how to measure shade (Solar)");
    expect(all).toContain("White roofs age (Wind)");
    const own = await wordsFor(mei);
    expect(own).toContain("Nobody says how to measure shade (Solar)");
    expect(own).not.toContain("White roofs age");
    expect(await wordsFor(mei, "?teamId=team-2")).not.toContain("White roofs age");
    const stranger = await ask(openBrowser(), "contribution-outline.pdf");
    expect(await outcomeOf(stranger)).toBe("401 no-session");
  });

  it("comes as PDF and for Word, under a name that says what it is about", async () => {
    const pdf = await ask(mei, "contribution-outline.pdf", "?locale=zh-Hans&scope=city");
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(pdf.headers.get("cache-control")).toBe("private, no-store");
    const bytes = new Uint8Array(await pdf.arrayBuffer());
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 5))).toBe("%PDF-");
    expect(decodeURIComponent(pdf.headers.get("content-disposition") ?? "")).toMatch(
      /^attachment; .*UTF-8''WS-[\d-]+_清凉街道_contribution-outline-city_zh-Hans\.pdf$/,
    );
    const docx = await ask(mei, "data-gap-report.docx");
    expect(docx.headers.get("content-type")).toContain("wordprocessingml");
    expect(app.exported).toEqual(["contribution-outline.pdf ok", "data-gap-report.docx ok"]);
  });

  it.each([
    ["?locale=fr", "422 unknown-locale"],
    ["?scope=moon", "422 invalid-input"],
    ["?teamId=team-9", "422 invalid-input"],
    ["?teamId=../..", "422 invalid-input"],
    ["?area=no-such-area", "422 invalid-input"],
  ])("of what there is not is refused: %s", async (query, outcome) => {
    expect(await outcomeOf(await ask(facilitator, "contribution-outline.pdf", query))).toBe(
      outcome,
    );
    expect(await outcomeOf(await ask(facilitator, "x.pdf"))).toBe("404 not-found");
  });

  it("says how it stands when it is asked for as the page asks, and is refused alike", async () => {
    const context = { params: Promise.resolve({ workshopId: id }) };
    const wish = { file: "data-gap-report.docx", locale: "en", about: { teamId: "team-9" } };
    const post = (body: object) => take(mei.request("POST", "/", body), context);
    expect(await outcomeOf(await post(wish))).toBe("422 invalid-input");
    const text = await (await post({ ...wish, about: { teamId: "team-1" } })).text();
    expect(text).toMatch(/^\{"state":"making"\}\n\{"state":"done","name":"WS-[^"]*data-gap-report/);
  });
});
