/** tldraw's note colours nearest to those of the teams, in the order of `team-colours.ts`. */
const TEAM_COLOURS = [
  "green",
  "yellow",
  "blue",
  "light-red",
  "violet",
  "light-blue",
  "red",
  "light-green",
  "grey",
  "light-violet",
  "orange",
  "white",
] as const;

/** The colour of a team's notes on everybody's board, by its place in the workshop's list, from 0. */
export function teamNoteColour(index: number): string {
  return TEAM_COLOURS[index % TEAM_COLOURS.length] ?? "yellow";
}
