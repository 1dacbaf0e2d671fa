import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import {
  type ParticipationSource,
  type ParticipationSwitch,
  type TeamParticipation,
  teamParticipation,
} from "#lib/insight/participation/participation.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { isIdOf } from "#lib/workshop/person.ts";
import { services } from "#storage/services.ts";

/** Who took part in a workshop; nothing of anybody if it does not want to know. */
export async function readParticipation(
  workshop: Workshop,
): Promise<Readonly<{ wish: ParticipationSwitch; source: ParticipationSource }>> {
  const stored = await services().storage.findKept(workshop.id, "participation");
  // Whoever switched it off must not see it on again because the switch cannot be read.
  const wish = stored ? (stored.value ?? { isOn: false }) : keptParts.participation.empty;
  return { wish, source: wish.isOn ? await sourceOf(workshop) : nothing };
}

/** Sums of teams for whoever may see them, as on the page: facilitators, where it is not off. */
export async function teamSumsFor(
  { role }: Pick<Member, "role">,
  workshop: Workshop,
): Promise<readonly TeamParticipation[] | undefined> {
  if (role !== "facilitator") return undefined;
  const { wish, source } = await readParticipation(workshop);
  const teamIds = workshop.teams.map(({ id }) => id);
  return teamParticipation(source, teamIds, wish)?.teams;
}

const nothing: ParticipationSource = {
  ...{ members: [], boards: [], ballots: [], helpAsked: [], reactions: null },
};

async function sourceOf(workshop: Workshop): Promise<ParticipationSource> {
  const { storage, insight } = services();
  const [people, deeds, ballots] = await Promise.all([
    storage.listMembers(workshop.id),
    insight.deedsOf(workshop),
    Promise.all(workshop.votes.map(({ id }) => voters(workshop.id, id))),
  ]);
  const person = whoIs(people);
  return {
    members: people.flatMap(({ id, role, teamId }) =>
      role === "participant" ? [{ id, teamId }] : [],
    ),
    boards: deeds.boards.map(({ teamId, deeds: onBoard }) => ({
      teamId,
      deeds: onBoard.map((deed) => ({ ...deed, memberId: person(deed.memberId) })),
    })),
    ballots: ballots
      .flat()
      .map(({ voteId, memberId }) => ({ voteId, memberId: person(memberId) ?? memberId })),
    helpAsked: deeds.helpAsked,
    reactions: null,
  };
}

/** Who voted; what they chose stays where it is. */
async function voters(workshopId: string, voteId: string) {
  const ballots = await services().storage.ballotsOf(workshopId, voteId);
  return [...ballots.keys()].map((memberId) => ({ voteId, memberId }));
}

/** Who an id stands for now: of two entries that were one person, the one that is left. */
function whoIs(people: readonly Member[]): (id: string | null) => string | null {
  const known = new Map<string | null, string>();
  return (id) => {
    const found = known.get(id) ?? people.find((member) => isIdOf(member, id))?.id ?? id;
    if (found !== null) known.set(id, found);
    return found;
  };
}
