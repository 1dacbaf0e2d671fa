import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type BoardRecord, recordsMap } from "#lib/canvas/board-document.ts";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import {
  binding,
  exchange,
  expectSound,
  guardedBoard,
  PAGE_ID,
  put,
  registersAt,
  sample,
} from "./guarded-board.ts";

const bounds = { ...recordBounds, boardShapes: 10 };
const note = (name: string | number) =>
  ({ ...sample("shape:note"), id: `shape:${name}` }) as BoardRecord;
const notes = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => note(from + at));
const idsOf = (doc: Y.Doc) => [...recordsMap(doc).keys()].sort();

function fullBoard() {
  const board = guardedBoard(undefined, bounds);
  put(board.doc, ...notes(10));
  expect(board.guard.repair()).toEqual({});
  return board;
}

describe("a full board", () => {
  it("[D6] loses what came last", () => {
    const { doc, guard } = fullBoard();
    const before = idsOf(doc);
    put(doc, ...notes(3, 10));
    expect(guard.repair()).toEqual({ surplus: 3 });
    expect(idsOf(doc)).toEqual(before);
  });

  it("[D6] takes as much as there is room for, the oldest first", () => {
    const { doc, guard } = fullBoard();
    recordsMap(doc).delete("shape:4");
    put(doc, note("z"), note("a"));
    expect(guard.repair()).toEqual({ surplus: 1 });
    expect(recordsMap(doc).has("shape:z")).toBe(true);
    expect(recordsMap(doc).has("shape:a")).toBe(false);
  });

  it("[D6] counts neither bindings nor what was no record at all", () => {
    const { doc, guard } = fullBoard();
    for (const id of ["shape:0", "shape:1"]) recordsMap(doc).delete(id);
    put(doc, sample("shape:arrow"), binding("binding:a", "shape:arrow", "shape:2"));
    put(doc, binding("binding:b", "shape:arrow", "shape:3", "start"), note("last"));
    recordsMap(doc).set("shape:junk", 1);
    expect(guard.repair()).toEqual({ removed: 1 });
    expect(recordsMap(doc).size).toBe(12);
  });

  it("[D6] is still written on, moved on and emptied", () => {
    const { doc, guard } = fullBoard();
    registersAt(doc, "shape:3").set("xf", [PAGE_ID, "a2", 9, 9, 0]);
    registersAt(doc, "shape:3").set("opacity", 0.5);
    expect(guard.repair()).toEqual({});
    for (const id of idsOf(doc)) recordsMap(doc).delete(id);
    put(doc, ...notes(10, 50));
    expect(guard.repair()).toEqual({});
    expect(recordsMap(doc).size).toBe(10);
  });

  it("[D6] takes a note out with what hangs on it, and keeps what lies in it", () => {
    const { doc, guard } = fullBoard();
    doc.transact(() => {
      put(doc, { ...sample("shape:frame"), id: "shape:f" } as BoardRecord);
      put(doc, { ...sample("shape:frame"), id: "shape:e", parentId: "shape:f" } as BoardRecord);
      registersAt(doc, "shape:1").set("xf", ["shape:e", "a1", 3, 3, 0]);
    });
    expect(guard.repair()).toEqual({ surplus: 2, lifted: 1 });
    expect(recordsMap(doc).size).toBe(10);
  });

  it("[D6] is the same for every server that opens it", () => {
    const doc = new Y.Doc();
    const other = new Y.Doc();
    put(doc, ...notes(12));
    put(other, ...notes(8, 20));
    exchange(doc, other);
    const content = Y.encodeStateAsUpdate(doc);
    const [first, second] = [guardedBoard(content, bounds), guardedBoard(content, bounds)];
    expect(idsOf(first.doc)).toEqual(idsOf(second.doc));
    expect(idsOf(first.doc)).toHaveLength(10);
  });

  it("[D6] ends below its limit when two servers fill the last place at once", () => {
    const ana = guardedBoard(undefined, bounds);
    put(ana.doc, ...notes(9));
    ana.guard.repair();
    const ben = guardedBoard(Y.encodeStateAsUpdate(ana.doc), bounds);
    put(ana.doc, note("a"));
    put(ben.doc, note("b"));
    for (let round = 0; round < 3; round++) {
      ana.guard.repair();
      ben.guard.repair();
      exchange(ana.doc, ben.doc);
    }
    expect(ana.guard.repair()).toEqual({});
    expect(ben.guard.repair()).toEqual({});
    expect(idsOf(ana.doc)).toEqual(idsOf(ben.doc));
    expect(recordsMap(ana.doc).size).toBeLessThanOrEqual(10);
    expect(recordsMap(ana.doc).size).toBeGreaterThanOrEqual(9);
  });
});

describe("a flood", () => {
  it("[D6] of a thousand shapes in one update leaves a sound board", () => {
    const { doc, guard } = guardedBoard(undefined, bounds);
    put(doc, ...notes(1_000));
    expect(guard.repair()).toEqual({ surplus: 990 });
    expectSound(doc);
  });

  it("[D2] of junk leaves nothing", () => {
    const { doc, guard } = guardedBoard();
    doc.transact(() => {
      for (let at = 0; at < 20_000; at++) recordsMap(doc).set(`junk-${at}`, at);
    });
    expect(guard.repair()).toEqual({ removed: 20_000 });
    expect(recordsMap(doc).size).toBe(0);
  });

  it("[D1] of moves leaves nothing but the last place", () => {
    const { doc, guard } = fullBoard();
    for (let x = 0; x < 20_000; x++) {
      registersAt(doc, "shape:3").set("xf", [PAGE_ID, "a2", x, 0, 0]);
      if (x % 100 === 0) expect(guard.repair()).toEqual({});
    }
    expect(guard.repair()).toEqual({});
    expect(Y.encodeStateAsUpdate(doc).byteLength).toBeLessThan(12_000);
  });
});

describe("a guard with nothing to do", () => {
  it("[D7] opens no transaction and writes nothing", () => {
    const { doc, guard } = fullBoard();
    let transactions = 0;
    doc.on("afterTransaction", () => transactions++);
    guard.repair();
    registersAt(doc, "shape:3").set("opacity", 0.5);
    const { length: before } = Array.from({ length: transactions });
    guard.repair();
    expect(before).toBe(1);
    expect(transactions).toBe(1);
  });

  it("[D7] repairs in one transaction of the server", () => {
    const { doc, guard } = fullBoard();
    const origins: unknown[] = [];
    put(doc, ...notes(3, 10));
    registersAt(doc, "shape:3").set("opacity", 7);
    recordsMap(doc).set("junk", 1);
    doc.on("update", (_update: Uint8Array, origin: unknown) => origins.push(origin));
    guard.repair();
    expect(origins).toEqual(["server"]);
  });

  it("[D7] no longer watches once it is stopped", () => {
    const { doc, guard } = fullBoard();
    guard.stop();
    recordsMap(doc).set("junk", 1);
    expect(guard.repair()).toEqual({});
  });
});
