import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { PresenceEntry } from "./frames.ts";

/** A client id and the member it belongs to; see client-owners.ts. */
export type ClaimedId = Readonly<{ clientId: number; memberId: string }>;

/** Presence as nodes tell each other: with whom it belongs to. */
export type OwnedPresence = PresenceEntry & ClaimedId;

/** What nodes tell each other about one room. */
export type RoomMessage =
  /** Rows `first` to `last` are in the log; the update is all of them. */
  | Readonly<{ kind: "rows"; first: number; last: number; update: Uint8Array }>
  | Readonly<{ kind: "presence"; entries: readonly OwnedPresence[] }>
  /** Asks the others who is in the room on their side. */
  | Readonly<{ kind: "presence-request" }>
  | Readonly<{ kind: "claims"; claims: readonly ClaimedId[] }>;

const kinds = { rows: 0, presence: 1, "presence-request": 2, claims: 3 } as const;

export function encodeRoomMessage(message: RoomMessage): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, kinds[message.kind]);
    switch (message.kind) {
      case "rows":
        encoding.writeVarUint(encoder, message.first);
        encoding.writeVarUint(encoder, message.last);
        encoding.writeVarUint8Array(encoder, message.update);
        break;
      case "presence":
        encoding.writeVarUint(encoder, message.entries.length);
        for (const { clientId, memberId, clock, state } of message.entries) {
          encoding.writeVarUint(encoder, clientId);
          encoding.writeVarString(encoder, memberId);
          encoding.writeVarUint(encoder, clock);
          encoding.writeVarString(encoder, state);
        }
        break;
      case "claims":
        encoding.writeVarUint(encoder, message.claims.length);
        for (const { clientId, memberId } of message.claims) {
          encoding.writeVarUint(encoder, clientId);
          encoding.writeVarString(encoder, memberId);
        }
    }
  });
}

/** @throws if the bytes are no such message, as from a newer version. */
export function decodeRoomMessage(bytes: Uint8Array): RoomMessage {
  const decoder = decoding.createDecoder(bytes);
  const kind = decoding.readVarUint(decoder);
  switch (kind) {
    case kinds.rows: {
      const first = decoding.readVarUint(decoder);
      const last = decoding.readVarUint(decoder);
      return { kind: "rows", first, last, update: decoding.readVarUint8Array(decoder) };
    }
    case kinds.presence:
      return { kind: "presence", entries: readList(decoder, readOwnedPresence) };
    case kinds["presence-request"]:
      return { kind: "presence-request" };
    case kinds.claims:
      return { kind: "claims", claims: readList(decoder, readClaim) };
    default:
      throw new RangeError(`unknown message ${kind}`);
  }
}

function readList<Entry>(
  decoder: decoding.Decoder,
  read: (decoder: decoding.Decoder) => Entry,
): Entry[] {
  const entries: Entry[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left--) entries.push(read(decoder));
  return entries;
}

function readClaim(decoder: decoding.Decoder): ClaimedId {
  const clientId = decoding.readVarUint(decoder);
  return { clientId, memberId: decoding.readVarString(decoder) };
}

function readOwnedPresence(decoder: decoding.Decoder): OwnedPresence {
  const claim = readClaim(decoder);
  const clock = decoding.readVarUint(decoder);
  return { ...claim, clock, state: decoding.readVarString(decoder) };
}
