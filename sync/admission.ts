import { sessionTokenOf } from "#lib/http/session-token.ts";
import { type CloseCode, closeCodes } from "#lib/sync/close-codes.ts";
import type { PublicAddress, RoomAddress } from "#lib/sync/room-name.ts";
import { type Access, accessTo, isRoomOf } from "#lib/workshop/access.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { hashSecret } from "#storage/secrets.ts";

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

/** Somebody who is in a room: who they were when last judged, and where they are. */
export type Insider = Readonly<{ member: Member; address: RoomAddress }>;

/**
 * Judges somebody who is in a room anew, by what is stored now. Only they are told whether their
 * session ended or they were removed: to a stranger, both look like a session never heard of.
 *
 * @param now the workshop, its people, and who their session says they are.
 */
export function admitAgain(
  { member, address }: Insider,
  now: Readonly<{
    workshop: Workshop | undefined;
    members: readonly Pick<Member, "id">[];
    member: Member | undefined;
  }>,
): Admission {
  const admission = admit(now.workshop, now.member, address);
  if (admission.ok || admission.code !== closeCodes.noSession) return admission;
  const isStillMember = now.members.some(({ id }) => id === member.id);
  return isStillMember ? admission : { ok: false, code: closeCodes.removed };
}
