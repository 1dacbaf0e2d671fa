import { beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { GET as planDocx } from "#app/api/workshops/[workshopId]/lesson-plan.docx/route.ts";
import { GET as planMarkdown } from "#app/api/workshops/[workshopId]/lesson-plan.md/route.ts";
import { GET as planPptx } from "#app/api/workshops/[workshopId]/lesson-plan.pptx/route.ts";
import { roomName } from "#lib/sync/room-name.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import type { Storage } from "#storage/storage.ts";
import { openOffice } from "#tests/export/office-tools.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

let storage: Storage;
let facilitator: ReturnType<typeof openBrowser>;
let participant: ReturnType<typeof openBrowser>;
let id: string;

const files = [
  {
    ending: "docx",
    handle: planDocx,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  {
    ending: "pptx",
    handle: planPptx,
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
  { ending: "md", handle: planMarkdown, type: "text/markdown; charset=utf-8" },
] as const;

beforeEach(async () => {
  storage = startApp().storage;
  const created = await createWorkshop({ title: "清凉街道: 1/2" });
  facilitator = created.facilitator;
  id = created.id;
  participant = openBrowser();
  await participant.join({ code: created.code, name: "Mei", teamId: "team-1" });
  const stepId = (await stored()).steps.find(({ kind }) => kind === "canvas")?.id ?? "";
  const doc = new Y.Doc();
  putShapes(doc, [{ id: "n", x: 100, y: 300, text: "Shade for the *bus* stop" }]);
  const room = roomName({ kind: "board", workshopId: id, teamId: "team-1", stepId });
  await storage.append([{ room, author: "m1", at: 1, bytes: Y.encodeStateAsUpdate(doc) }]);
});

async function stored(): Promise<Workshop> {
  return (await storage.findWorkshop(id)) ?? expect.fail("no workshop");
}

type File = (typeof files)[number];

const get = (browser: ReturnType<typeof openBrowser>, { ending, handle }: File, query = "") =>
  handle(browser.request("GET", `/api/workshops/${id}/lesson-plan.${ending}${query}`), {
    params: Promise.resolve({ workshopId: id }),
  });

describe.each(files)("GET /api/workshops/{id}/lesson-plan.$ending", (file) => {
  it("gives the facilitator the file under a name any system can keep", async () => {
    const response = await get(facilitator, file, "?locale=zh-Hans&profile=jiao-an&second=en");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(file.type);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const name = decodeURIComponent(response.headers.get("content-disposition") ?? "");
    const whole = `_清凉街道-1-2_jiao-an_zh-Hans_en\\.${file.ending}$`;
    expect(name).toMatch(new RegExp(`UTF-8''WS-[\\d-]+${whole}`));
  });

  it("waits for the end before others may have it, and tells strangers nothing", async () => {
    expect(await outcomeOf(await get(participant, file))).toBe("403 not-allowed");
    expect(await outcomeOf(await get(openBrowser(), file))).toBe("401 no-session");
    await storage.saveWorkshop({ ...(await stored()), status: "ended", endedAt: Date.now() });
    expect((await get(participant, file)).status).toBe(200);
  });

  it.each(["?profile=novel", "?locale=tlh", "?second=tlh"])("refuses %s", async (query) => {
    expect((await get(facilitator, file, query)).status).toBe(422);
  });
});

describe("what people wrote", () => {
  it("is in the document and in the text, as they wrote it", async () => {
    const docx = new Uint8Array(await (await get(facilitator, files[0])).arrayBuffer());
    expect(openOffice(docx).part("word/document.xml")).toContain("Shade for the *bus* stop");
    expect(await (await get(facilitator, files[2])).text()).toContain(
      "Shade for the \\*bus\\* stop",
    );
  });
});
