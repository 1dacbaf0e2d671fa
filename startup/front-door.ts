import type { IncomingMessage, ServerResponse } from "node:http";
import { ADDRESS_HEADER, countedAddress } from "#lib/http/client-address.ts";
import { PROTOCOL_HEADER } from "#lib/http/origin.ts";
import { NONCE_HEADER, securityHeaders } from "#lib/http/security-headers.ts";
import { originalAddress, type ProxyTrust, plainAddress } from "./proxy-trust.ts";
import { plainTarget } from "./request-target.ts";

export type Visitor = Readonly<{
  /** Whether it was sent on this machine, and not by a proxy that stands there for others. */
  isFromHere: boolean;
}>;

/**
 * What every request passes first, whoever answers it: what it asks for is put into plain form,
 * headers that only we may set are taken off it, where it comes from is noted, and the answer gets
 * the headers all answers have.
 */
export type FrontDoor = (request: IncomingMessage, response: ServerResponse) => Visitor;

/** Headers in which proxies say for whom they ask. */
const FORWARDING = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
];

/** Headers by which a client could speak to us or to Next as if it were one of us. */
const OURS = [
  "content-security-policy",
  "content-security-policy-report-only",
  "x-middleware-subrequest",
  "x-middleware-subrequest-id",
  NONCE_HEADER,
  ADDRESS_HEADER,
  PROTOCOL_HEADER,
];

export function createFrontDoor(
  options: Readonly<{ trustProxy: ProxyTrust; publicOrigin: string | undefined }>,
): FrontDoor {
  const { trustProxy, publicOrigin } = options;
  const answerHeaders = Object.entries(
    securityHeaders(publicOrigin?.startsWith("https:") ?? false),
  );

  return (request, response) => {
    const { headers, socket } = request;
    request.url = plainTarget(request.url ?? "");
    const peer = plainAddress(socket.remoteAddress ?? "");
    const address = originalAddress(peer, oneLine(headers["x-forwarded-for"]), trustProxy);
    const protocol = oneLine(headers["x-forwarded-proto"])?.split(",")[0]?.trim();
    const isHttps = protocol === "https" && peer !== undefined && trustProxy(peer, 0);
    const isForwarded = FORWARDING.some((name) => headers[name] !== undefined);

    for (const name of [...FORWARDING, ...OURS]) delete headers[name];
    headers[ADDRESS_HEADER] = countedAddress(address);
    if (isHttps) headers[PROTOCOL_HEADER] = "https";
    for (const [name, value] of answerHeaders) response.setHeader(name, value);
    return { isFromHere: !isForwarded && /^(127\.|::1$)/.test(peer ?? "") };
  };
}

function oneLine(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "object" ? header.join(",") : header;
}
