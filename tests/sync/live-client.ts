import * as decoding from "lib0/decoding";
import { type ClientOptions, WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { RECORDS } from "#lib/canvas/board-document.ts";
import { SESSION_COOKIE } from "#lib/http/session-token.ts";
import { channels } from "#lib/sync/channels.ts";
import { startNote, wordsOfNote } from "#tests/support/typed-note.ts";

/** Somebody with an unmodified y-websocket client. */
export type LiveClient = Readonly<{
  doc: Y.Doc;
  records: Y.Map<unknown>;
  /** What stands on its board: a value for each note, by name. */
  notes: NotedValues;
  provider: WebsocketProvider;
  /** How many of its document frames the server said are on disk, since it connected last. */
  savedFrames(): number;
  /** Why the server closed it for good. */
  closedWith(): number | undefined;
  /** Every byte of every frame it was sent. */
  heard(): Buffer;
  /** The frames of a channel that it was sent, newest first, without the channel's number. */
  told(channel: number): decoding.Decoder[];
  close(): void;
}>;

/** Values written down on notes, since a board keeps nothing else. Looks like a map. */
export type NotedValues = Readonly<{
  set(name: string, value: unknown): void;
  get(name: string): unknown;
  has(name: string): boolean;
  readonly size: number;
  toJSON(): Record<string, unknown>;
}>;

function notedValues(doc: Y.Doc): NotedValues {
  const idOf = (name: string) => `shape:${name}`;
  const get = (name: string) => {
    const words = wordsOfNote(doc, idOf(name));
    return words ? JSON.parse(words) : undefined;
  };
  const names = () => [...doc.getMap(RECORDS).keys()].map((id) => id.slice("shape:".length));
  return {
    set: (name, value) =>
      doc.transact(() => startNote(doc, idOf(name)).type(JSON.stringify(value))),
    get,
    has: (name) => doc.getMap(RECORDS).has(idOf(name)),
    get size() {
      return doc.getMap(RECORDS).size;
    },
    toJSON: () => Object.fromEntries(names().map((name) => [name, get(name)])),
  };
}

export function connectClient(
  origin: string,
  room: string,
  token: string,
  doc = new Y.Doc(),
  /** How to speak https with an origin whose certificate only we know. */
  tls: Pick<ClientOptions, "ca"> = {},
): LiveClient {
  const frames: Buffer[] = [];
  class SignedInWebSocket extends WebSocket {
    constructor(url: string | URL) {
      super(url, { ...tls, headers: { origin, cookie: `${SESSION_COOKIE}=${token}` } });
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
  provider.messageHandlers[channels.own] = () => {};
  return {
    doc,
    records: doc.getMap(RECORDS),
    notes: notedValues(doc),
    provider,
    savedFrames: () => saved,
    closedWith: () => closedWith,
    heard: () => Buffer.concat(frames),
    told: (channel) =>
      frames
        .toReversed()
        .map((frame) => decoding.createDecoder(new Uint8Array(frame)))
        .filter((decoder) => decoding.readVarUint(decoder) === channel),
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
