/** Takes apart what a server sends over a WebSocket (RFC 6455 §5.2, unmasked). */
export interface FrameReader {
  /** Takes the next bytes from the network; they may end anywhere in a frame. */
  push(chunk: Buffer): void;
}

export type FrameReaderOptions = Readonly<{
  /**
   * A whole message. The bytes are good until it returns.
   *
   * @param byteLength its real length: of a long one that is not kept there is only the beginning.
   */
  onMessage: (payload: Buffer, byteLength: number) => void;
  onPing: (payload: Buffer) => void;
  /** @param code the server's close code; 1005 if it gave none. */
  onClose: (code: number) => void;
  /** Whether to keep long messages whole, which costs copying them. */
  keepsLong: boolean;
}>;

type Header = Readonly<{ opcode: number; isLast: boolean; size: number; payload: number }>;
type LongFrame = { header: Header; chunks: Buffer[]; left: number };

const opcodes = { continuation: 0, close: 8, ping: 9 };
const NO_CODE = 1005;
/** From here on a frame is collected in pieces instead of being copied with each new chunk. */
const LONG = 128 * 1024;
const EMPTY = Buffer.alloc(0);

export function createFrameReader(options: FrameReaderOptions): FrameReader {
  let rest: Buffer = EMPTY;
  let long: LongFrame | undefined;
  let fragments: Buffer[] = [];

  function deliver({ opcode, isLast, payload }: Header, bytes: Buffer): void {
    if (opcode === opcodes.ping) options.onPing(bytes);
    else if (opcode === opcodes.close) {
      options.onClose(bytes.length >= 2 ? bytes.readUInt16BE(0) : NO_CODE);
    } else if (opcode < opcodes.close) deliverData(opcode, isLast, bytes, payload);
  }

  function deliverData(opcode: number, isLast: boolean, bytes: Buffer, byteLength: number): void {
    if (isLast && opcode !== opcodes.continuation) {
      options.onMessage(bytes, byteLength);
      return;
    }
    fragments.push(Buffer.from(bytes));
    if (!isLast) return;
    const message = Buffer.concat(fragments);
    fragments = [];
    options.onMessage(message, message.length);
  }

  /** Adds to the long frame under way. Returns what comes after it. */
  function pushLong(frame: LongFrame, chunk: Buffer): Buffer {
    const part = chunk.subarray(0, frame.left);
    // Copied, since the network's buffer is used again. Of one not kept, the beginning will do.
    if (options.keepsLong || frame.chunks.length === 0) frame.chunks.push(Buffer.from(part));
    frame.left -= part.length;
    if (frame.left === 0) {
      long = undefined;
      deliver(frame.header, Buffer.concat(frame.chunks));
    }
    return chunk.subarray(part.length);
  }

  /** Delivers the whole frames at the beginning. Returns what is not used up. */
  function deliverWhole(bytes: Buffer): Buffer {
    let at = 0;
    for (let header = readHeader(bytes, at); header; header = readHeader(bytes, at)) {
      const start = at + header.size;
      const end = start + header.payload;
      if (end > bytes.length) {
        if (header.payload < LONG) break;
        long = { header, chunks: [], left: header.payload };
        return pushLong(long, bytes.subarray(start));
      }
      deliver(header, bytes.subarray(start, end));
      at = end;
    }
    return bytes.subarray(at);
  }

  return {
    push(chunk) {
      const fresh = long ? pushLong(long, chunk) : chunk;
      const left = deliverWhole(rest.length > 0 ? Buffer.concat([rest, fresh]) : fresh);
      rest = left.length > 0 ? Buffer.from(left) : EMPTY;
    },
  };
}

/** `undefined` if not all of the header has come. */
function readHeader(bytes: Buffer, at: number): Header | undefined {
  const available = bytes.length - at;
  if (available < 2) return undefined;
  const first = bytes.readUInt8(at);
  const short = bytes.readUInt8(at + 1) & 0x7f;
  const size = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (available < size) return undefined;
  let payload = short;
  if (size === 4) payload = bytes.readUInt16BE(at + 2);
  if (size === 10) payload = Number(bytes.readBigUInt64BE(at + 2));
  return { opcode: first & 0x0f, isLast: (first & 0x80) !== 0, size, payload };
}
