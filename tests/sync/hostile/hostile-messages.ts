import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { channels } from "#lib/sync/channels.ts";
import { closeCodes } from "#lib/sync/close-codes.ts";
import { seededRandom } from "#tests/support/seeded-random.ts";
import { craft, entry, type Write } from "../crafted-update.ts";

/** What becomes of a connection: the code it is closed with, or `open`. */
export type Outcome = number | "open";

/** Something to be sent by somebody who is in a room. */
export type HostileKind = Readonly<{
  rule: string;
  what: string;
  /** @param client a client id that is nobody's, and the next thousand too. */
  frames(client: number): Iterable<Uint8Array>;
  /** What may become of a participant; an observer may also be refused as one who may only read. */
  outcomes: readonly Outcome[];
  /** A write like any other: an observer must be refused. */
  isWrite?: boolean;
}>;

/** Stands in everything that must not get into the log. */
export const MARK = "must not be kept";

const malformed = [closeCodes.malformed];
const tooLarge = [closeCodes.tooLarge];
const endless = new Array(300).fill(0x80);

export function bytesOf(write: Write): Uint8Array {
  return encoding.encode(write);
}

/** A message on the sync channel; the body's length may lie. */
export function syncMessage(step: number, body: Uint8Array, length = body.byteLength): Uint8Array {
  return bytesOf((encoder) => {
    encoding.writeVarUint(encoder, channels.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint(encoder, length);
    encoding.writeUint8Array(encoder, body);
  });
}

export const asUpdate = (update: Uint8Array) => syncMessage(2, update);
export const asAnswer = (update: Uint8Array) => syncMessage(1, update);
const asQuestion = (vector: Uint8Array, length?: number) => syncMessage(0, vector, length);

function presenceMessage(body: Uint8Array, length = body.byteLength): Uint8Array {
  return bytesOf((encoder) => {
    encoding.writeVarUint(encoder, channels.awareness);
    encoding.writeVarUint(encoder, length);
    encoding.writeUint8Array(encoder, body);
  });
}

function entries(count: number, list: readonly (readonly [number, number, string])[]): Uint8Array {
  return bytesOf((encoder) => {
    encoding.writeVarUint(encoder, count);
    for (const [clientId, clock, state] of list) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state);
    }
  });
}

const one = (rule: string, what: string, frame: readonly number[]): HostileKind => ({
  ...{ rule, what, outcomes: malformed },
  frames: () => [new Uint8Array(frame)],
});

/** A text of one's own, which only the mark makes hostile. */
export const marked = (client: number) =>
  craft([{ client, clock: 0, structs: [entry(MARK, "records", `shape:${client}`)] }]);

const shapes: readonly HostileKind[] = [
  one("R3", "an empty frame", []),
  one("R3", "an unknown channel", [9, 0]),
  one("R3", "the channel on which only we speak", [channels.saved, 1, 0, 0]),
  one("R3", "a permission, denied by a client", [channels.auth, 0, 1, 65]),
  one("R3", "an unknown step", [channels.sync, 7, 0]),
  one("R3", "a channel of endless padding", [...endless, 0]),
  one("R3", "a step of endless padding", [0, ...endless, 0]),
  one("R3", "a length of endless padding", [0, 2, ...endless, 0]),
  one("R3", "a length above all numbers", [0, 2, ...new Array(9).fill(0xff), 0x7f]),
  one("R3", "a length of 4 GiB with nothing behind it", [0, 2, 0xff, 0xff, 0xff, 0xff, 0x0f]),
  one("R3", "a step and no body", [0, 2]),
  one("R3", "an update of no bytes", [0, 2, 0]),
  one("R3", "a state vector of no bytes", [0, 0, 0]),
  one("R3", "a state vector that ends early", [0, 0, 1, 5]),
  one("R3", "a state vector of four billion entries", [0, 0, 5, 0xff, 0xff, 0xff, 0xff, 0x0f]),
  one("R3", "two messages in one frame", [0, 0, 1, 0, 0, 0, 1, 0]),
  one("R3", "a question for presence, and more", [channels.queryAwareness, 0]),
  one("R3", "presence that ends early", [channels.awareness, 5, 1]),
  one("R3", "presence of no bytes", [channels.awareness, 0]),
  one("R3", "presence of an endless client id", [1, 0xb0, 2, 1, ...endless, 0, 1, 2, 0x7b, 0x7d]),
];

const presences: readonly HostileKind[] = [
  {
    ...{ rule: "P2", what: "presence that is no JSON", outcomes: ["open"] },
    frames: (client) => [presenceMessage(entries(1, [[client, 1, "{"]]))],
  },
  {
    ...{ rule: "P2", what: "presence of lists in lists", outcomes: ["open"] },
    frames: (client) => {
      const deep = `{"cursor":{"anchor":{"a":${"[".repeat(1_500)}${"]".repeat(1_500)}},"head":null}}`;
      return [presenceMessage(entries(1, [[client, 1, deep]]))];
    },
  },
  {
    ...{ rule: "P2", what: "presence of a megabyte", outcomes: ["open"] },
    frames: (client) => [presenceMessage(entries(1, [[client, 1, `"${"x".repeat(1_000_000)}"`]]))],
  },
  {
    ...{ rule: "P3", what: "presence of two hundred ghosts", outcomes: ["open"] },
    frames: (client) =>
      Array.from({ length: 200 }, (_, ghost) =>
        presenceMessage(entries(1, [[client + ghost, 1, '{"user":{"name":"ghost"}}']])),
      ),
  },
  {
    ...{ rule: "P3", what: "presence with the last clock there is", outcomes: ["open"] },
    frames: (client) => [
      presenceMessage(entries(1, [[client, Number.MAX_SAFE_INTEGER, "{}"]])),
      presenceMessage(entries(1, [[client, Number.MAX_SAFE_INTEGER, "null"]])),
    ],
  },
  {
    ...{ rule: "P4", what: "presence of ten thousand at once", outcomes: ["open"] },
    frames: (client) => [
      presenceMessage(
        entries(
          10_000,
          Array.from({ length: 10_000 }, (_, index) => [client + index, 1, "{}"] as const),
        ),
      ),
    ],
  },
  {
    ...{ rule: "P4", what: "presence that claims to be of four billion", outcomes: ["open"] },
    frames: () => [presenceMessage(entries(2 ** 32, []))],
  },
];

const sizes: readonly HostileKind[] = [
  {
    ...{ rule: "R4", what: "a state vector of two million entries", outcomes: tooLarge },
    frames: () => [
      asQuestion(
        bytesOf((encoder) => {
          encoding.writeVarUint(encoder, 2_000_000);
          encoding.writeUint8Array(encoder, new Uint8Array(4_000_000).fill(1));
        }),
      ),
    ],
  },
  {
    ...{ rule: "R4", what: "an update above the limit", outcomes: tooLarge },
    frames: (client) => [
      asUpdate(craft([{ client, clock: 0, structs: [entry(MARK + "x".repeat(1_100_000))] }])),
    ],
  },
  {
    ...{ rule: "R4", what: "a whole state above the limit", outcomes: tooLarge },
    frames: () => [asAnswer(new Uint8Array(9 * 1024 * 1024))],
  },
  {
    ...{ rule: "R3", what: "a length that lies by one", outcomes: malformed },
    frames: (client) => [syncMessage(2, marked(client), marked(client).byteLength - 1)],
  },
];

const random = seededRandom(11);
const randomByte = () => Math.floor(random() * 256);

/** Some damage only changes what it says. */
const anything: readonly Outcome[] = ["open", closeCodes.malformed, closeCodes.forbidden];

/** Bytes by chance, more or less like messages. */
const chances: readonly HostileKind[] = [
  ...Array.from(
    { length: 6 },
    (_, index): HostileKind => ({
      ...{ rule: "R3", what: `random bytes (${index})`, outcomes: ["open", ...malformed] },
      frames: () => {
        const start = [[], [0], [0, 2], [0, 1], [1], [0, 0]][index] ?? [];
        return [new Uint8Array([...start, ...Array.from({ length: 4 + 40 * index }, randomByte)])];
      },
    }),
  ),
  ...Array.from(
    { length: 6 },
    (_, index): HostileKind => ({
      ...{ rule: "R3", what: `an update with damage (${index})`, outcomes: anything },
      frames: () => {
        const update = sampleUpdate();
        for (let flips = 0; flips <= index; flips++) {
          update[Math.floor(random() * update.byteLength)] = randomByte();
        }
        return [asUpdate(update)];
      },
    }),
  ),
];

function sampleUpdate(): Uint8Array {
  const doc = new Y.Doc();
  const note = new Y.Map<unknown>([["t", "note"]]);
  doc.getMap("records").set("shape:damaged", note);
  note.set("rt", new Y.XmlFragment());
  note.set("p", { color: "yellow", deep: [1, [2, [3]]] });
  note.delete("p");
  return Y.encodeStateAsUpdate(doc);
}

export const hostileMessages: readonly HostileKind[] = [
  ...shapes,
  ...presences,
  ...sizes,
  ...chances,
];
