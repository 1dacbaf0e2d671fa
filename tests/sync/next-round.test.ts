import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const TEMPLATE = "T10-city-cycle";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);

describe("a next round of the city cycle", () => {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop({
      steps: [sampleStep("s1", { templateId: TEMPLATE }), sampleStep("s2")],
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

  async function write(client: LiveClient, zoneId: string, text: string, tags: string[] = []) {
    const before = client.savedFrames();
    const [at = { x: 0, y: 0 }] = freePlaces(layout, { zoneId, columnId: null }, [], 1);
    const note = {
      id: `shape:${text.replace(/\s/g, "-")}`,
      text,
      ...at,
      meta: { authorId: "ana", tags },
    };
    client.doc.transact(() => writeNotes(client.doc, [note]));
    await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThan(before));
  }

  async function start(who = "boss", stepId = "r2"): Promise<number> {
    const command = { type: "start-next-round", fromStepId: "s1", stepId, title: null };
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    return response.status;
  }

  const outcomes = ({ doc }: LiveClient) => outcomesOf(readRecords(doc), layout);
  const placed = (client: LiveClient) =>
    outcomes(client)
      .map(({ text, zoneId }) => `${zoneId}: ${text}`)
      .toSorted();

  it("[E24] begins with what each team hands on, on its own board, in the zones it goes to", async () => {
    const [one, two] = [await enter("w1.board.t1.s1", "ana"), await enter("w1.board.t2.s1", "cy")];
    await write(one, "implement", "bus lane", ["sdg/11"]);
    await write(one, "needs", "shade");
    await write(two, "rights", "open data");

    expect(await start()).toBe(200);

    const mine = await enter("w1.board.t1.r2", "boss");
    const theirs = await enter("w1.board.t2.r2", "boss");
    expect(placed(mine)).toEqual(["needs: shade", "status: bus lane"]);
    expect(placed(theirs)).toEqual(["rights: open data"]);
    for (const { authorId } of outcomes(mine)) expect(authorId).toBeNull();
    const lane = outcomes(mine).find(({ text }) => text === "bus lane");
    expect(lane?.marks.tags).toEqual(["sdg/11"]);
    // The round before stays as it is.
    expect(placed(one)).toEqual(["implement: bus lane", "needs: shade"]);
  });

  it("[E24] copies nothing twice, though it was deleted, and what is new when said again", async () => {
    const one = await enter("w1.board.t1.s1", "ana");
    await write(one, "rights", "open data");
    expect(await start()).toBe(200);
    const next = await enter("w1.board.t1.r2", "boss");
    next.records.delete(outcomes(next)[0]?.id ?? "");
    await vi.waitFor(() => expect(next.savedFrames()).toBe(1));

    await write(one, "partners", "school");
    expect(await start()).toBe(200);
    await vi.waitFor(() => expect(placed(next)).toEqual(["partners: school"]));
  });

  it("[E24] is for facilitators, and from a round alone", async () => {
    await write(await enter("w1.board.t1.s1", "ana"), "rights", "open data");
    expect(await start("ana")).toBe(403);
    expect(await start("boss", "s2")).toBe(404);
  });
});
