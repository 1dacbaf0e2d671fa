import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecord, readRecords } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const TEMPLATE = "T07-twin-transition";
const OTHER = "T02-ecosystem-canvas";
const layoutOf = (id: string) => {
  const template = findTemplate(id);
  if (!template) throw new Error("no template");
  return layoutSheet(template, null);
};
const layout = layoutOf(TEMPLATE);

describe("collecting", () => {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop({
      steps: [
        sampleStep("s1", { templateId: TEMPLATE }),
        sampleStep("s2", { templateId: TEMPLATE, scope: "plenary" }),
        sampleStep("s3", { templateId: OTHER, scope: "plenary" }),
      ],
    });
    tokens = {
      boss: await server.signIn(sampleFacilitator()),
      ana: await server.signIn(sampleMember("ana")),
      cy: await server.signIn(sampleMember("cy", { teamId: "t2" })),
    };
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await server.stop();
  });

  async function enter(room: string, who: string): Promise<LiveClient> {
    const client = connectClient(server.origin, room, tokens[who] ?? "");
    clients.push(client);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    return client;
  }

  async function collect(intoStepId: string, who = "boss"): Promise<number> {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json" },
      body: JSON.stringify({ type: "collect", stepId: "s1", zoneId: "green", intoStepId }),
    });
    return response.status;
  }

  async function write(client: LiveClient, zoneId: string, ...texts: string[]) {
    const before = client.savedFrames();
    const places = freePlaces(layout, { zoneId, columnId: null }, [], texts.length);
    client.doc.transact(() =>
      writeNotes(
        client.doc,
        texts.map((text, index) => ({
          id: `shape:${text}`,
          text,
          meta: { authorId: "ana", confidence: "high" },
          ...(places[index] ?? { x: 0, y: 0 }),
        })),
      ),
    );
    await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThan(before));
  }

  const outcomes = ({ doc }: LiveClient, sheet = layout) => outcomesOf(readRecords(doc), sheet);
  const textsOf = (client: LiveClient) => outcomes(client).map(({ text }) => text);

  it("[E15] copies a zone of all teams, apart, in their colours and with their names", async () => {
    const [one, two] = [await enter("w1.board.t1.s1", "ana"), await enter("w1.board.t2.s1", "cy")];
    await write(one, "green", "a1", "a2");
    await write(one, "digital", "elsewhere");
    await write(two, "green", "c1");
    const all = await enter("w1.board.all.s2", "boss");

    expect(await collect("s2")).toBe(200);

    await vi.waitFor(() => expect(outcomes(all)).toHaveLength(3));
    const copies = outcomes(all);
    expect(copies.map(({ text, zoneId, colour }) => [text, zoneId, colour])).toEqual([
      ["a1\n— Rivers", "green", "green"],
      ["a2\n— Rivers", "green", "green"],
      ["c1\n— Forests", "green", "yellow"],
    ]);
    for (const { id, authorId, marks } of copies) {
      expect(authorId).toBeNull();
      expect(marks.confidence).toBe("high");
      expect(readRecord(id, all.records.get(id))?.meta).toMatchObject({
        teamId: expect.stringMatching(/^t[12]$/),
      });
    }
    expect(new Set(copies.map(({ bounds }) => `${bounds.x} ${bounds.y}`)).size).toBe(3);
    // The teams' own boards stay as they are.
    expect(textsOf(one)).toEqual(expect.arrayContaining(["a1", "a2", "elsewhere"]));
    expect(one.records.size).toBe(3);
  });

  it("[E15] copies nothing twice, and what is new when it is said again", async () => {
    const one = await enter("w1.board.t1.s1", "ana");
    await write(one, "green", "a1");
    const all = await enter("w1.board.all.s2", "boss");
    await collect("s2");
    await vi.waitFor(() => expect(outcomes(all)).toHaveLength(1));
    const [first] = outcomes(all);
    all.records.delete(first?.id ?? "");
    await vi.waitFor(() => expect(all.savedFrames()).toBe(2));

    await write(one, "green", "a2");
    expect(await collect("s2")).toBe(200);
    await vi.waitFor(() => expect(textsOf(all)).toEqual(["a2\n— Rivers"]));
    expect(await collect("s2")).toBe(200);
    expect(textsOf(all)).toEqual(["a2\n— Rivers"]);
  });

  it("[E15] uses the first zone of a canvas without that one", async () => {
    await write(await enter("w1.board.t1.s1", "ana"), "green", "a1");
    const all = await enter("w1.board.all.s3", "boss");
    await collect("s3");
    const first = findTemplate(OTHER)?.order[0];
    await vi.waitFor(() =>
      expect(outcomes(all, layoutOf(OTHER)).map(({ zoneId }) => zoneId)).toEqual([first]),
    );
  });

  it("[E15] is not for participants", async () => {
    await write(await enter("w1.board.t1.s1", "ana"), "green", "a1");
    const all = await enter("w1.board.all.s2", "boss");
    expect(await collect("s2", "ana")).toBe(403);
    expect(all.records.size).toBe(0);
  });
});
