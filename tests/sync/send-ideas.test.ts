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

const TEMPLATE = "T07-twin-transition";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);

/** Notes named `team/id`. */
type Idea = readonly string[];

describe("sending ideas to everybody's board", () => {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  let one: LiveClient;
  let two: LiveClient;
  let all: LiveClient;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer();
    await server.addWorkshop({
      steps: [
        sampleStep("s1", { templateId: TEMPLATE }),
        sampleStep("s2", { templateId: TEMPLATE, scope: "plenary" }),
      ],
    });
    tokens = {
      boss: await server.signIn(sampleFacilitator()),
      ana: await server.signIn(sampleMember("ana")),
      cy: await server.signIn(sampleMember("cy", { teamId: "t2" })),
    };
    one = await enter("w1.board.t1.s1", "ana");
    two = await enter("w1.board.t2.s1", "cy");
    all = await enter("w1.board.all.s2", "boss");
    await write(one, { id: "shape:a", text: "Solar panels", tags: ["sdg/7"] });
    await write(two, {
      id: "shape:b",
      text: "Solar panels on every school roof",
      tags: ["sdg/11"],
    });
    await write(two, { id: "shape:c", text: "Warm the gym by servers", source: "Our caretaker" });
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

  async function write(
    client: LiveClient,
    { id, text, ...meta }: Readonly<{ id: string; text: string; tags?: string[]; source?: string }>,
  ) {
    const before = client.savedFrames();
    const [at = { x: 0, y: 0 }] = freePlaces(layout, { zoneId: "green", columnId: null }, [], 1);
    const note = { id, text, ...at, meta: { ...meta, authorId: "ana" } };
    client.doc.transact(() => writeNotes(client.doc, [note]));
    await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThan(before));
  }

  const named = (idea: Idea) =>
    idea.map((name) => ({ teamId: name.split("/")[0], id: `shape:${name.split("/")[1]}` }));

  const send = (ideas: readonly Idea[], again = false, who = "boss") =>
    post({ ideas: ideas.map(named), again }, who);
  const oppose = (sides: readonly Idea[], again = false) =>
    post({ ideas: [], conflicts: [sides.map(named)], again }, "boss");

  async function post(what: object, who: string): Promise<number> {
    const command = { type: "send-ideas", stepId: "s1", intoStepId: "s2", ...what };
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens[who]}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    return response.status;
  }

  const outcomes = ({ doc }: LiveClient) => outcomesOf(readRecords(doc), layout);
  const textsOf = (client: LiveClient) => outcomes(client).map(({ text }) => text);
  const solar = "Solar panels on every school roof\n— Rivers · Forests";
  const gym = "Warm the gym by servers\n— Forests";

  it("[E23] writes one note for an idea: the fullest's words, all tags, the teams", async () => {
    expect(await send([["t1/a", "t2/b"], ["t2/c"]])).toBe(200);
    await vi.waitFor(() => expect(outcomes(all)).toHaveLength(2));
    const [first, second] = outcomes(all);
    expect([first?.text, first?.zoneId, first?.colour]).toEqual([solar, "green", "white"]);
    expect(first?.marks).toMatchObject({ tags: ["sdg/7", "sdg/11"], source: null });
    expect([second?.text, second?.zoneId, second?.colour]).toEqual([gym, "green", "yellow"]);
    expect(second?.marks.source).toBe("Our caretaker");
    expect([first?.authorId, second?.authorId]).toEqual([null, null]);
    expect(first?.bounds.x).not.toBe(second?.bounds.x);
    expect(textsOf(one)).toEqual(["Solar panels"]);
    expect(textsOf(two)).toHaveLength(2);
  });

  it("[E23] writes nothing twice, though the idea has grown or another note is its fullest", async () => {
    await send([["t1/a"]]);
    await vi.waitFor(() => expect(textsOf(all)).toEqual(["Solar panels\n— Rivers"]));
    expect(await send([["t1/a", "t2/b"]])).toBe(200);
    expect(await send([["t1/a", "t2/b"]], true)).toBe(200);
    expect(await send([["t2/c"]])).toBe(200);
    await vi.waitFor(() => expect(textsOf(all)).toEqual(["Solar panels\n— Rivers", gym]));
  });

  it("[E23] writes what was deleted only if it is asked for, and then once", async () => {
    await send([["t2/c"]]);
    await vi.waitFor(() => expect(textsOf(all)).toEqual([gym]));
    const saved = all.savedFrames();
    all.records.delete(outcomes(all)[0]?.id ?? "");
    await vi.waitFor(() => expect(all.savedFrames()).toBeGreaterThan(saved));

    await send([["t2/c"]]);
    await send([["t1/a"]]);
    await vi.waitFor(() => expect(textsOf(all)).toEqual(["Solar panels\n— Rivers"]));
    await send([["t2/c"]], true);
    await send([["t2/c"]], true);
    await send([["t2/b"]]);
    await vi.waitFor(() => expect(outcomes(all)).toHaveLength(3));
    expect(textsOf(all).filter((text) => text === gym)).toHaveLength(1);
  });

  it("[E23] leaves out what is not there, and takes each note once", async () => {
    expect(await send([["t1/gone", "t2/c", "t2/c"], ["t1/gone"], ["t9/a"]])).toBe(200);
    await vi.waitFor(() => expect(textsOf(all)).toEqual([gym]));
  });

  it("[E23] writes a contradiction as one note with both sides, once", async () => {
    const both = `${solar.split("\n")[0]}\n— Forests\n≠\nSolar panels\n— Rivers`;
    expect(await oppose([["t2/b", "t2/gone"], ["t1/a"]])).toBe(200);
    await vi.waitFor(() => expect(textsOf(all)).toEqual([both]));
    const [note] = outcomes(all);
    expect([note?.zoneId, note?.colour, note?.marks.tags]).toEqual([
      ...["green", "white"],
      ["sdg/11", "sdg/7"],
    ]);
    const record = readRecords(all.doc).find(({ id }) => id === note?.id);
    expect(record).toMatchObject({ props: { size: "s" } });
    // The other way round it is the same one; its sides can still go as ideas of their own.
    expect(await oppose([["t1/a"], ["t2/b"]], true)).toBe(200);
    expect(await send([["t1/a"]])).toBe(200);
    await vi.waitFor(() => expect(textsOf(all)).toEqual([both, "Solar panels\n— Rivers"]));
  });

  it("[E23] writes no contradiction of which a side is gone", async () => {
    expect(await oppose([["t1/a"], ["t2/gone"]])).toBe(200);
    expect(await oppose([["t1/a"], []])).toBe(422);
    expect(await oppose([["t1/a"]])).toBe(422);
    expect(await send([["t2/c"]])).toBe(200);
    await vi.waitFor(() => expect(textsOf(all)).toEqual([gym]));
  });

  it("[E23] is not for participants", async () => {
    expect(await send([["t1/a"]], false, "ana")).toBe(403);
    expect(await send([[]])).toBe(422);
    expect(all.records.size).toBe(0);
  });
});
