import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import { POST as importFile } from "#app/api/imports/route.ts";
import { GET as planPdf } from "#app/api/workshops/[workshopId]/lesson-plan.pdf/route.ts";
import { GET as workshopZip } from "#app/api/workshops/[workshopId]/workshop.zip/route.ts";
import { writePackage } from "#export/package/write-package.ts";
import { keptPartIds } from "#lib/insight/kept/kept-parts.ts";
import { roomName } from "#lib/sync/room-name.ts";
import { readHistory } from "#storage/read-history.ts";
import type { Storage } from "#storage/storage.ts";
import { goldenKept, goldenPackageSource } from "#tests/export/package/golden-package.ts";
import { openBrowser, outcomeOf, startApp } from "../test-app.ts";

type Browser = ReturnType<typeof openBrowser>;

let storage: Storage;
let browser: Browser;

beforeEach(() => {
  ({ storage } = startApp());
  browser = openBrowser();
});

const zip = await writePackage(goldenPackageSource());

function post(bytes: Uint8Array, query = "", who = browser): Promise<Response> {
  const request = who.request("POST", `/api/imports${query}`);
  return importFile(new Request(request, { body: new Uint8Array(bytes) }));
}

async function imported(bytes: Uint8Array, query = "") {
  const response = browser.keep(await post(bytes, query));
  expect(response.status).toBe(201);
  return (await response.json()) as {
    id: string;
    code: string;
    facilitatorLink: string;
    report: Record<string, unknown>;
  };
}

async function fileOf(handle: typeof workshopZip, id: string, file: string): Promise<Uint8Array> {
  const request = browser.request("GET", `/api/workshops/${id}/${file}`);
  const response = await handle(request, { params: Promise.resolve({ workshopId: id }) });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

describe("POST /api/imports", () => {
  it.each(["", "?what=agenda"])("[W5] says that storage fails, %s", async (query) => {
    startApp().breakStorage();
    expect(await outcomeOf(await post(zip, query, openBrowser()))).toBe("503 storage-failed");
  });

  it("opens a package as a new workshop with everything in it", async () => {
    const { id, code, facilitatorLink, report } = await imported(zip);
    expect(facilitatorLink).toMatch(/\/f\/[\w-]{43}$/);
    expect(report).toMatchObject({
      what: "everything",
      taken: {
        steps: 9,
        teams: 3,
        people: 14,
        boards: 10,
        changes: 50,
        votes: 2,
        planEdits: 1,
        kept: 4,
      },
      leftOut: { steps: 0, votes: 0 },
      isOver: true,
      wasRunning: false,
    });
    const workshop = await storage.findWorkshop(id);
    expect(workshop).toMatchObject({ status: "ended", code, programmeId: "P1" });
    expect(code).not.toBe("GRDG2026");
    expect(workshop?.deleteAfter).toBeGreaterThan(Date.now() + 80 * 86_400_000);
    const people = await storage.listMembers(id);
    expect(people).toHaveLength(15);
    expect(people.map(({ name }) => name)).toContain("Mei 美");
    expect(people.map(({ name }) => name)).toContain("参与者 1");
    const room = roomName({ kind: "board", workshopId: id, teamId: "herons", stepId: "targets" });
    const rows = [];
    for await (const page of readHistory(storage, room)) rows.push(...page);
    const [, second] = rows;
    expect(rows).toHaveLength(5);
    expect(people.some((person) => person.id === second?.author)).toBe(true);
  });

  it("makes the same package of it again", async () => {
    const { id } = await imported(zip);
    const again = unzipSync(await fileOf(workshopZip, id, "workshop.zip"));
    const before = unzipSync(zip);
    expect(Object.keys(again)).toEqual(Object.keys(before));
    for (const [path, bytes] of Object.entries(before)) {
      expect(new TextDecoder().decode(again[path]), path).toBe(new TextDecoder().decode(bytes));
    }
  });

  it("brings back what was entered and decided for the insight, each part as saved once", async () => {
    const { id } = await imported(zip);
    for (const part of keptPartIds) {
      const found = await storage.findKept(id, part);
      expect(found, part).toEqual({ revision: 1, value: goldenKept[part] });
    }
    const forOthers = await fileOf(workshopZip, id, "workshop.zip?for=others");
    expect(Object.keys(unzipSync(forOthers))).not.toContain("insight/receipt.json");
  });

  it("opens a PDF that was made with its workshop, with all but facilitators' own notes", async () => {
    const { id } = await imported(zip);
    const pdf = await fileOf(planPdf, id, "lesson-plan.pdf?package=1");
    const { id: other, report } = await imported(pdf);
    expect(report).toMatchObject({ taken: { boards: 10, changes: 50, planEdits: 0 } });
    const steps = (await storage.findWorkshop(other))?.steps ?? [];
    expect(steps.every(({ notes }) => notes === "")).toBe(true);
  }, 60_000);

  it("takes the agenda alone, if that is wished", async () => {
    const { id, report } = await imported(zip, "?what=agenda");
    expect(report).toMatchObject({ what: "agenda", isOver: false, taken: { steps: 9, boards: 0 } });
    expect(report.leftOut).toMatchObject({ boards: 10, people: 14, votes: 2 });
    const workshop = await storage.findWorkshop(id);
    expect(workshop).toMatchObject({ status: "lobby", visitedStepIds: [], votes: [] });
    expect(report.leftOut).toMatchObject({ kept: 4 });
    expect(await storage.keptRevisions(id)).toEqual(new Map());
    expect(workshop?.teams.map(({ name }) => name)).toContain("白鹭组");
    expect(await storage.listMembers(id)).toHaveLength(1);
    expect(await storage.listRooms(id)).toEqual([]);
  });

  it("refuses what it cannot open, and stores nothing", async () => {
    expect(await outcomeOf(await post(new TextEncoder().encode("hello")))).toBe(
      "422 import-not-ours",
    );
    expect(await outcomeOf(await post(zip.slice(0, 2_000)))).toBe("422 import-damaged");
    expect(await outcomeOf(await post(zip, "?what=nothing"))).toBe("422 invalid-input");
    expect(await outcomeOf(await post(new Uint8Array(32 * 1024 * 1024 + 1)))).toBe(
      "413 import-too-large",
    );
    expect(await storage.expiredWorkshops(Number.MAX_SAFE_INTEGER)).toEqual([]);
  });

  it("asks for the key where workshops need one, and for patience like creating one does", async () => {
    ({ storage } = startApp({ createKey: "seed" }));
    expect(await outcomeOf(await post(zip))).toBe("403 create-key-required");
    const withKey = openBrowser({ "x-create-key": "seed" });
    expect(await outcomeOf(await post(zip, "", withKey))).toBe("201");
    ({ storage } = startApp({ createKey: "种子" }));
    // As browsers and `curl` send it.
    const bytes = String.fromCharCode(...new TextEncoder().encode("种子"));
    expect(await outcomeOf(await post(zip, "", openBrowser({ "x-create-key": bytes })))).toBe(
      "201",
    );
    expect(await outcomeOf(await post(zip, "", openBrowser({ origin: "http://other.test" })))).toBe(
      "403 foreign-origin",
    );
  });
});
