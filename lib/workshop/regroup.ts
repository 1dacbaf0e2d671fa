import { z } from "zod";
import { isId } from "../sync/room-name.ts";
import type { Member, Team, Workshop } from "./model.ts";
import type { Draw } from "./placing.ts";
import { placesOf, type Roster } from "./roster-names.ts";

const id = z.string().refine(isId, "not-an-id");

/**
 * How a facilitator has everybody who is in moved at once: by chance into teams of one size, as the
 * roster says, or each into the team that is named, such as the one they were in before.
 */
export const regroupRequestSchema = z.union([
  z.strictObject({ by: z.enum(["chance", "roster"]) }),
  z.strictObject({ teams: z.record(id, id) }),
]);

export type RegroupRequest = z.infer<typeof regroupRequestSchema>;

type People = Readonly<{
  workshop: Pick<Workshop, "teams">;
  members: readonly Member[];
  roster: Roster;
}>;

/**
 * The participants who get another team, as they are then. Whoever leads or observes stays where
 * they are, and so does who is on no roster if it decides.
 *
 * @returns `undefined` if a team is named that is not there.
 */
export function regrouped(
  { workshop: { teams }, members, roster }: People,
  request: RegroupRequest,
  draw: Draw,
): Member[] | undefined {
  const people = members.filter(({ role }) => role === "participant");
  const known = new Set(teams.map((team) => team.id));
  if ("teams" in request) {
    if (!Object.values(request.teams).every((teamId) => known.has(teamId))) return undefined;
    return moved(people, (person) => request.teams[person.id]);
  }
  if (request.by === "roster") {
    const places = placesOf(roster, members);
    return moved(people, (person) => {
      const teamId = places.get(person)?.teamId;
      return teamId && known.has(teamId) ? teamId : undefined;
    });
  }
  const dealt = deal(people, teams, draw);
  return moved(people, (person) => dealt.get(person));
}

/** Deals people like cards; which teams get one more than the others is drawn too. */
function deal(
  people: readonly Member[],
  teams: readonly Team[],
  draw: Draw,
): ReadonlyMap<Member, string> {
  const order = shuffled(teams, draw);
  return new Map(
    shuffled(people, draw).map((person, index) => [person, order[index % order.length]?.id ?? ""]),
  );
}

/** Fisher and Yates: every order is as likely as any other. */
function shuffled<Item>(items: readonly Item[], draw: Draw): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(draw() * left.length), 1));
}

function moved(
  people: readonly Member[],
  teamOf: (person: Member) => string | undefined,
): Member[] {
  return people.flatMap((person) => {
    const teamId = teamOf(person) ?? person.teamId;
    return teamId === person.teamId ? [] : [{ ...person, teamId }];
  });
}
