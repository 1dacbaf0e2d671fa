import * as encoding from "lib0/encoding";

/** Writes one struct. */
export type Write = (encoder: encoding.Encoder) => void;

export type Block = Readonly<{ client: number; clock: number; structs: readonly Write[] }>;
export type Deletion = readonly [client: number, clock: number, length: number];
type Id = readonly [client: number, clock: number];

/**
 * An update byte by byte, as Yjs's v1 encoding has it, also such as Yjs would never write.
 * Deletions of one client that follow one another are written together.
 */
export function craft(blocks: readonly Block[], deletions: readonly Deletion[] = []): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, blocks.length);
    for (const { client, clock, structs } of blocks) {
      encoding.writeVarUint(encoder, structs.length);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      for (const write of structs) write(encoder);
    }
    const groups = groupByClient(deletions);
    encoding.writeVarUint(encoder, groups.length);
    for (const group of groups) {
      encoding.writeVarUint(encoder, group[0]?.[0] ?? 0);
      encoding.writeVarUint(encoder, group.length);
      for (const [, clock, length] of group) {
        encoding.writeVarUint(encoder, clock);
        encoding.writeVarUint(encoder, length);
      }
    }
  });
}

function groupByClient(deletions: readonly Deletion[]): Deletion[][] {
  const groups: Deletion[][] = [];
  for (const deletion of deletions) {
    const group = groups.at(-1);
    if (group?.[0]?.[0] === deletion[0]) group.push(deletion);
    else groups.push([deletion]);
  }
  return groups;
}

/** Numbers of content kinds and of shared types in the v1 encoding. */
export const contents = {
  deleted: 1,
  json: 2,
  binary: 3,
  text: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  document: 9,
} as const;
export const types = {
  array: 0,
  map: 1,
  text: 2,
  xmlElement: 3,
  xmlFragment: 4,
  xmlHook: 5,
  xmlText: 6,
} as const;

const HAS_KEY = 32;
const HAS_RIGHT = 64;
const HAS_LEFT = 128;

export type ItemPlace = Readonly<{
  left?: Id;
  right?: Id;
  /** Without neighbours: name of a top-level map, or the item it is in. */
  parent?: string | Id;
  key?: string;
}>;

/** An item with any place and content. */
export function item(place: ItemPlace, content: number, body: Write): Write {
  const { left, right, parent = "records", key } = place;
  const neighbours = [...(left ? [id(left)] : []), ...(right ? [id(right)] : [])];
  const flags = (left ? HAS_LEFT : 0) | (right ? HAS_RIGHT : 0) | (key === undefined ? 0 : HAS_KEY);
  // With a neighbour, parent and key are the neighbour's, and not written.
  const where = neighbours.length > 0 ? neighbours : inside(parent, key);
  return (encoder) => {
    encoding.writeUint8(encoder, content | flags);
    for (const write of where) write(encoder);
    body(encoder);
  };
}

function inside(parent: string | Id, key: string | undefined): Write[] {
  const within = typeof parent === "string" ? [number(1), text(parent)] : [number(0), id(parent)];
  return key === undefined ? within : [...within, text(key)];
}

function id([client, clock]: Id): Write {
  return (encoder) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
  };
}

export const garbage =
  (length: number): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, 0);
    encoding.writeVarUint(encoder, length);
  };

export const skip =
  (length: number): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, 10);
    encoding.writeVarUint(encoder, length);
  };

export const number =
  (value: number): Write =>
  (encoder) =>
    encoding.writeVarUint(encoder, value);

export const text =
  (value: string): Write =>
  (encoder) =>
    encoding.writeVarString(encoder, value);

/** Values in lib0's `any` encoding. */
export const values =
  (...list: readonly Parameters<typeof encoding.writeAny>[1][]): Write =>
  (encoder) => {
    encoding.writeVarUint(encoder, list.length);
    for (const value of list) encoding.writeAny(encoder, value);
  };

/** One value: lists in lists, this many. */
export const nestedLists =
  (depth: number): Write =>
  (encoder) => {
    encoding.writeVarUint(encoder, 1);
    for (let level = 0; level < depth; level++) encoding.writeUint8Array(encoder, LIST_OF_ONE);
    encoding.writeUint8(encoder, 126);
  };
const LIST_OF_ONE = new Uint8Array([117, 1]);

export const format =
  (name: string, json: string): Write =>
  (encoder) => {
    encoding.writeVarString(encoder, name);
    encoding.writeVarString(encoder, json);
  };

/** A shared type; elements have a name. */
export const sharedType =
  (type: number, name?: string): Write =>
  (encoder) => {
    encoding.writeVarUint(encoder, type);
    if (name !== undefined) encoding.writeVarString(encoder, name);
  };

/** An entry of a map with text as its value. */
export function entry(value: string, parent: string | Id = "records", key = "key"): Write {
  return item({ parent, key }, contents.text, text(value));
}

/** The same structs again and again. */
export function repeat(count: number, make: (index: number) => Write): Write[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
