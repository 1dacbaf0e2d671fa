import type { NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing.ts";
import { NONCE_HEADER, pagePolicy } from "./lib/http/security-headers.ts";

const chooseLanguage = createMiddleware(routing);

/**
 * Chooses the language of a page, and the policy that its scripts are held to. Not a security
 * boundary: every handler checks for itself.
 */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce();
  const policy = pagePolicy(nonce, process.env.NODE_ENV === "development");
  // Next reads the nonce from the request's policy, our own layout from its own header.
  request.headers.set("content-security-policy", policy);
  request.headers.set(NONCE_HEADER, nonce);
  const response = chooseLanguage(request);
  response.headers.set("content-security-policy", policy);
  return response;
}

/** 128 random bits in base64. */
function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}

export const config = {
  // Pages, and whatever may be meant as one: not the API, the live server, links that lead on, nor
  // files.
  matcher: [
    "/((?!api/|sync/|f/|j/|_next/|canvas-assets/|examples/|(?:healthz|readyz|metrics|icon\\.svg|favicon\\.ico)$).*)",
  ],
};
