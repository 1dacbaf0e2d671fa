import * as decoding from "lib0/decoding";
import { type ClientOptions, WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { channels } from "#lib/sync/channels.ts";

/** Somebody with an unmodified y-websocket client. */
export type LiveClient = Readonly<{
  doc: Y.Doc;
  records: Y.Map<unknown>;
  provider: WebsocketProvider;
  /** How many of its document frames the server said are on disk, since it connected last. */
  savedFrames(): number;
  /** Why the server closed it for good. */
  closedWith(): number | undefined;
  /** Every byte of every frame it was sent. */
  heard(): Buffer;
  close(): void;
}>;

export function connectClient(
  origin: string,
  room: string,
  token: string,
  doc = new Y.Doc(),
): LiveClient {
  const frames: Buffer[] = [];
  class SignedInWebSocket extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { origin, cookie: `${SESSION_COOKIE}=${token}` } });
      this.on("message", (frame: ArrayBuffer) => frames.push(Buffer.from(frame)));
    }
  }
  const provider = new WebsocketProvider(`${origin.replace("http", "ws")}/sync`, room, doc, {
    WebSocketPolyfill: SignedInWebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { ack: "1" },
    maxBackoffTime: 50,
  });
  let saved = 0;
  let closedWith: number | undefined;
  provider.on("status", ({ status }) => {
    if (status === "connected") saved = 0;
  });
  provider.on("closed", ({ code }) => {
    closedWith = code;
  });
  provider.messageHandlers[channels.saved] = (_encoder, decoder) => {
    decoding.readVarUint8Array(decoder);
    saved = decoding.readVarUint(decoder);
  };
  return {
    doc,
    records: doc.getMap("records"),
    provider,
    savedFrames: () => saved,
    closedWith: () => closedWith,
    heard: () => Buffer.concat(frames),
    close() {
      provider.destroy();
      doc.destroy();
    },
  };
}

/** Opens a bare socket and resolves with the code it is closed with. */
export function closeCodeOf(url: string, options: ClientOptions = {}): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, options);
    socket.on("close", resolve);
    // Reported by the close event that follows.
    socket.on("error", () => undefined);
  });
}
