import { useMemo } from "react";
import type { TidyOptions, TidyOrder } from "#lib/canvas/tidy-zone.ts";
import { useStage } from "../stage/stage-context.ts";
import { votesOn } from "../vote/board-votes.ts";

/** What a board's notes can be put in order by, for the person who asks. */
export type TidyFacts = Readonly<{
  orders: readonly TidyOrder[];
  optionsFor(order: TidyOrder): TidyOptions;
}>;

/**
 * Votes are those of the last vote on the board that has results. Who wrote what is for whoever
 * leads: in order of their authors, notes without names would tell.
 */
export function useTidyFacts(stepId: string): TidyFacts {
  const { workshop, me } = useStage();
  return useMemo(() => {
    // Notes in clusters stay where they are, so that dots on clusters put nothing in order.
    const vote = votesOn(workshop, stepId).closed.find(
      ({ items, results }) => items === "notes" && results.length > 0,
    );
    const scores = Object.fromEntries(
      (vote?.results ?? []).map(({ noteId, score }) => [noteId, score]),
    );
    const nameOf = (id: string) => workshop.members.find((member) => member.id === id)?.name;
    return {
      orders: [
        "time",
        ...(vote ? (["votes"] as const) : []),
        ...(me?.role === "facilitator" ? (["author"] as const) : []),
        "colour",
        "random",
      ],
      optionsFor: (order) => ({ order, scores, nameOf, random: Math.random }),
    };
  }, [workshop, me?.role, stepId]);
}
