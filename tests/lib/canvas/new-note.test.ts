import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { PAGE_ID, readRecords, recordsMap, type ShapeRecord } from "#lib/canvas/board-document.ts";
import { type NewNote, writeNotes } from "#lib/canvas/new-note.ts";
import { wordsOf } from "#lib/canvas/shape-props.ts";
import { putShapes } from "./build-board.ts";

function shapesOf(doc: Y.Doc): ShapeRecord[] {
  return readRecords(doc)
    .flatMap((record) => (record.typeName === "shape" ? [record] : []))
    .toSorted((one, other) => (one.index < other.index ? -1 : 1));
}

const note = (id: string, changes: Partial<NewNote> = {}): NewNote => ({
  id: `shape:${id}`,
  text: `text of ${id}`,
  x: 10,
  y: 20,
  ...changes,
});

describe("writing notes on a board", () => {
  it("puts them in front of everything, in their order", () => {
    const doc = new Y.Doc();
    putShapes(doc, [
      { id: "old", index: "a5" },
      { id: "older", index: "a1" },
    ]);
    writeNotes(
      doc,
      ["one", "two", "three"].map((id) => note(id)),
    );
    expect(shapesOf(doc).map(({ id }) => id)).toEqual(
      ["older", "old", "one", "two", "three"].map((id) => `shape:${id}`),
    );
  });

  it("writes words of several lines, colour, place and meta", () => {
    const doc = new Y.Doc();
    writeNotes(doc, [
      note("a", { text: "一行\nsecond", colour: "blue", meta: { authorId: "ana" } }),
    ]);
    const [shape] = shapesOf(doc);
    expect(shape && wordsOf(shape)).toBe("一行\nsecond");
    expect(shape).toMatchObject({
      type: "note",
      parentId: PAGE_ID,
      x: 10,
      y: 20,
      props: { color: "blue" },
      meta: { authorId: "ana" },
    });
  });

  it("leaves a note alone that is there already, and says nothing of it", () => {
    const doc = new Y.Doc();
    writeNotes(doc, [note("a")]);
    const before = Y.encodeStateVector(doc);
    writeNotes(doc, [note("a", { text: "other" })]);
    expect(Y.encodeStateVector(doc)).toEqual(before);
    const [shape] = shapesOf(doc);
    expect(shape && wordsOf(shape)).toBe("text of a");
  });

  it.each(["", "zzzz", "a", "A", "!", "日", "a0\u0000"])(
    "goes on where an index of %j cannot be counted on from",
    (index) => {
      const doc = new Y.Doc();
      putShapes(doc, [{ id: "hostile", index }]);
      writeNotes(doc, [note("a"), note("b")]);
      const indexes = readRecords(doc).flatMap((record) =>
        record.typeName === "shape" && record.id !== "shape:hostile" ? [record.index] : [],
      );
      expect(indexes).toHaveLength(2);
      expect(indexes[0]).not.toBe(indexes[1]);
    },
  );

  it("counts only what lies on the page: a shape in a frame has an order of its own", () => {
    const doc = new Y.Doc();
    putShapes(doc, [
      { id: "frame", type: "frame", index: "a1" },
      { id: "inner", index: "a9", parentId: "shape:frame" },
    ]);
    writeNotes(doc, [note("a")]);
    const made = shapesOf(doc).find(({ id }) => id === "shape:a");
    expect(made && made.index > "a1" && made.index < "a9").toBe(true);
  });

  it("any notes in any portions make the same board, each of them once", () => {
    const some = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (portions) => {
        const doc = new Y.Doc();
        for (const ids of portions)
          writeNotes(
            doc,
            ids.map((id) => note(id)),
          );
        const ids = [...new Set(portions.flat())].map((id) => `shape:${id}`);
        expect([...recordsMap(doc).keys()].toSorted()).toEqual(ids.toSorted());
        expect(shapesOf(doc).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });
});
