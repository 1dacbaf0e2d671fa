import { strFromU8 } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET, POST } from "#app/api/workshops/[workshopId]/exports/route.ts";
import { GET as planMarkdown } from "#app/api/workshops/[workshopId]/lesson-plan.md/route.ts";
import { type ExportLine, readExportStream } from "#lib/exports/export-stream.ts";
import { exportFiles } from "#lib/exports/export-wish.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { createWorkshop, openBrowser, outcomeOf, startApp } from "../test-app.ts";

type Browser = ReturnType<typeof openBrowser>;

let app: ReturnType<typeof startApp>;
let facilitator: Browser;
let mei: Browser;
let id: string;

beforeEach(async () => {
  app = startApp();
  const created = await createWorkshop({ title: "清凉街道: 1/2" });
  ({ facilitator, id } = created);
  mei = openBrowser();
  await mei.join({ code: created.code, name: "Mei", teamId: "team-1" });
});

const context = () => ({ params: Promise.resolve({ workshopId: id }) });
const path = () => `/api/workshops/${id}/exports`;
const take = (browser: Browser, wish: object) =>
  POST(browser.request("POST", path(), wish), context());
const history = async () => (await GET(facilitator.request("GET", path()), context())).json();
const markdown = { file: "lesson-plan.md", locale: "en" };

async function stored(): Promise<Workshop> {
  return (await app.storage.findWorkshop(id)) ?? expect.fail("no workshop");
}

/** What came, to the end. */
async function read(response: Response) {
  const lines: ExportLine[] = [];
  const reader = readExportStream({ onLine: (line) => lines.push(line), onReceived: () => {} });
  for await (const chunk of response.body ?? []) reader.push(chunk);
  const pieces = reader.end() ?? [];
  const file = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  return { lines, file, last: lines.at(-1) };
}

describe("POST /api/workshops/{id}/exports", () => {
  it("says that the file is made, and brings the very file its own address gives", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const response = await take(facilitator, markdown);
      expect(response.headers.get("cache-control")).toBe("private, no-store, no-transform");
      const { lines, file, last } = await read(response);
      expect(lines.map(({ state }) => state)).toEqual(["making", "done"]);
      expect(last).toMatchObject({ type: "text/markdown; charset=utf-8", bytes: file.length });
      expect(last).toHaveProperty("name", expect.stringMatching(/^WS-[\d-]+_清凉街道-1-2_en\.md$/));
      const own = facilitator.request("GET", `/api/workshops/${id}/lesson-plan.md?locale=en`);
      expect(strFromU8(file)).toBe(await (await planMarkdown(own, context())).text());
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(exportFiles)("brings %s under a name of its own", async (file) => {
    const stepId = (await stored()).steps.find(({ kind }) => kind === "canvas")?.id;
    const board = { teamId: "team-1", stepId };
    const { last } = await read(await take(facilitator, { file, locale: "en", board }));
    const ending = file.slice(file.indexOf("."));
    expect(last).toMatchObject({ state: "done", bytes: expect.any(Number) });
    expect(last).toHaveProperty("name", expect.stringMatching(/^WS-[\d-]+_清凉街道-1-2/));
    expect(last).toHaveProperty("name", expect.stringMatching(new RegExp(`_en\\${ending}$`)));
  });

  it("says how many are before, and that it is busy before anything is sent", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => take(facilitator, markdown)),
    );
    const busy = answers.filter(({ status }) => status === 503);
    expect(busy.length).toBeGreaterThan(0);
    expect(await outcomeOf(busy[0] ?? new Response())).toBe("503 export-busy");
    expect(busy[0]?.headers.get("retry-after")).toBe("10");
    const made = await Promise.all(answers.filter(({ status }) => status === 200).map(read));
    for (const { lines, last } of made) {
      const before = lines.flatMap((line) => (line.state === "waiting" ? [line.ahead] : []));
      expect([...before].sort((a, b) => b - a)).toEqual(before);
      expect(last?.state).toBe("done");
    }
    expect(Math.max(...made.map(({ lines }) => lines.length))).toBeGreaterThan(5);
  });

  it("gives up what nobody waits for any more, and goes on with the next", async () => {
    const [first, second] = [await take(facilitator, markdown), await take(facilitator, markdown)];
    await first.body?.cancel();
    expect((await read(second)).last?.state).toBe("done");
    expect((await history()).exports).toHaveLength(1);
  });

  it("says so if the file could not be made", async () => {
    const { steps, ...workshop } = await stored();
    const strange = steps.map((step) => ({ ...step, templateId: "T99-not-any-more" }));
    await app.storage.saveWorkshop({ ...workshop, steps: strange });
    const board = { teamId: "team-1", stepId: steps[0]?.id };
    const { lines } = await read(
      await take(facilitator, { file: "board.svg", locale: "en", board }),
    );
    expect(lines.at(-1)).toEqual({ state: "failed", code: "export-failed" });
  });

  it.each([
    { wish: {}, outcome: "422 invalid-input" },
    { wish: { ...markdown, file: "../../etc/passwd" }, outcome: "422 invalid-input" },
    { wish: { ...markdown, more: 1 }, outcome: "422 invalid-input" },
    { wish: { file: "board.png", locale: "en" }, outcome: "404 board-not-found" },
    {
      wish: { file: "board.png", locale: "en", board: { teamId: "team-1", stepId: "none" } },
      outcome: "404 board-not-found",
    },
  ])("refuses $wish.file as its own address does: $outcome", async ({ wish, outcome }) => {
    expect(await outcomeOf(await take(facilitator, wish))).toBe(outcome);
    expect(await outcomeOf(await take(openBrowser(), { ...markdown }))).toBe("401 no-session");
  });

  it("waits for the end before others may have it, and keeps run sheets and archives from them", async () => {
    expect(await outcomeOf(await take(mei, markdown))).toBe("403 not-allowed");
    await app.storage.saveWorkshop({ ...(await stored()), status: "ended", endedAt: 1 });
    expect((await read(await take(mei, markdown))).last?.state).toBe("done");
    for (const wish of [
      { ...markdown, profile: "run-sheet" },
      { ...markdown, file: "workshop.zip" },
    ]) {
      expect(await outcomeOf(await take(mei, wish))).toBe("403 not-allowed");
    }
  });
});

describe("GET /api/workshops/{id}/exports", () => {
  it("tells facilitators what they took along, and nothing of others", async () => {
    await app.storage.saveWorkshop({ ...(await stored()), status: "ended", endedAt: 1 });
    await read(await take(mei, markdown));
    expect(await history()).toEqual({ exports: [] });
    await read(await take(facilitator, { ...markdown, second: "zh-Hant", names: false }));
    const { exports } = await history();
    expect(exports).toEqual([
      {
        ...{ at: expect.any(Number), name: expect.any(String), file: "lesson-plan.md" },
        ...{ profile: "lesson-plan", locale: "en", second: "zh-Hant", names: false },
      },
    ]);
    expect(JSON.stringify(exports)).not.toContain("清凉");
  });
});
