import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type BoardRecord, recordsMap, type ShapeRecord } from "#lib/canvas/board-document.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import {
  binding,
  exchange,
  expectSound,
  type GuardedBoard,
  guardedBoard,
  PAGE_ID,
  put,
  readOne,
  registersAt,
  sample,
} from "./guarded-board.ts";

const at = (id: string, x: number, y: number, parentId = PAGE_ID, rotation = 0) =>
  ({ ...sample("shape:note"), id, x, y, parentId, rotation }) as BoardRecord;
const frameAt = (id: string, x: number, y: number, parentId = PAGE_ID, rotation = 0) =>
  ({ ...sample("shape:frame"), id, x, y, parentId, rotation }) as BoardRecord;
const groupAt = (id: string, x: number, y: number, parentId = PAGE_ID) =>
  ({ ...sample("shape:group"), id, x, y, parentId }) as BoardRecord;

function move(doc: Y.Doc, id: string, parentId: string, x = 0, y = 0): void {
  const registers = registersAt(doc, id);
  const [, index, , , rotation] = registers.get("xf") as [string, string, number, number, number];
  registers.set("xf", [parentId, index, x, y, rotation]);
}

function parentOf(doc: Y.Doc, id: string): string | undefined {
  return (readOne(doc, id) as ShapeRecord | undefined)?.parentId;
}

/** Where shapes lie on the page, as they are drawn. */
function places(doc: Y.Doc): Record<string, readonly number[]> {
  const records = [...recordsMap(doc).keys()].flatMap((id) => readOne(doc, id) ?? []);
  return Object.fromEntries(
    placeShapes(records).map(({ record, pose }) => [
      record.id,
      [pose.x, pose.y, pose.rotation].map((number) => Math.round(number * 1000) / 1000),
    ]),
  );
}

/** Two people who are offline, and the server. */
function apart(...records: readonly BoardRecord[]) {
  const server = guardedBoard();
  put(server.doc, ...records);
  expect(server.guard.repair()).toEqual({});
  const [ana, ben] = [new Y.Doc(), new Y.Doc()];
  exchange(server.doc, ana, ben);
  return { server, ana, ben };
}

/** Both come back, one after the other; then the server's repair reaches everybody. */
function reunite({ server, ana, ben }: ReturnType<typeof apart>) {
  Y.applyUpdate(server.doc, Y.encodeStateAsUpdate(ana));
  const first = server.guard.repair();
  Y.applyUpdate(server.doc, Y.encodeStateAsUpdate(ben));
  const second = server.guard.repair();
  exchange(server.doc, ana, ben);
  const newcomer = new Y.Doc();
  exchange(server.doc, newcomer);
  for (const doc of [server.doc, ana, ben, newcomer]) {
    expectSound(doc);
    expect(places(doc)).toEqual(places(server.doc));
  }
  expect(server.guard.repair()).toEqual({});
  return { first, second };
}

describe("honest people who come back", () => {
  it("[D5] having put two frames into each other: both lie where they lay, with what was in them", () => {
    const board = apart(
      frameAt("shape:a", 100, 100),
      frameAt("shape:b", 500, 100, PAGE_ID, 1),
      at("shape:in-a", 10, 20, "shape:a"),
      at("shape:in-b", 30, 40, "shape:b"),
    );
    const before = places(board.server.doc);
    move(board.ana, "shape:a", "shape:b", 5, 5);
    move(board.ben, "shape:b", "shape:a", 5, 5);
    const reports = reunite(board);
    expect(reports).toEqual({ first: {}, second: { lifted: 2 } });
    expect(parentOf(board.server.doc, "shape:in-a")).toBe("shape:a");
    expect(parentOf(board.server.doc, "shape:in-b")).toBe("shape:b");
    expect(places(board.server.doc)["shape:b"]).toEqual(before["shape:b"]);
  });

  it("[D5] having put three frames into each other, all at once", () => {
    const board = apart(
      frameAt("shape:a", 0, 0),
      frameAt("shape:b", 400, 0),
      frameAt("shape:c", 800, 0),
      at("shape:n", 10, 10, "shape:c"),
    );
    const before = places(board.server.doc);
    const cleo = new Y.Doc();
    exchange(board.server.doc, cleo);
    move(board.ana, "shape:a", "shape:b");
    move(board.ben, "shape:b", "shape:c");
    move(cleo, "shape:c", "shape:a");
    exchange(board.ana, board.ben, cleo);
    reunite(board);
    expect(places(board.server.doc)).toEqual(before);
  });

  it("[D5] one having put a note into a frame that the other deleted, even long ago", () => {
    const board = apart(frameAt("shape:f", 300, 200, PAGE_ID, Math.PI / 2), at("shape:n", 0, 0));
    recordsMap(board.ben).delete("shape:f");
    move(board.ana, "shape:n", "shape:f", 40, 10);
    Y.applyUpdate(board.server.doc, Y.encodeStateAsUpdate(board.ben));
    expect(board.server.guard.repair()).toEqual({});
    expect(reunite(board).first).toEqual({ lifted: 1 });
    expect(places(board.server.doc)["shape:n"]).toEqual([290, 240, 1.571]);
    expect(parentOf(board.server.doc, "shape:n")).toBe(PAGE_ID);
  });

  it("[D5] one having put a frame with notes into a frame in a frame, both deleted by the other", () => {
    const board = apart(
      frameAt("shape:outer", 1000, 0),
      frameAt("shape:inner", 100, 0, "shape:outer"),
      frameAt("shape:f", 0, 0),
      at("shape:n", 7, 8, "shape:f"),
    );
    recordsMap(board.ben).delete("shape:outer");
    recordsMap(board.ben).delete("shape:inner");
    move(board.ana, "shape:f", "shape:inner", 10, 20);
    expect(reunite(board).second).toEqual({ lifted: 1 });
    expect(parentOf(board.server.doc, "shape:n")).toBe("shape:f");
    expect(places(board.server.doc)["shape:n"]).toEqual([1117, 28, 0]);
  });

  it("[D4] one having tied an arrow to a shape that the other deleted", () => {
    const board = apart(sample("shape:arrow"), at("shape:n", 0, 0));
    put(board.ana, binding("binding:a", "shape:arrow", "shape:n"));
    recordsMap(board.ben).delete("shape:n");
    expect(reunite(board).second).toEqual({ binding: 1 });
    expect(readOne(board.server.doc, "shape:arrow")).toBeDefined();
  });

  it("[D4] one having deleted an arrow that the other tied", () => {
    const board = apart(sample("shape:arrow"), at("shape:n", 0, 0));
    recordsMap(board.ana).delete("shape:arrow");
    put(board.ben, binding("binding:a", "shape:arrow", "shape:n"));
    expect(reunite(board).second).toEqual({ binding: 1 });
  });

  it("[D4] both having tied the same end of an arrow", () => {
    const board = apart(sample("shape:arrow"), at("shape:n", 0, 0), at("shape:o", 300, 0));
    put(board.ana, binding("binding:b", "shape:arrow", "shape:n"));
    put(board.ben, binding("binding:a", "shape:arrow", "shape:o"));
    put(board.ben, binding("binding:c", "shape:arrow", "shape:o", "start"));
    expect(reunite(board).second).toEqual({ binding: 1 });
    expect(recordsMap(board.server.doc).has("binding:a")).toBe(true);
    expect(recordsMap(board.server.doc).has("binding:c")).toBe(true);
  });

  it("[D5] both having grouped the same notes: no group without notes is left", () => {
    const board = apart(at("shape:n", 0, 0), at("shape:o", 300, 0));
    put(board.ana, groupAt("shape:g", 0, 0));
    for (const id of ["shape:n", "shape:o"]) move(board.ana, id, "shape:g");
    put(board.ben, groupAt("shape:h", 0, 0));
    for (const id of ["shape:n", "shape:o"]) move(board.ben, id, "shape:h");
    expect(reunite(board).second).toEqual({ "empty-group": 1 });
    expect(recordsMap(board.server.doc).size).toBe(3);
  });

  it("[D5] one having put a note into a group that the other took apart", () => {
    const board = apart(
      groupAt("shape:g", 50, 60),
      at("shape:n", 0, 0, "shape:g"),
      at("shape:o", 300, 0, "shape:g"),
      at("shape:p", 900, 0),
    );
    move(board.ana, "shape:p", "shape:g", 1, 2);
    move(board.ben, "shape:n", PAGE_ID, 50, 60);
    move(board.ben, "shape:o", PAGE_ID, 350, 60);
    recordsMap(board.ben).delete("shape:g");
    expect(reunite(board).second).toEqual({ lifted: 1 });
    expect(places(board.server.doc)["shape:p"]).toEqual([51, 62, 0]);
  });

  it("[D5] each having deleted one of two notes in a group in a group", () => {
    const board = apart(
      groupAt("shape:g", 50, 60),
      groupAt("shape:h", 0, 0, "shape:g"),
      at("shape:n", 0, 0, "shape:h"),
      at("shape:o", 300, 0, "shape:h"),
    );
    recordsMap(board.ana).delete("shape:n");
    recordsMap(board.ben).delete("shape:o");
    expect(reunite(board).second).toEqual({ "empty-group": 2 });
    expect(recordsMap(board.server.doc).size).toBe(0);
  });

  it("[D1] having restyled and moved the same note: nothing is repaired", () => {
    const board = apart(at("shape:n", 0, 0), frameAt("shape:f", 0, 0));
    move(board.ana, "shape:n", "shape:f", 5, 5);
    const registers = registersAt(board.ben, "shape:n");
    registers.set("p", { ...(registers.get("p") as object), color: "red" });
    registers.set("isLocked", true);
    expect(reunite(board)).toEqual({ first: {}, second: {} });
    expect(readOne(board.server.doc, "shape:n")).toMatchObject({
      parentId: "shape:f",
      isLocked: true,
      props: { color: "red" },
    });
  });

  it("[D1] having taken back what only some records have", () => {
    const board = apart({ ...at("shape:n", 0, 0), isLocked: true, opacity: 0.5 } as BoardRecord);
    registersAt(board.ana, "shape:n").delete("isLocked");
    registersAt(board.ben, "shape:n").delete("opacity");
    expect(reunite(board)).toEqual({ first: {}, second: {} });
    expect(readOne(board.server.doc, "shape:n")).toMatchObject({ isLocked: false, opacity: 1 });
  });
});

describe("a shape on a server that does not remember", () => {
  const loaded = (...records: readonly BoardRecord[]): GuardedBoard => {
    const doc = new Y.Doc();
    put(doc, ...records);
    return guardedBoard(Y.encodeStateAsUpdate(doc));
  };

  it.each([
    ["its own parent", frameAt("shape:a", 5, 6, "shape:a")],
    ["in a note", frameAt("shape:a", 5, 6, "shape:n")],
    ["on another page", frameAt("shape:a", 5, 6, "page:other")],
    ["in a shape that is not there", frameAt("shape:a", 5, 6, "shape:none")],
    ["in a word", frameAt("shape:a", 5, 6, "constructor")],
    ["in nothing", frameAt("shape:a", 5, 6, "")],
  ])("[D5] lies on the page if it is %s", (_name, record) => {
    const { doc } = loaded(record, at("shape:n", 0, 0), at("shape:in-a", 1, 2, "shape:a"));
    expect(parentOf(doc, "shape:a")).toBe(PAGE_ID);
    expect(parentOf(doc, "shape:in-a")).toBe("shape:a");
    expect(places(doc)["shape:a"]).toEqual([5, 6, 0]);
    expectSound(doc);
  });

  it("[D5] is in nothing deeper than a page can go, and stays in its place", () => {
    const chain = Array.from({ length: 200 }, (_, depth) =>
      frameAt(`shape:${depth}`, 1, 0, depth === 0 ? PAGE_ID : `shape:${depth - 1}`),
    );
    const { doc } = loaded(...chain);
    expect(places(doc)["shape:199"]).toEqual([200, 0, 0]);
    expect(parentOf(doc, "shape:32")).toBe("shape:31");
    expect(parentOf(doc, "shape:33")).toBe(PAGE_ID);
    expectSound(doc);
  });

  it("[D5] is lifted from too deep when what it lies in is put deeper", () => {
    const { doc, guard } = loaded(
      ...Array.from({ length: 60 }, (_, depth) =>
        frameAt(`shape:${depth}`, 1, 0, depth % 30 === 0 ? PAGE_ID : `shape:${depth - 1}`),
      ),
    );
    move(doc, "shape:30", "shape:29", 1, 0);
    const before = places(doc);
    expect(guard.repair()).toEqual({ lifted: 27 });
    expect(places(doc)).toEqual(before);
    expectSound(doc);
  });
});
