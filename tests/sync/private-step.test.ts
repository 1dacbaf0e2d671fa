import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { freePlaces } from "#lib/canvas/free-places.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { type Outcome, outcomesOf } from "#lib/canvas/outcomes.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { parsePublicState } from "#lib/workshop/public-state.ts";
import { sampleFacilitator, sampleMember, sampleStep } from "#tests/support/sample-workshop.ts";
import { connectClient, type LiveClient } from "./live-client.ts";
import { type LiveTestServer, startLiveTestServer } from "./live-test-server.ts";

const TEMPLATE = "T02-ecosystem-canvas";
const OWN = "w1.private.t1.s1";
const BOARD = "w1.board.t1.s1";
const CONTROL = "w1.control";
const template = findTemplate(TEMPLATE);
if (!template) throw new Error("no template");
const layout = layoutSheet(template, null);

/** ana and ben in t1, cy in t2; the first step is private, the second goes on with it, open. */
describe("a private step", () => {
  let server: LiveTestServer;
  let tokens: Record<string, string>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    server = await startLiveTestServer({ limits: { privateCountMs: 50 } });
    await server.addWorkshop({
      steps: [
        sampleStep("s1", { mode: "private", templateId: TEMPLATE }),
        sampleStep("s2", { continues: "s1", templateId: TEMPLATE }),
      ],
    });
    tokens = { boss: await server.signIn(sampleFacilitator()) };
    tokens.eye = await server.signIn(sampleMember("eye", { role: "observer", teamId: null }));
    for (const id of ["ana", "ben"]) tokens[id] = await server.signIn(sampleMember(id));
    tokens.cy = await server.signIn(sampleMember("cy", { teamId: "t2" }));
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

  async function send(command: object): Promise<number> {
    const response = await fetch(`${server.origin}/sync/w1/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${tokens.boss}`, "content-type": "application/json" },
      body: JSON.stringify(command),
    });
    return response.status;
  }

  const reveal = (teamId: string | null, withAuthors: boolean) =>
    send({ type: "reveal", stepId: "s1", teamId, withAuthors });

  /** Writes notes into a zone of somebody's own room. */
  async function write(who: string, zoneId: string, ...texts: string[]): Promise<LiveClient> {
    const client = await enter(who === "cy" ? "w1.private.t2.s1" : OWN, who);
    const before = client.savedFrames();
    const places = freePlaces(layout, { zoneId, columnId: null }, [], texts.length);
    client.doc.transact(() =>
      writeNotes(
        client.doc,
        texts.map((text, index) => ({
          id: `shape:${who}-${zoneId}-${index}`,
          text,
          ...(places[index] ?? { x: 0, y: 0 }),
        })),
      ),
    );
    await vi.waitFor(() => expect(client.savedFrames()).toBeGreaterThan(before));
    return client;
  }

  const outcomes = ({ doc }: LiveClient) => outcomesOf(readRecords(doc), layout);
  const stateOf = (control: LiveClient | undefined) =>
    parsePublicState(control?.doc.getMap("workshop").toJSON());

  it("[E4] sends no byte of a note to anybody but its author, until it is shown", async () => {
    const others: LiveClient[] = [];
    for (const who of ["boss", "eye", "ben", "cy"]) others.push(await enter(CONTROL, who));
    for (const who of ["boss", "eye", "ben"]) others.push(await enter(BOARD, who));
    others.push(await enter(OWN, "ben"), await enter("w1.private.t2.s1", "cy"));
    const device = await enter(OWN, "ana");
    await write("ana", "vision", "XYZZY-secret");

    await vi.waitFor(() => expect(outcomes(device)).toHaveLength(1));
    await vi.waitFor(() => expect(stateOf(others[0])?.privateNotes).toEqual({ ana: 1 }));
    for (const other of others) {
      expect(other.heard().includes("XYZZY")).toBe(false);
      expect(other.heard().includes("shape:ana-vision")).toBe(false);
    }
    // Nor to who comes later.
    const late = await enter(BOARD, "boss");
    expect(late.heard().includes("XYZZY")).toBe(false);

    expect(await reveal(null, false)).toBe(200);
    await vi.waitFor(() => expect(outcomes(late)).toHaveLength(1));
    // Not who wrote it either, nor the id by which its author knows it.
    for (const other of others) {
      expect(other.heard().includes("shape:ana-vision")).toBe(false);
      expect(other.heard().includes("authorId")).toBe(false);
    }
  });

  it.each([true, false])(
    "[E5] shows notes in their zones, apart, with authors: %s",
    async (named) => {
      const boss = await enter(BOARD, "boss");
      await write("ana", "vision", "a1", "a2", "a3");
      await write("ben", "vision", "b1", "b2");
      await write("ben", "talent", "b3");
      await write("cy", "vision", "c1");

      await reveal(null, named);

      await vi.waitFor(() => expect(outcomes(boss)).toHaveLength(6));
      const shown = outcomes(boss);
      const zones = Object.fromEntries(shown.map(({ text, zoneId }) => [text, zoneId]));
      expect(zones).toEqual({
        a1: "vision",
        a2: "vision",
        a3: "vision",
        b1: "vision",
        b2: "vision",
        b3: "talent",
      });
      for (const one of shown) for (const other of shown) expectApart(one, other);
      const authors = shown.map(({ text, authorId }) => [text[0], authorId]);
      for (const [letter, author] of authors) {
        expect(author).toBe(named ? { a: "ana", b: "ben" }[letter ?? ""] : null);
      }
      const second = await enter("w1.board.t2.s1", "boss");
      expect(outcomes(second).map(({ text }) => text)).toEqual(["c1"]);
    },
  );

  it("[E5] shows cards as cards, and notes with their tags and sources", async () => {
    const boss = await enter(BOARD, "boss");
    const ana = await enter(OWN, "ana");
    const [place = { x: 0, y: 0 }] = freePlaces(
      layout,
      { zoneId: "vision", columnId: null },
      [],
      1,
    );
    const tagged = { tags: ["sdg/7"], confidence: "low", source: "Survey" };
    ana.doc.transact(() =>
      writeNotes(ana.doc, [
        { id: "shape:card", text: "", ...place, meta: { authorId: "ana", card: "sdg/9.4" } },
        { id: "shape:note", text: "n", ...place, meta: { authorId: "ana", ...tagged } },
      ]),
    );
    await vi.waitFor(() => expect(ana.savedFrames()).toBe(1));

    await reveal(null, false);

    await vi.waitFor(() => expect(outcomes(boss)).toHaveLength(2));
    const marks = new Map(outcomes(boss).map((one) => [one.text, one.marks]));
    expect(marks.get("")).toMatchObject({ card: "sdg/9.4", tags: [] });
    expect(marks.get("n")).toEqual({ card: null, ...tagged });
    expect(outcomes(boss).every(({ authorId }) => authorId === null)).toBe(true);
  });

  it("[E5] shows one team and not the other, then the rest, and nothing twice", async () => {
    await write("ana", "vision", "a1");
    await write("cy", "vision", "c1");
    const [one, two] = [await enter(BOARD, "boss"), await enter("w1.board.t2.s1", "boss")];

    await reveal("t1", false);
    await vi.waitFor(() => expect(outcomes(one)).toHaveLength(1));
    expect(two.records.size).toBe(0);
    const [note] = outcomes(one);
    one.records.delete(note?.id ?? "");
    await vi.waitFor(() => expect(one.savedFrames()).toBe(2));

    expect(await reveal(null, true)).toBe(200);
    await vi.waitFor(() => expect(outcomes(two)).toHaveLength(1));
    expect(await reveal(null, true)).toBe(200);
    // What the team threw away meanwhile stays away.
    expect(one.records.size).toBe(0);
    expect(outcomes(two)).toHaveLength(1);
  });

  it("[E4] [A3] open sockets of the team may write the board, and their own rooms no more, within a second", async () => {
    const own = await write("ana", "vision", "a1");
    const bens = await enter(OWN, "ben");
    const board = await enter(BOARD, "ana");

    await reveal("t1", false);

    own.doc.transact(() => recordsMap(own.doc).clear());
    await vi.waitFor(() => expect(own.closedWith()).toBe(closeCodes.forbidden), { timeout: 1_000 });
    board.doc.transact(() =>
      writeNotes(board.doc, [{ id: "shape:mine", text: "together", x: 0, y: 0 }]),
    );
    await vi.waitFor(() => expect(board.savedFrames()).toBe(2), { timeout: 1_000 });
    expect(bens.closedWith()).toBeUndefined();
    // The room keeps what was written there.
    expect(outcomes(await enter(OWN, "ana"))).toHaveLength(1);
    const [cys, other] = [
      await enter("w1.private.t2.s1", "cy"),
      await enter("w1.board.t2.s1", "cy"),
    ];
    writeNotes(cys.doc, [{ id: "shape:cys", text: "still mine", x: 0, y: 0 }]);
    writeNotes(other.doc, [{ id: "shape:early", text: "too early", x: 0, y: 0 }]);
    await vi.waitFor(() => expect(other.closedWith()).toBe(closeCodes.forbidden));
    await vi.waitFor(() => expect(cys.savedFrames()).toBeGreaterThan(1));
  });

  const revealAlone = (memberId: string, withAuthors = false) =>
    send({ type: "reveal", stepId: "s1", teamId: null, memberId, withAuthors });

  it("[E14] shows one person's notes, and no byte of anybody else's", async () => {
    const others: LiveClient[] = [];
    for (const who of ["boss", "eye", "ana", "ben", "cy"]) others.push(await enter(CONTROL, who));
    for (const who of ["boss", "eye", "ana", "ben"]) others.push(await enter(BOARD, who));
    others.push(await enter(OWN, "ana"), await enter("w1.private.t2.s1", "cy"));
    const boards = await enter(BOARD, "boss");
    await write("ana", "vision", "PLUGH-first", "PLUGH-second");
    const bens = await write("ben", "vision", "XYZZY-secret");

    expect(await revealAlone("ana")).toBe(200);
    await vi.waitFor(() => expect(outcomes(boards)).toHaveLength(2));
    for (const other of [...others, boards]) {
      expect(other.heard().includes("XYZZY")).toBe(false);
      expect(other.heard().includes("shape:ben-vision")).toBe(false);
    }
    // Nor to who comes later, nor by who wrote it.
    expect((await enter(BOARD, "ana")).heard().includes("XYZZY")).toBe(false);
    expect(boards.heard().includes("authorId")).toBe(false);
    await vi.waitFor(() => expect(stateOf(others[0])?.privateNotes).toEqual({ ben: 1 }));

    // Ben goes on writing for himself; what he adds is not seen either.
    bens.doc.transact(() =>
      writeNotes(bens.doc, [{ id: "shape:ben-more", text: "XYZZY-more", x: 0, y: 0 }]),
    );
    await vi.waitFor(() => expect(stateOf(others[0])?.privateNotes).toEqual({ ben: 2 }));
    expect(boards.heard().includes("XYZZY")).toBe(false);
    expect(await revealAlone("ben", true)).toBe(200);
    await vi.waitFor(() => expect(outcomes(boards)).toHaveLength(4));
    const named = outcomes(boards).map(({ text, authorId }) => [text.slice(0, 5), authorId]);
    expect(named).toEqual(
      expect.arrayContaining([
        ["PLUGH", null],
        ["XYZZY", "ben"],
      ]),
    );
  });

  it("[E14] closes their own room and nobody else's; the board stays closed until the team is shown", async () => {
    const anas = await write("ana", "vision", "a1");
    const bens = await write("ben", "vision", "b1");
    const [mine, eager] = [await enter(BOARD, "boss"), await enter(BOARD, "ana")];
    await revealAlone("ana");
    await vi.waitFor(() => expect(outcomes(mine)).toHaveLength(1));

    anas.records.delete("shape:ana-vision-0");
    await vi.waitFor(() => expect(anas.closedWith()).toBe(closeCodes.forbidden));
    writeNotes(eager.doc, [{ id: "shape:eager", text: "too early", x: 0, y: 0 }]);
    await vi.waitFor(() => expect(eager.closedWith()).toBe(closeCodes.forbidden));
    expect(bens.closedWith()).toBeUndefined();
    expect(outcomes(mine)).toHaveLength(1);

    // Then the rest of the team: nothing twice.
    expect(await reveal("t1", true)).toBe(200);
    await vi.waitFor(() => expect(outcomes(mine).map(({ text }) => text)).toEqual(["a1", "b1"]));
    const authors = Object.fromEntries(outcomes(mine).map((note) => [note.text, note.authorId]));
    expect(authors).toEqual({ a1: null, b1: "ben" });
    expect(await revealAlone("ana", true)).toBe(200);
    expect(outcomes(mine)).toHaveLength(2);
  });

  it.each(["nobody", "boss", "eye"])("[E14] is refused for who has none: %s", async (memberId) => {
    expect(await revealAlone(memberId)).toBe(404);
    expect(await server.storage.findWorkshop("w1")).toMatchObject({ shownMembers: [] });
  });

  it("[E10] everybody sees how many notes each has, within a second, and none once they are shown", async () => {
    const control = await enter(CONTROL, "ben");
    const counts = () => stateOf(control)?.privateNotes;
    const anas = await write("ana", "vision", "a1", "a2");
    await write("ben", "vision", "b1");
    await vi.waitFor(() => expect(counts()).toEqual({ ana: 2, ben: 1 }), { timeout: 1_000 });
    anas.records.delete("shape:ana-vision-0");
    await vi.waitFor(() => expect(counts()).toEqual({ ana: 1, ben: 1 }), { timeout: 1_000 });

    await send({ type: "go-to-step", stepId: "s2" });
    await vi.waitFor(() => expect(counts()).toEqual({}));
    await send({ type: "go-to-step", stepId: "s1" });
    await vi.waitFor(() => expect(counts()).toEqual({ ana: 1, ben: 1 }));
    await reveal("t1", false);
    await vi.waitFor(() => expect(counts()).toEqual({}));
  });
});

function expectApart(one: Outcome, other: Outcome): void {
  if (one === other) return;
  const isApart =
    Math.abs(one.bounds.x - other.bounds.x) >= one.bounds.w ||
    Math.abs(one.bounds.y - other.bounds.y) >= one.bounds.h;
  expect(isApart, `${one.text} lies over ${other.text}`).toBe(true);
}
