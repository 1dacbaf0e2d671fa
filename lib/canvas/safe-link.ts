const protocols: readonly string[] = ["http:", "https:", "mailto:"];

const LONGEST_LINK = 2048;

/** Whether a link leads to a web page or a mailbox, and not to a script or into our own pages. */
export function isSafeLink(link: unknown): link is string {
  if (typeof link !== "string" || link.length > LONGEST_LINK) return false;
  try {
    return protocols.includes(new URL(link).protocol);
  } catch {
    // URL says by throwing that it is none.
    return false;
  }
}
