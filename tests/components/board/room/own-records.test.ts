import * as decoding from "lib0/decoding";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createOwnRecords } from "#components/board/room/own-records.ts";
import { putBack, takeOut } from "#components/board/room/rescued-notes.ts";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { writeNotes } from "#lib/canvas/new-note.ts";
import { ownFrame } from "#sync/frames.ts";

const note = (id: string, text = id) => ({ id: `shape:${id}`, text, x: 0, y: 0 });

/** What the server says, as it arrives: without the number of the channel. */
function said(...ids: string[]): decoding.Decoder {
  const decoder = decoding.createDecoder(ownFrame(ids));
  decoding.readVarUint(decoder);
  return decoder;
}

describe("which records are one's own", () => {
  it("[E22] are those the server names, and those this browser made", () => {
    const theirs = new Y.Doc();
    writeNotes(theirs, [note("a"), note("b")]);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
    const own = createOwnRecords(doc);
    expect(own.has("shape:a")).toBe(false);
    const before = own.current();
    own.hear(said("shape:a"));
    expect(own.current()).not.toBe(before);
    expect([own.has("shape:a"), own.has("shape:b")]).toEqual([true, false]);
    writeNotes(doc, [note("c")]);
    expect(own.has("shape:c")).toBe(true);
    own.hear(said());
    expect([own.has("shape:a"), own.has("shape:c")]).toEqual([false, true]);
  });

  it("[E20] are not those that one only brought back", () => {
    const theirs = new Y.Doc();
    writeNotes(theirs, [note("a")]);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
    const undo = new Y.UndoManager(recordsMap(doc));
    recordsMap(doc).delete("shape:a");
    undo.undo();
    expect(recordsMap(doc).has("shape:a")).toBe(true);
    expect(createOwnRecords(doc).has("shape:a")).toBe(false);
  });
});

describe("a copy that is thrown away", () => {
  it("[E20] leaves what the server has never seen, words included, and nothing it knows better", () => {
    const server = new Y.Doc();
    writeNotes(server, [note("theirs"), note("gone"), note("known")]);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
    recordsMap(server).delete("shape:gone");
    writeNotes(doc, [note("new", "two\nlines"), note("other")]);
    recordsMap(doc).delete("shape:theirs");
    const waiting = ["shape:new", "shape:theirs", "shape:gone", "shape:known"];
    const rescued = takeOut(doc, waiting);
    doc.destroy();

    putBack(server, rescued);
    expect(Object.keys(recordsMap(server).toJSON()).sort()).toEqual([
      "shape:known",
      "shape:new",
      "shape:theirs",
    ]);
    const found = readRecords(server).find(({ id }) => id === "shape:new");
    expect(JSON.stringify(found)).toContain("lines");
  });
});
