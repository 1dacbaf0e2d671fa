import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { messagePermissionDenied } from "y-protocols/auth";
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync";
import { channels } from "#lib/sync/channels.ts";

/** What a client can say. One message per frame: y-websocket reads only the first. */
export type Frame =
  /** Asks for everything its state vector lacks (y-protocols "sync step 1"). */
  | Readonly<{ kind: "state-request"; stateVector: Uint8Array }>
  /** Brings a change; `whole` if it answers our own request with all we lack ("sync step 2"). */
  | Readonly<{ kind: "update"; whole: boolean; update: Uint8Array }>
  /** Entries of an awareness update, see presence.ts. */
  | Readonly<{ kind: "presence"; entries: Uint8Array }>
  | Readonly<{ kind: "presence-request" }>;

/** @throws if the bytes are not exactly one such message. The parts are views of the bytes. */
export function decodeFrame(bytes: Uint8Array): Frame {
  const decoder = decoding.createDecoder(bytes);
  const frame = decodeMessage(decoder);
  if (decoding.hasContent(decoder)) throw new RangeError("bytes after the message");
  return frame;
}

function decodeMessage(decoder: decoding.Decoder): Frame {
  const channel = decoding.readVarUint(decoder);
  switch (channel) {
    case channels.sync:
      return decodeSync(decoder);
    case channels.awareness:
      return { kind: "presence", entries: decoding.readVarUint8Array(decoder) };
    case channels.queryAwareness:
      return { kind: "presence-request" };
    default:
      throw new RangeError(`unknown channel ${channel}`);
  }
}

function decodeSync(decoder: decoding.Decoder): Frame {
  const step = decoding.readVarUint(decoder);
  const body = decoding.readVarUint8Array(decoder);
  switch (step) {
    case messageYjsSyncStep1:
      return { kind: "state-request", stateVector: body };
    case messageYjsSyncStep2:
      return { kind: "update", whole: true, update: body };
    case messageYjsUpdate:
      return { kind: "update", whole: false, update: body };
    default:
      throw new RangeError(`unknown sync step ${step}`);
  }
}

/** Asks a client for everything the state vector lacks. */
export function stateRequestFrame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(messageYjsSyncStep1, stateVector);
}

/** Answers a state request. */
export function stateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(messageYjsSyncStep2, update);
}

/** Brings a change of others. */
export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(messageYjsUpdate, update);
}

function syncFrame(step: number, body: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** One presence as it travels; `state` is JSON, `null` when the person left. */
export type PresenceEntry = Readonly<{ clientId: number; clock: number; state: string }>;

/** Brings presence of any number of people; of nobody, it just keeps the connection alive. */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, state } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state);
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** Tells a client that its change was refused; what it holds is no longer what the room holds. */
export function deniedFrame(reason: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.auth);
    encoding.writeVarUint(encoder, messagePermissionDenied);
    encoding.writeVarString(encoder, reason);
  });
}

/**
 * Tells an author what is on disk; see `channels.saved`.
 *
 * @param frames how many of the connection's document frames.
 */
export function savedFrame(stateVector: Uint8Array, frames: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.saved);
    encoding.writeVarUint8Array(encoder, stateVector);
    encoding.writeVarUint(encoder, frames);
  });
}

/** Tells somebody which records of a board are theirs; see `channels.own`. */
export function ownFrame(ids: readonly string[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, channels.own);
    encoding.writeVarUint(encoder, ids.length);
    for (const id of ids) encoding.writeVarString(encoder, id);
  });
}
