import { balanceOf, medianOf } from "./balance.ts";
import type { Deeds } from "./board-deeds.ts";

/** What somebody, or a team, took part in. */
export type Figures = Readonly<{
  notes: number;
  edits: number;
  /** Edits on somebody else's note. */
  helped: number;
  /** Votes taken part in; never what was chosen. */
  votes: number;
}>;

export type ParticipationSource = Readonly<{
  /** Participants, each in the team they are in now. */
  members: readonly Readonly<{ id: string; teamId: string | null }>[];
  /** Of all boards, see board-deeds.ts. */
  boards: readonly Readonly<{ teamId: string; deeds: readonly Deeds[] }>[];
  /** Who voted, once a vote. */
  ballots: readonly Readonly<{ voteId: string; memberId: string }>[];
  /** How often each team called for help, if that was counted. */
  helpAsked: readonly Readonly<{ teamId: string; times: number }>[];
  /** How many reactions the room sent, if that was counted: they are nobody's. */
  reactions: number | null;
}>;

/** Whether a workshop wants this. Off, nobody gets any figure, a facilitator neither. */
export type ParticipationSwitch = Readonly<{ isOn: boolean }>;

/** What one person sees: themselves, and what is usual in their team. */
export type OwnParticipation = Readonly<{
  own: Figures;
  /** `null` if the team is so small that it would give others away. */
  teamMedian: Figures | null;
}>;

/** What facilitators see. No person is in it, and teams are in the workshop's order. */
export type TeamParticipation = Readonly<{
  teamId: string;
  people: number;
  /** Of everybody on the team's boards, those not to be known included. */
  total: Figures;
  helpAsked: number;
  /** How evenly notes and edits are spread over the team, 0 to 1; see balance.ts. */
  balance: number | null;
}>;

/** In a smaller team, a median and one's own figure give away what another one has. */
const LEAST_FOR_MEDIAN = 4;

/** @returns `null` if it is off, or nobody of that id takes part. */
export function ownParticipation(
  source: ParticipationSource,
  memberId: string,
  { isOn }: ParticipationSwitch,
): OwnParticipation | null {
  const me = source.members.find(({ id }) => id === memberId);
  if (!isOn || !me) return null;
  const figures = figuresByMember(source);
  const team = source.members
    .filter(({ teamId }) => me.teamId !== null && teamId === me.teamId)
    .map(({ id }) => figures(id));
  const median = (key: keyof Figures) => medianOf(team.map((one) => one[key])) ?? 0;
  return {
    own: figures(memberId),
    teamMedian: team.length < LEAST_FOR_MEDIAN ? null : figuresFrom(median),
  };
}

/** @returns `null` if it is off. */
export function teamParticipation(
  source: ParticipationSource,
  teamIds: readonly string[],
  { isOn }: ParticipationSwitch,
): Readonly<{ teams: readonly TeamParticipation[]; reactions: number | null }> | null {
  if (!isOn) return null;
  const figures = figuresByMember(source);
  const teams = teamIds.map((teamId) => {
    const people = source.members.filter((member) => member.teamId === teamId);
    const active = people.map(({ id }) => figures(id));
    const deeds = source.boards
      .filter((board) => board.teamId === teamId)
      .flatMap((board) => board.deeds);
    const asked = source.helpAsked.filter((help) => help.teamId === teamId);
    return {
      teamId,
      people: people.length,
      total: {
        notes: sum(deeds.map(({ notes }) => notes)),
        edits: sum(deeds.map(({ edits }) => edits)),
        helped: sum(deeds.map(({ onOthers }) => onOthers)),
        votes: sum(active.map(({ votes }) => votes)),
      },
      helpAsked: sum(asked.map(({ times }) => times)),
      balance: balanceOf(active.map(({ notes, edits }) => notes + edits)),
    };
  });
  return { teams, reactions: source.reactions };
}

function figuresByMember({ boards, ballots }: ParticipationSource): (id: string) => Figures {
  const byMember = new Map<string, Figures>();
  const add = (id: string, more: Figures) => {
    const known = byMember.get(id) ?? nothing;
    byMember.set(
      id,
      figuresFrom((key) => known[key] + more[key]),
    );
  };
  for (const { memberId, notes, edits, onOthers } of boards.flatMap(({ deeds }) => deeds)) {
    if (memberId !== null) add(memberId, { notes, edits, helped: onOthers, votes: 0 });
  }
  const voted = new Set(ballots.map(({ voteId, memberId }) => `${voteId} ${memberId}`));
  for (const pair of voted) add(pair.slice(pair.indexOf(" ") + 1), { ...nothing, votes: 1 });
  return (id) => byMember.get(id) ?? nothing;
}

const nothing: Figures = { notes: 0, edits: 0, helped: 0, votes: 0 };

function figuresFrom(of: (key: keyof Figures) => number): Figures {
  return { notes: of("notes"), edits: of("edits"), helped: of("helped"), votes: of("votes") };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
