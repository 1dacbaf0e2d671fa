import * as encoding from "lib0/encoding";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { judgeUpdate, type RoomRules } from "#sync/frame-policy.ts";

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

type Block = Readonly<{
  client: number;
  clock: number;
  structs: ((encoder: encoding.Encoder) => void)[];
}>;
type Deletion = readonly [client: number, clock: number, length: number];

/** An update byte by byte, as Yjs's v1 encoding has it, also such as Yjs would never write. */
function craft(blocks: readonly Block[], deletions: readonly Deletion[] = []): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, blocks.length);
    for (const { client, clock, structs } of blocks) {
      encoding.writeVarUint(encoder, structs.length);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      for (const write of structs) write(encoder);
    }
    encoding.writeVarUint(encoder, deletions.length);
    for (const [client, clock, length] of deletions) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, length);
    }
  });
}

const HAS_KEY = 32;
const HAS_RIGHT = 64;
const HAS_LEFT = 128;
const DELETED = 1;
const STRING = 4;

const garbage = (length: number) => (encoder: encoding.Encoder) => {
  encoding.writeUint8(encoder, 0);
  encoding.writeVarUint(encoder, length);
};
const skip = (length: number) => (encoder: encoding.Encoder) => {
  encoding.writeUint8(encoder, 10);
  encoding.writeVarUint(encoder, length);
};
/** An entry of the map of this name. */
const entry =
  (text: string, root = "records") =>
  (encoder: encoding.Encoder) => {
    encoding.writeUint8(encoder, STRING | HAS_KEY);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, root);
    encoding.writeVarString(encoder, "key");
    encoding.writeVarString(encoder, text);
  };
const deletedEntry = (length: number) => (encoder: encoding.Encoder) => {
  encoding.writeUint8(encoder, DELETED | HAS_KEY);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, "records");
  encoding.writeVarString(encoder, "key");
  encoding.writeVarUint(encoder, length);
};
/** Text right or left of another item. */
const beside = (side: number, client: number, clock: number) => (encoder: encoding.Encoder) => {
  encoding.writeUint8(encoder, STRING | side);
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
  encoding.writeVarString(encoder, "text");
};
/** Text inside another item. */
const inside = (client: number, clock: number) => (encoder: encoding.Encoder) => {
  encoding.writeUint8(encoder, STRING);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
  encoding.writeVarString(encoder, "text");
};

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
      blocks: [{ client: 5, clock: 0, structs: [beside(HAS_LEFT, 1, 10)] }],
    },
    {
      what: "an item right of it",
      blocks: [{ client: 5, clock: 0, structs: [beside(HAS_RIGHT, 6, 0)] }],
    },
    { what: "an item around it", blocks: [{ client: 5, clock: 0, structs: [inside(6, 3)] }] },
  ])("[R9] calls it a gap if $what is missing", ({ blocks }) => {
    expect(verdictOf(craft(blocks))).toEqual({ kind: "gap" });
  });

  it("[R9] calls a deletion of what is missing a gap", () => {
    expect(verdictOf(craft([], [[1, 9, 2]]))).toEqual({ kind: "gap" });
    expect(verdictOf(craft([], [[6, 0, 1]]))).toEqual({ kind: "gap" });
  });

  it("[R9] accepts what builds on another part of the same update", () => {
    const blocks = [
      { client: 6, clock: 0, structs: [beside(HAS_LEFT, 5, 0)] },
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
      update: craft([{ client: 5, clock: 0, structs: [beside(HAS_LEFT, 5, 0)] }]),
    },
    {
      what: "an item inside one that comes later",
      update: craft([{ client: 5, clock: 0, structs: [inside(5, 1)] }]),
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
