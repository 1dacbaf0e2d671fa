import { z } from "zod";
import { MAX_NAME, type Member, oneLine, type Team } from "./model.ts";

/**
 * What someone sends to come in. Codes may be anything: whether they are right is judged apart, so
 * that a malformed one is answered like a wrong one.
 */
export const joinRequestSchema = z
  .strictObject({
    code: z.string().max(200),
    /** Needed by newcomers; someone who returns keeps the old one without it. */
    name: oneLine(MAX_NAME).nullish(),
    /** Counts only where newcomers choose; who has none is put where people are fewest. */
    teamId: z.string().max(100).nullish(),
    rejoin: z.string().max(200).nullish(),
  })
  .refine(({ name, rejoin }) => Boolean(name ?? rejoin), { path: ["name"], message: "empty" });

export type JoinRequest = z.infer<typeof joinRequestSchema>;

/** How many participants each team has, in the order of the teams. */
export function teamSizes(
  teams: readonly Team[],
  members: readonly Pick<Member, "role" | "teamId">[],
): { team: Team; size: number }[] {
  return teams.map((team) => ({
    team,
    size: members.filter(({ role, teamId }) => role === "participant" && teamId === team.id).length,
  }));
}

/**
 * The team that most needs one more: the smallest, and of several the one that is drawn.
 *
 * @param draw a random number from 0 up to 1; without it, of several the first.
 * @throws {RangeError} if there is no team; a workshop has at least one.
 */
export function smallestTeam(
  teams: readonly Team[],
  members: readonly Pick<Member, "role" | "teamId">[],
  draw: () => number = () => 0,
): Team {
  const sized = teamSizes(teams, members);
  const least = Math.min(...sized.map(({ size }) => size));
  const smallest = sized.filter(({ size }) => size === least);
  const chosen = smallest[Math.floor(draw() * smallest.length)];
  if (!chosen) throw new RangeError("no team to choose from");
  return chosen.team;
}
