import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { GET as board } from "#app/api/workshops/[workshopId]/boards/[teamId]/[file]/route.ts";
import { GET as cartridge } from "#app/api/workshops/[workshopId]/lesson-plan.imscc/route.ts";
import { GET as notes } from "#app/api/workshops/[workshopId]/notes.csv/route.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

type Browser = ReturnType<typeof openBrowser>;

let facilitator: Browser;
let participant: Browser;
let id: string;
let stepId: string;

beforeEach(async () => {
  const { storage } = startApp();
  const created = await createWorkshop({ title: "Cool streets" });
  ({ facilitator, id } = created);
  participant = openBrowser();
  await participant.join({ code: created.code, name: "Mei", teamId: "team-1" });
  const workshop = (await storage.findWorkshop(id)) ?? expect.fail("no workshop");
  stepId = workshop.steps.find(({ kind }) => kind === "canvas")?.id ?? "";
  const doc = new Y.Doc();
  putShapes(doc, [{ id: "n", x: 100, y: 300, text: "Shade for the bus stop" }]);
  const room = roomName({ kind: "board", workshopId: id, teamId: "team-1", stepId });
  await storage.append([{ room, author: "m1", at: 1, bytes: Y.encodeStateAsUpdate(doc) }]);
});

const askBoard = (browser: Browser, form: string) =>
  board(browser.request("GET", `/api/workshops/${id}/boards/team-1/${stepId}.${form}`), {
    params: Promise.resolve({ workshopId: id, teamId: "team-1", file: `${stepId}.${form}` }),
  });
const askNotes = (browser: Browser) =>
  notes(browser.request("GET", `/api/workshops/${id}/notes.csv?locale=zh-Hans`), {
    params: Promise.resolve({ workshopId: id }),
  });

describe("a board as a file", () => {
  it("is a picture", async () => {
    const response = await askBoard(facilitator, "png");
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("content-disposition")).toMatch(/_en\.png"/);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  });

  it("opens in tldraw", async () => {
    const response = await askBoard(facilitator, "tldr");
    expect(response.headers.get("content-disposition")).toMatch(/_en\.tldr"/);
    expect(await response.json()).toMatchObject({ tldrawFileFormatVersion: 1 });
  });

  it.each(["svg", "png", "tldr"])("is only for whoever may see the board: %s", async (form) => {
    expect(await outcomeOf(await askBoard(participant, form))).toBe("404 board-not-found");
  });

  it("is nothing else", async () => {
    expect(await outcomeOf(await askBoard(facilitator, "exe"))).toBe("404 not-found");
  });
});

describe("GET /api/workshops/{id}/lesson-plan.imscc", () => {
  const ask = (query: string) =>
    cartridge(facilitator.request("GET", `/api/workshops/${id}/lesson-plan.imscc${query}`), {
      params: Promise.resolve({ workshopId: id }),
    });

  it.each([
    ["", "1.1.0"],
    ["?version=1.3", "1.3.0"],
  ])("is for learning platforms, in the version they read: %s", async (query, version) => {
    const response = await ask(query);
    expect(response.headers.get("content-disposition")).toMatch(/_en\.imscc"/);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(new TextDecoder().decode(files["imsmanifest.xml"])).toContain(
      `<schemaversion>${version}</schemaversion>`,
    );
    expect(new TextDecoder().decode(files["lesson-plan.pdf"]?.subarray(0, 5))).toBe("%PDF-");
  });

  it("knows no other version", async () => {
    expect(await outcomeOf(await ask("?version=2"))).toBe("422 invalid-input");
  });
});

describe("GET /api/workshops/{id}/notes.csv", () => {
  it("gives the facilitator every note, and others nothing before the end", async () => {
    const response = await askNotes(facilitator);
    expect(response.headers.get("content-disposition")).toMatch(/_zh-Hans\.csv"/);
    expect(
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer()),
    ).toMatch(/^\ufeff小组,.*\r\n.*Shade for the bus stop/s);
    expect(await outcomeOf(await askNotes(participant))).toBe("403 not-allowed");
  });
});
