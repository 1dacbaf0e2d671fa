export type TeamColour = Readonly<{ background: string; text: string }>;

/**
 * One colour per team, in order: dark and light in turn, so that neighbours differ in greyscale
 * too. The text colour has at least 4.5:1 on its background (WCAG 2.2, 1.4.3). Same in both themes.
 */
export const teamColours = [
  { background: "#0b5d46", text: "#ffffff" },
  { background: "#f2b134", text: "#16211c" },
  { background: "#1c4e9e", text: "#ffffff" },
  { background: "#f4937f", text: "#16211c" },
  { background: "#67379b", text: "#ffffff" },
  { background: "#7dcec2", text: "#16211c" },
  { background: "#8c2443", text: "#ffffff" },
  { background: "#bdd95f", text: "#16211c" },
  { background: "#3c4a52", text: "#ffffff" },
  { background: "#ecaad4", text: "#16211c" },
  { background: "#7c4a1e", text: "#ffffff" },
  { background: "#a8c8f2", text: "#16211c" },
] as const satisfies readonly TeamColour[];

/** The colour of the team at a place in the workshop's list, from 0. */
export function teamColour(index: number): TeamColour {
  return teamColours[index % teamColours.length] ?? teamColours[0];
}

/** The letter of the team at a place in the workshop's list: A for 0. */
export function teamLetter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + (index % 26));
}
