import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { keptParts } from "#lib/insight/kept/kept-parts.ts";
import type { ParticipationSource } from "#lib/insight/participation/participation.ts";
import { participationReport } from "#lib/insight/participation/participation-report.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { isIdOf } from "#lib/workshop/person.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/insight/participation`: everybody in the workshop, a `ParticipationReport`.
 * Participants get their own figures, facilitators those of the teams; nobody gets anybody else's.
 * Switched off, there is nothing in it for anybody.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const { storage } = services();
  const me = await memberOfRequest(storage, request.headers, workshopId);
  const workshop = me && (await storage.findWorkshop(workshopId));
  if (!workshop) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");

  const stored = await storage.findKept(workshopId, "participation");
  // Whoever switched it off must not see it on again because the switch cannot be read.
  const wish = stored ? (stored.value ?? { isOn: false }) : keptParts.participation.empty;
  const source = wish.isOn ? await sourceOf(workshop) : nothing;
  const teamIds = workshop.teams.map(({ id }) => id);
  return json(participationReport(source, me, teamIds, wish));
});

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
