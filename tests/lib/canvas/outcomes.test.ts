import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BoardRecord, ShapeRecord } from "#lib/canvas/board-document.ts";
import type { JsonObject } from "#lib/canvas/json-value.ts";
import { outcomesOf } from "#lib/canvas/outcomes.ts";
import { placeShapes, toPage } from "#lib/canvas/placement.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { boardWith } from "./build-board.ts";

const plain = layoutSheet(
  {
    rows: 2,
    rowHeight: 800,
    zones: [
      { id: "left", x: 0, y: 0, w: 6, h: 2 },
      { id: "right", x: 6, y: 0, w: 6, h: 2 },
    ],
    matrix: null,
  },
  null,
);
const matrix = layoutSheet(
  {
    rows: 2,
    rowHeight: 600,
    zones: [
      { id: "first", x: 0, y: 0, w: 12, h: 1 },
      { id: "second", x: 0, y: 1, w: 12, h: 1 },
    ],
    matrix: {
      rows: ["first", "second"],
      columnSets: [{ id: "set", columns: ["needs", "offers"] }],
    },
  },
  "set",
);
const texts = (records: BoardRecord[], layout = plain) =>
  outcomesOf(records, layout).map(({ text }) => text);

describe("outcomesOf", () => {
  it("reads each zone row by row, and rows that are nearly level from the left", () => {
    const records = boardWith(
      { id: "4", x: 1500, y: 300, text: "other zone" },
      { id: "3", x: 50, y: 650, text: "below" },
      { id: "2", x: 400, y: 285, text: "right of it, a little higher" },
      { id: "1", x: 50, y: 300, text: "first" },
    );
    expect(texts(records)).toEqual([
      "first",
      "right of it, a little higher",
      "below",
      "other zone",
    ]);
  });

  it("reads a matrix row column by column", () => {
    const [needs, offers] = matrix.zones[0]?.cells ?? [];
    const at = (cell: typeof needs, dy: number) => ({
      x: (cell?.rect.x ?? 0) + 10,
      y: (cell?.rect.y ?? 0) + dy,
    });
    const records = boardWith(
      { id: "o", ...at(offers, 10), text: "offer" },
      { id: "n2", ...at(needs, 300), text: "second need" },
      { id: "n1", ...at(needs, 10), text: "need" },
    );
    expect(texts(records, matrix)).toEqual(["need", "second need", "offer"]);
    expect(outcomesOf(records, matrix)[2]).toMatchObject({ zoneId: "first", columnId: "offers" });
  });

  it("puts what lies outside all zones last and leaves out what carries no words", () => {
    const records = boardWith(
      { id: "out", x: -900, y: 0, text: "outside" },
      { id: "empty", x: 50, y: 300, text: " \n " },
      { id: "line", type: "line", x: 50, y: 300, props: { points: {} } },
      { id: "geo", type: "geo", x: 50, y: 300, text: "box", props: { w: 100, h: 100 } },
    );
    const outcomes = outcomesOf(records, plain);
    expect(outcomes.map(({ text, zoneId, kind }) => [text, zoneId, kind])).toEqual([
      ["box", "left", "geo"],
      ["outside", null, "note"],
    ]);
  });

  it("says who wrote a note and in which colour", () => {
    const records = boardWith({
      id: "n",
      x: 50,
      y: 300,
      text: "Two\nparagraphs",
      authorId: "m7",
      props: { color: "violet" },
    });
    expect(outcomesOf(records, plain)).toMatchObject([
      { id: "shape:n", authorId: "m7", colour: "violet", text: "Two\nparagraphs" },
    ]);
  });

  it("has what a note says beside its words", () => {
    const meta = { tags: ["sdg/7"], confidence: "low", source: "Survey" };
    const records = boardWith({ id: "n", x: 50, y: 300, text: "Solar", meta });
    expect(outcomesOf(records, plain)[0]?.marks).toEqual({ card: null, ...meta });
  });

  it("has cards nobody wrote on, but not empty notes that are tagged", () => {
    const records = boardWith(
      { id: "card", x: 50, y: 300, text: " ", meta: { card: "sdg/7" } },
      { id: "said", x: 50, y: 600, text: "ours", meta: { card: "sdg/9.4" } },
      { id: "tagged", x: 50, y: 900, text: "", meta: { tags: ["sdg/7"] } },
      { id: "broken", x: 50, y: 1200, text: "", meta: { card: "<b>" } },
    );
    const cards = outcomesOf(records, plain).map(({ text, marks }) => [marks.card, text]);
    expect(cards).toEqual([
      ["sdg/7", ""],
      ["sdg/9.4", "ours"],
    ]);
  });

  it("finds the zone of a note that grew, was enlarged or lies in a turned frame", () => {
    const right = plain.zones[1]?.rect.x ?? 0;
    const records = boardWith(
      // Its own place is left of the line, its middle right of it.
      { id: "big", x: right - 150, y: 300, text: "big", props: { scale: 2, growY: 100 } },
      {
        id: "frame",
        type: "frame",
        x: right + 300,
        y: 900,
        rotation: Math.PI,
        props: { w: 400, h: 400 },
      },
      // A half turn about the frame's corner takes it up and to the left, into the other zone.
      { id: "turned", parentId: "shape:frame", x: 400, y: 100, text: "turned" },
    );
    expect(outcomesOf(records, plain).map(({ text, zoneId }) => [text, zoneId])).toEqual([
      ["turned", "left"],
      ["big", "right"],
    ]);
  });

  it("keeps words whose parents are missing or go round in a circle", () => {
    const frame = { type: "frame", props: { w: 100, h: 100 } };
    const records = boardWith(
      { ...frame, id: "a", parentId: "shape:b" },
      { ...frame, id: "b", parentId: "shape:a" },
      { id: "n1", parentId: "shape:a", x: 50, y: 300, text: "in a circle" },
      { id: "n2", parentId: "shape:gone", x: 50, y: 600, text: "orphan" },
      { id: "n3", parentId: "shape:n3", x: 50, y: 900, text: "own parent" },
    );
    expect(texts(records)).toEqual(["in a circle", "orphan", "own parent"]);
  });

  it("reads two thousand frames within each other", () => {
    const chain = Array.from({ length: 2_000 }, (_, depth) =>
      shape({
        id: `shape:f${depth}`,
        type: "frame",
        parentId: depth === 0 ? "page:page" : `shape:f${depth - 1}`,
        x: 1,
      }),
    );
    expect(placeShapes(chain).at(-1)?.pose.x).toBe(2_000);
  });

  it("comes to an end with two shapes under one id that hang on each other", () => {
    const records = [
      shape({ id: "shape:b", parentId: "shape:c", type: "note" }),
      shape({ id: "shape:b", parentId: "shape:a", type: "frame" }),
      shape({ id: "shape:c", parentId: "shape:b", type: "note" }),
      shape({ id: "shape:c", parentId: "shape:a", type: "group" }),
    ];
    expect(placeShapes(records).map(({ record }) => record.id)).toEqual(["shape:b", "shape:c"]);
  });

  it("never throws and never loses a note, whatever the records", () => {
    const id = fc.constantFrom("shape:a", "shape:b", "shape:c", "page:page", "nonsense");
    const odd = fc.oneof(fc.double(), fc.string(), fc.constant(null), fc.object());
    const records = fc.array(
      fc.record({
        id: fc.constantFrom("shape:a", "shape:b", "shape:c"),
        parentId: id,
        type: fc.constantFrom(
          "note",
          "geo",
          "text",
          "frame",
          "group",
          "arrow",
          "draw",
          "line",
          "?",
        ),
        props: fc.dictionary(
          fc.constantFrom(
            "w",
            "h",
            "growY",
            "scale",
            "size",
            "points",
            "segments",
            "start",
            "richText",
          ),
          odd,
        ),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(records, (drafts) => {
        const shapes = drafts.map((draft) => shape({ ...draft, props: draft.props as JsonObject }));
        const placed = placeShapes(shapes);
        expect(new Set(placed.map(({ record }) => record.id)).size).toBe(
          new Set(shapes.map((one) => one.id)).size,
        );
        outcomesOf(shapes, plain);
      }),
    );
  });
});

describe("toPage", () => {
  it("turns clockwise, as the y axis points down", () => {
    const { x, y } = toPage({ x: 10, y: 20, rotation: Math.PI / 2 }, { x: 5, y: 0 });
    expect([x, y]).toEqual([expect.closeTo(10), expect.closeTo(25)]);
  });
});

function shape(draft: Partial<ShapeRecord>): ShapeRecord {
  return {
    typeName: "shape",
    id: "shape:x",
    type: "note",
    parentId: "page:page",
    index: "a1",
    x: 0,
    y: 0,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    props: {},
    meta: {},
    ...draft,
  };
}
