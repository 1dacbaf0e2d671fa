/** Request header in which `proxy.ts` tells a page the nonce its inline scripts must carry. */
export const NONCE_HEADER = "x-gdw-nonce";

/**
 * Policy of every answer that is not a page: data, files, redirects, refusals. Opened by itself,
 * such an answer loads nothing, runs nothing and has no origin to act in.
 */
export const filePolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/**
 * Policy of a page (CSP level 3).
 *
 * - Scripts: those with the nonce, and what they load themselves, which is how Next fetches its
 *   parts. `eval` only while developing, where React needs it.
 * - Style elements: with the nonce. Style attributes stay allowed, because a server-drawn page
 *   carries team colours and places on a sheet in them; they can load nothing but what `img-src`
 *   and `font-src` let through.
 * - `connect-src 'self'` covers `ws:` and `wss:` of the same host and port: Chrome since 70, Firefox
 *   since 50, Safari since 16 (Next itself asks for 16.4).
 * - Frames: `blob:` for the pages of a PDF that our own script fetched; held to this same policy.
 * - Images: `data:` for the canvas' cursors, icons and watermark, `blob:` for its fill patterns.
 *
 * @param nonce new for every answer, at least 128 random bits in base64.
 */
export function pagePolicy(nonce: string, isDevelopment: boolean): string {
  const styleSources = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src ${styleSources}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'none'",
    "frame-src blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Abilities of a browser that no page of ours needs; known to today's browsers by these names. */
const DENIED_FEATURES = [
  "accelerometer",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "usb",
  "xr-spatial-tracking",
];

/** Two years, as the preload list asks for, but without promising it for other hosts. */
const HSTS = `max-age=${2 * 365 * 24 * 60 * 60}`;

/**
 * Headers of every answer, whatever it is. A page replaces the policy by {@link pagePolicy}.
 *
 * @param isHttps whether people can only reach us over https; if so, browsers are told to keep to
 *   it. Said by mistake, it would lock people out of a plain http address for as long.
 */
export function securityHeaders(isHttps: boolean): Readonly<Record<string, string>> {
  return {
    "content-security-policy": filePolicy,
    "x-content-type-options": "nosniff",
    // Addresses hold join codes and facilitator links.
    "referrer-policy": "no-referrer",
    "permissions-policy": DENIED_FEATURES.map((feature) => `${feature}=()`).join(", "),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    ...(isHttps && { "strict-transport-security": HSTS }),
  };
}
