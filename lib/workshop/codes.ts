/**
 * Codes people read aloud and type: 30 symbols, none that look or sound like another one
 * (no 0/O, 1/I/L, no U/V pair). Eight of them are about 39 bits:
 * too many to guess at the rate that wrong codes are let through.
 */
const ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const CODE_LENGTH = 8;

/** Bytes {@link codeFromBytes} needs: one per symbol plus spares, since biased bytes are skipped. */
export const CODE_BYTES = 4 * CODE_LENGTH;

/**
 * Makes a code from random bytes, without bias.
 *
 * @param bytes at least {@link CODE_BYTES} of them.
 * @throws {RangeError} in the rare case that too many bytes had to be skipped.
 */
export function codeFromBytes(bytes: Uint8Array): string {
  const limit = 256 - (256 % ALPHABET.length);
  let code = "";
  for (const byte of bytes) {
    if (byte < limit) code += ALPHABET[byte % ALPHABET.length];
    if (code.length === CODE_LENGTH) return code;
  }
  throw new RangeError("too few usable random bytes for a code");
}

/**
 * Reads a code as people type it: any case, with spaces or hyphens, full-width letters from a
 * Chinese input method. Returns `undefined` if it cannot be a code.
 */
export function parseCode(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\-–—·.]/g, "");
  if (plain.length !== CODE_LENGTH) return undefined;
  return [...plain].every((symbol) => ALPHABET.includes(symbol)) ? plain : undefined;
}

/** A code as shown: two groups of four, easier to read from a projector. */
export function formatCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
