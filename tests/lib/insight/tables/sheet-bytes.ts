/** Bytes of text as a spreadsheet would write them in UTF-8, with the mark if asked for. */
export function utf8(text: string, mark = false): Uint8Array {
  return new TextEncoder().encode(mark ? `\ufeff${text}` : text);
}

/** Bytes of text in UTF-16 with its mark. */
export function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of [0xfeff, ...units(text)].entries()) {
    view.setUint16(2 * index, unit, order === "le");
  }
  return bytes;
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/**
 * Bytes of text in an encoding that the platform only reads: each pair of bytes is read once, and
 * the table turned round.
 *
 * @throws {RangeError} if the encoding has no such character.
 */
export function doubleByte(text: string, encoding: "gb18030" | "big5"): Uint8Array {
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = new TextDecoder(encoding).decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < "\u0080") return [character.charCodeAt(0)];
      const pair = pairs.get(character);
      if (!pair) throw new RangeError(`${encoding} has no ${character}`);
      return [...pair];
    }),
  );
}
