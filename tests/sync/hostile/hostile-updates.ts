import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { closeCodes } from "#lib/sync/close-codes.ts";
import {
  contents,
  craft,
  entry,
  format,
  garbage,
  item,
  nestedLists,
  number,
  sharedType,
  skip,
  text,
  types,
  values,
  type Write,
} from "../crafted-update.ts";
import { circle, nestedMaps, smallestStructs } from "./costly-updates.ts";
import {
  asUpdate,
  bytesOf,
  type HostileKind,
  MARK,
  marked,
  type Outcome,
} from "./hostile-messages.ts";

const malformed = [closeCodes.malformed];

/** One update, which is to be refused. */
function refused(
  rule: string,
  what: string,
  update: (client: number) => Uint8Array,
  outcomes: readonly Outcome[] = malformed,
): HostileKind {
  return { rule, what, outcomes, frames: (client) => [asUpdate(update(client))] };
}

/** One update of structs of one client; its text carries the mark. */
function structs(rule: string, what: string, list: (client: number) => readonly Write[]) {
  return refused(rule, what, (client) => craft([{ client, clock: 0, structs: list(client) }]));
}

/** An entry of the records, with any content. */
const record = (content: number, body: Write, key = MARK) => item({ key }, content, body);

const notUtf8: Write = (encoder) => {
  encoding.writeVarUint8Array(encoder, new Uint8Array([0xff, 0xfe, 0xff]));
};

const bracket = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

const contentsNobodyWrites: readonly HostileKind[] = [
  structs("R18", "text without a letter", () => [entry("")]),
  structs("R18", "garbage of no length", () => [garbage(0)]),
  structs("R18", "a skip of no length", () => [skip(0)]),
  structs("R18", "nothing, deleted", () => [record(contents.deleted, number(0))]),
  structs("R18", "content of an unknown kind", () => [record(11, text(MARK))]),
  structs("R18", "content of the last kind there is", () => [record(31, text(MARK))]),
  structs("R18", "a list of no values", () => [record(contents.any, values())]),
  structs("R18", "a list that claims four billion values", () => [
    record(contents.any, number(2 ** 32 - 1)),
  ]),
  structs("R11", "binary data", () => [record(contents.binary, text(MARK))]),
  structs("R11", "an embed", () => [record(contents.embed, text(`"${MARK}"`))]),
  structs("R11", "a sub-document", () => [
    record(contents.document, (encoder) => {
      encoding.writeVarString(encoder, MARK);
      encoding.writeAny(encoder, {});
    }),
  ]),
  structs("R11", "a list", () => [record(contents.type, sharedType(types.array))]),
  structs("R11", "a bare text", () => [record(contents.type, sharedType(types.text))]),
  structs("R11", "a hook", () => [record(contents.type, sharedType(types.xmlHook, MARK))]),
  structs("R11", "a shared type of an unknown kind", () => [record(contents.type, sharedType(99))]),
  structs("R11", "another top-level map", () => [entry(MARK, "workshop")]),
  structs("R11", "a list under our map's name", () => [item({}, contents.text, text(MARK))]),
  structs("R18", "JSON of old versions that nobody could encode again", () => [
    record(contents.json, (encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, bracket(8_000));
    }),
  ]),
  structs("R18", "a mark of lists in lists", () => [
    record(contents.format, format("bold", bracket(8_000))),
  ]),
  structs("R18", "a mark that is no JSON", () => [record(contents.format, format("bold", "{"))]),
  structs("R18", "a value of lists in lists", () => [record(contents.any, nestedLists(8_000))]),
  structs("R18", "a value that ends the stack", () => [record(contents.any, nestedLists(400_000))]),
  structs("R18", "a big integer", () => [record(contents.any, values(2n))]),
  structs("R18", "text that is no UTF-8", () => [record(contents.text, notUtf8)]),
  structs("R18", "an element whose name is no UTF-8", () => [
    record(contents.type, (encoder) => {
      encoding.writeVarUint(encoder, types.xmlElement);
      notUtf8(encoder);
    }),
  ]),
  structs("R18", "a key as long as a book", () => [entry(MARK, "records", "k".repeat(300_000))]),
  structs("R18", "the key of every object's prototype", () => [
    entry(MARK, "records", "__proto__"),
  ]),
  structs("R18", "a prop of that name", () => [
    record(contents.any, values(JSON.parse(`{"__proto__":{"isLocked":"${MARK}"}}`))),
  ]),
];

const forms: readonly HostileKind[] = [
  refused("R18", "bytes after an update", (client) => new Uint8Array([...marked(client), 0])),
  refused("R18", "an update in the second encoding", (client) =>
    Y.convertUpdateFormatV1ToV2(marked(client)),
  ),
  refused("R18", "a client listed twice", (client) =>
    craft([
      { client, clock: 0, structs: [entry(MARK)] },
      { client: client + 1, clock: 0, structs: [entry(MARK)] },
      { client, clock: 1, structs: [entry(MARK)] },
    ]),
  ),
  refused("R18", "a client listed twice, side by side", (client) =>
    craft([
      { client, clock: 0, structs: [entry(MARK)] },
      { client, clock: 1, structs: [entry(MARK)] },
    ]),
  ),
  refused("R18", "a client without structs", (client) =>
    craft([{ client, clock: 1_000, structs: [] }]),
  ),
  refused("R18", "a clock above 2^53", (client) =>
    bytesOf((encoder) => {
      for (const part of [1, 1, client, Number.MAX_SAFE_INTEGER]) {
        encoding.writeVarUint(encoder, part);
      }
    }),
  ),
  structs("R18", "garbage up to the last clock there is", () => [garbage(Number.MAX_SAFE_INTEGER)]),
  structs("R18", "garbage that ends above it", () => [garbage(2 ** 32 - 1), garbage(2)]),
  refused("R18", "a client id above 2^53", () =>
    craft([{ client: Number.MAX_SAFE_INTEGER, clock: 0, structs: [entry(MARK)] }]),
  ),
  refused("R18", "a deletion of no length", (client) => craft([], [[client, 0, 0]])),
  refused("R18", "deletions out of order", (client) =>
    craft(
      [],
      [
        [client, 5, 1],
        [client, 2, 1],
      ],
    ),
  ),
  refused("R18", "two hundred thousand deletions of the same", (client) =>
    craft(
      [{ client, clock: 0, structs: [garbage(50_000)] }],
      Array.from({ length: 200_000 }, () => [client, 0, 50_000] as const),
    ),
  ),
  refused("R18", "as many structs as fit in a megabyte", (client) =>
    smallestStructs(client, 1_030_000),
  ),
  structs("R3", "an item that builds on itself", (client) => [
    item({ left: [client, 0] }, contents.text, text(MARK)),
  ]),
  structs("R3", "an item inside a later one", (client) => [
    item({ parent: [client, 1] }, contents.text, text(MARK)),
    entry(MARK),
  ]),
  refused("R12", "items that build on each other in a circle", circle),
  refused("R19", "maps in maps, a hundred deep and one more", (client) => nestedMaps(client, 101)),
  refused("R19", "maps in maps, ten thousand deep", (client) => nestedMaps(client, 10_000)),
];

const gaps: readonly HostileKind[] = [
  refused("R9", "a deletion of what nobody wrote", (client) => craft([], [[client, 0, 9]]), [
    "open",
  ]),
  refused(
    "R9",
    "a deletion of everything there may ever be",
    (client) => craft([], [[client, 0, 2 ** 32 - 1]]),
    ["open"],
  ),
  refused(
    "R9",
    "an update that begins with a skip",
    (client) => craft([{ client, clock: 0, structs: [skip(3), entry(MARK)] }]),
    ["open"],
  ),
  {
    ...{ rule: "R9", what: "three thousand updates with holes between", outcomes: malformed },
    *frames(client) {
      for (let clock = 1; clock < 6_000; clock += 2) {
        yield asUpdate(craft([{ client, clock, structs: [entry(MARK + "x".repeat(900))] }]));
      }
    },
  },
];

/** Updates that no editor writes. */
export const hostileUpdates: readonly HostileKind[] = [...contentsNobodyWrites, ...forms, ...gaps];
