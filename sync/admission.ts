import { sessionTokenOf } from "#lib/http/session-token.ts";
import { type CloseCode, closeCodes } from "#lib/sync/close-codes.ts";
import type { PublicAddress, RoomAddress } from "#lib/sync/room-name.ts";
import { type Access, accessTo, isRoomOf } from "#lib/workshop/access.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { hashSecret } from "#storage/secrets.ts";
import type { Storage } from "#storage/storage.ts";

/** The hash under which storage knows the request's session; `undefined` if it has none. */
export function sessionHashOf(headers: Pick<Headers, "get">): string | undefined {
  const token = sessionTokenOf(headers.get("cookie"), headers.get("authorization"));
  return token === undefined ? undefined : hashSecret(token);
}

export type Admission =
  | Readonly<{ ok: true; member: Member; access: Access }>
  | Readonly<{ ok: false; code: CloseCode }>;

/** Whether somebody may be in a room, now. Asked when they come and whenever anything changes. */
export function admit(
  workshop: Workshop | undefined,
  member: Member | undefined,
  address: PublicAddress | RoomAddress,
): Admission {
  if (!workshop || !isRoomOf(workshop, address)) return { ok: false, code: closeCodes.noSuchRoom };
  if (!member) return { ok: false, code: closeCodes.noSession };
  const access = accessTo(workshop, member, address);
  return access === "none"
    ? { ok: false, code: closeCodes.forbidden }
    : { ok: true, member, access };
}

/** Somebody who is in a room: who they were when last judged, and the session they came with. */
export type Insider = Readonly<{ member: Member; sessionHash: string; address: RoomAddress }>;

/**
 * Judges somebody who is in a room anew, by what is stored now. Only they are told whether their
 * session ended or they were removed: to a stranger, both look like a session never heard of.
 */
export async function admitAgain(
  storage: Pick<Storage, "memberOf" | "listMembers">,
  workshop: Workshop | undefined,
  { member, sessionHash, address }: Insider,
  now: number,
): Promise<Admission> {
  const { workshopId } = address;
  const admission = admit(workshop, await storage.memberOf(sessionHash, workshopId, now), address);
  if (admission.ok || admission.code !== closeCodes.noSession) return admission;
  const members = await storage.listMembers(workshopId);
  const isStillMember = members.some(({ id }) => id === member.id);
  return isStillMember ? admission : { ok: false, code: closeCodes.removed };
}
