import type { Command } from "#lib/workshop/commands.ts";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { countBallots, turnoutOf, type Vote } from "#lib/workshop/votes.ts";
import type { Storage } from "#storage/storage.ts";
import { collectNotes } from "./collect.ts";
import { carryRoundOver } from "./next-round.ts";
import type { Reactions } from "./reactions.ts";
import { restoreBoards } from "./restore.ts";
import { revealNotes } from "./reveal.ts";
import type { Rooms } from "./rooms.ts";
import { sendIdeas } from "./send-ideas.ts";
import { isOnItems, itemsToVoteOn } from "./voted-items.ts";

export type EffectsOptions = Readonly<{
  storage: Pick<Storage, "changeWorkshop" | "saveBallot" | "ballotsOf" | "listMembers" | "history">;
  rooms: Pick<Rooms, "open">;
  /** Judges everybody in a workshop anew, on all nodes. */
  judgeAgain(workshopId: string): Promise<void>;
  /** Counts a reaction, unless there are too many of one person's. */
  react: Reactions["react"];
  /** Counts the private notes of everybody in the current step. */
  countAll(workshop: Workshop): Promise<void>;
}>;

/** Why a command that was accepted is not carried out: what only the boards can tell. */
type Objection = "not-in-vote";

/**
 * Makes what carries out the part of a command that reaches beyond the workshop's own record:
 * ballots are stored and counted, private notes are shown, boards are restored, teams' notes are
 * collected, ideas made of them written down, and results carried over. Called once the command was
 * accepted; doing it again does no harm.
 */
export function createEffects(options: EffectsOptions) {
  const { storage, rooms } = options;

  async function castBallot(
    { voteId, choices }: Extract<Command, { type: "cast-ballot" }>,
    workshop: Workshop,
    sender: Member,
  ): Promise<Objection | undefined> {
    const about = workshop.votes.find(({ id }) => id === voteId);
    if (!about) return undefined;
    const before = async () => (await storage.ballotsOf(workshop.id, voteId)).get(sender.id) ?? {};
    const isPlaced = await isOnItems(rooms, workshop, { about, sender, choices, before });
    if (!isPlaced) return "not-in-vote";
    await storage.saveBallot(workshop.id, voteId, sender.id, choices);
    const ballots = await storage.ballotsOf(workshop.id, voteId);
    // One that was closed meanwhile, on another node, keeps what it was closed with.
    await changeVote(workshop.id, voteId, ({ closedAt }) =>
      closedAt === null ? { turnout: turnoutOf([...ballots.values()]) } : {},
    );
    return undefined;
  }

  /** Counted once: notes that are deleted later do not change what was decided. */
  async function countVote({ id, results, ...vote }: Vote, workshop: Workshop): Promise<void> {
    if (results.length > 0) return;
    const ballots = [...(await storage.ballotsOf(workshop.id, id)).values()];
    const counted = countBallots(ballots, await itemsToVoteOn(rooms, workshop, vote));
    await changeVote(workshop.id, id, () => ({ results: counted, turnout: turnoutOf(ballots) }));
  }

  async function changeVote(
    workshopId: string,
    voteId: string,
    change: (vote: Vote) => Partial<Vote>,
  ): Promise<void> {
    await storage.changeWorkshop(workshopId, (workshop) => ({
      ...workshop,
      votes: workshop.votes.map((vote) =>
        vote.id === voteId ? { ...vote, ...change(vote) } : vote,
      ),
    }));
  }

  async function setGoing(command: Command, workshop: Workshop, sender: Member): Promise<void> {
    switch (command.type) {
      case "react":
        options.react(workshop, sender.id, command.kind);
        return;
      case "close-vote":
        for (const vote of workshop.votes) {
          if (vote.id === command.voteId) await countVote(vote, workshop);
        }
        return;
      case "end":
        for (const vote of workshop.votes) await countVote(vote, workshop);
        return;
      case "reveal":
        // First, so that what is written from now on is written to the board.
        await options.judgeAgain(workshop.id);
        await revealNotes(options, workshop, command);
        return options.countAll(workshop);
      case "restore":
        return restoreBoards(options, workshop, command.id);
      case "collect":
        return collectNotes(rooms, workshop, command);
      case "send-ideas":
        return sendIdeas(rooms, workshop, command);
      case "start-next-round":
        return carryRoundOver(rooms, workshop, command);
      case "go-to-step":
      case "set-agenda":
        return options.countAll(workshop);
      default:
    }
  }

  return async function carryOut(
    command: Command,
    workshop: Workshop,
    sender: Member,
  ): Promise<Objection | undefined> {
    if (command.type === "cast-ballot") return castBallot(command, workshop, sender);
    await setGoing(command, workshop, sender);
    return undefined;
  };
}
