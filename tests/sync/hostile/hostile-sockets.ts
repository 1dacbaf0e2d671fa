import { closeCodes } from "#lib/sync/close-codes.ts";
import { CUT, maskedFrame } from "./raw-socket.ts";

/** Bytes on a socket that is a WebSocket already, and the codes it may then be closed with. */
export type HostileBytes = Readonly<{
  what: string;
  bytes(): Iterable<Uint8Array>;
  /** `open` if it is nothing to be closed for. */
  outcomes: readonly (number | "open")[];
}>;

/** RFC 6455, 7.4.1. */
const protocolError = 1002;
const notUtf8 = 1007;
const tooBig = 1009;

const FIN = 0x80;
const COMPRESSED = 0x40;
const RESERVED = 0x30;
const opcodes = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };

const nothing = new Uint8Array(0);
const hello = new TextEncoder().encode("hello");

function bad(what: string, firstByte: number, payload: Uint8Array = nothing): HostileBytes {
  return { what, outcomes: [protocolError], bytes: () => [maskedFrame(firstByte, payload)] };
}

function closing(what: string, code: number, reason: Uint8Array = nothing): HostileBytes {
  const payload = Buffer.concat([Buffer.from([code >> 8, code & 0xff]), reason]);
  return bad(what, FIN | opcodes.close, payload);
}

export const hostileSockets: readonly HostileBytes[] = [
  bad("a reserved opcode", FIN | 3, hello),
  bad("a reserved control opcode", FIN | 11, hello),
  bad("reserved bits", FIN | RESERVED | opcodes.binary, hello),
  bad("compression nobody agreed to", FIN | COMPRESSED | opcodes.binary, hello),
  bad("a ping in pieces", opcodes.ping, hello),
  bad("a ping of 200 bytes", FIN | opcodes.ping, new Uint8Array(200)),
  bad("the end of a message that never began", FIN | opcodes.more, hello),
  bad("a goodbye of one byte", FIN | opcodes.close, new Uint8Array(1)),
  closing("a goodbye with a code for nobody's use", 1005),
  closing("a goodbye with a code below all codes", 42),
  closing("a goodbye with a code above all codes", 65_535),
  {
    ...closing("a goodbye with a reason that is no UTF-8", 1000, new Uint8Array([0xff, 0xfe])),
    outcomes: [notUtf8],
  },
  {
    what: "a new message inside another",
    outcomes: [protocolError],
    bytes: () => [maskedFrame(opcodes.binary, hello), maskedFrame(FIN | opcodes.binary, hello)],
  },
  {
    what: "a frame without a mask",
    outcomes: [protocolError],
    bytes: () => [Buffer.from([FIN | opcodes.binary, 5, ...hello])],
  },
  {
    what: "a length above 2^53",
    outcomes: [protocolError, tooBig],
    bytes: () => [
      Buffer.from([FIN | opcodes.binary, 0xff, ...new Array(8).fill(0xff), 0, 0, 0, 0]),
    ],
  },
  {
    what: "a length of a gigabyte",
    outcomes: [tooBig],
    bytes: () => [Buffer.from([FIN | opcodes.binary, 0xff, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0])],
  },
  {
    what: "a message in pieces that add up to too much",
    outcomes: [tooBig, closeCodes.tooLarge],
    *bytes() {
      const piece = maskedFrame(opcodes.more, new Uint8Array(1_000_000));
      yield maskedFrame(opcodes.binary, nothing);
      for (let count = 0; count < 18; count++) yield piece;
    },
  },
  {
    what: "text",
    outcomes: [closeCodes.malformed],
    bytes: () => [maskedFrame(FIN | opcodes.text, hello)],
  },
  {
    what: "text that is no UTF-8",
    outcomes: [notUtf8],
    bytes: () => [maskedFrame(FIN | opcodes.text, new Uint8Array([0xc0, 0xaf]))],
  },
  {
    what: "ten thousand empty pieces",
    outcomes: [closeCodes.malformed],
    bytes: () => [
      maskedFrame(opcodes.binary, nothing),
      Buffer.concat(new Array(10_000).fill(maskedFrame(opcodes.more, nothing))),
      maskedFrame(FIN | opcodes.more, nothing),
    ],
  },
  {
    what: "fifty thousand pings",
    outcomes: ["open", CUT],
    bytes: () => [Buffer.concat(new Array(50_000).fill(maskedFrame(FIN | opcodes.ping, nothing)))],
  },
  {
    what: "fifty thousand pongs to no ping",
    outcomes: ["open"],
    bytes: () => [Buffer.concat(new Array(50_000).fill(maskedFrame(FIN | opcodes.pong, hello)))],
  },
  {
    what: "half a frame, and then no more",
    outcomes: ["open"],
    bytes: () => [maskedFrame(FIN | opcodes.binary, new Uint8Array(1_000)).subarray(0, 500)],
  },
];
