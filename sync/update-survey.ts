import { createDecoder, type Decoder, hasContent } from "lib0/decoding";
import {
  readByte,
  readName,
  readNumber,
  readTextLength,
  skipMark,
  skipName,
  skipValue,
} from "./update-bytes.ts";

/** Clocks of one client, the last one excluded. */
type Range = Readonly<{ from: number; to: number }>;

export type Deletion = Range & Readonly<{ client: number }>;

/** What an update is about, without what it says. */
export type UpdateSurvey = Readonly<{
  /** The clocks each client's structs cover, without holes. */
  ranges: ReadonlyMap<number, Range>;
  /** The highest clock of each client that something in it builds on. */
  references: ReadonlyMap<number, number>;
  /** What it deletes, in order, not overlapping within a client. */
  deletions: readonly Deletion[];
  /** Whether it says of a part that it is left out. */
  hasHoles: boolean;
}>;

/**
 * Structs and deletions an update may have. Each becomes an object of a hundred bytes or more,
 * however few bytes it has here; the honest ones that fill a whole state have some twenty.
 */
const MAX_PARTS = 500_000;

/** Where clocks end, for {@link endOf}. */
const MAX_CLOCK = 2 ** 32 - 1;

/** First byte of a struct: five bits for what it is … */
const KIND = 0b0001_1111;
/** … and one each for what is written with it. */
const HAS_KEY = 0b0010_0000;
const HAS_RIGHT = 0b0100_0000;
const HAS_LEFT = 0b1000_0000;

/**
 * Numbers of struct and content kinds (Yjs 13, `contentRefs` in Item.js). Binary data, embeds,
 * sub-documents and the JSON of old versions have no place in a board.
 */
const structKinds = {
  garbage: 0,
  deleted: 1,
  text: 4,
  format: 6,
  type: 7,
  any: 8,
  skip: 10,
} as const;

/** Numbers of shared types (`typeRefs` in ContentType.js) that records are made of. */
const typeKinds = { map: 1, xmlElement: 3, xmlFragment: 4, xmlText: 6 } as const;

type Survey = {
  readonly decoder: Decoder;
  readonly roots: readonly string[];
  readonly ranges: Map<number, Range>;
  readonly references: Map<number, number>;
  parts: number;
  hasHoles: boolean;
};

/**
 * Reads an update (Yjs 13, v1 encoding) once, from beginning to end, and keeps almost nothing.
 *
 * @param roots names of the document's top-level maps.
 * @throws if it is not one, or holds what no editor of ours writes.
 */
export function surveyUpdate(update: Uint8Array, roots: readonly string[]): UpdateSurvey {
  const decoder = createDecoder(update);
  const ranges = new Map<number, Range>();
  const references = new Map<number, number>();
  const survey: Survey = { decoder, roots, ranges, references, parts: 0, hasHoles: false };
  for (let left = readNumber(decoder); left > 0; left--) readBlock(survey);
  const deletions = readDeletions(survey);
  if (hasContent(decoder)) throw new RangeError("bytes after the update");
  return { ranges, references, deletions, hasHoles: survey.hasHoles };
}

/** Structs of one client, one after the other. */
function readBlock(survey: Survey): void {
  const { decoder, ranges } = survey;
  const count = readNumber(decoder);
  const client = readNumber(decoder);
  const from = readNumber(decoder);
  // Yjs keeps only the last block of a client, and would miss what is in the others.
  if (ranges.has(client)) throw new RangeError("a client is listed twice");
  if (count === 0) throw new RangeError("a client without structs");
  countParts(survey, count);
  let to = from;
  for (let left = count; left > 0; left--) to = endOf(to, readStruct(survey, client, to));
  ranges.set(client, { from, to });
}

function countParts(survey: Survey, count: number): void {
  survey.parts += count;
  if (survey.parts > MAX_PARTS) throw new RangeError("too many parts");
}

function endOf(clock: number, length: number): number {
  if (length === 0) throw new RangeError("a part without length");
  if (clock + length > MAX_CLOCK) throw new RangeError("clock too large");
  return clock + length;
}

/** @returns its length. */
function readStruct(survey: Survey, client: number, clock: number): number {
  const { decoder } = survey;
  const info = readByte(decoder);
  const kind = info & KIND;
  if (kind === structKinds.garbage) return readNumber(decoder);
  if (info === structKinds.skip) {
    survey.hasHoles = true;
    return readNumber(decoder);
  }
  if (info & HAS_LEFT) readReference(survey, client, clock);
  if (info & HAS_RIGHT) readReference(survey, client, clock);
  // With a neighbour, parent and key are the neighbour's.
  if (!(info & (HAS_LEFT | HAS_RIGHT))) readPlace(survey, client, clock, (info & HAS_KEY) > 0);
  return readContent(decoder, kind);
}

function readPlace(survey: Survey, client: number, clock: number, hasKey: boolean): void {
  const { decoder, roots } = survey;
  if (readNumber(decoder) !== 1) readReference(survey, client, clock);
  // In a map, an item without a key would be one nobody can see or delete.
  else if (!roots.includes(readName(decoder)) || !hasKey) throw new RangeError("bad root");
  if (hasKey) skipName(decoder);
}

function readReference({ decoder, references }: Survey, client: number, clock: number): void {
  const toClient = readNumber(decoder);
  const toClock = readNumber(decoder);
  if (toClient === client && toClock >= clock) throw new RangeError("an item builds on itself");
  const highest = references.get(toClient);
  if (highest === undefined || highest < toClock) references.set(toClient, toClock);
}

/** @returns its length. */
function readContent(decoder: Decoder, kind: number): number {
  switch (kind) {
    case structKinds.deleted:
      return readNumber(decoder);
    case structKinds.text:
      return readTextLength(decoder);
    case structKinds.format:
      skipName(decoder);
      skipMark(decoder);
      return 1;
    case structKinds.type:
      skipType(decoder);
      return 1;
    case structKinds.any:
      return skipValues(decoder);
    default:
      throw new RangeError("bad content");
  }
}

function skipType(decoder: Decoder): void {
  const type = readNumber(decoder);
  if (!Object.values<number>(typeKinds).includes(type)) throw new RangeError("bad type");
  if (type === typeKinds.xmlElement) skipName(decoder);
}

function skipValues(decoder: Decoder): number {
  const count = readNumber(decoder);
  for (let left = count; left > 0; left--) skipValue(decoder);
  return count;
}

function readDeletions(survey: Survey): UpdateSurvey["deletions"] {
  const { decoder } = survey;
  const deletions: Deletion[] = [];
  const clients = new Set<number>();
  for (let left = readNumber(decoder); left > 0; left--) {
    const client = readNumber(decoder);
    if (clients.has(client)) throw new RangeError("a client is listed twice");
    clients.add(client);
    const count = readNumber(decoder);
    countParts(survey, count);
    let end = 0;
    for (let ranges = count; ranges > 0; ranges--) {
      const from = readNumber(decoder);
      // Overlapping ranges would have to be looked at again and again; Yjs writes none.
      if (from < end) throw new RangeError("deletions out of order");
      end = endOf(from, readNumber(decoder));
      deletions.push({ client, from, to: end });
    }
  }
  return deletions;
}
