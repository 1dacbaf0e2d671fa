import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync";
import { channels } from "#lib/sync/channels.ts";
import type { Seat, Target } from "../target.ts";
import { clientFrame } from "./client-frame.ts";
import { dialectOf } from "./dialect.ts";
import { createPresenceEcho } from "./presence-echo.ts";
import { openRawSocket } from "./raw-socket.ts";

/** One tab in one room, as the server sees a stock client: it asks, answers and echoes. */
export interface RoomClient {
  sendUpdate(update: Uint8Array): void;
  /** Says what the person does; the clock goes up by itself. @param state JSON. */
  sendPresence(state: string): void;
  close(): void;
}

export type RoomClientOptions = Readonly<{
  target: Target;
  seat: Seat;
  clientId: number;
  /** What it answers when the server asks what it has. */
  ownState: () => Uint8Array;
  /**
   * A part of the document has come.
   *
   * @param body the Yjs update, as `FrameReaderOptions` hands it over.
   * @param byteLength its real length.
   * @param isState whether it answers the question for the state.
   */
  onDocument: (body: Buffer, byteLength: number, isState: boolean) => void;
  /** So many of the document frames sent are on disk, says a server that says so. */
  onSaved?: (frames: number) => void;
  /** The server sent the client away, or never let it in. */
  onEnd: (reason: string) => void;
  /** Whether `onDocument` needs all bytes of a long update. */
  keepsLong: boolean;
}>;

/** The state vector of a document with nothing in it. */
const NOTHING = Uint8Array.of(0);
/** From this size on it pays to keep a masked echo for the others of the room. */
const LARGE_ECHO = 4096;
/** The newest large echo, and the frame it makes. */
let newestEcho: Readonly<{ body: Uint8Array; frame: Buffer }> = {
  body: new Uint8Array(),
  frame: Buffer.alloc(0),
};

export function openRoomClient(options: RoomClientOptions): RoomClient {
  const { target, clientId } = options;
  const { prefix, greeting } = dialectOf(target, options.seat);
  const echo = target.echoes ? createPresenceEcho(clientId) : undefined;
  let clock = 0;
  const socket = openRawSocket({
    port: target.port,
    path: options.seat.path,
    headers: options.seat.headers,
    keepsLong: options.keepsLong,
    onEnd: options.onEnd,
    onOpen() {
      if (greeting) socket.send(Buffer.concat([prefix, greeting]));
      socket.send(syncMessage(messageYjsSyncStep1, NOTHING));
    },
    onMessage(payload, byteLength) {
      const message = payload.subarray(prefix.length);
      if (message[0] === channels.sync) hearSync(message, byteLength - prefix.length);
      else if (message[0] === channels.awareness && echo) sendBack(message);
      else if (message[0] === channels.saved) options.onSaved?.(savedFrames(message));
    },
  });

  function hearSync(message: Buffer, byteLength: number): void {
    const step = message[1];
    if (step === messageYjsSyncStep1) {
      socket.send(syncMessage(messageYjsSyncStep2, options.ownState()));
      return;
    }
    const decoder = decoding.createDecoder(message);
    decoder.pos = 2;
    decoding.readVarUint(decoder);
    const body = message.subarray(decoder.pos);
    options.onDocument(body, byteLength - decoder.pos, step === messageYjsSyncStep2);
  }

  function sendBack(message: Buffer): void {
    const decoder = decoding.createDecoder(message);
    decoder.pos = 1;
    const length = decoding.readVarUint(decoder);
    const entries = message.subarray(decoder.pos, decoder.pos + length);
    const body = echo?.echoOf(entries);
    if (!body) return;
    if (body.length < LARGE_ECHO) socket.send(presenceMessage(body));
    else socket.sendFrame(echoFrame(body));
  }

  /** The same for everybody who was told nothing of themselves, so it is masked once. */
  function echoFrame(body: Uint8Array): Buffer {
    if (Buffer.compare(newestEcho.body, body) !== 0) {
      newestEcho = { body: Uint8Array.from(body), frame: clientFrame(presenceMessage(body)) };
    }
    return newestEcho.frame;
  }

  function syncMessage(step: number, body: Uint8Array): Uint8Array {
    return encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, prefix);
      encoding.writeVarUint(encoder, channels.sync);
      encoding.writeVarUint(encoder, step);
      encoding.writeVarUint8Array(encoder, body);
    });
  }

  function presenceMessage(entries: Uint8Array): Uint8Array {
    return encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, prefix);
      encoding.writeVarUint(encoder, channels.awareness);
      encoding.writeVarUint8Array(encoder, entries);
    });
  }

  return {
    sendUpdate: (update) => socket.send(syncMessage(messageYjsUpdate, update)),
    sendPresence(state) {
      clock++;
      const entry = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarUint(encoder, clientId);
        encoding.writeVarUint(encoder, clock);
        encoding.writeVarString(encoder, state);
      });
      socket.send(presenceMessage(entry));
    },
    close: () => socket.close(),
  };
}

/** How many frames a notice of the `saved` channel is about. */
function savedFrames(message: Buffer): number {
  const decoder = decoding.createDecoder(message);
  decoder.pos = 1;
  decoding.readVarUint8Array(decoder);
  return decoding.readVarUint(decoder);
}
