import { sessionTokenOf } from "#lib/http/session-token.ts";
import type { Member } from "#lib/workshop/model.ts";
import { hashSecret } from "./secrets.ts";
import type { Storage } from "./storage.ts";

/**
 * Who a request speaks for in a workshop; `undefined` without a valid session there. Every handler
 * and the socket upgrade ask here for themselves.
 */
export async function memberOfRequest(
  storage: Storage,
  headers: Pick<Headers, "get">,
  workshopId: string,
): Promise<Member | undefined> {
  const hash = sessionHashOf(headers);
  return hash === undefined ? undefined : storage.memberOf(hash, workshopId, Date.now());
}

/** What a request's session is known by in storage, valid or not; `undefined` if it names none. */
export function sessionHashOf(headers: Pick<Headers, "get">): string | undefined {
  const token = sessionTokenOf(headers.get("cookie"), headers.get("authorization"));
  return token === undefined ? undefined : hashSecret(token);
}
