/**
 * Constant where a browser's is random: every server still has to take it off, and the same bytes
 * sent by many need to be masked once.
 */
const MASK = [0x5a, 0x13, 0xc7, 0x2e] as const;

const opcodes = { binary: 2, pong: 10 };

/** A whole WebSocket message as a client puts it on the wire (RFC 6455 §5.2). */
export function clientFrame(payload: Uint8Array, kind: keyof typeof opcodes = "binary"): Buffer {
  const length = payload.length;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + MASK.length + length);
  frame[0] = 0x80 | opcodes[kind];
  frame[1] = 0x80 | (header === 2 ? length : header === 4 ? 126 : 127);
  if (header === 4) frame.writeUInt16BE(length, 2);
  if (header === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.set(MASK, header);
  const start = header + MASK.length;
  for (let at = 0; at < length; at++) {
    frame[start + at] = (payload[at] ?? 0) ^ (MASK[at & 3] ?? 0);
  }
  return frame;
}
