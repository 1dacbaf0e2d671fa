import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { createRecordCache } from "#components/wall/record-cache.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import type { PartsMemory } from "#lib/canvas/figure/parts-memory.ts";
import { drawFigure } from "#lib/canvas/figure.ts";
import { putBinding, putShapes } from "#tests/lib/canvas/build-board.ts";

const template = findTemplate("T07-twin-transition");
if (!template) throw new Error("no template");
const words = { name: "", purpose: "", zones: {}, columns: {} };
const sheet = { template, words, columnSet: null, detail: "compact" } as const;

function sampleBoard() {
  const doc = new Y.Doc();
  const frame = { id: "frame", type: "frame", x: 400, y: 400, props: { w: 600, h: 600 } };
  putShapes(doc, [
    frame,
    { id: "a", text: "Meters in every dorm" },
    { id: "b", text: "食堂减少浪费", x: 600 },
    { id: "inside", text: "in the frame", parentId: "shape:frame", x: 20, y: 20 },
    { id: "arrow", type: "arrow", props: { start: { x: 0, y: 0 }, end: { x: 500, y: 0 } } },
  ]);
  putBinding(doc, { from: "arrow", to: "a", terminal: "start" });
  putBinding(doc, { from: "arrow", to: "b", terminal: "end" });
  return doc;
}

describe("a figure drawn again", () => {
  const move = (doc: Y.Doc, id: string, x: number, y: number) => {
    const shape = recordsMap(doc).get(`shape:${id}`) as Y.Map<unknown>;
    const [parent, index] = shape.get("xf") as string[];
    shape.set("xf", [parent, index, x, y, 0]);
  };

  it("is the same as one drawn for the first time, whatever was changed in between", () => {
    const doc = sampleBoard();
    const read = createRecordCache(doc);
    const memory: PartsMemory = new WeakMap();
    const changes: ((doc: Y.Doc) => void)[] = [
      () => {},
      // The arrow follows, and what lies in the frame goes with it.
      () => move(doc, "b", 900, 700),
      () => move(doc, "frame", 100, 900),
      () => putShapes(doc, [{ id: "a", text: "Something else" }]),
      () => recordsMap(doc).delete("shape:inside"),
    ];
    for (const change of changes) {
      change(doc);
      const again = drawFigure({ ...sheet, records: read(), memory });
      const anew = drawFigure({ ...sheet, records: readRecords(doc) });
      expect(again).toEqual(anew);
    }
  });

  it("keeps the parts of what has not changed", () => {
    const doc = sampleBoard();
    const read = createRecordCache(doc);
    const memory: PartsMemory = new WeakMap();
    const before = new Set(drawFigure({ ...sheet, records: read(), memory }).parts);
    move(doc, "b", 900, 700);
    const { parts } = drawFigure({ ...sheet, records: read(), memory });
    // New are note b (paper and words), the arrow (line and head), and the empty sheet.
    expect(parts.filter((part) => part.kind === "text" && before.has(part))).toHaveLength(2);
  });
});
