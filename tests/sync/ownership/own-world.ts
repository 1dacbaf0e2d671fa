import * as decoding from "lib0/decoding";
import { afterEach, beforeEach, expect, vi } from "vitest";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { type BoardRecord, PAGE_ID, readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { channels } from "#lib/sync/channels.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { createLocalBroker } from "#sync/bus/local-bus.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "../live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "../live-test-server.ts";

const TEMPLATE = "T02-ecosystem-canvas";
export const BOARD = "w1.board.t1.s1";
export const PRIVATE = "w1.private.t1.s1";
const template = findTemplate(TEMPLATE);
const zone = template && layoutSheet(template, null).zones[0];
if (!zone) throw new Error("no zone");
/** Where notes are put. */
export const { x, y } = zone.rect;

/** s1 own → s2 as usual, on its boards → s3 private and then own, too; s4 all teams' boards. */
const steps = [
  sampleStep("s1", { edits: "own", templateId: TEMPLATE }),
  sampleStep("s2", { continues: "s1", templateId: TEMPLATE }),
  sampleStep("s3", { continues: "s1", templateId: TEMPLATE, mode: "private", edits: "own" }),
  sampleStep("s4", { edits: "all", templateId: TEMPLATE }),
];

/**
 * A workshop on two nodes for each test, in a step in which people change only what is theirs: ana,
 * ben and twin in t1, cy in t2, and a facilitator.
 */
export function useOwnWorld() {
  let server: LiveTestServer;
  let there: LiveTestServer;
  let tokens: Record<string, string>;
  const later: LiveTestServer[] = [];
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    const connect = createLocalBroker();
    server = await startLiveTestServer({ bus: connect() });
    there = await startLiveTestServer({ bus: connect(), storage: server.storage });
    await server.addWorkshop({ steps });
    tokens = { boss: await server.signIn(sampleFacilitator()) };
    for (const id of ["ana", "ben", "twin"]) tokens[id] = await server.signIn(sampleMember(id));
    tokens.cy = await server.signIn(sampleMember("cy", { teamId: "t2" }));
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    for (const each of later.splice(0)) await each.stop();
    await there.stop();
    await server.stop();
  });

  /** Somebody with a client, in whatever state of its connection. */
  function knock(who: string, room = BOARD, doc = new Y.Doc(), at = server): LiveClient {
    const client = connectClient(at.origin, room, tokens[who] ?? "", doc);
    clients.push(client);
    return client;
  }

  async function enter(who: string, room = BOARD, at = server): Promise<LiveClient> {
    const client = knock(who, room, new Y.Doc(), at);
    await vi.waitFor(() => expect(client.provider.synced).toBe(true));
    return client;
  }

  async function send(command: object): Promise<void> {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens.boss}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    expect(response.status).toBe(200);
  }

  /** The board as somebody sees it who comes in now. */
  const onServer = async (at = server) => recordsOf(await enter("boss", BOARD, at));

  return {
    get server() {
      return server;
    },
    /** The other node. */
    get there() {
      return there;
    },
    knock,
    enter,
    send,
    onServer,
    goTo: (stepId: string) => send({ type: "go-to-step", stepId }),

    /** Ends both nodes' connections and rooms, and starts another server on what is stored. */
    async restart(): Promise<LiveTestServer> {
      for (const client of clients.splice(0)) client.close();
      for (const node of [server, there]) await node.live.drain();
      const next = await startLiveTestServer({ storage: server.storage });
      later.push(next);
      return next;
    },

    /** Somebody comes in and tries something: it is refused, and the board stays what it is. */
    async expectRefused(who: string, work: (client: LiveClient) => void, at = server) {
      const before = await onServer(at);
      const watcher = await enter("boss", BOARD, at);
      const bad = await enter(who, BOARD, at);
      bad.doc.transact(() => work(bad));
      await vi.waitFor(() => expect(bad.closedWith()).toBe(closeCodes.notYours));
      expect(await onServer(at)).toEqual(before);
      expect(recordsOf(watcher)).toEqual(before);
      // Who comes back finds the server's board.
      expect(recordsOf(await enter(who, BOARD, at))).toEqual(before);
    },
  };
}

function recordsOf({ doc }: LiveClient): Record<string, BoardRecord> {
  return Object.fromEntries(readRecords(doc).map((record) => [record.id, record]));
}

/** Does something, and waits until all of it is on disk. */
export async function saved(client: LiveClient, work: () => void): Promise<void> {
  let updates = 0;
  const count = () => updates++;
  const before = client.savedFrames();
  client.doc.on("update", count);
  work();
  client.doc.off("update", count);
  await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThanOrEqual(before + updates));
  expect(updates).toBeGreaterThan(0);
}

export function write(client: LiveClient, name: string, meta = {}): Promise<void> {
  const note = { id: `shape:${name}`, text: `words of ${name}`, x, y, meta };
  return saved(client, () => client.doc.transact(() => writeNotes(client.doc, [note])));
}

/** @throws if the client does not have the record. */
export function registers({ doc }: Pick<LiveClient, "doc">, id: string): Y.Map<unknown> {
  const found = recordsMap(doc).get(id);
  if (!(found instanceof Y.Map)) throw new Error(`no ${id}`);
  return found;
}

export function move(client: Pick<LiveClient, "doc">, name: string, by = 50): void {
  registers(client, `shape:${name}`).set("xf", [PAGE_ID, "a1", x + by, y, 0]);
}

/** How far to the right a note stands. */
export function placeOf(client: LiveClient, name: string): unknown {
  const xf = registers(client, `shape:${name}`).get("xf");
  return Array.isArray(xf) ? xf[2] : undefined;
}

/** What the server last said is theirs; `undefined` if it did not. */
export function ownOf(client: LiveClient): string[] | undefined {
  const [decoder] = client.told(channels.own);
  if (!decoder) return undefined;
  const count = decoding.readVarUint(decoder);
  return Array.from({ length: count }, () => decoding.readVarString(decoder)).sort();
}

/** Waits until somebody sees what another one wrote. */
export async function sees({ doc }: LiveClient, id: string): Promise<void> {
  await vi.waitFor(() => expect(recordsMap(doc).has(id)).toBe(true));
}
