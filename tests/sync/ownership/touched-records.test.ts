import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { PAGE_ID, recordsMap } from "#lib/canvas/board-document.ts";
import { applyBounded } from "#sync/bounded-apply.ts";
import { touchedRecords } from "#sync/ownership/touched-records.ts";
import { startNote } from "#tests/support/typed-note.ts";
import { contents, craft, item, repeat, text, values } from "../crafted-update.ts";

const IDS = ["shape:a", "shape:b", "shape:c"];

function registersOf(doc: Y.Doc, id: string): Y.Map<unknown> | undefined {
  const registers = recordsMap(doc).get(id);
  return registers instanceof Y.Map ? registers : undefined;
}

function textIn(doc: Y.Doc, id: string): Y.XmlText | undefined {
  const fragment = registersOf(doc, id)?.get("rt");
  const paragraph = fragment instanceof Y.XmlFragment ? fragment.get(0) : undefined;
  const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  return words instanceof Y.XmlText ? words : undefined;
}

/** What people do to a record, as the editor writes it. */
const deeds = {
  make: (doc: Y.Doc, id: string) => void startNote(doc, id),
  move: (doc: Y.Doc, id: string, n: number) =>
    registersOf(doc, id)?.set("xf", [PAGE_ID, "a1", n, n, 0]),
  type: (doc: Y.Doc, id: string, n: number) => textIn(doc, id)?.insert(0, `${n} words`),
  erase: (doc: Y.Doc, id: string) => {
    const words = textIn(doc, id);
    if (words && words.length > 1) words.delete(0, 2);
  },
  tag: (doc: Y.Doc, id: string, n: number) => registersOf(doc, id)?.set("m", { n }),
  untag: (doc: Y.Doc, id: string) => registersOf(doc, id)?.delete("m"),
  remove: (doc: Y.Doc, id: string) => recordsMap(doc).delete(id),
};
type Deed = keyof typeof deeds;

const someDeeds = fc.array(
  fc.record({
    deed: fc.constantFrom(...(Object.keys(deeds) as Deed[])),
    id: fc.constantFrom(...IDS),
    n: fc.nat(9),
  }),
  { maxLength: 8 },
);

function doAll(doc: Y.Doc, list: readonly Readonly<{ deed: Deed; id: string; n: number }>[]) {
  for (const { deed, id, n } of list) doc.transact(() => deeds[deed](doc, id, n));
}

const lookOf = (doc: Y.Doc) =>
  new Map([...recordsMap(doc)].map(([id, value]) => [id, JSON.stringify(value)]));

/** Ids of records that are not what they were. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id) !== after.get(id),
  );
}

/** A board with three notes, two of them typed into by two people each. */
function boardOfThree() {
  const doc = new Y.Doc();
  doc.clientID = 100;
  for (const id of IDS) startNote(doc, id).type("hello");
  return doc;
}

function copyOf(doc: Y.Doc, clientId: number): Y.Doc {
  const copy = new Y.Doc();
  copy.clientID = clientId;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const idOf = (type: Y.Map<unknown> | undefined) => {
  const { client = 0, clock = 0 } = type?._item?.id ?? {};
  return [client, clock] as const;
};
const registerId = (doc: Y.Doc, id: string, name: string) => {
  const { client = 0, clock = 0 } = registersOf(doc, id)?._map.get(name)?.id ?? {};
  return [client, clock] as const;
};

describe("which records an update touches", () => {
  it("[E20] names every record that applying it would change, whatever happened meanwhile", () => {
    fc.assert(
      fc.property(someDeeds, someDeeds, someDeeds, fc.boolean(), (known, theirs, ours, isLow) => {
        const board = boardOfThree();
        doAll(board, known);
        const peer = copyOf(board, isLow ? 1 : 1_000);
        doAll(board, ours);
        doAll(peer, theirs);
        const update = Y.encodeStateAsUpdate(peer, Y.encodeStateVector(board));
        const touched = touchedRecords(update, board);
        const before = lookOf(board);
        applyBounded(board, update, "peer");
        expect([...touched.records.keys()]).toEqual(
          expect.arrayContaining(changed(before, lookOf(board))),
        );
        for (const [id, touch] of touched.records) {
          if (touch === "deleted") expect(recordsMap(board).has(id)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(deeds) as Deed[])("names the one record that is concerned by: %s", (deed) => {
    const board = boardOfThree();
    registersOf(board, "shape:a")?.set("m", { n: 1 });
    const peer = copyOf(board, 1);
    deeds[deed](peer, "shape:a", 5);
    const update = Y.encodeStateAsUpdate(peer, Y.encodeStateVector(board));
    const touch = deed === "remove" ? "deleted" : "changed";
    expect([...touchedRecords(update, board).records]).toEqual([["shape:a", touch]]);
  });

  it("finds the arrows that bindings are to lead from", () => {
    const board = boardOfThree();
    const peer = copyOf(board, 1);
    const registers = new Y.Map<unknown>([["ft", ["shape:b", "shape:a"]]]);
    recordsMap(peer).set("binding:1", registers);
    registers.set("ft", ["shape:c", "shape:a"]);
    const update = Y.encodeStateAsUpdate(peer, Y.encodeStateVector(board));
    // The first was another's for a moment, and Yjs does not keep what it was.
    expect(touchedRecords(update, board).arrows.get("binding:1")).toEqual(["shape:c"]);
  });

  describe("[E20] is not led astray by", () => {
    const board = boardOfThree();
    const own = registersOf(board, "shape:a");
    const other = registersOf(board, "shape:b");
    const xf = values(["page:page", "a1", 9, 9, 0]);

    function touchedBy(...structs: Parameters<typeof craft>[0][number]["structs"]): string[] {
      const update = craft([{ client: 7, clock: 0, structs }]);
      const before = lookOf(board);
      const touched = [...touchedRecords(update, board).records.keys()];
      const after = copyOf(board, 8);
      applyBounded(after, update, "peer");
      expect(touched).toEqual(expect.arrayContaining(changed(before, lookOf(after))));
      return touched;
    }

    it("a register named by its record", () => {
      expect(touchedBy(item({ parent: idOf(other), key: "xf" }, contents.any, xf))).toEqual([
        "shape:b",
      ]);
    });

    it("a register named by what stands in it", () => {
      const left = registerId(board, "shape:b", "xf");
      expect(touchedBy(item({ left }, contents.any, xf))).toEqual(["shape:b"]);
      expect(touchedBy(item({ right: left }, contents.any, xf))).toEqual(["shape:b"]);
    });

    it("neighbours in two records", () => {
      const [mine, theirs] = ["shape:a", "shape:b"].map((id) => registerId(board, id, "xf"));
      if (!mine || !theirs) throw new Error("no registers");
      expect(touchedBy(item({ left: mine, right: theirs }, contents.any, xf))).toEqual(["shape:a"]);
      expect(touchedBy(item({ left: theirs, right: mine }, contents.any, xf))).toEqual(["shape:b"]);
    });

    it("a whole record under a key that is taken", () => {
      expect(touchedBy(item({ key: "shape:b" }, contents.any, values(1)))).toEqual(["shape:b"]);
    });

    it("a way through parts of its own", () => {
      const left = registerId(board, "shape:b", "xf");
      const first = item({ left }, contents.any, values(1));
      const second = item({ left: [7, 0] }, contents.any, xf);
      expect(touchedBy(first, second)).toEqual(["shape:b"]);
    });

    it("what is there already, said to be elsewhere", () => {
      const doc = copyOf(board, 9);
      registersOf(doc, "shape:a")?.set("m", { n: 1 });
      // One value is known, and the second is said to lie in another's record with it.
      const forged = item({ parent: idOf(other), key: "xf" }, contents.any, values(1, 2));
      const update = craft([{ client: 9, clock: 0, structs: [forged] }]);
      expect([...touchedRecords(update, doc).records.keys()].sort()).toEqual([
        "shape:a",
        "shape:b",
      ]);
    });

    it("a record that is deleted by its parts", () => {
      const [client, clock] = registerId(board, "shape:b", "xf");
      const update = craft([], [[client, clock, 1]]);
      expect([...touchedRecords(update, board).records]).toEqual([["shape:b", "changed"]]);
    });

    it("parts that build on one another in a circle", () => {
      const update = craft([
        { client: 7, clock: 0, structs: [item({ left: [8, 0] }, contents.text, text("x"))] },
        { client: 8, clock: 0, structs: [item({ left: [7, 0] }, contents.text, text("y"))] },
      ]);
      expect([...touchedRecords(update, board).records.keys()]).toEqual([]);
      expect(() => applyBounded(copyOf(board, 8), update, "peer")).toThrow();
    });

    it("a long chain", () => {
      const [first, ...rest] = repeat(100_000, (index) =>
        item(
          index === 0 ? { parent: idOf(own), key: "x" } : { left: [7, index - 1] },
          4,
          text("x"),
        ),
      );
      if (!first) throw new Error("no chain");
      const update = craft([{ client: 7, clock: 0, structs: [first, ...rest] }]);
      expect([...touchedRecords(update, board).records.keys()]).toEqual(["shape:a"]);
    });
  });
});
