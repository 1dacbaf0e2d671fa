import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { boardAuthors } from "#lib/canvas/board-history.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import { readHistory } from "#storage/read-history.ts";
import { createLocalBroker } from "#sync/bus/local-bus.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const TEMPLATE = "T02-ecosystem-canvas";
const BOARD = "w1.board.t1.s1";
const OTHER = "w1.board.t2.s1";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);

/** ana and ben in t1, cy in t2, all on the first step's boards. */
describe("restoring boards", () => {
  let server: LiveTestServer;
  /** Another node on the same storage. */
  let other: LiveTestServer;
  let tokens: Record<string, string>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    const connect = createLocalBroker();
    server = await startLiveTestServer({ bus: connect() });
    other = await startLiveTestServer({ bus: connect(), storage: server.storage });
    const steps = [
      sampleStep("s1", { templateId: TEMPLATE }),
      sampleStep("s2", { templateId: TEMPLATE, continues: "s1" }),
    ];
    await server.addWorkshop({ steps });
    tokens = { boss: await server.signIn(sampleFacilitator()) };
    for (const id of ["ana", "ben"]) tokens[id] = await server.signIn(sampleMember(id));
    tokens.cy = await server.signIn(sampleMember("cy", { teamId: "t2" }));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await other.stop();
    await server.stop();
  });

  async function enter(room: string, who: string, node = server): Promise<LiveClient> {
    const client = connectClient(node.origin, room, tokens[who] ?? "");
    clients.push(client);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    return client;
  }

  async function send(command: object, who = "boss"): Promise<number> {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    return response.status;
  }

  const restore = (id: string, before: number, part: object = {}, who = "boss") =>
    send({ type: "restore", id, stepId: "s1", teamId: "t1", zoneId: null, before, ...part }, who);

  /** Puts notes into a zone, and waits until they are on disk. */
  async function write(client: LiveClient, zoneId: string, ...texts: string[]): Promise<void> {
    const saved = client.savedFrames();
    const taken = outcomesOf(readRecords(client.doc), layout).map(({ bounds }) => bounds);
    const places = freePlaces(layout, { zoneId, columnId: null }, taken, texts.length);
    client.doc.transact(() =>
      writeNotes(
        client.doc,
        texts.map((text, index) => ({
          id: `shape:${text}`,
          text,
          ...(places[index] ?? { x: 0, y: 0 }),
        })),
      ),
    );
    await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThan(saved));
  }

  async function remove(client: LiveClient, ...texts: string[]): Promise<void> {
    const saved = client.savedFrames();
    client.doc.transact(() => {
      for (const text of texts) client.records.delete(`shape:${text}`);
    });
    await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThan(saved));
  }

  const wordsOn = ({ doc }: LiveClient) =>
    outcomesOf(readRecords(doc), layout)
      .map(({ text, zoneId }) => `${zoneId}: ${text}`)
      .sort();

  /** A moment that everything before lies before, and nothing after. */
  async function checkpoint(): Promise<number> {
    const start = Date.now();
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(start + 1), { interval: 1 });
    return Date.now();
  }

  async function rowsOf(room: string) {
    const rows = [];
    for await (const page of readHistory(server.storage, room)) rows.push(...page);
    return rows;
  }

  it("[J1] brings a zone back for everybody, and leaves the others and the other team alone", async () => {
    const [anas, bens, cys] = [
      await enter(BOARD, "ana"),
      await enter(BOARD, "ben", other),
      await enter(OTHER, "cy"),
    ];
    await write(anas, "vision", "v1", "v2");
    await write(cys, "vision", "c1");
    await vi.waitFor(() => expect(wordsOn(bens)).toHaveLength(2));
    const before = await checkpoint();
    await remove(bens, "v1");
    await write(bens, "vision", "v3");
    await write(bens, "talent", "later");
    await remove(cys, "c1");
    const rowsBefore = await rowsOf(BOARD);

    expect(await restore("r1", before, { zoneId: "vision" })).toBe(200);

    const wanted = ["talent: later", "vision: v1", "vision: v2"];
    await vi.waitFor(() => expect(wordsOn(anas)).toEqual(wanted));
    await vi.waitFor(() => expect(wordsOn(bens)).toEqual(wanted));
    expect(wordsOn(cys)).toEqual([]);
    // One row more, by the server; nothing that was there has changed.
    const rows = await rowsOf(BOARD);
    expect(rows.slice(0, -1)).toEqual(rowsBefore);
    expect(rows.at(-1)?.author).toBe("server");
    // Who comes later finds the same.
    expect(wordsOn(await enter(BOARD, "boss"))).toEqual(wanted);
    const control = await enter("w1.control", "cy");
    const [noted] = parsePublicState(control.doc.getMap("workshop").toJSON())?.restores ?? [];
    expect(noted?.tally).toEqual({ back: 1, gone: 1, changed: 0, others: 0 });
  });

  it("[J1] brings all teams back, also where nobody is", async () => {
    const anas = await enter(BOARD, "ana");
    const cys = await enter(OTHER, "cy");
    await write(anas, "vision", "a1");
    await write(cys, "vision", "c1");
    const before = await checkpoint();
    await remove(anas, "a1");
    await remove(cys, "c1");
    cys.close();

    // The step that goes on with the same boards stands for them, too.
    expect(await restore("r1", before, { teamId: null, stepId: "s2" })).toBe(200);

    await vi.waitFor(() => expect(wordsOn(anas)).toEqual(["vision: a1"]));
    expect(wordsOn(await enter(OTHER, "cy"))).toEqual(["vision: c1"]);
  });

  it("[J1] sent again, does nothing: people have gone on since", async () => {
    const anas = await enter(BOARD, "ana");
    await write(anas, "vision", "a1");
    const before = await checkpoint();
    await write(anas, "vision", "a2");
    expect(await restore("r1", before)).toBe(200);
    await vi.waitFor(() => expect(wordsOn(anas)).toEqual(["vision: a1"]));
    await write(anas, "vision", "a3");
    const rows = await rowsOf(BOARD);

    expect(await restore("r1", before)).toBe(200);
    expect(await restore("r1", 0, { teamId: null })).toBe(200);

    expect(await rowsOf(BOARD)).toEqual(rows);
    expect(wordsOn(await enter(BOARD, "boss"))).toEqual(["vision: a1", "vision: a3"]);
  });

  it("[J2] is taken back by restoring what was there just before it", async () => {
    const anas = await enter(BOARD, "ana");
    await write(anas, "vision", "a1");
    const before = await checkpoint();
    await write(anas, "talent", "a2");
    await restore("r1", before);
    await vi.waitFor(() => expect(wordsOn(anas)).toEqual(["vision: a1"]));

    const restores = (await server.storage.findWorkshop("w1"))?.restores;
    expect(await restore("r2", restores?.[0]?.at ?? 0)).toBe(200);

    await vi.waitFor(() => expect(wordsOn(anas)).toEqual(["talent: a2", "vision: a1"]));
  });

  it("[J2] is for facilitators alone, and not for a workshop that ended", async () => {
    const anas = await enter(BOARD, "ana");
    await write(anas, "vision", "a1");
    expect(await restore("r1", 0, {}, "ana")).toBe(403);
    expect(await restore("r1", 0, { teamId: "t9" })).toBe(404);
    expect(await restore("r1", 0, { zoneId: "no-such-zone" })).toBe(200);
    await send({ type: "end" });
    expect(await restore("r2", 0)).toBe(410);
    expect(wordsOn(await enter(BOARD, "boss"))).toEqual(["vision: a1"]);
  });

  it("[J4] who made a note that was put back is who wrote it first", async () => {
    const anas = await enter(BOARD, "ana");
    const bens = await enter(BOARD, "ben");
    await write(anas, "vision", "a1");
    const before = await checkpoint();
    await vi.waitFor(() => expect(wordsOn(bens)).toEqual(["vision: a1"]));
    await remove(bens, "a1");
    await restore("r1", before);
    const authors = boardAuthors(await rowsOf(BOARD));
    expect(authors["shape:a1"]?.made.by).toBe("ana");
    expect(authors["shape:a1"]?.putBackAt).toBeGreaterThanOrEqual(before);
  });
});
