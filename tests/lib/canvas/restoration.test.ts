import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { recordsMap } from "#lib/canvas/board-document.ts";
import { type BoardState, recordsOf, stateOf } from "#lib/canvas/board-state.ts";
import { placeShapes } from "#lib/canvas/placement.ts";
import { noChanges, type Restoration, restorationOf, tallyOf } from "#lib/canvas/restoration.ts";
import { restore } from "#lib/canvas/restore-board.ts";
import { plainTextOf } from "#lib/canvas/rich-text.ts";
import { zoneAt } from "#lib/canvas/sheet.ts";
import { type Deed, deed, perform, places, twoZones } from "./board-ledger.ts";
import { putShapes } from "./build-board.ts";

const zone = (zoneId: string) => ({ layout: twoZones, zoneId });

function boardOf(write: (doc: Y.Doc) => void): Y.Doc {
  const doc = new Y.Doc();
  write(doc);
  return doc;
}

/** Restores a board, and says what stands on it afterwards. */
function restored(doc: Y.Doc, then: BoardState, part: Parameters<typeof restorationOf>[2]) {
  const now = stateOf(doc);
  const restoration = restorationOf(then, now, part);
  doc.transact(() => restore(doc, restoration), "server");
  return { tally: tallyOf(restoration, now), state: stateOf(doc) };
}

const wordsOf = (state: BoardState) =>
  Object.fromEntries([...state].map(([id, { rt }]) => [id.slice(6), plainTextOf(rt)]));

describe("restoring a part of a board", () => {
  const { left, right, beside } = places;
  const atFirst = (doc: Y.Doc) =>
    putShapes(doc, [
      { id: "lost", ...left, text: "comes back" },
      { id: "written", ...left, y: 700, text: "as it was" },
      { id: "wandered", ...left, y: 900, text: "was left" },
      { id: "elsewhere", ...right, text: "right" },
      { id: "outside", ...beside, text: "beside" },
    ]);
  const changed = () => {
    const doc = boardOf(atFirst);
    const then = stateOf(doc);
    const records = recordsMap(doc);
    records.delete("shape:lost");
    perform(doc, { by: "", kind: "write", note: "written", place: "left", other: "new" }, 1);
    perform(doc, { by: "", kind: "move", note: "wandered", place: "right", other: "" }, 1);
    perform(doc, { by: "", kind: "write", note: "elsewhere", place: "left", other: "kept" }, 2);
    perform(doc, { by: "", kind: "write", note: "outside", place: "left", other: "kept" }, 3);
    putShapes(doc, [{ id: "late", ...left, text: "goes" }]);
    return { doc, then };
  };

  it("brings a zone back, and leaves the others as they are", () => {
    const { doc, then } = changed();
    const { state, tally } = restored(doc, then, zone("left"));
    expect(wordsOf(state)).toEqual({
      lost: "comes back",
      written: "as it was",
      wandered: "was left",
      elsewhere: "kept 2",
      outside: "kept 3",
    });
    expect(state.get("shape:wandered")).toEqual(then.get("shape:wandered"));
    expect(tally).toEqual({ back: 1, gone: 1, changed: 2, others: 0 });
  });

  it("brings the whole board back", () => {
    const { doc, then } = changed();
    expect(restored(doc, then, null).state).toEqual(then);
  });

  it("brings what lay in a frame back with the frame, wherever that was", () => {
    const deedOf = (kind: Deed["kind"], place: Deed["place"], other: string): Deed => ({
      ...{ by: "", note: "a", kind, place, other },
    });
    const doc = boardOf((board) => putShapes(board, [{ id: "a", ...left, text: "framed" }]));
    perform(doc, deedOf("wrap", "left", "1"), 1);
    const then = stateOf(doc);
    perform(doc, deedOf("wrap", "right", "2"), 2);
    perform(doc, deedOf("remove", "beside", "1"), 3);
    const { state } = restored(doc, then, zone("right"));
    expect(state).toEqual(then);
  });

  it("changes nothing where nothing is another, nor in a zone that there is not", () => {
    const { doc, then } = changed();
    const before = Y.encodeStateAsUpdate(doc);
    restored(doc, stateOf(doc), null);
    restored(doc, then, zone("nowhere"));
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it("changes words where they differ, so that somebody else's letters stay", () => {
    const doc = boardOf((board) => putShapes(board, [{ id: "a", ...left, text: "one two" }]));
    const then = stateOf(doc);
    const other = boardOf((board) => Y.applyUpdate(board, Y.encodeStateAsUpdate(doc)));
    const typed = (board: Y.Doc, at: number, words: string) => {
      const fragment = (recordsMap(board).get("shape:a") as Y.Map<unknown>).get("rt");
      const [paragraph] = (fragment as Y.XmlFragment).toArray();
      ((paragraph as Y.XmlElement).toArray()[0] as Y.XmlText).insert(at, words);
    };
    typed(doc, 3, " and a half");
    typed(other, 7, " three");
    restored(doc, then, null);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(wordsOf(stateOf(doc))).toEqual({ a: "one two three" });
  });
});

describe("restoring any part of any board", () => {
  const story = fc.record({
    deeds: fc.array(deed, { minLength: 1, maxLength: 40 }),
    cut: fc.nat(100),
    part: fc.constantFrom("left", "right", null),
  });

  it("makes the part what it was, and nothing else another", () => {
    fc.assert(
      fc.property(story, ({ deeds, cut, part: zoneId }) => {
        const part = zoneId === null ? null : zone(zoneId);
        const { doc, then } = told(deeds, Math.floor((deeds.length * cut) / 100));
        const now = stateOf(doc);
        const wanted = restorationOf(then, now, part);
        const { state } = restored(doc, then, part);

        expectAsWanted(state, wanted, { then, now });
        if (zoneId === null) expect(shapesOf(state)).toEqual(shapesOf(then));
        else expect(rootsIn(state, zoneId)).toEqual(rootsIn(then, zoneId));
        // What touched the zone neither then nor now stays.
        const strangers = [...wanted.keys()].filter(
          (id) => zoneId !== null && !isNear(id, then, now, zoneId),
        );
        expect(strangers).toEqual([]);
        // Doing it again is nothing to do.
        expect(restored(doc, then, part).tally).toEqual(noChanges);
      }),
      { numRuns: 400 },
    );
  });
});

/** A board on which things were done, and what it was after some of them. */
function told(deeds: readonly Deed[], end: number) {
  const doc = new Y.Doc();
  let then: BoardState = new Map();
  for (const [step, each] of deeds.entries()) {
    if (step === end) then = stateOf(doc);
    doc.transact(() => perform(doc, each, step));
  }
  return { doc, then };
}

function expectAsWanted(
  state: BoardState,
  wanted: Restoration,
  { then, now }: Readonly<{ then: BoardState; now: BoardState }>,
) {
  for (const id of new Set([...then.keys(), ...now.keys()])) {
    expect(state.get(id)).toEqual(wanted.has(id) ? wanted.get(id) : now.get(id));
  }
  // A binding goes with what it ties, and is no shape.
  for (const [id, registers] of shapesOf(wanted)) {
    expect(registers).toEqual(then.get(id));
    // Nothing comes back without the frame it lay in.
    const [parent] = (registers?.xf ?? []) as string[];
    if (parent && then.has(parent)) expect(state.has(parent)).toBe(true);
  }
}

const shapesOf = (state: BoardState | Restoration) =>
  new Map([...state].filter(([id]) => id.startsWith("shape:")));

/** What lies in a zone by itself, with all that it says. */
function rootsIn(state: BoardState, zoneId: string) {
  const shapes = placeShapes(recordsOf(state)).filter(
    ({ record, centre }) =>
      !state.has(record.parentId) && zoneAt(twoZones, centre)?.zoneId === zoneId,
  );
  return new Map(shapes.map(({ record }) => [record.id, state.get(record.id)]));
}

/** Whether a record, or anything it is tied to by a frame or an arrow, ever lay in the zone. */
function isNear(id: string, then: BoardState, now: BoardState, zoneId: string): boolean {
  const family = new Set([id]);
  const ties = [then, now].flatMap((state) =>
    [...state].flatMap(([each, { xf, ft }]) => {
      const [other] = (xf ?? ft) as [string];
      return [[each, other] as const];
    }),
  );
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [one, other] of ties) {
      if (other === "page:page") continue;
      if (family.has(one)) family.add(other);
      if (family.has(other)) family.add(one);
    }
  }
  return [then, now].some((state) =>
    [...rootsIn(state, zoneId).keys()].some((root) => family.has(root)),
  );
}
