import type { Decoder } from "lib0/decoding";

/**
 * Readers for the parts of a Yjs update (v1 encoding) that build nothing from what they read: they
 * find the end of a part and check its form. So a few bytes cannot ask for much memory or for deep
 * recursion, neither here nor at others. All of them throw.
 */

/** Yjs's client ids have 32 bits. Clocks count typed characters, and stay far below. */
const MAX_NUMBER = 2 ** 32 - 1;

/** Numbers may be padded, but not for ever. The longest that lib0 writes has eight bytes. */
const MAX_NUMBER_BYTES = 8;

/** Names that programs give, to records, registers, props, elements and marks. */
const MAX_NAME_BYTES = 256;

/** What belongs to a text mark, as JSON. The longest is the address of a link. */
const MAX_MARK_BYTES = 64 * 1024;

/** Levels of lists and objects in one value. A drawn line, the deepest there is, has four. */
const MAX_DEPTH = 32;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function readByte(decoder: Decoder): number {
  const byte = decoder.arr[decoder.pos++];
  if (byte === undefined) throw new RangeError("bytes end early");
  return byte;
}

/** Reads a `varUint` of 32 bits. */
export function readNumber(decoder: Decoder): number {
  let number = 0;
  let factor = 1;
  for (let count = 0; count < MAX_NUMBER_BYTES; count++) {
    const byte = readByte(decoder);
    number += (byte & 0x7f) * factor;
    factor *= 0x80;
    if (byte < 0x80) {
      if (number > MAX_NUMBER) break;
      return number;
    }
  }
  throw new RangeError("number too large");
}

/** Reads text of any length and gives its length in JavaScript's characters. */
export function readTextLength(decoder: Decoder): number {
  const size = readNumber(decoder);
  const from = skipBytes(decoder, size);
  return isPlain(decoder, from) ? size : decodeText(decoder, from).length;
}

export function readName(decoder: Decoder): string {
  return decodeText(decoder, skipNameBytes(decoder));
}

/** Reads a name nobody here needs to know. */
export function skipName(decoder: Decoder): void {
  const from = skipNameBytes(decoder);
  const isSafe = decoder.pos - from !== PROTOTYPE.length && isPlain(decoder, from);
  // As the key of a plain object it would not be one.
  if (!isSafe && decodeText(decoder, from) === PROTOTYPE) throw new RangeError("bad name");
}

const PROTOTYPE = "__proto__";

function skipNameBytes(decoder: Decoder): number {
  const size = readNumber(decoder);
  if (size > MAX_NAME_BYTES) throw new RangeError("name too long");
  return skipBytes(decoder, size);
}

/** Goes on and returns where it was. */
function skipBytes(decoder: Decoder, count: number): number {
  const from = decoder.pos;
  decoder.pos += count;
  if (decoder.pos > decoder.arr.byteLength) throw new RangeError("bytes end early");
  return from;
}

/** The text that was just skipped. */
function decodeText({ arr, pos }: Decoder, from: number): string {
  return utf8.decode(arr.subarray(from, pos));
}

/** Whether what was just skipped is ASCII, as most text here is; it need not be decoded then. */
function isPlain({ arr, pos }: Decoder, from: number): boolean {
  for (let at = from; at < pos; at++) if ((arr[at] ?? 0) >= 0x80) return false;
  return true;
}

/** Reads the JSON that belongs to a text mark. */
export function skipMark(decoder: Decoder): void {
  const size = readNumber(decoder);
  if (size > MAX_MARK_BYTES) throw new RangeError("mark too long");
  checkDepth(JSON.parse(decodeText(decoder, skipBytes(decoder, size))));
}

function checkDepth(value: unknown, depth = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (depth === MAX_DEPTH) throw new RangeError("mark too deep");
  for (const part of Object.values(value)) checkDepth(part, depth + 1);
}

/** Kinds of values, as lib0's `writeAny` numbers them. */
const kinds = {
  undefined: 127,
  null: 126,
  integer: 125,
  float32: 124,
  float64: 123,
  false: 121,
  true: 120,
  text: 119,
  object: 118,
  list: 117,
} as const;

/** Reads a value of JSON in lib0's `any` encoding: no binary data and no big integers. */
export function skipValue(decoder: Decoder, depth = 0): void {
  const kind = readByte(decoder);
  switch (kind) {
    case kinds.undefined:
    case kinds.null:
    case kinds.false:
    case kinds.true:
      return;
    case kinds.integer:
      skipInteger(decoder);
      return;
    case kinds.float32:
      skipBytes(decoder, 4);
      return;
    case kinds.float64:
      skipBytes(decoder, 8);
      return;
    case kinds.text:
      readTextLength(decoder);
      return;
    case kinds.object:
    case kinds.list:
      if (depth === MAX_DEPTH) throw new RangeError("value too deep");
      for (let left = readNumber(decoder); left > 0; left--) {
        if (kind === kinds.object) skipName(decoder);
        skipValue(decoder, depth + 1);
      }
      return;
    default:
      throw new RangeError("bad value");
  }
}

function skipInteger(decoder: Decoder): void {
  for (let count = 0; count < MAX_NUMBER_BYTES; count++) if (readByte(decoder) < 0x80) return;
  throw new RangeError("number too large");
}
