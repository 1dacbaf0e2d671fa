/**
 * Colours for people's cursors and name tags: twelve hues, each with a contrast of at least 4.5:1
 * against white (WCAG 2.2, 1.4.3), so white text on them is legible too.
 */
export const memberColours = [
  "#b3261e",
  "#a8480c",
  "#7a5c00",
  "#4c6b00",
  "#1b7a2e",
  "#00756a",
  "#006f9a",
  "#1a5fd0",
  "#4b4fc4",
  "#7a3fc0",
  "#a3309a",
  "#b3255f",
  "#6d4c41",
  "#455a64",
] as const;

/** The colour of a member: always the same for the same id, on every server and in every export. */
export function memberColour(memberId: string): string {
  // FNV-1a, 32 bit (Fowler, Noll, Vo; public domain): spreads ids that differ in one character.
  let hash = 0x811c9dc5;
  for (const symbol of memberId) {
    hash ^= symbol.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return memberColours[hash % memberColours.length] ?? memberColours[0];
}
