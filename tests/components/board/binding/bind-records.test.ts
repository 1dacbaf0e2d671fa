import {
  createBindingId,
  type TLArrowBinding,
  type TLNoteShape,
  type TLShapeId,
} from "@tldraw/tlschema";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { readRecords, recordsMap, shapeTypes } from "#lib/canvas/board-document.ts";
import { type BoardPeer, createPeer, frame, note, sync, type, wordsOf } from "./board-peer.ts";
import { sampleShapes } from "./sample-shapes.ts";

const newcomer = (peer: BoardPeer) => createPeer(Y.encodeStateAsUpdate(peer.doc));

function arrowBinding(to: string): TLArrowBinding {
  return {
    id: createBindingId("b"),
    typeName: "binding",
    type: "arrow",
    fromId: "shape:arrow" as TLShapeId,
    toId: to as TLShapeId,
    props: {
      terminal: "end",
      normalizedAnchor: { x: 0.5, y: 0.5 },
      isExact: false,
      isPrecise: false,
      snap: "none",
    },
    meta: {},
  };
}

describe("a board's binding", () => {
  it.each(sampleShapes)("carries a $type to others and to newcomers as it is", (shape) => {
    const [ana, ben] = [createPeer(), createPeer()];
    ana.put(shape);
    sync(ana, ben);
    for (const peer of [ben, newcomer(ana)]) {
      expect(peer.leftOut()).toEqual([]);
      const { props, ...rest } = shape;
      expect(peer.shape(shape.id)).toMatchObject(rest);
      const { richText: _sent, ...plain } = props as { richText?: unknown };
      expect(peer.shape(shape.id)?.props).toMatchObject(plain);
      expect(wordsOf(peer.shape(shape.id))).toBe(wordsOf(shape));
    }
  });

  it("has a sample of every type a board may hold", () => {
    expect(sampleShapes.map((shape) => shape.type).sort()).toEqual([...shapeTypes].sort());
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

  it("takes in what others change in a note while one's own change of it still waits", () => {
    const [ana, ben] = [createPeer(), createPeer()];
    ana.put(note("shape:n"));
    sync(ana, ben);

    ana.change("shape:n", { x: 40, props: { growY: 30 } });
    ben.change("shape:n", { opacity: 0.5, props: { color: "red" } });
    ben.binding.flush();
    Y.applyUpdate(ana.doc, Y.encodeStateAsUpdate(ben.doc), "server");

    const both = { x: 40, opacity: 0.5, props: { color: "red", growY: 30 } };
    expect(ana.shape("shape:n")).toMatchObject(both);
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject(both);
  });

  it("writes one update for many changes that come together", () => {
    const ana = createPeer();
    ana.put(note("shape:a"), note("shape:b"));
    ana.binding.flush();
    let updates = 0;
    ana.doc.on("update", () => updates++);
    for (let step = 0; step < 50; step++) {
      ana.change("shape:a", { x: step });
      ana.change("shape:b", { y: step });
    }
    ana.binding.flush();
    expect(updates).toBe(1);
    expect(readRecords(ana.doc)).toContainEqual(expect.objectContaining({ id: "shape:a", x: 49 }));
  });

  it("writes nothing while it may not, and shows what is in the document instead", () => {
    const ana = createPeer();
    ana.put(note("shape:n"));
    ana.binding.flush();
    ana.setMayWrite(false);
    ana.change("shape:n", { x: 900 });
    ana.put(note("shape:sneaky"));
    ana.binding.flush();
    expect(ana.shape("shape:n")).toMatchObject({ x: 0 });
    expect(ana.shape("shape:sneaky")).toBeUndefined();
    expect(recordsMap(ana.doc).size).toBe(1);
  });

  it("lets a deletion win over a move that came at the same time", () => {
    const [ana, ben] = [createPeer(), createPeer()];
    ana.put(note("shape:n"));
    sync(ana, ben);
    ana.change("shape:n", { x: 300 });
    ben.remove("shape:n");
    sync(ana, ben);
    expect(ana.shapes()).toEqual([]);
    expect(ben.shapes()).toEqual([]);
    expect(recordsMap(ana.doc).size).toBe(0);
  });

  it("keeps the object of a text that did not change, or a live editor would be set anew", () => {
    const [ana, ben] = [createPeer(), createPeer()];
    ana.put(note("shape:n", "Hello"));
    sync(ana, ben);
    const richText = () => (ben.shape("shape:n") as TLNoteShape | undefined)?.props.richText;
    const before = richText();
    ana.change("shape:n", { x: 10, props: { color: "blue" } });
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject({ x: 10 });
    expect(richText()).toBe(before);
  });

  it("leaves the text a live editor is bound to alone, both ways", () => {
    const [ana, ben] = [createPeer(), createPeer()];
    ana.put(note("shape:n", "Hello"));
    sync(ana, ben);
    ana.binding.boundTextId = "shape:n";
    const before = ana.shape("shape:n")?.props;

    type(ben, "shape:n", 5, " all");
    ben.change("shape:n", { props: { color: "red" } });
    sync(ana, ben);

    expect(ana.shape("shape:n")?.props).toEqual({ ...before, color: "red" });
    // tldraw puts whole texts into the store while somebody types; they are not for the document.
    ana.change("shape:n", { props: { richText: { type: "doc", content: [] }, growY: 9 } });
    sync(ana, ben);
    expect(wordsOf(ben.shape("shape:n"))).toBe("Hello all");
    expect(ben.shape("shape:n")).toMatchObject({ props: { growY: 9 } });
  });

  it("shows children of a missing frame on the page, and in the frame once it comes", () => {
    const [ana, ben] = [createPeer(), createPeer()];
    const parentId = "shape:f" as TLShapeId;
    ana.put({ ...note("shape:n"), parentId });
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject({ parentId: "page:page" });

    ana.put(frame("shape:f"));
    sync(ana, ben);
    expect(ben.shape("shape:n")).toMatchObject({ parentId });
  });

  it("shows shapes that are each other's parents on the page", () => {
    const [ana, ben] = [createPeer(), createPeer()];
    ana.put(frame("shape:a"), frame("shape:b"));
    sync(ana, ben);
    ana.change("shape:a", { parentId: "shape:b" as TLShapeId });
    ben.change("shape:b", { parentId: "shape:a" as TLShapeId });
    sync(ana, ben);
    for (const peer of [ana, ben, newcomer(ana)]) {
      expect(peer.shapes().map(({ parentId }) => parentId)).toEqual(["page:page", "page:page"]);
    }
  });

  it("shows an arrow's tie only while both of its ends are there", () => {
    const [ana, ben] = [createPeer(), createPeer()];
    const arrow = sampleShapes.find((shape) => shape.type === "arrow");
    if (!arrow) throw new Error("no sample arrow");
    ana.put(arrow, note("shape:n"), arrowBinding("shape:n"));
    sync(ana, ben);
    const tie = (peer: BoardPeer) => peer.store.get(createBindingId("b"));
    expect(tie(ben)).toMatchObject({ toId: "shape:n" });

    recordsMap(ben.doc).delete("shape:n");
    expect(tie(ben)).toBeUndefined();
    expect(tie(newcomer(ben))).toBeUndefined();
  });
});

describe("a damaged record", () => {
  function damage(peer: BoardPeer, id: string, register: string, value: unknown) {
    const registers = recordsMap(peer.doc).get(id);
    if (registers instanceof Y.Map) registers.set(register, value);
  }

  it.each([
    { what: "an unknown colour", register: "p", value: { color: "mauve" } },
    { what: "a type no board has", register: "t", value: "embed" },
    { what: "no type", register: "t", value: 7 },
    { what: "a place that is not a number", register: "xf", value: ["page:page", "a1", NaN, 0, 0] },
    { what: "a place out of the world", register: "xf", value: ["page:page", "a1", 1e9, 0, 0] },
    { what: "a broken index", register: "xf", value: ["page:page", "!", 0, 0, 0] },
    { what: "a parent of another kind", register: "xf", value: ["camera:x", "a1", 0, 0, 0] },
  ])(
    "with $what is left out and named, and comes in when it is repaired",
    ({ register, value }) => {
      const ana = createPeer();
      ana.put(note("shape:bad", "Its words"), note("shape:good"));
      ana.change("shape:bad", { meta: { authorId: "m1" } });
      ana.binding.flush();
      const registers = recordsMap(ana.doc).get("shape:bad");
      const before = registers instanceof Y.Map ? registers.get(register) : undefined;

      damage(ana, "shape:bad", register, value);

      for (const peer of [ana, newcomer(ana)]) {
        expect(peer.shapes().map(({ id }) => id)).toEqual(["shape:good"]);
        expect(peer.leftOut().map(({ id }) => id)).toEqual(["shape:bad"]);
      }
      damage(ana, "shape:bad", register, before);
      expect(ana.leftOut()).toEqual([]);
      expect(ana.shape("shape:bad")).toMatchObject({ x: 0, props: { color: "yellow" } });
    },
  );

  it("is named by its words and its author", () => {
    const ana = createPeer();
    ana.put({ ...note("shape:bad", "Its words"), meta: { authorId: "m1" } });
    ana.binding.flush();
    damage(ana, "shape:bad", "p", { color: "mauve" });
    expect(ana.leftOut()).toEqual([
      { id: "shape:bad", type: "note", words: "Its words", authorId: "m1" },
    ]);
  });

  it("keeps its children on the page", () => {
    const ana = createPeer();
    ana.put(frame("shape:f"), { ...note("shape:n"), parentId: "shape:f" as TLShapeId });
    ana.binding.flush();
    damage(ana, "shape:f", "p", {});
    expect(ana.shapes()).toMatchObject([{ id: "shape:n", parentId: "page:page" }]);
  });

  it("with a text two people broke keeps its words", () => {
    const ana = createPeer();
    ana.put(note("shape:n", "Words"));
    ana.binding.flush();
    const fragment = ana.binding.fragmentOf("shape:n");
    const stray = new Y.XmlElement("listItem");
    stray.insert(0, [new Y.XmlText("stray")]);
    fragment?.insert(1, [stray]);
    for (const peer of [ana, newcomer(ana)]) {
      expect(peer.leftOut()).toEqual([]);
      expect(wordsOf(peer.shape("shape:n"))).toBe("Words\nstray");
    }
    fragment?.delete(0, fragment.length);
    expect(wordsOf(ana.shape("shape:n"))).toBe("");
    expect(ana.leftOut()).toEqual([]);
  });
});
