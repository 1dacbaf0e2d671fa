import { BlockList, isIP } from "node:net";

/**
 * Whether a machine that handed a request on is one of ours, so that what it says of the one before
 * it may be believed.
 *
 * @param address of the machine. @param distance 0 for the one that connected to us.
 */
export type ProxyTrust = (address: string, distance: number) => boolean;

export const trustNobody: ProxyTrust = () => false;

/** Words that stand for networks in `TRUST_PROXY`. */
const NETWORKS: Readonly<Record<string, readonly string[]>> = {
  loopback: ["127.0.0.0/8", "::1"],
  private: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fe80::/10"],
};

/** More proxies than this in a row are a mistake, or somebody's year or port. */
const MAX_HOPS = 10;

/**
 * Reads `TRUST_PROXY`: how many proxies stand in front of us, or their addresses, networks
 * (`10.0.0.0/8`) and the words `loopback` and `private`, with commas between.
 *
 * @returns `undefined` if it is none of these.
 */
export function parseProxyTrust(text: string): ProxyTrust | undefined {
  if (/^\d+$/.test(text)) {
    const hops = Number(text);
    return hops <= MAX_HOPS ? (_, distance) => distance < hops : undefined;
  }
  const known = new BlockList();
  for (const entry of text.split(",").flatMap((part) => NETWORKS[part.trim()] ?? [part.trim()])) {
    const [address = "", prefix] = entry.split("/", 2);
    const family = familyOf(address);
    if (!family) return undefined;
    const bits = family === "ipv4" ? 32 : 128;
    if (prefix === undefined) known.addAddress(address, family);
    else if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return undefined;
    else known.addSubnet(address, Number(prefix), family);
  }
  return (address) => {
    const family = familyOf(address);
    return family !== undefined && known.check(address, family);
  };
}

/**
 * Who a request comes from: the nearest machine that is not a proxy of ours. Further back in
 * `X-Forwarded-For` stands whatever that one cared to write.
 *
 * @param peer at the other end of the socket, in plain form.
 */
export function originalAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusts: ProxyTrust,
): string | undefined {
  const said = forwardedFor === undefined ? [] : forwardedFor.split(",").reverse();
  let address = peer;
  for (const [distance, text] of said.entries()) {
    if (address === undefined || !trusts(address, distance)) break;
    const before = plainAddress(text.trim());
    // A proxy that hides or garbles whom it serves stands for all of them.
    if (before === undefined) break;
    address = before;
  }
  return address;
}

/**
 * An address without port, zone or the form in which Node writes IPv4 on a socket for both kinds;
 * `undefined` if the text is none.
 */
export function plainAddress(text: string): string | undefined {
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/^::ffff:(?=[\d.]+$)/i, "").replace(/%.*$/, "");
  return isIP(address) === 0 ? undefined : address;
}

function familyOf(address: string): "ipv4" | "ipv6" | undefined {
  const version = isIP(address);
  return version === 0 ? undefined : version === 4 ? "ipv4" : "ipv6";
}
