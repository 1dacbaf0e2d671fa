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
  const token = sessionTokenOf(headers.get("cookie"), headers.get("authorization"));
  return token === undefined
    ? undefined
    : storage.memberOf(hashSecret(token), workshopId, Date.now());
}
