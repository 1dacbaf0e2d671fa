/** A scheme and a host at the beginning: how a request asks a proxy (RFC 9112, 3.2.2). */
const AUTHORITY = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** ％, which no decoder takes for the beginning of anything. */
const PERCENT_LETTER = "%EF%BC%85";

/**
 * What a request asks for, in the one form everything behind the door can read: a path on this
 * host. A host named in it is left out; Next would lead people there. Percent signs that stand for
 * themselves, or for nothing, become letters: people mistype links, and a path that is not to be
 * decoded, or not a second time, would be an error of ours to Next and next-intl.
 */
export function plainTarget(target: string): string {
  const own = target.replace(AUTHORITY, "");
  const rooted = own.startsWith("/") ? own : `/${own}`;
  const [path = "", ...query] = rooted.split("?");
  const stray = isDecodable(path) ? "%25" : "%";
  return [path.replaceAll(stray, PERCENT_LETTER), ...query].join("?");
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    // What the caller asks.
    return false;
  }
}
