import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { createBoardFullness } from "#components/board/binding/board-fullness.ts";
import { recordsMap } from "#lib/canvas/board-document.ts";

function fill(doc: Y.Doc, from: number, to: number) {
  doc.transact(() => {
    for (let at = from; at < to; at++) recordsMap(doc).set(`shape:${at}`, new Y.Map());
  });
}

describe("how full a board is", () => {
  it("is told when it gets crowded, when it is full, and when there is room again", () => {
    const doc = new Y.Doc();
    fill(doc, 0, 900);
    const fullness = createBoardFullness(doc);
    const seen: string[] = [fullness.current()];
    const stop = fullness.subscribe(() => seen.push(fullness.current()));
    fill(doc, 900, 999);
    fill(doc, 999, 1_000);
    fill(doc, 1_000, 4_000);
    doc.transact(() => {
      for (let at = 0; at < 10; at++) recordsMap(doc).delete(`shape:${at}`);
    });
    fill(doc, 0, 10);
    stop();
    fill(doc, 4_000, 4_001);
    expect(seen).toEqual(["roomy", "crowded", "full", "crowded", "full"]);
    expect(fullness.current()).toBe("full");
  });

  it("does not depend on arrows' bindings, nor on how shapes change", () => {
    const doc = new Y.Doc();
    fill(doc, 0, 999);
    const fullness = createBoardFullness(doc);
    const listener = vi.fn();
    fullness.subscribe(listener);
    for (let at = 0; at < 5; at++) recordsMap(doc).set(`binding:${at}`, new Y.Map());
    fill(doc, 0, 50);
    expect(listener).not.toHaveBeenCalled();
    expect(fullness.current()).toBe("roomy");
  });
});
