import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type BoardRecord, recordsMap } from "#lib/canvas/board-document.ts";
import {
  binding,
  expectSound,
  guardedBoard,
  put,
  readOne,
  registersAt,
  sample,
  sampleBoard,
} from "./guarded-board.ts";

const point = { x: 0, y: 0, z: 0.5 };
const far = { x: 9e4, y: 9e4 };
const manyPoints = Array.from({ length: 3_001 }, (_, x) => ({ x, y: 0, z: 0.5 }));
const linePoint = (id: string, index = id, x = 0) => ({ [id]: { id, index, x, y: 0 } });
const lineOf = (...points: object[]) => ({ points: Object.assign({}, ...points) });
const strokeOf = (type: string, ...strokes: object[][]) => ({
  segments: strokes.map((points) => ({ type, points })),
});
const deep = (levels: number): object => (levels === 0 ? {} : { deeper: deep(levels - 1) });

/** Name, the sample it is made of, and what is wrong with its props. */
const badProps: readonly (readonly [string, string, object])[] = [
  ["a note in no colour", "note", { color: "mauve" }],
  ["a note without a size", "note", { size: undefined }],
  ["a note in a font of its own", "note", { font: "Comic Sans" }],
  ["a note of endless scale", "note", { scale: Number.POSITIVE_INFINITY }],
  ["a note larger than the board", "note", { scale: 1e6 }],
  ["a note too small to be measured", "note", { scale: 5e-324 }],
  ["a note that shrinks", "note", { growY: -50 }],
  ["a note with letters like houses", "note", { fontSizeAdjustment: 1e5 }],
  ["a note that runs a script when clicked", "note", { url: "javascript:alert(1)" }],
  ["a note that opens a page of its own", "note", { url: "data:text/html,<script>" }],
  ["a note that opens a file", "note", { url: "file:///etc/passwd" }],
  ["a note that links into our own pages", "note", { url: "/api/workshops" }],
  ["a note with an endless link", "note", { url: `https://example.org/${"x".repeat(3_000)}` }],
  ["a note with its text among the props", "note", { richText: { type: "doc", content: [] } }],
  ["a note with a prop of its own", "note", { payload: "x" }],
  ["a shape without width", "geo", { w: 0 }],
  ["a shape of negative height", "geo", { h: -10 }],
  ["a shape wider than any screen", "geo", { w: 1e9 }],
  ["a shape that is no number wide", "geo", { w: Number.NaN }],
  ["a shape of no form", "geo", { geo: "blob" }],
  ["a cloud with a billion bumps", "geo", { geo: "cloud", w: 9e4, h: 0.01 }],
  ["a frame without height", "frame", { h: 0 }],
  ["a frame with a number for a name", "frame", { name: 5 }],
  ["a frame with a book for a name", "frame", { name: "x".repeat(20_001) }],
  ["a group with props", "group", { w: 10 }],
  ["a text of endless width", "text", { w: Number.POSITIVE_INFINITY }],
  ["an arrow with a book on it", "arrow", { text: "x".repeat(5_000_000) }],
  ["an arrow that ends nowhere", "arrow", { end: { x: Number.NaN, y: 0 } }],
  ["an arrow without an end", "arrow", { end: null }],
  ["an arrow longer than the board", "arrow", { end: { x: 1e8, y: 1e8 } }],
  ["an arrow bent beyond measure", "arrow", { bend: 1e7 }],
  ["an arrow with its label elsewhere", "arrow", { labelPosition: 40 }],
  ["an arrow with its middle elsewhere", "arrow", { elbowMidPoint: -9 }],
  ["a line without points", "line", { points: {} }],
  ["a line with one point", "line", lineOf(linePoint("a1"))],
  [
    "a line with two points in one place of the order",
    "line",
    lineOf(linePoint("a1"), linePoint("a2", "a1")),
  ],
  ["a line with points out of any order", "line", lineOf(linePoint("a1"), linePoint("zzz", "!!"))],
  [
    "a line whose points have other names",
    "line",
    { points: { b: linePoint("a1").a1, a2: linePoint("a2").a2 } },
  ],
  [
    "a line with a thousand handles",
    "line",
    lineOf(...Array.from({ length: 1_000 }, (_, at) => linePoint(`b${String(at + 1000)}1`))),
  ],
  ["a stroke without segments", "draw", { segments: [] }],
  ["a stroke without points", "draw", strokeOf("free", [])],
  ["a stroke of more points than a page can take", "draw", strokeOf("free", manyPoints)],
  ["a stroke through no number", "draw", strokeOf("free", [point, { ...point, x: Number.NaN }])],
  [
    "a stroke around the world",
    "draw",
    strokeOf("straight", ...Array.from({ length: 20 }, () => [point, far])),
  ],
  ["a stroke of an unknown kind", "draw", strokeOf("dotted", [point])],
  ["a marker without points", "highlight", strokeOf("free")],
  ["a marker of more points than a page can take", "highlight", strokeOf("free", manyPoints)],
  ["a shape nested without end", "geo", { w: deep(2_000) }],
];

/** Name, the sample, and what is wrong with a register of it. */
const badRegisters: readonly (readonly [string, string, string, unknown])[] = [
  ["a record of no type", "note", "t", undefined],
  ["an embedded page", "note", "t", "embed"],
  ["a bookmark", "note", "t", "bookmark"],
  ["an image", "note", "t", "image"],
  ["a video", "note", "t", "video"],
  ["a shape that says it is a binding", "note", "t", "b:arrow"],
  ["a shape with the name of a JavaScript property", "note", "t", "constructor"],
  ["a shape nowhere", "note", "xf", ["page:page", "a1", Number.NaN, 0, 0]],
  ["a shape at no end", "note", "xf", ["page:page", "a1", Number.POSITIVE_INFINITY, 0, 0]],
  ["a shape out of sight", "note", "xf", ["page:page", "a1", 1e7, 0, 0]],
  ["a shape turned for ever", "note", "xf", ["page:page", "a1", 0, 0, 1e300]],
  ["a shape at words", "note", "xf", ["page:page", "a1", "0", "0", "0"]],
  ["a shape out of the order", "note", "xf", ["page:page", "not a key", 0, 0, 0]],
  ["a shape first in any order", "note", "xf", ["page:page", "", 0, 0, 0]],
  [
    "a shape with a book for its order",
    "note",
    "xf",
    ["page:page", `a1${"V".repeat(9_000)}`, 0, 0, 0],
  ],
  ["a shape with too little of a place", "note", "xf", ["page:page", "a1"]],
  ["a shape with too much of a place", "note", "xf", ["page:page", "a1", 0, 0, 0, "more"]],
  [
    "a shape with a library for a parent",
    "note",
    "xf",
    [`shape:${"x".repeat(99_999)}`, "a1", 0, 0, 0],
  ],
];

describe("a record that never was sound", () => {
  it.each(badProps)("[D2] is removed: %s", (_name, id, change) => {
    const { doc, guard } = sampleBoard();
    const good = sample(`shape:${id}`);
    // No more than what is wrong: without it the record would stay.
    put(doc, { ...good, id: "shape:new" } as BoardRecord);
    const props = registersAt(doc, "shape:new").get("p") as object;
    registersAt(doc, "shape:new").set("p", { ...props, ...change });
    expect(guard.repair()).toMatchObject({ removed: 1 });
    expect(recordsMap(doc).has("shape:new")).toBe(false);
    expectSound(doc);
  });

  it.each(badRegisters)("[D2] is removed: %s", (_name, id, register, value) => {
    const { doc, guard } = sampleBoard();
    put(doc, { ...sample(`shape:${id}`), id: "shape:new" } as BoardRecord);
    registersAt(doc, "shape:new").set(register, value);
    expect(guard.repair()).toEqual({ removed: 1 });
    expectSound(doc);
  });

  it.each([
    "shape:",
    "shape:with spaces",
    `shape:${"x".repeat(101)}`,
    "shape:<b>",
    "note",
    "",
    "__proto__",
    "page:page",
    "document:document",
    "asset:1",
    "instance:1",
    "user:1",
  ])("[D2] is removed: a note under the id %j", (id) => {
    const { doc, guard } = guardedBoard();
    put(doc, { ...sample("shape:note"), id } as BoardRecord);
    expect(guard.repair()).toEqual({ removed: 1 });
    expect(recordsMap(doc).size).toBe(0);
  });

  it.each([
    ["a word", "word"],
    ["nothing", null],
    ["a list", new Y.Array()],
    ["a text", new Y.Text("text")],
    ["an empty map", new Y.Map()],
    ["a hook", new Y.XmlHook("hook")],
    ["plain data that looks like a record", { t: "note", xf: ["page:page", "a1", 0, 0, 0], p: {} }],
  ])("[D2] is removed: %s", (_name, value) => {
    const { doc, guard } = guardedBoard();
    recordsMap(doc).set("shape:a", value);
    expect(guard.repair()).toEqual({ removed: 1 });
    expect(recordsMap(doc).size).toBe(0);
  });
});

describe("a good record", () => {
  it.each(badProps)("[D1] comes back after somebody made of it: %s", (_name, id, change) => {
    const { doc, guard } = sampleBoard();
    const before = readOne(doc, `shape:${id}`);
    const props = registersAt(doc, `shape:${id}`).get("p") as object;
    registersAt(doc, `shape:${id}`).set("p", { ...props, ...change });
    expect(guard.repair()).toEqual({ register: 1 });
    expect(readOne(doc, `shape:${id}`)).toEqual(before);
    expectSound(doc);
  });

  it.each(badRegisters)(
    "[D1] comes back after somebody made of it: %s",
    (_name, id, register, value) => {
      const { doc, guard } = sampleBoard();
      const before = readOne(doc, `shape:${id}`);
      registersAt(doc, `shape:${id}`).set(register, value);
      guard.repair();
      expect(readOne(doc, `shape:${id}`)).toEqual(before);
      expectSound(doc);
    },
  );

  it("[D1] comes back with its words and its formatting", () => {
    const { doc, guard } = sampleBoard();
    const before = readOne(doc, "shape:note");
    recordsMap(doc).set("shape:note", "gone");
    expect(guard.repair()).toEqual({ "put-back": 1 });
    expect(readOne(doc, "shape:note")).toEqual(before);
  });

  it("[D1] keeps what others changed in it when one register of it is repaired", () => {
    const { doc, guard } = sampleBoard();
    const registers = registersAt(doc, "shape:note");
    registers.set("xf", ["page:page", "a1", 70, 80, 0]);
    registers.set("opacity", -3);
    registers.set("m", { authorId: 10n });
    registers.set("isLocked", "yes");
    expect(guard.repair()).toEqual({ register: 3 });
    expect(readOne(doc, "shape:note")).toMatchObject({ x: 70, y: 80, opacity: 1, meta: {} });
  });

  it("[D1] loses what no client of ours writes, and nothing else", () => {
    const { doc, guard } = sampleBoard();
    const before = readOne(doc, "shape:frame");
    const registers = registersAt(doc, "shape:frame");
    registers.set("payload", "x".repeat(100_000));
    registers.set("rt", new Y.XmlFragment());
    expect(guard.repair()).toEqual({ litter: 2 });
    expect([...registers.keys()].sort()).toEqual(["p", "t", "xf"]);
    expect(readOne(doc, "shape:frame")).toEqual(before);
  });

  it("[D1] does not come back once somebody deleted it", () => {
    const { doc, guard } = sampleBoard();
    recordsMap(doc).delete("shape:note");
    guard.repair();
    recordsMap(doc).set("shape:note", "gone");
    expect(guard.repair()).toEqual({ removed: 1 });
    expect(recordsMap(doc).has("shape:note")).toBe(false);
  });
});

describe("a binding", () => {
  it.each([
    ["from nothing", binding("binding:b", "shape:none", "shape:note")],
    ["to nothing", binding("binding:b", "shape:arrow", "shape:none", "start")],
    ["from a note", binding("binding:b", "shape:geo", "shape:note")],
    ["from an arrow to itself", binding("binding:b", "shape:arrow", "shape:arrow", "start")],
    ["to a group", binding("binding:b", "shape:arrow", "shape:group", "start")],
    ["to the page", binding("binding:b", "shape:arrow", "page:page", "start")],
    ["to another binding", binding("binding:b", "shape:arrow", "binding:end", "start")],
    ["for an end that is tied", binding("binding:z", "shape:arrow", "shape:geo")],
  ])("[D4] is removed: %s", (_name, record) => {
    const { doc, guard } = sampleBoard();
    put(doc, record);
    guard.repair();
    expect(recordsMap(doc).has(record.id)).toBe(false);
    expect(recordsMap(doc).has("binding:end")).toBe(true);
    expectSound(doc);
  });

  it.each([
    ["without an end", { terminal: "middle" }],
    ["anchored nowhere", { normalizedAnchor: { x: Number.NaN, y: 0 } }],
    ["anchored far away", { normalizedAnchor: { x: 1e4, y: 0 } }],
    ["with more than it has", { payload: 1 }],
  ])("[D1] comes back after somebody made it one %s", (_name, change) => {
    const { doc, guard } = sampleBoard();
    const before = readOne(doc, "binding:end");
    const registers = registersAt(doc, "binding:end");
    registers.set("p", { ...(registers.get("p") as object), ...change });
    expect(guard.repair()).toEqual({ register: 1 });
    expect(readOne(doc, "binding:end")).toEqual(before);
  });

  it("[D4] goes with its arrow, and with its shape", () => {
    for (const id of ["shape:arrow", "shape:note"]) {
      const { doc, guard } = sampleBoard();
      recordsMap(doc).delete(id);
      expect(guard.repair()).toEqual({ binding: 1 });
      expectSound(doc);
    }
  });

  it("[D4] goes when what it holds becomes something that is not held", () => {
    const { doc, guard } = sampleBoard();
    put(doc, { ...sample("shape:arrow"), id: "shape:geo" } as BoardRecord);
    registersAt(doc, "binding:end").set("ft", ["shape:arrow", "shape:geo"]);
    expect(guard.repair()).toEqual({ binding: 1 });
    expectSound(doc);
  });
});

it("there are enough kinds of hostile records here", () => {
  expect(badProps.length + badRegisters.length).toBeGreaterThanOrEqual(56);
});
