import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GET as boardSvg } from "#app/api/workshops/[workshopId]/boards/[teamId]/[file]/route.ts";
import { GET as planJson } from "#app/api/workshops/[workshopId]/lesson-plan.json/route.ts";
import { GET as planPdf } from "#app/api/workshops/[workshopId]/lesson-plan.pdf/route.ts";
import { DELETE } from "#app/api/workshops/[workshopId]/route.ts";
import { renderPool } from "#export/render-pool.ts";
import { defaultWorkshopLimits } from "#lib/http/attempt-limit.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { deleteExpired } from "#startup/retention.ts";
import { provideServices } from "#storage/services.ts";
import { openSqliteStorage } from "#storage/sqlite-storage.ts";
import type { Storage } from "#storage/storage.ts";
import { createInsightFeeds } from "#sync/insight/insight-feeds.ts";
import { createLiveServer, type LiveServer } from "#sync/live-server.ts";
import { putShapes } from "#tests/lib/canvas/build-board.ts";
import { recordedLog } from "#tests/support/recorded-log.ts";
import { connectClient, type LiveClient } from "#tests/sync/live-client.ts";
import { createWorkshop, openBrowser } from "./test-app.ts";

const CANARY = "zwitscherkanarie";

/** One process as it runs: routes, live server and storage, with folders of its own. */
describe("a workshop that is gone", () => {
  const log = recordedLog();
  let base: string;
  let storage: Storage;
  let live: LiveServer;
  let server: ReturnType<typeof createServer>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    base = await mkdtemp(path.join(tmpdir(), "gone-"));
    mkdirSync(path.join(base, "tmp"));
    // Whatever makes files of its own makes them here.
    vi.stubEnv("TMPDIR", path.join(base, "tmp"));
    storage = openSqliteStorage({ folder: path.join(base, "data"), log });
    live = createLiveServer({ storage, log, limits: { snapshotRows: 3 } });
    server = createServer();
    server.on("upgrade", (...upgrade) => live.handleUpgrade(...upgrade));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    provideServices({
      storage,
      workshopChanged: (id) => live.workshopChanged(id),
      insight: createInsightFeeds({ storage, log }),
      metered: () => ({ bytes: 0, deviceMs: 0 }),
      log,
      exported: () => undefined,
      settings: {
        publicOrigin: undefined,
        lanOrigin: undefined,
        createKey: undefined,
        workshopLimits: defaultWorkshopLimits,
      },
    });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await renderPool(log).close();
    await live.drain();
    server.close();
    await storage.close();
    vi.unstubAllEnvs();
    await rm(base, { recursive: true, force: true });
  });

  /** Files that hold some text, in all folders of the process. */
  function filesWith(text: string): string[] {
    return readdirSync(base, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .filter((file) => readFileSync(file).includes(text));
  }

  /** A workshop in which everything a person can write says the canary, and is exported. */
  async function fill(canary: string) {
    const { facilitator, id, code } = await createWorkshop({
      title: `Title ${canary}`,
      teams: [{ name: `Team ${canary}` }],
    });
    const participant = openBrowser();
    await participant.join({ code, name: `Name ${canary}`, teamId: "team-1" });
    const workshop = (await storage.findWorkshop(id)) ?? expect.fail("no workshop");
    const [{ id: stepId } = { id: "" }] = workshop.steps.filter(({ kind }) => kind === "canvas");
    await storage.saveWorkshop({
      ...workshop,
      status: "running",
      currentStepId: stepId,
      visitedStepIds: [stepId],
    });
    live.workshopChanged(id);

    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const token = (participant.cookie() ?? "").split("=")[1] ?? "";
    const enter = (room: string) => {
      const client = connectClient(origin, `${id}.${room}`, token);
      clients.push(client);
      return client;
    };
    const [board] = [enter(`board.team-1.${stepId}`), enter("control")];
    if (!board) throw new Error("no client");
    await vi.waitFor(() => expect(board.provider.synced).toBe(true), 5_000);
    board.provider.awareness.setLocalState({ user: { name: canary } });
    const before = board.savedFrames();
    for (let index = 0; index < 5; index++) {
      putShapes(board.doc, [{ id: `n${index}`, x: 100 * index, y: 300, text: `Note ${canary}` }]);
    }
    await vi.waitFor(() => expect(board.savedFrames()).toBeGreaterThan(before + 4), 5_000);

    const ask = (file: string) => facilitator.request("GET", `/api/workshops/${id}/${file}`);
    const params = () => ({ params: Promise.resolve({ workshopId: id }) });
    const svg = { workshopId: id, teamId: "team-1", file: `${stepId}.svg` };
    for (const response of [
      await planPdf(ask("lesson-plan.pdf"), params()),
      await planJson(ask("lesson-plan.json"), params()),
      await boardSvg(ask(`boards/team-1/${svg.file}`), { params: Promise.resolve(svg) }),
    ]) {
      expect(response.status).toBe(200);
      await response.arrayBuffer();
    }
    return { facilitator, id, board, params };
  }

  it.each([
    {
      how: "is deleted",
      remove: async ({ facilitator, params }: Awaited<ReturnType<typeof fill>>) => {
        const response = await DELETE(facilitator.request("DELETE", "/"), params());
        expect(response.status).toBe(204);
      },
    },
    {
      how: "has passed its date",
      remove: async ({ id }: Awaited<ReturnType<typeof fill>>) => {
        const workshop = (await storage.findWorkshop(id)) ?? expect.fail("no workshop");
        await storage.saveWorkshop({ ...workshop, deleteAfter: 1_000 });
        expect(await deleteExpired(storage, (gone) => live.workshopChanged(gone), 2_000)).toBe(1);
      },
    },
  ])("[S40] leaves nothing in any file once it $how", { timeout: 60_000 }, async ({ remove }) => {
    await fill("the-neighbour-stays");
    const workshop = await fill(CANARY);
    expect(filesWith(CANARY)).not.toEqual([]);

    await remove(workshop);
    // Somebody still writes, and has not heard of it.
    putShapes(workshop.board.doc, [{ id: "late", x: 1, y: 1, text: `Late ${CANARY}` }]);
    await vi.waitFor(() => expect(workshop.board.closedWith()).toBe(closeCodes.noSuchRoom), 5_000);

    expect(filesWith(CANARY)).toEqual([]);
    expect(filesWith("the-neighbour-stays")).not.toEqual([]);
    expect(JSON.stringify(log.events)).not.toContain(CANARY);
    await live.drain();
    await storage.close();
    expect(filesWith(CANARY)).toEqual([]);
  });
});
