/** First byte of an unfragmented binary message (RFC 6455, 5.2). */
const BINARY = 0x82;

const framed = new WeakMap<Uint8Array, Buffer>();

/**
 * A message as the bytes that go over the wire from a server: with a header, unmasked. Made once
 * for each message, however many people it is sent to; that message must not change any more.
 */
export function webSocketFrame(message: Uint8Array): Buffer {
  const known = framed.get(message);
  if (known) return known;
  const header = headerOf(message.byteLength);
  const frame = Buffer.concat([header, message]);
  framed.set(message, frame);
  return frame;
}

function headerOf(length: number): Buffer {
  if (length < 126) return Buffer.from([BINARY, length]);
  if (length < 65_536) return Buffer.from([BINARY, 126, length >> 8, length & 0xff]);
  const header = Buffer.alloc(10);
  header[0] = BINARY;
  header[1] = 127;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
