import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { plainTextOf } from "#lib/canvas/rich-text.ts";
import { createPeer, frame, note, sync, type } from "./board-peer.ts";

const wordsOf = (shape: { props: object } | undefined) =>
  plainTextOf(shape && "richText" in shape.props ? (shape.props.richText as never) : undefined);

describe("a board's binding", () => {
  it("carries a new note to others and to newcomers", () => {
    const [ana, ben] = [createPeer(), createPeer()];
    ana.put(note("shape:n", "Hello"));
    sync(ana, ben);
    const cleo = createPeer(Y.encodeStateAsUpdate(ben.doc));
    for (const peer of [ben, cleo]) {
      expect(wordsOf(peer.shape("shape:n"))).toBe("Hello");
      expect(peer.shapes()).toEqual(ana.shapes().map((s) => expect.objectContaining({ id: s.id })));
    }
  });

  it("keeps a move, a new colour and typing that happen at once", () => {
    const [ana, ben, cleo] = [createPeer(), createPeer(), createPeer()];
    ana.put(note("shape:n", "middle"));
    sync(ana, ben, cleo);
    ana.change("shape:n", { x: 500 });
    ben.change("shape:n", { props: { color: "red" } });
    type(cleo, "shape:n", 0, "the ");
    sync(ana, ben, cleo);
    for (const peer of [ana, ben, cleo]) {
      expect(peer.shape("shape:n")).toMatchObject({ x: 500, props: { color: "red" } });
      expect(wordsOf(peer.shape("shape:n"))).toBe("the middle");
    }
  });
});
