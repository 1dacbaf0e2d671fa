/**
 * Header in which `server.ts` notes where a request came from. It overwrites whatever the client
 * sent under that name, so that handlers may believe it; `x-forwarded-for` it heeds only from
 * proxies it is told to trust.
 */
export const ADDRESS_HEADER = "x-gdw-address";

/**
 * What to count wrong tries against. Requests without the header (not started through
 * `server.ts`) count as one address, which is stricter, never looser.
 */
export function clientAddress(headers: Pick<Headers, "get">): string {
  return headers.get(ADDRESS_HEADER) ?? "unknown";
}

/**
 * What {@link ADDRESS_HEADER} should say of an address. An IPv6 client owns a whole /64 network, so
 * only that half is told apart.
 *
 * @param remoteAddress as Node gives it, e.g. `::ffff:192.0.2.7`.
 */
export function countedAddress(remoteAddress: string | undefined): string {
  if (!remoteAddress) return "unknown";
  const v4 = /(\d+\.\d+\.\d+\.\d+)$/.exec(remoteAddress)?.[1];
  if (v4) return v4;
  const [head = "", tail] = (remoteAddress.split("%")[0] ?? "").split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").length;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill("0"), ...(tail?.split(":") ?? [])]
    .slice(0, 4)
    .join(":");
}
