import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { unsavedWords } from "#components/board/room/unsaved-words.ts";
import { putBinding, putShapes } from "#tests/lib/canvas/build-board.ts";

const doc = new Y.Doc();
putShapes(doc, [
  { id: "low", y: 500, text: "Last" },
  { id: "right", x: 300, y: 10, text: "Second\nof two lines" },
  { id: "left", x: 0, y: 10, text: "First" },
  { id: "saved", text: "Known to the server" },
  { id: "blank", text: " " },
  { id: "ink", type: "draw" },
  { id: "frame", type: "frame", y: 100, props: { name: "Our plan" } },
]);
putBinding(doc, { from: "ink", to: "low", terminal: "end" });

describe("what a board could not save", () => {
  it("comes as words from top to bottom, and nothing else", () => {
    const waiting = ["low", "blank", "right", "ink", "frame", "left"].map((id) => `shape:${id}`);
    expect(unsavedWords(doc, [...waiting, "binding:ink-low-end", "shape:gone"])).toEqual([
      "First",
      "Second\nof two lines",
      "Our plan",
      "Last",
    ]);
  });

  it("is nothing if nothing waits", () => {
    expect(unsavedWords(doc, [])).toEqual([]);
  });
});
