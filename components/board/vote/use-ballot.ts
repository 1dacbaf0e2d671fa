import { useMemo, useSyncExternalStore } from "react";
import { type Outcome, request } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { type Choices, choicesSchema, type Vote } from "#lib/workshop/votes.ts";
import { type BallotDesk, type BallotState, createBallotDesk } from "./ballot-desk.ts";

export type Ballot = BallotState & Pick<BallotDesk, "change" | "load">;

/** One's own ballot in a vote. */
export function useBallot(workshopId: string, vote: Vote): Ballot {
  const { id: voteId, dots, perNote, hasAgainst } = vote;
  const desk = useMemo(
    () =>
      createBallotDesk({
        vote: { dots, perNote, hasAgainst },
        fetchChoices: () => fetchChoices(workshopId, voteId),
        cast: (choices) => sendCommand(workshopId, { type: "cast-ballot", voteId, choices }),
      }),
    [workshopId, voteId, dots, perNote, hasAgainst],
  );
  const state = useSyncExternalStore(desk.subscribe, desk.current, desk.current);
  return { ...state, change: desk.change, load: desk.load };
}

async function fetchChoices(workshopId: string, voteId: string): Promise<Outcome<Choices>> {
  const outcome = await request("GET", `/api/workshops/${workshopId}/votes/${voteId}/ballot`);
  if (!outcome.ok) return outcome;
  const answer = outcome.value as Readonly<{ choices?: unknown }> | undefined;
  const choices = choicesSchema.safeParse(answer?.choices);
  return choices.success ? { ok: true, value: choices.data } : { ok: false, code: "unexpected" };
}
