import { ownOrigin } from "#lib/http/origin.ts";
import { sessionCookie, sessionTokenOf } from "#lib/http/session-token.ts";
import { hashSecret, newToken } from "#storage/secrets.ts";
import { services } from "#storage/services.ts";

/**
 * Life of the cookie: the longest browsers allow (RFC 6265bis, 5.5). It opens nothing by itself:
 * each workshop it was granted ends on that workshop's own date.
 */
const COOKIE_SECONDS = 400 * 24 * 60 * 60;

/** The secret a browser is known by, and its form in storage. */
export type BrowserSession = Readonly<{
  token: string;
  hash: string;
  /** Headers of the answer that keep it in the browser. */
  headers: Readonly<{ "set-cookie": string }>;
}>;

/** The session of a request, or a new one. One session can belong to many workshops. */
export function browserSession(headers: Pick<Headers, "get">): BrowserSession {
  const token = existingToken(headers) ?? newToken();
  const secure = ownOrigin(headers, services().settings.publicOrigin).startsWith("https:");
  return {
    token,
    hash: hashSecret(token),
    headers: { "set-cookie": sessionCookie(token, secure, COOKIE_SECONDS) },
  };
}

/** Whether a request names a session at all, known or not. */
export function hasSession(headers: Pick<Headers, "get">): boolean {
  return existingToken(headers) !== undefined;
}

function existingToken(headers: Pick<Headers, "get">): string | undefined {
  return sessionTokenOf(headers.get("cookie"), headers.get("authorization"));
}
