import type { PublicState } from "./public-state.ts";
import { isPretend } from "./rehearsal.ts";

/** How many of some people said that they are done, out of how many. */
export type Share = Readonly<{ ready: number; total: number }>;

export type Readiness = Share &
  Readonly<{
    /** In the workshop's order, teams without anybody left out; `null` for people without a team. */
    teams: readonly (Share & Readonly<{ teamId: string | null }>)[];
  }>;

/**
 * Who is done with the current step, of the participants who are here. Whoever left early is not
 * waited for, unless they said that they were done. Pretend people are here without a browser.
 *
 * @param online ids of members who are connected; everybody counts while it is empty.
 */
export function readiness(
  { members, ready, teams }: Pick<PublicState, "members" | "ready" | "teams">,
  online: ReadonlySet<string>,
): Readiness {
  const isHere = (id: string) =>
    online.size === 0 || online.has(id) || ready.includes(id) || isPretend(id);
  const people = members.filter(({ id, role }) => role === "participant" && isHere(id));
  const shareOf = (some: typeof people): Share => ({
    ready: some.filter(({ id }) => ready.includes(id)).length,
    total: some.length,
  });
  const known = teams.map(({ id }) => id);
  const groups = [...known, null].map((teamId) => ({
    teamId,
    ...shareOf(
      people.filter((one) =>
        teamId === null ? !known.includes(one.teamId ?? "") : one.teamId === teamId,
      ),
    ),
  }));
  return { ...shareOf(people), teams: groups.filter(({ total }) => total > 0) };
}
