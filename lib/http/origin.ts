import { SESSION_COOKIE } from "./session-token.ts";

type ReadableHeaders = Pick<Headers, "get">;

/**
 * Header in which `server.ts` notes that a proxy of ours was asked over `https`. It takes off
 * whatever the client sent under that name.
 */
export const PROTOCOL_HEADER = "x-gdw-protocol";

/** A host name or address with an optional port, as a `Host` header may hold. */
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Whether a change comes from one of our own pages, or from a program that carries no browser's
 * cookie. A browser names the page's origin in every change; one that hides it (`null`) or names
 * another host is refused, so that no other site can act with a visitor's cookie.
 *
 * @param publicOrigin the origin fixed by the environment, if any. Needed behind a proxy that
 *   does not pass `Host` on.
 */
export function isOwnOrigin(headers: ReadableHeaders, publicOrigin: string | undefined): boolean {
  const origin = headers.get("origin");
  if (origin === null) return hasBearer(headers) || !hasSessionCookie(headers);
  if (origin === publicOrigin) return true;
  const host = headers.get("host")?.toLowerCase();
  if (host === undefined) return false;
  // As nearly every browser writes it: a class that comes in at once need not have it parsed.
  const isPlain = HOST.test(host) && (origin === `https://${host}` || origin === `http://${host}`);
  return isPlain || hostOf(origin) === host;
}

/**
 * The origin this visitor reaches us under, for links they will pass on: the one fixed by the
 * environment, else the `Host` they asked for. Whether it is https is known from a proxy that is
 * trusted; `x-forwarded-host` is never read.
 */
export function ownOrigin(headers: ReadableHeaders, publicOrigin: string | undefined): string {
  if (publicOrigin) return publicOrigin;
  const protocol = headers.get(PROTOCOL_HEADER) === "https" ? "https" : "http";
  const host = headers.get("host") ?? "";
  return `${protocol}://${HOST.test(host) ? host : "localhost"}`;
}

function hasBearer(headers: ReadableHeaders): boolean {
  return /^Bearer\s/i.test(headers.get("authorization") ?? "");
}

function hasSessionCookie(headers: ReadableHeaders): boolean {
  return (headers.get("cookie") ?? "").includes(`${SESSION_COOKIE}=`);
}

/** Host and port as they stand in a `Host` header; `undefined` if it is no web origin. */
function hostOf(origin: string): string | undefined {
  if (!/^https?:\/\//i.test(origin) || !URL.canParse(origin)) return undefined;
  return new URL(origin).host;
}

/** Whether an origin is this machine's own name, which no other device can reach us under. */
export function isLocalHost(origin: string): boolean {
  const host = hostOf(origin)?.replace(/:\d+$/, "") ?? "";
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
}
