import { useEffect, useMemo, useSyncExternalStore } from "react";
import { type Outcome, request } from "#components/workshop/request.ts";
import { sendCommand } from "#components/workshop/send-command.ts";
import { type Choices, choicesSchema, type Vote } from "#lib/workshop/votes.ts";
import { type BallotDesk, type BallotState, createBallotDesk } from "./ballot-desk.ts";

export type Ballot = BallotState & Pick<BallotDesk, "change" | "load">;

const never = () => () => {};

/**
 * One's own ballot in a vote, if there is a vote.
 *
 * @param items what can be voted for; `undefined` while that is not known.
 */
export function useBallot(
  workshopId: string,
  vote: Vote | undefined,
  items: readonly Readonly<{ id: string }>[] | undefined,
): Ballot | undefined {
  const { id, dots = 0, perNote = 0, hasAgainst = false } = vote ?? {};
  const desk = useMemo(
    () =>
      id === undefined
        ? undefined
        : createBallotDesk({
            vote: { dots, perNote, hasAgainst },
            fetchChoices: () => fetchChoices(workshopId, id),
            cast: (choices) =>
              sendCommand(workshopId, { type: "cast-ballot", voteId: id, choices }),
          }),
    [workshopId, id, dots, perNote, hasAgainst],
  );
  useEffect(() => {
    desk?.offer(items && new Set(items.map((item) => item.id)));
  }, [desk, items]);
  const state = useSyncExternalStore(desk?.subscribe ?? never, () => desk?.current());
  return useMemo(
    () => desk && state && { ...state, change: desk.change, load: desk.load },
    [desk, state],
  );
}

async function fetchChoices(workshopId: string, voteId: string): Promise<Outcome<Choices>> {
  const outcome = await request("GET", `/api/workshops/${workshopId}/votes/${voteId}/ballot`);
  if (!outcome.ok) return outcome;
  const answer = outcome.value as Readonly<{ choices?: unknown }> | undefined;
  const choices = choicesSchema.safeParse(answer?.choices);
  return choices.success ? { ok: true, value: choices.data } : { ok: false, code: "unexpected" };
}
