import { cleanText } from "#lib/canvas/clean-text.ts";

/** A family of emoji shown as one: faces draw only its first member right. */
const JOINED_EMOJI =
  /(\p{Extended_Pictographic})(?:[\ufe0e\ufe0f\p{Emoji_Modifier}]*\u200d\p{Extended_Pictographic})+/gu;
/** Joiners, variation selectors, skin tones, keycap frames and tags: nothing to draw. */
const DECORATION =
  /\u200c|\u200d|[\ufe00-\ufe0f]|\u20e3|\p{Emoji_Modifier}|[\u{e0000}-\u{e01ef}]/gu;
/** Look-alikes for signs that no face has. */
const SUBSTITUTES: Readonly<Record<string, string>> = { "☐": "□", "☑": "✓", "☒": "×", "✅": "✓" };

/**
 * Makes untrusted text safe to set: what no face can draw becomes □. Otherwise the renderer would
 * fall back to Helvetica and print unrelated Latin letters instead.
 *
 * @param canPrint whether a face has a code point.
 */
export function printable(text: string, canPrint: (codePoint: number) => boolean): string {
  const plain = cleanText(text).replace(JOINED_EMOJI, "$1").replace(DECORATION, "");
  let out = "";
  for (const character of plain) {
    const drawn = character === "\n" || canPrint(character.codePointAt(0) ?? 0);
    out += drawn ? character : (SUBSTITUTES[character] ?? "□");
  }
  return out;
}
