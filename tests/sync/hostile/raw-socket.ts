import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";

/** The code browsers have for a connection that ended without a goodbye. */
export const CUT = 1006;

/** A TCP connection on which anything can be said. */
export interface RawSocket {
  write(bytes: string | Uint8Array): void;
  /** Stops or goes on reading what comes. */
  pause(): void;
  resume(): void;
  /** Everything that came so far. */
  received(): Buffer;
  /**
   * Resolves when the other side says goodbye, with its code, or just ends it, with {@link CUT};
   * with `open` if it did neither within so many milliseconds.
   */
  farewell(withinMs: number): Promise<number | "open">;
  destroy(): void;
}

export async function openRawSocket(origin: string): Promise<RawSocket> {
  const { hostname, port } = new URL(origin);
  const socket: Socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  // It is meant to be cut, sometimes in the middle of a write.
  socket.on("error", () => undefined);
  const closed = once(socket, "close");
  await Promise.race([once(socket, "connect"), closed]);
  const received = () => Buffer.concat(chunks);
  return {
    write: (bytes) => socket.write(bytes),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    received,
    farewell(withinMs) {
      return new Promise((resolve) => {
        const late = setTimeout(() => resolve("open"), withinMs);
        function look(): void {
          const code = closeCodeIn(received()) ?? (socket.closed ? CUT : undefined);
          if (code === undefined) return;
          clearTimeout(late);
          resolve(code);
        }
        socket.on("data", look);
        socket.once("close", look);
        look();
      });
    },
    destroy: () => socket.destroy(),
  };
}

export type Greeting = Readonly<{
  origin: string;
  path: string;
  token: string;
  /** In place of, or besides, what a browser sends. */
  headers?: readonly string[];
}>;

/** The request with which a browser asks for a WebSocket. */
export function greetingOf({ origin, path, token, headers = [] }: Greeting): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: ${new URL(origin).host}`,
    `Origin: ${origin}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    `Cookie: ${SESSION_COOKIE}=${token}`,
    ...headers,
    "\r\n",
  ].join("\r\n");
}

/** One WebSocket frame as a client sends it (RFC 6455, 5.2), or nearly so. */
export function maskedFrame(firstByte: number, payload: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from([firstByte]),
    lengthOf(payload.byteLength),
    // A key of nothing but zeros leaves the payload as it is.
    Buffer.alloc(4),
    payload,
  ]);
}

function lengthOf(length: number): Buffer {
  const MASKED = 0x80;
  if (length < 126) return Buffer.from([MASKED | length]);
  if (length < 65_536) return Buffer.from([MASKED | 126, length >> 8, length & 0xff]);
  const header = Buffer.alloc(9);
  header[0] = MASKED | 127;
  header.writeBigUInt64BE(BigInt(length), 1);
  return header;
}

const LONGEST_HEADER = 10;

/** Looks through a server's frames, which are not masked, for the one that says goodbye. */
function closeCodeIn(received: Buffer): number | undefined {
  const head = received.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  // So that a frame that was cut off can be read to its end, too.
  const bytes = Buffer.concat([received, Buffer.alloc(LONGEST_HEADER)]);
  for (let at = head + 4; at + 3 < received.length; ) {
    const { start, length } = payloadAt(bytes, at);
    const isClose = ((bytes[at] ?? 0) & 0x0f) === 8;
    if (isClose && length >= 2) return bytes.readUInt16BE(start);
    at = start + length;
  }
  return undefined;
}

function payloadAt(bytes: Buffer, at: number): { start: number; length: number } {
  const short = (bytes[at + 1] ?? 0) & 0x7f;
  if (short === 126) return { start: at + 4, length: bytes.readUInt16BE(at + 2) };
  if (short === 127) return { start: at + 10, length: Number(bytes.readBigUInt64BE(at + 2)) };
  return { start: at + 2, length: short };
}
