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
