import fc from "fast-check";
import * as encoding from "lib0/encoding";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { surveyUpdate } from "#sync/update-survey.ts";
import {
  contents,
  craft,
  entry,
  format,
  garbage,
  item,
  nestedLists,
  number,
  repeat,
  sharedType,
  text,
  types,
  values,
  type Write,
} from "./crafted-update.ts";

const survey = (update: Uint8Array) => surveyUpdate(update, ["records"]);
const many = (structs: readonly Write[]) => craft([{ client: 5, clock: 0, structs }]);
const alone = (...structs: Write[]) => many(structs);
const valued = (body: Write) => alone(item({ key: "k" }, contents.any, body));

/** A board as people make it, with everything a record may have. */
function boardOf(words: readonly string[], clientId = 7): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const records = doc.getMap("records");
  for (const [index, word] of words.entries()) {
    const note = new Y.Map<unknown>([["t", "note"]]);
    records.set(`shape:${index}`, note);
    note.set("xf", ["page:page", "a1", index / 3, -index, 0]);
    note.set("p", { color: "yellow", [word]: word, list: [1, null, true, 2 ** 40, undefined] });
    const fragment = new Y.XmlFragment();
    note.set("rt", fragment);
    const paragraph = new Y.XmlElement("paragraph");
    fragment.insert(0, [paragraph]);
    paragraph.setAttribute("dir", "auto");
    const line = new Y.XmlText();
    paragraph.insert(0, [line]);
    line.insert(0, `hello ${word}`);
    line.format(1, 3, { bold: {}, link: { href: word } });
    line.delete(2, 2);
    note.set("xf", ["page:page", "a1", index, index, 0]);
    if (index % 3 === 2) records.delete(`shape:${index - 1}`);
  }
  return doc;
}

describe("surveying an update", () => {
  it("finds in what Yjs writes what Yjs finds in it", () => {
    // That one is a key of every object, and refused; see below.
    const word = fc.string({ unit: "binary" }).filter((text) => text !== "__proto__");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const update = Y.encodeStateAsUpdate(boardOf(words));
        expect(factsOf(survey(update))).toEqual(factsByYjs(update));
      }),
    );
  });

  it("finds it in the changes themselves, and in merged ones with holes", () => {
    const updates: Uint8Array[] = [];
    const doc = boardOf(["a", "b"]);
    doc.on("update", (update: Uint8Array) => updates.push(update));
    const records = doc.getMap("records");
    for (let index = 0; index < 5; index++) records.set("shape:0", index);
    const [first, , third] = updates;
    const merged = Y.mergeUpdates([first ?? new Uint8Array(), third ?? new Uint8Array()]);
    for (const update of [...updates, merged]) {
      expect(factsOf(survey(update))).toEqual(factsByYjs(update));
    }
    expect(survey(merged).hasHoles).toBe(true);
  });

  it("[R18] takes no damaged update that Yjs could not read, or would read otherwise", () => {
    const update = Y.encodeStateAsUpdate(boardOf(["a", "é", "中"]));
    const flips = fc.array(fc.tuple(fc.nat(update.byteLength - 1), fc.nat(255)), { maxLength: 3 });
    fc.assert(
      fc.property(flips, fc.integer({ min: 1, max: update.byteLength }), (bytes, length) => {
        const damaged = update.slice(0, length);
        for (const [at, byte] of bytes) if (at < length) damaged[at] = byte;
        const facts = attempt(() => factsOf(survey(damaged)));
        if (facts) expect(facts).toEqual(factsByYjs(damaged));
      }),
      { numRuns: 5_000 },
    );
  });

  it("[R18] takes any text, in any language and however long", () => {
    for (const said of ["", "x".repeat(100_000), "中文🙂", "\u0000\ufeff"]) {
      const update = valued(values(said, { key: said.slice(0, 50) }));
      expect(survey(update).ranges.get(5)).toEqual({ from: 0, to: 2 });
    }
    expect(survey(alone(entry("🙂"))).ranges.get(5)).toEqual({ from: 0, to: 2 });
  });

  it.each([
    { what: "a client that is listed twice, side by side", update: twice() },
    { what: "a client without structs", update: craft([{ client: 5, clock: 0, structs: [] }]) },
    { what: "bytes after it", update: new Uint8Array([0, 0, 0]) },
    { what: "a clock above 32 bits", update: alone(garbage(2 ** 32)) },
    { what: "clocks that end above 32 bits", update: alone(garbage(2 ** 31), garbage(2 ** 31)) },
    {
      what: "a client id above 32 bits",
      update: craft([{ client: 2 ** 32, clock: 0, structs: [garbage(1)] }]),
    },
    { what: "a number with endless padding", update: padded() },
    {
      what: "deletions out of order",
      update: craft(
        [],
        [
          [5, 4, 1],
          [5, 2, 1],
        ],
      ),
    },
    {
      what: "deletions that overlap",
      update: craft(
        [],
        [
          [5, 0, 3],
          [5, 2, 3],
        ],
      ),
    },
    {
      what: "a client that deletes twice",
      update: craft(
        [],
        [
          [5, 0, 1],
          [6, 0, 1],
          [5, 3, 1],
        ],
      ),
    },
    { what: "more parts than memory is for", update: many(repeat(500_001, () => garbage(1))) },
    { what: "lists in lists without end", update: valued(nestedLists(33)) },
    { what: "lists in lists that would end the stack", update: valued(nestedLists(100_000)) },
    { what: "binary data in a value", update: valued(values([new Uint8Array(3)])) },
    { what: "a big integer in a value", update: valued(values([1n])) },
    { what: "a key that is every object's", update: valued(values(JSON.parse('{"__proto__":1}'))) },
    { what: "a record under that name", update: alone(entry("x", "records", "__proto__")) },
    { what: "a very long key", update: alone(entry("x", "records", "k".repeat(257))) },
    { what: "a value of an unknown kind", update: valued((encoder) => bytes(encoder, 1, 100)) },
    { what: "text that is not UTF-8", update: alone(item({ key: "k" }, contents.text, notUtf8)) },
    { what: "a mark that is not JSON", update: alone(inText(format("bold", "{"))) },
    {
      what: "a mark of lists in lists",
      update: alone(inText(format("bold", `${"[".repeat(5_000)}${"]".repeat(5_000)}`))),
    },
    { what: "a mark as large as a book", update: alone(inText(format("b", `"${book}"`))) },
    { what: "JSON of old versions", update: alone(item({ key: "k" }, contents.json, oldJson)) },
    { what: "binary data", update: alone(item({ key: "k" }, contents.binary, text("x"))) },
    { what: "an embed", update: alone(item({ key: "k" }, contents.embed, text("{}"))) },
    { what: "content of an unknown kind", update: alone(item({ key: "k" }, 11, number(1))) },
    { what: "a list", update: alone(item({ key: "k" }, contents.type, sharedType(types.array))) },
    {
      what: "a hook",
      update: alone(item({ key: "k" }, contents.type, sharedType(types.xmlHook, "x"))),
    },
    {
      what: "a shared type of an unknown kind",
      update: alone(item({ key: "k" }, contents.type, sharedType(7))),
    },
  ])("[R18] refuses $what", ({ update }) => {
    expect(() => survey(update)).toThrow();
  });

  it("[R18] reads a megabyte of the worst in a fraction of what Yjs takes", () => {
    const worst = many(repeat(490_000, () => garbage(1)));
    const took = (work: () => unknown) => {
      const before = process.cpuUsage();
      work();
      return process.cpuUsage(before).user;
    };
    survey(worst);
    const ours = Math.min(...[1, 2, 3].map(() => took(() => survey(worst))));
    const theirs = Math.min(...[1, 2, 3].map(() => took(() => Y.decodeUpdate(worst))));
    expect(ours).toBeLessThan(theirs / 2);
  });
});

const book = "x".repeat(70_000);
const inText = (body: Write) => item({ key: "k" }, contents.format, body);

function twice(): Uint8Array {
  return craft([
    { client: 5, clock: 0, structs: [entry("x")] },
    { client: 5, clock: 1, structs: [entry("y")] },
  ]);
}

function padded(): Uint8Array {
  return new Uint8Array([...new Array(200).fill(0x80), 0, 0]);
}

function bytes(encoder: encoding.Encoder, ...list: number[]): void {
  encoding.writeUint8Array(encoder, new Uint8Array(list));
}

function notUtf8(encoder: encoding.Encoder): void {
  bytes(encoder, 2, 0xff, 0xff);
}

function oldJson(encoder: encoding.Encoder): void {
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, "1");
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function factsOf({ ranges, references, deletions, hasHoles }: ReturnType<typeof surveyUpdate>) {
  return {
    ranges: Object.fromEntries(ranges),
    references: Object.fromEntries(references),
    deletions,
    hasHoles,
  };
}

/** The same facts, from what Yjs makes of the bytes. */
function factsByYjs(update: Uint8Array): ReturnType<typeof factsOf> {
  const { structs, ds } = Y.decodeUpdate(update);
  const facts: ReturnType<typeof factsOf> = {
    ranges: {},
    references: {},
    deletions: [...ds.clients].flatMap(([client, ranges]) =>
      ranges.map(({ clock, len }) => ({ client, from: clock, to: clock + len })),
    ),
    hasHoles: structs.some((struct) => struct instanceof Y.Skip),
  };
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const { from } = facts.ranges[client] ?? { from: clock };
    facts.ranges[client] = { from, to: clock + struct.length };
    if (!(struct instanceof Y.Item)) continue;
    for (const reference of [struct.origin, struct.rightOrigin, struct.parent]) {
      if (!(reference instanceof Y.ID)) continue;
      const highest = facts.references[reference.client] ?? 0;
      facts.references[reference.client] = Math.max(highest, reference.clock);
    }
  }
  return facts;
}
