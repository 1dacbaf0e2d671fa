import type { TLShapeId } from "@tldraw/tlschema";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type BoardPeer, createPeer, frame, note, sync, type, wordsOf } from "./board-peer.ts";

/** Ana and Ben on one board with a note of Ana's. */
function pair(): [BoardPeer, BoardPeer] {
  const [ana, ben] = [createPeer(), createPeer()];
  ana.act(() => ana.put(note("shape:n", "idea")));
  sync(ana, ben);
  return [ana, ben];
}

describe("undo of one's own work", () => {
  it("takes back a move and leaves the colour somebody gave the note meanwhile", () => {
    const [ana, ben] = pair();
    ana.act(() => ana.change("shape:n", { x: 300 }));
    sync(ana, ben);
    ben.act(() => ben.change("shape:n", { props: { color: "red" } }));
    sync(ana, ben);
    ana.undoLast();
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject({ x: 0, props: { color: "red" } });
    ana.redoLast();
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject({ x: 300, props: { color: "red" } });
  });

  it("does not move a note that somebody moved after me", () => {
    const [ana, ben] = pair();
    ana.act(() => ana.change("shape:n", { x: 300 }));
    sync(ana, ben);
    ben.act(() => ben.change("shape:n", { x: 700 }));
    sync(ana, ben);
    ana.undoLast();
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject({ x: 700 });
  });

  it("never brings back what somebody else deleted", () => {
    const [ana, ben] = pair();
    ana.act(() => ana.change("shape:n", { x: 300 }));
    sync(ana, ben);
    ben.act(() => ben.remove("shape:n"));
    sync(ana, ben);
    for (let times = 0; times < 3; times++) ana.undoLast();
    for (let times = 0; times < 3; times++) ana.redoLast();
    sync(ana, ben);
    expect(ana.shapes()).toEqual([]);
    expect(ben.shapes()).toEqual([]);
  });

  it("brings back what I deleted, with its words and its place", () => {
    const [ana, ben] = pair();
    ana.act(() => ana.change("shape:n", { x: 50, props: { color: "blue" } }));
    ana.act(() => ana.remove("shape:n"));
    sync(ana, ben);
    expect(ben.shapes()).toEqual([]);
    ana.undoLast();
    sync(ana, ben);
    for (const peer of [ana, ben]) {
      expect(peer.shape("shape:n")).toMatchObject({ x: 50, props: { color: "blue" } });
      expect(wordsOf(peer.shape("shape:n"))).toBe("idea");
    }
  });

  it("does not delete a note of mine that somebody has written in", () => {
    const [ana, ben] = pair();
    type(ben, "shape:n", 4, " by Ben");
    sync(ana, ben);
    ana.undoLast();
    sync(ana, ben);
    expect(ben.shapes()).toHaveLength(1);
    expect(wordsOf(ben.shape("shape:n"))).toBe("by Ben");
    expect(ana.shape("shape:n")).toEqual(ben.shape("shape:n"));
    expect(ana.leftOut()).toEqual([]);
  });

  it("does not delete a note of mine that somebody has recoloured or moved", () => {
    const [ana, ben] = pair();
    ben.act(() => ben.change("shape:n", { props: { color: "red" } }));
    sync(ana, ben);
    ana.undoLast();
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject({ props: { color: "red" } });
  });

  it("takes back only my own letters of a text we both wrote", () => {
    const [ana, ben] = pair();
    type(ben, "shape:n", 0, "B: ");
    sync(ana, ben);
    ana.act(() => ana.change("shape:n", { props: { richText: paragraph("B: idea, mine") } }));
    sync(ana, ben);
    type(ben, "shape:n", 0, "!");
    sync(ana, ben);
    ana.undoLast();
    sync(ana, ben);
    expect(wordsOf(ben.shape("shape:n"))).toBe("!B: idea");
  });

  it("takes back a change of several things in one step, and redoes it", () => {
    const [ana, ben] = pair();
    ana.act(() => {
      ana.put(frame("shape:f"));
      ana.change("shape:n", { parentId: "shape:f" as TLShapeId, x: 20 });
    });
    sync(ana, ben);
    ana.undoLast();
    sync(ana, ben);
    expect(ben.shapes()).toMatchObject([{ id: "shape:n", parentId: "page:page", x: 0 }]);
    ana.redoLast();
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject({ parentId: "shape:f", x: 20 });
  });

  it("leaves no half record behind, whatever is undone", () => {
    const [ana, ben] = pair();
    ana.act(() => ana.change("shape:n", { opacity: 0.5, meta: { tag: "x" } }));
    type(ben, "shape:n", 0, "B");
    sync(ana, ben);
    for (let times = 0; times < 5; times++) ana.undoLast();
    sync(ana, ben);
    const newcomer = createPeer(Y.encodeStateAsUpdate(ben.doc));
    for (const peer of [ana, ben, newcomer]) {
      expect(peer.leftOut()).toEqual([]);
      expect(peer.shape("shape:n")).toMatchObject({ opacity: 1, meta: {} });
    }
  });
});

function paragraph(text: string) {
  return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
}
