import { closeCodes } from "#lib/sync/close-codes.ts";
import {
  contents,
  craft,
  entry,
  format,
  type ItemPlace,
  item,
  repeat,
  text,
  type Write,
} from "../crafted-update.ts";
import { costlyUpdates, nestedMaps } from "./costly-updates.ts";
import { craftedNote, inNote, lettersIn } from "./crafted-note.ts";
import { asAnswer, asUpdate, type HostileKind } from "./hostile-messages.ts";

const costly: readonly HostileKind[] = costlyUpdates.map(({ what, before, update }) => ({
  ...{ rule: "R19", what, outcomes: [closeCodes.malformed] },
  *frames(client) {
    if (before) yield asUpdate(before(client));
    yield asUpdate(update(client));
  },
}));

/** What a board is made of, but far more of it than anybody makes. It may be taken, and repaired. */
const much: readonly HostileKind[] = [
  {
    ...{ rule: "R1", what: "a text of a megabyte in a record", outcomes: ["open"] },
    frames: (client) => [asUpdate(noteOf(client, [lettersIn(client, "x".repeat(1_000_000))]))],
  },
  {
    ...{ rule: "R1", what: "a text of seventy thousand pieces", outcomes: ["open"] },
    frames: (client) => [asUpdate(textInPieces(client, 70_000))],
  },
  {
    ...{ rule: "R1", what: "a text of thirty thousand marks", outcomes: ["open"] },
    frames: (client) => [asUpdate(markedText(client, 60_000))],
  },
  {
    ...{ rule: "R1", what: "twenty thousand people in one update", outcomes: ["open"] },
    frames: (client) => [
      asUpdate(
        craft(
          Array.from({ length: 20_000 }, (_, index) => ({
            ...{ client: client + index, clock: 0 },
            structs: [entry("x", "records", `k${index % 5_000}`)],
          })),
        ),
      ),
    ],
  },
  {
    ...{ rule: "R1", what: "ten thousand records that are none", outcomes: ["open"] },
    frames: (client) => [
      asUpdate(
        craft([
          {
            ...{ client, clock: 0 },
            structs: repeat(10_000, (index) => entry("x", "records", `no-record-${index}`)),
          },
        ]),
      ),
    ],
  },
  {
    ...{ rule: "R19", what: "maps in maps, as deep as they may be", outcomes: ["open"] },
    frames: (client) => [asUpdate(nestedMaps(client, 100))],
  },
  {
    ...{ rule: "R13", what: "the same as an answer to our question", outcomes: ["open"] },
    frames: (client) => [asAnswer(nestedMaps(client, 100))],
  },
];

function noteOf(client: number, behind: readonly Write[]): Uint8Array {
  return craft([{ client, clock: 0, structs: [...craftedNote(client), ...behind] }]);
}

/** In the note's text, behind the part before. */
function pieceAt(client: number, index: number, before: number): ItemPlace {
  return index === 0 ? { parent: [client, inNote.text] } : { left: [client, before] };
}

function textInPieces(client: number, count: number): Uint8Array {
  return noteOf(
    client,
    repeat(count, (index) =>
      item(pieceAt(client, index, inNote.end + index - 1), contents.text, text("x")),
    ),
  );
}

function markedText(client: number, count: number): Uint8Array {
  return noteOf(
    client,
    repeat(count, (index) => {
      const place = pieceAt(client, index, inNote.end + index - 1);
      return index % 2 === 0
        ? item(place, contents.format, format(`mark${index % 9}`, `${index}`))
        : item(place, contents.text, text("x"));
    }),
  );
}

/** The same write in other bytes. All are somebody's own, so only who may not write is refused. */
const disguises: readonly HostileKind[] = [
  { what: "an update", wrap: (update: Uint8Array) => [...header(2, update), ...update] },
  {
    what: "an answer to our question",
    wrap: (update: Uint8Array) => [...header(1, update), ...update],
  },
  {
    what: "an update with padded numbers",
    wrap: (update: Uint8Array) => [0x80, 0, 0x82, 0x80, 0, ...padded(update.byteLength), ...update],
  },
  {
    what: "an answer with padded numbers",
    wrap: (update: Uint8Array) => [0x80, 0x80, 0, 0x81, 0, ...padded(update.byteLength), ...update],
  },
].map(
  ({ what, wrap }): HostileKind => ({
    ...{ rule: "R2", what: `a write as ${what}`, outcomes: ["open"] },
    frames: (client) => [
      new Uint8Array(wrap(craft([{ client, clock: 0, structs: [entry("by the book")] }]))),
    ],
  }),
);

function header(step: number, { byteLength }: Uint8Array): number[] {
  return [0, step, byteLength];
}

function padded(value: number): number[] {
  return [value | 0x80, 0x80, 0];
}

/** Updates of what a board is made of. */
export const hostileMasses: readonly HostileKind[] = [...costly, ...much, ...disguises];
