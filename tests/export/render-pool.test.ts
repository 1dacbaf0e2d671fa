import { afterAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { createRenderPool, RenderBusyError } from "#export/render-pool.ts";
import type { PlanTask } from "#export/render-tasks.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { canvasStep, endedWorkshop } from "./workshop-content.ts";

const twin = findTemplate("T07-twin-transition") ?? expect.fail("no T07");

function updatesOf(text: string): Uint8Array[] {
  const doc = new Y.Doc();
  putShapes(doc, [{ id: "n", x: 100, y: 300, text }]);
  return [Y.encodeStateAsUpdate(doc)];
}

const task: PlanTask = {
  stored: {
    workshop: endedWorkshop({ steps: [canvasStep(twin, { id: "s1" })] }),
    members: [{ role: "participant" }],
    boards: [{ teamId: "a", stepId: "s1", updates: updatesOf("Shade for the bus stop") }],
  },
  profile: "lesson-plan",
  locale: "en",
  paper: "A4",
  now: Date.UTC(2026, 10, 21),
};

describe("the render pool", () => {
  const pool = createRenderPool(recordedLog(), { maxWaiting: 2, filesPerThread: 3 });
  afterAll(() => pool.close());

  it("makes a PDF in a thread of its own", async () => {
    const bytes = await pool.lessonPlanPdf(task);
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 8))).toBe("%PDF-1.7");
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it("makes the plan as JSON, with what people wrote and without the drawings", async () => {
    const plan = JSON.parse(await pool.lessonPlanJson(task));
    const zones = plan.sections
      .flatMap(({ blocks }: { blocks: { zones?: unknown[] }[] }) => blocks)
      .flatMap(({ zones }: { zones?: unknown[] }) => zones ?? []);
    expect(zones[0].groups[0].notes[0]).toMatchObject({
      id: "shape:n",
      text: "Shade for the bus stop",
      author: null,
    });
    expect(JSON.stringify(plan)).not.toContain('"parts"');
  });

  it("makes a board as SVG", async () => {
    const [board] = task.stored.boards;
    if (!board) throw new Error("no board");
    const svg = await pool.boardSvg({
      templateId: twin.id,
      columnSet: null,
      board,
      teamName: "甲组",
      locale: "zh-Hans",
    });
    expect(svg).toContain("Shade for");
    expect(svg).toMatch(/<title>甲组的画布：/);
  });

  it("refuses when too many are waiting, and goes on once they are done", async () => {
    const running = [1, 2, 3].map(() => pool.lessonPlanJson(task));
    await expect(pool.lessonPlanJson(task)).rejects.toBeInstanceOf(RenderBusyError);
    await Promise.all(running);
    await expect(pool.lessonPlanJson(task)).resolves.toContain("Shade");
  });

  it("gives up at once when nobody waits for the file any more", async () => {
    await expect(pool.lessonPlanPdf(task, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    const asked = new AbortController();
    const making = pool.lessonPlanPdf(task, { signal: asked.signal });
    asked.abort();
    await expect(making).rejects.toMatchObject({ name: "AbortError" });
    await expect(pool.lessonPlanJson(task)).resolves.toContain("Shade");
  });

  it("passes a task's failure on and stays alive", async () => {
    const broken = {
      ...task,
      stored: {
        ...task.stored,
        boards: [{ teamId: "a", stepId: "s1", updates: [new Uint8Array([255, 255])] }],
      },
    };
    await expect(pool.lessonPlanJson(broken)).rejects.toThrow();
    await expect(pool.lessonPlanJson(task)).resolves.toContain("Shade");
  });
});
