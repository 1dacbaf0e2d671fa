import type { TLShape } from "@tldraw/tlschema";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { createPeer, frame, note, wordsOf } from "./board-peer.ts";
import { sampleShapes } from "./sample-shapes.ts";

/** Time in which a page has to be back, in milliseconds; a page that hangs never is. */
const SOON = 2_000;

/** A board with a good note and sound samples on it, written to behind the server's back. */
function spoiled(spoil: (doc: Y.Doc) => void): Uint8Array {
  const writer = createPeer();
  writer.put(note("shape:good", "Good"), ...sampleShapes);
  writer.put(frame("shape:a"), frame("shape:b"), frame("shape:c"));
  writer.binding.flush();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(writer.doc));
  spoil(doc);
  return Y.encodeStateAsUpdate(doc);
}

function registers(doc: Y.Doc, id: string): Y.Map<unknown> {
  const found = recordsMap(doc).get(id);
  if (!(found instanceof Y.Map)) throw new Error(`no record ${id}`);
  return found;
}

const setProp = (id: string, name: string, value: unknown) => (doc: Y.Doc) =>
  registers(doc, id).set("p", { ...(registers(doc, id).get("p") as object), [name]: value });

const nest = (id: string, parentId: string) => (doc: Y.Doc) =>
  registers(doc, id).set("xf", [parentId, "a1", 1, 2, 0]);

function deepText(doc: Y.Doc): void {
  let at = registers(doc, "shape:note").get("rt") as Y.XmlFragment;
  for (let depth = 0; depth < 1_000; depth++) {
    const element = new Y.XmlElement(depth % 2 === 0 ? "bulletList" : "listItem");
    at.insert(0, [element]);
    at = element;
  }
}

function deepValue(depth: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

const points = Array.from({ length: 200_000 }, (_, x) => ({ x, y: 0, z: 0.5 }));
const isShape = (id: string) => (shape: TLShape) => shape.id === id;

describe("a page with a hostile board", () => {
  it.each<[string, string, (doc: Y.Doc) => void]>([
    [
      "five megabytes of text",
      "shape:note",
      (doc) => {
        const text = (registers(doc, "shape:note").get("rt") as Y.XmlFragment).get(
          0,
        ) as Y.XmlElement;
        (text.get(0) as Y.XmlText).insert(0, "x".repeat(5_000_000));
      },
    ],
    ["five megabytes on an arrow", "shape:arrow", setProp("shape:arrow", "text", "x".repeat(5e6))],
    [
      "a stroke of 200,000 points",
      "shape:draw",
      setProp("shape:draw", "segments", [{ type: "free", points }]),
    ],
    [
      "a straight stroke around the world",
      "shape:draw",
      setProp(
        "shape:draw",
        "segments",
        Array.from({ length: 50 }, () => ({
          type: "straight",
          points: [
            { x: 0, y: 0 },
            { x: 9e4, y: 9e4 },
          ],
        })),
      ),
    ],
    ["a stroke without points", "shape:highlight", setProp("shape:highlight", "segments", [])],
    [
      "a line with one point",
      "shape:line",
      setProp("shape:line", "points", { a1: { id: "a1", index: "a1", x: 0, y: 0 } }),
    ],
    [
      "a cloud of a billion bumps",
      "shape:geo",
      (doc) => {
        setProp("shape:geo", "geo", "cloud")(doc);
        setProp("shape:geo", "h", 1e-9)(doc);
      },
    ],
    ["an endless width", "shape:geo", setProp("shape:geo", "w", Number.POSITIVE_INFINITY)],
    ["no number for a height", "shape:frame", setProp("shape:frame", "h", Number.NaN)],
    [
      "a place at no end",
      "shape:note",
      (doc) => registers(doc, "shape:note").set("xf", ["page:page", "a1", 1e300, 0, 0]),
    ],
    ["a script for a link", "shape:note", setProp("shape:note", "url", "javascript:alert(1)")],
    ["props nested without end", "shape:geo", setProp("shape:geo", "w", deepValue(2_500))],
    [
      "meta nested without end",
      "shape:geo",
      (doc) => registers(doc, "shape:geo").set("m", { a: deepValue(2_500) }),
    ],
    [
      "meta of a megabyte",
      "shape:geo",
      (doc) => registers(doc, "shape:geo").set("m", { a: "x".repeat(1e6) }),
    ],
    ["a word for a record", "shape:geo", (doc) => recordsMap(doc).set("shape:geo", "word")],
  ])("leaves the record out and shows the rest: %s", (_name, id, spoil) => {
    const content = spoiled(spoil);
    const start = performance.now();
    const peer = createPeer(content);
    expect(performance.now() - start).toBeLessThan(SOON);
    expect(peer.leftOut().map((record) => record.id)).toContain(id);
    expect(peer.shapes().some(isShape(id))).toBe(false);
    expect(wordsOf(peer.shape("shape:good"))).toBe("Good");
  });

  it.each<[string, string, (doc: Y.Doc) => void]>([
    ["elements in each other without end", "A note\nin two lines", deepText],
    [
      "a link that runs a script",
      "A note\nin two lines",
      (doc) => {
        const text = (registers(doc, "shape:note").get("rt") as Y.XmlFragment).get(
          0,
        ) as Y.XmlElement;
        (text.get(0) as Y.XmlText).format(0, 3, { link: { href: "javascript:alert(1)" } });
      },
    ],
    [
      "a link that lies over the page",
      "A note\nin two lines",
      (doc) => {
        const text = (registers(doc, "shape:note").get("rt") as Y.XmlFragment).get(
          0,
        ) as Y.XmlElement;
        (text.get(0) as Y.XmlText).format(0, 3, {
          link: { href: "https://example.org", class: "fixed inset-0" },
        });
      },
    ],
    [
      "words next to a line",
      "loose\nA note\nin two lines",
      (doc) => {
        (registers(doc, "shape:note").get("rt") as Y.XmlFragment).insert(0, [
          new Y.XmlText("loose"),
        ]);
      },
    ],
    [
      "rich text among the props",
      "A note\nin two lines",
      setProp("shape:note", "richText", deepValue(2_500)),
    ],
  ])("shows a text's words without its formatting: %s", (_name, words, spoil) => {
    const content = spoiled(spoil);
    const start = performance.now();
    const peer = createPeer(content);
    expect(performance.now() - start).toBeLessThan(SOON);
    expect(wordsOf(peer.shape("shape:note"))).toBe(words);
    expect(JSON.stringify(peer.shape("shape:note"))).not.toMatch(/script|inset/);
    expect(peer.leftOut()).toEqual([]);
  });

  it.each<[string, readonly string[], (doc: Y.Doc) => void]>([
    ["its own parent", ["shape:a"], nest("shape:a", "shape:a")],
    [
      "two in each other",
      ["shape:a", "shape:b"],
      (doc) => {
        nest("shape:a", "shape:b")(doc);
        nest("shape:b", "shape:a")(doc);
      },
    ],
    [
      "three in each other",
      ["shape:a", "shape:b", "shape:c"],
      (doc) => {
        nest("shape:a", "shape:b")(doc);
        nest("shape:b", "shape:c")(doc);
        nest("shape:c", "shape:a")(doc);
      },
    ],
    ["in a shape that is gone", ["shape:a"], nest("shape:a", "shape:gone")],
    ["in a note", ["shape:a"], nest("shape:a", "shape:note")],
  ])("shows shapes on the page that cannot lie where they are said to: %s", (_name, ids, spoil) => {
    const peer = createPeer(spoiled(spoil));
    for (const id of ids) expect(peer.shape(id)?.parentId).toBe("page:page");
    expect(peer.leftOut()).toEqual([]);
  });

  it("shows frames on the page that lie deeper than it can go", () => {
    const content = spoiled((doc) => {
      const one = registers(doc, "shape:a");
      for (let depth = 0; depth < 4_000; depth++) {
        const parent = depth === 0 ? "page:page" : `shape:n${depth - 1}`;
        const copy = new Y.Map<unknown>([
          ["t", "frame"],
          ["xf", [parent, "a1", 1, 1, 0]],
          ["p", one.get("p")],
        ]);
        recordsMap(doc).set(`shape:n${depth}`, copy);
      }
    });
    const start = performance.now();
    const peer = createPeer(content);
    expect(performance.now() - start).toBeLessThan(2 * SOON);
    expect(peer.shape("shape:n32")?.parentId).toBe("shape:n31");
    expect(peer.shape("shape:n3999")?.parentId).toBe("page:page");
  });

  it("goes on showing what others do after a bad record came", () => {
    const [peer, other] = [createPeer(), createPeer()];
    other.put(note("shape:n", "before"));
    const share = () => {
      other.binding.flush();
      Y.applyUpdate(peer.doc, Y.encodeStateAsUpdate(other.doc), "server");
    };
    share();
    recordsMap(other.doc).set("shape:bad", new Y.Map([["t", "note"]]));
    other.change("shape:n", { x: 77 });
    share();
    expect(peer.shape("shape:n")).toMatchObject({ x: 77 });
    expect(peer.leftOut()).toMatchObject([{ id: "shape:bad" }]);
  });
});
