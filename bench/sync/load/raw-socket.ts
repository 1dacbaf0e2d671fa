import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { clientFrame } from "./client-frame.ts";
import { createFrameReader } from "./frame-reader.ts";

/**
 * A WebSocket client without the comfort: the load shares the machine with the server under test,
 * and hundreds of `ws` clients would be a load of their own.
 */
export interface RawSocket {
  send(payload: Uint8Array): void;
  /** Sends a frame that `clientFrame` made. */
  sendFrame(frame: Buffer): void;
  /** Cuts it. */
  close(): void;
}

export type RawSocketOptions = Readonly<{
  port: number;
  path: string;
  headers: Readonly<Record<string, string>>;
  onOpen: () => void;
  /** See `FrameReaderOptions`. */
  onMessage: (payload: Buffer, byteLength: number) => void;
  /** The server ended it, or never began. Not called for our own {@link RawSocket.close}. */
  onEnd: (reason: string) => void;
  keepsLong: boolean;
}>;

const HOST = "127.0.0.1";
const HEAD_END = "\r\n\r\n";
/** One for all sockets: what is read is used up before the next socket is read. */
const readBuffer = Buffer.allocUnsafeSlow(256 * 1024);

export function openRawSocket(options: RawSocketOptions): RawSocket {
  let head: string | undefined = "";
  let isOver = false;
  const reader = createFrameReader({
    onMessage: options.onMessage,
    onPing: (payload) => sendFrame(clientFrame(payload, "pong")),
    onClose: (code) => end(`closed with ${code}`),
    keepsLong: options.keepsLong,
  });
  const socket = connect({
    ...{ host: HOST, port: options.port, noDelay: true },
    onread: {
      buffer: readBuffer,
      callback(length, buffer) {
        // What a chunk is answered with leaves in one write, as from a browser's network thread.
        socket.cork();
        read((buffer as Buffer).subarray(0, length));
        socket.uncork();
        return true;
      },
    },
  });
  socket.on("connect", () => socket.write(requestOf(options)));
  socket.on("error", ({ message }) => end(message));
  socket.on("close", () => end("cut"));

  function read(chunk: Buffer): void {
    if (head === undefined) reader.push(chunk);
    else readHead(head + chunk.toString("latin1"));
  }

  function readHead(text: string): void {
    head = text;
    const length = text.indexOf(HEAD_END) + HEAD_END.length;
    if (length < HEAD_END.length) return;
    const [status = ""] = text.split("\r\n", 1);
    if (!status.includes(" 101 ")) {
      end(status);
      return;
    }
    head = undefined;
    options.onOpen();
    reader.push(Buffer.from(text.slice(length), "latin1"));
  }

  function end(reason: string): void {
    if (isOver) return;
    isOver = true;
    socket.destroy();
    options.onEnd(reason);
  }

  function sendFrame(frame: Buffer): void {
    if (!isOver) socket.write(frame);
  }

  return {
    send: (payload) => sendFrame(clientFrame(payload)),
    sendFrame,
    close() {
      isOver = true;
      socket.destroy();
    },
  };
}

function requestOf({ port, path, headers }: RawSocketOptions): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: ${HOST}:${port}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join("\r\n")}${HEAD_END}`;
}
