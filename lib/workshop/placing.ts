import { smallestTeam, teamSizes } from "./join.ts";
import type { Member, Team, Workshop } from "./model.ts";
import { missingFrom, placeOf, type Roster } from "./roster-names.ts";

type Present = Pick<Member, "name" | "role" | "teamId">;

/** What decides where a newcomer goes. */
export type Room = Readonly<{
  workshop: Pick<Workshop, "teams" | "grouping" | "status">;
  members: readonly Present[];
  roster: Roster;
}>;

/** A random number from 0 up to, but not including, 1. */
export type Draw = () => number;

/**
 * The team of somebody who comes in, as the workshop's grouping says. Their own wish counts only
 * where people choose freely. Once the workshop has begun, whoever is drawn goes where people are
 * fewest too: late comers come one by one.
 *
 * @returns `undefined` if they wish for a team that is not there.
 */
export function teamOfNewcomer(
  { workshop, members, roster }: Room,
  { name, wish }: Readonly<{ name: string; wish: string | null | undefined }>,
  draw: Draw,
): Team | undefined {
  const { teams, grouping, status } = workshop;
  switch (grouping) {
    case "free":
      return wish ? teams.find(({ id }) => id === wish) : smallestTeam(teams, members);
    case "random":
      return status === "lobby"
        ? oneOfTheSmaller(teams, members, draw)
        : smallestTeam(teams, members, draw);
    case "balanced":
      return smallestTeam(teams, members, draw);
    case "roster": {
      const prepared = placeOf(name, roster, members)?.teamId;
      const team = teams.find(({ id }) => id === prepared);
      // Places are kept for those who are expected, so that teams are even once all are here.
      return team ?? smallestTeam(teams, [...members, ...placesKept(roster, members)], draw);
    }
  }
}

function placesKept(roster: Roster, members: readonly Present[]) {
  return missingFrom(roster, members).map(({ teamId }) => ({
    role: "participant" as const,
    teamId,
  }));
}

/** Any team that has at most one person more than the smallest. */
function oneOfTheSmaller(
  teams: readonly Team[],
  members: readonly Present[],
  draw: Draw,
): Team | undefined {
  const sized = teamSizes(teams, members);
  const least = Math.min(...sized.map(({ size }) => size));
  const open = sized.filter(({ size }) => size <= least + 1);
  return open[Math.floor(draw() * open.length)]?.team;
}
