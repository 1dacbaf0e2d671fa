import * as decoding from "lib0/decoding";
import {
  type OwnPresence,
  ownPresenceSchema,
  type Presence,
  type PresenceUser,
} from "#lib/sync/presence.ts";
import { memberColour } from "#lib/workshop/member-colour.ts";
import type { Member } from "#lib/workshop/model.ts";

/** One entry of a presence frame as a client sent it; `state` is JSON nobody has checked. */
export type RawEntry = Readonly<{ clientId: number; clock: number; state: Uint8Array }>;

const knownFields = Object.entries(ownPresenceSchema.shape);

/** `null` in UTF-8: the client says it is leaving. */
const LEAVING = new TextEncoder().encode("null");

/**
 * Reads an awareness update (y-protocols) of exactly one entry, which is how a client speaks of
 * itself. A list is an echo of what we sent, and not worth reading: `undefined`.
 *
 * @throws if the bytes are malformed. The state is a view of them.
 */
export function decodeOnlyEntry(bytes: Uint8Array): RawEntry | undefined {
  const decoder = decoding.createDecoder(bytes);
  if (decoding.readVarUint(decoder) !== 1) return undefined;
  const clientId = readNumber(decoder);
  const clock = readNumber(decoder);
  const state = decoding.readVarUint8Array(decoder);
  if (decoding.hasContent(decoder)) throw new RangeError("bytes after the entry");
  return { clientId, clock, state };
}

/** Of endless padding, lib0 makes what is not a number. */
function readNumber(decoder: decoding.Decoder): number {
  const number = decoding.readVarUint(decoder);
  if (!Number.isSafeInteger(number)) throw new RangeError("not a number");
  return number;
}

export function isLeaving({ state }: RawEntry): boolean {
  return state.byteLength === LEAVING.byteLength && state.every((byte, i) => byte === LEAVING[i]);
}

/**
 * What others get to see: the parts of what a client said that have the right form, and who it is
 * from the session.
 *
 * @param mayPoint whether the trail of a laser is among them.
 */
export function rebuildPresence(state: Uint8Array, user: PresenceUser, mayPoint = false): Presence {
  const { laser, ...own } = parseOwnPresence(state);
  return { ...own, ...(mayPoint && laser && { laser }), user };
}

/** Who a presence belongs to. */
export function presenceUser({ id, name, role, teamId }: Member): PresenceUser {
  return { id, name, role, color: memberColour(id), teamId };
}

function parseOwnPresence(state: Uint8Array): OwnPresence {
  const said = parseJson(state);
  const whole = ownPresenceSchema.safeParse(said);
  if (whole.success) return whole.data;
  if (typeof said !== "object" || said === null) return {};
  // One field of the wrong form must not hide the others.
  const fields = knownFields.flatMap(([name, schema]) => {
    const field = Object.hasOwn(said, name)
      ? schema.safeParse((said as Record<string, unknown>)[name])
      : undefined;
    return field?.success ? [[name, field.data]] : [];
  });
  return Object.fromEntries(fields);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Somebody else's client may say what it likes about itself; it only counts as nothing.
    return undefined;
  }
}
