/** Deeper than any file of a package is: rich text of a note is at twenty or so. */
const DEEPEST = 64;

/**
 * Reads untrusted bytes as JSON in UTF-8. Returns `undefined` if they are none, or are nested so
 * deep that reading on could end the thread.
 */
export function readBoundedJson(bytes: Uint8Array): unknown {
  if (!isShallow(bytes)) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Neither UTF-8 nor JSON: the caller says what that means.
    return undefined;
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
/** `[` and `{` go down a level, `]` and `}` up. */
const levels: Readonly<Record<number, number>> = { 91: 1, 123: 1, 93: -1, 125: -1 };

function isShallow(bytes: Uint8Array): boolean {
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at = endOfText(bytes, at);
    else depth += levels[byte] ?? 0;
    if (depth > DEEPEST) return false;
  }
  return true;
}

/** Where the quote is that ends a text. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
