/** The one cookie we set. Programs may send the same value as `Authorization: Bearer`. */
export const SESSION_COOKIE = "gdw_session";

/** 256 random bits as base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Whether untrusted text has the form of a session or facilitator token. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * Finds the session token of a request.
 *
 * @param cookie the `Cookie` header, @param authorization the `Authorization` header.
 * @returns `undefined` if there is none or it is malformed.
 */
export function sessionTokenOf(
  cookie: string | null | undefined,
  authorization: string | null | undefined,
): string | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  const fromCookie = (cookie ?? "")
    .split(";")
    .map((pair) => pair.trim().split("="))
    .find(([name]) => name === SESSION_COOKIE)?.[1];
  const token = bearer ?? fromCookie;
  return token !== undefined && isToken(token) ? token : undefined;
}

/**
 * The `Set-Cookie` value for a session.
 *
 * @param secure whether the browser reached us over https.
 * @param maxAgeSeconds life of the cookie; 0 removes it.
 */
export function sessionCookie(token: string, secure: boolean, maxAgeSeconds: number): string {
  const parts = [
    `${SESSION_COOKIE}=${token}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    `Max-Age=${maxAgeSeconds}`,
  ];
  if (secure) parts.push("Secure");
  return parts.join("; ");
}
