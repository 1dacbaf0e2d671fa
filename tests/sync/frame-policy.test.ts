import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { judgeUpdate, type RoomRules } from "#sync/frame-policy.ts";
import {
  contents,
  craft,
  entry,
  garbage,
  type ItemPlace,
  item,
  number,
  skip,
  text,
} from "./crafted-update.ts";

const rules: RoomRules = { roots: ["records"], mayWriteAs: () => true };

/** A document as a room might hold it: client 1 wrote ten entries and deleted the last three. */
function roomDoc(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 1;
  const records = doc.getMap("records");
  for (let index = 0; index < 10; index++) records.set(`n${index}`, index);
  for (const key of ["n7", "n8", "n9"]) records.delete(key);
  return doc;
}

const deletedEntry = (length: number) => item({ key: "key" }, contents.deleted, number(length));
const beside = (place: ItemPlace) => item(place, contents.text, text("text"));

const verdictOf = (update: Uint8Array, given = rules) => judgeUpdate(update, roomDoc(), given);

describe("judging an update", () => {
  it("accepts what is new, and names who wrote it", () => {
    expect(verdictOf(craft([{ client: 5, clock: 0, structs: [entry("hello")] }]))).toEqual({
      kind: "accept",
      clientIds: [5],
    });
  });

  it("accepts what is partly new", () => {
    const doc = roomDoc();
    const before = Y.encodeStateAsUpdate(doc);
    doc.getMap("records").set("more", 1);
    const after = Y.encodeStateAsUpdate(doc);
    expect(verdictOf(before)).toEqual({ kind: "nothing-new" });
    expect(verdictOf(after)).toEqual({ kind: "accept", clientIds: [1] });
  });

  it("finds nothing new in an empty update and in deletions of what is deleted", () => {
    expect(verdictOf(craft([]))).toEqual({ kind: "nothing-new" });
    expect(verdictOf(craft([], [[1, 7, 3]]))).toEqual({ kind: "nothing-new" });
    expect(verdictOf(craft([], [[1, 8, 1]]))).toEqual({ kind: "nothing-new" });
  });

  it("finds the one entry that a deletion would still delete", () => {
    for (const deletion of [
      [1, 6, 4],
      [1, 0, 1],
      [1, 6, 1],
    ] as const) {
      expect(verdictOf(craft([], [deletion]))).toEqual({ kind: "accept", clientIds: [] });
    }
  });

  it("[R10] does not accept it under a client id the sender may not use, however little is new", () => {
    const notFive = { ...rules, mayWriteAs: (id: number) => id !== 5 };
    const update = craft([{ client: 5, clock: 0, structs: [garbage(1)] }]);
    expect(verdictOf(update, notFive)).toEqual({ kind: "foreign" });
    const notOne = { ...rules, mayWriteAs: (id: number) => id !== 1 };
    expect(verdictOf(Y.encodeStateAsUpdate(roomDoc()), notOne)).toEqual({ kind: "nothing-new" });
  });

  it.each([
    {
      what: "a later clock than is next",
      blocks: [{ client: 5, clock: 1, structs: [entry("x")] }],
    },
    { what: "a skip", blocks: [{ client: 5, clock: 0, structs: [skip(2), entry("x")] }] },
    {
      what: "an item left of it",
      blocks: [{ client: 5, clock: 0, structs: [beside({ left: [1, 10] })] }],
    },
    {
      what: "an item right of it",
      blocks: [{ client: 5, clock: 0, structs: [beside({ right: [6, 0] })] }],
    },
    {
      what: "an item around it",
      blocks: [{ client: 5, clock: 0, structs: [beside({ parent: [6, 3] })] }],
    },
  ])("[R9] calls it a gap if $what is missing", ({ blocks }) => {
    expect(verdictOf(craft(blocks))).toEqual({ kind: "gap" });
  });

  it("[R9] calls a deletion of what is missing a gap", () => {
    expect(verdictOf(craft([], [[1, 9, 2]]))).toEqual({ kind: "gap" });
    expect(verdictOf(craft([], [[6, 0, 1]]))).toEqual({ kind: "gap" });
  });

  it("[R9] accepts what builds on another part of the same update", () => {
    const blocks = [
      { client: 6, clock: 0, structs: [beside({ left: [5, 0] })] },
      { client: 5, clock: 0, structs: [entry("x")] },
    ];
    expect(verdictOf(craft(blocks, [[5, 0, 1]])).kind).toBe("accept");
  });

  it.each([
    {
      what: "text without a letter",
      update: craft([{ client: 5, clock: 0, structs: [entry("")] }]),
    },
    {
      what: "garbage of no length",
      update: craft([{ client: 5, clock: 0, structs: [garbage(0)] }]),
    },
    { what: "a skip of no length", update: craft([{ client: 5, clock: 0, structs: [skip(0)] }]) },
    {
      what: "nothing, deleted",
      update: craft([{ client: 5, clock: 0, structs: [deletedEntry(0)] }]),
    },
    { what: "a deletion of no length", update: craft([], [[1, 2, 0]]) },
    {
      what: "a client that is listed twice",
      update: craft([
        { client: 5, clock: 0, structs: [entry("x")] },
        { client: 6, clock: 0, structs: [entry("y")] },
        { client: 5, clock: 1, structs: [entry("z")] },
      ]),
    },
    {
      what: "an item left of itself",
      update: craft([{ client: 5, clock: 0, structs: [beside({ left: [5, 0] })] }]),
    },
    {
      what: "an item inside one that comes later",
      update: craft([{ client: 5, clock: 0, structs: [beside({ parent: [5, 1] })] }]),
    },
    {
      what: "another map",
      update: craft([{ client: 5, clock: 0, structs: [entry("x", "other")] }]),
    },
    {
      what: "bytes that end early",
      update: craft([{ client: 5, clock: 0, structs: [entry("x")] }]).slice(0, -3),
    },
  ])("[R11] does not take $what for an update", ({ update }) => {
    expect(() => verdictOf(update)).toThrow();
  });
});
