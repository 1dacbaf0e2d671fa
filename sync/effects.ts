import type { Command } from "#lib/workshop/commands.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { countBallots, type Vote } from "#lib/workshop/votes.ts";
import type { Storage } from "#storage/storage.ts";
import { revealNotes } from "./reveal.ts";
import type { Rooms } from "./rooms.ts";
import { notesToVoteOn } from "./voted-notes.ts";

export type EffectsOptions = Readonly<{
  storage: Pick<
    Storage,
    "changeWorkshop" | "saveBallot" | "ballotsOf" | "listRooms" | "loadRoom" | "listMembers"
  >;
  rooms: Pick<Rooms, "open">;
}>;

/**
 * Makes what carries out the part of a command that reaches beyond the workshop's own record:
 * ballots are stored and counted, private notes are shown. Called once the command was accepted;
 * doing it again does no harm.
 */
export function createEffects(options: EffectsOptions) {
  const { storage } = options;

  async function castBallot(
    { voteId, choices }: Extract<Command, { type: "cast-ballot" }>,
    workshop: Workshop,
    sender: Member,
  ): Promise<void> {
    await storage.saveBallot(workshop.id, voteId, sender.id, choices);
    const ballots = await storage.ballotsOf(workshop.id, voteId);
    const turnout = [...ballots.values()].filter((each) => Object.keys(each).length > 0).length;
    await changeVote(workshop.id, voteId, { turnout });
  }

  async function closeVote(voteId: string, workshop: Workshop): Promise<void> {
    const vote = workshop.votes.find(({ id }) => id === voteId);
    if (!vote) return;
    const ballots = await storage.ballotsOf(workshop.id, voteId);
    const notes = await notesToVoteOn(storage, workshop, vote);
    await changeVote(workshop.id, voteId, { results: countBallots([...ballots.values()], notes) });
  }

  async function changeVote(workshopId: string, voteId: string, change: Partial<Vote>) {
    await storage.changeWorkshop(workshopId, (workshop) => ({
      ...workshop,
      votes: workshop.votes.map((vote) => (vote.id === voteId ? { ...vote, ...change } : vote)),
    }));
  }

  return async function carryOut(
    command: Command,
    workshop: Workshop,
    sender: Member,
  ): Promise<void> {
    switch (command.type) {
      case "cast-ballot":
        return castBallot(command, workshop, sender);
      case "close-vote":
        return closeVote(command.voteId, workshop);
      case "end":
        for (const { id, results } of workshop.votes) {
          if (results.length === 0) await closeVote(id, workshop);
        }
        return;
      case "reveal":
        return revealNotes(options, workshop, command);
      default:
    }
  };
}
