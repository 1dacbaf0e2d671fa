"use client";

import { useMemo } from "react";
import { CITY_CYCLE } from "#lib/insight/city-cycle/city-cycle.ts";
import { type NextRound, startNextRound } from "#lib/insight/city-cycle/next-round.ts";
import { canEndRound, followingRound } from "#lib/workshop/rounds.ts";
import { useInsight } from "../insight-context.ts";

/** The step a next round is, if the agenda has it. */
type Target = Readonly<{ id: string; scope: "team" | "plenary" }>;

/**
 * What comes after the latest round that people have been in: nothing while there was none.
 *
 * @returns `isCarried` once notes are on the next round's boards.
 */
export function useNextRound(): Readonly<{
  plan: NextRound | undefined;
  target: Target | undefined;
  isCarried: boolean;
}> {
  const { source, workshop } = useInsight();
  return useMemo(() => {
    const written = ({ id }: Readonly<{ id: string }>) =>
      source.boards.some(({ stepId, notes }) => stepId === id && notes.length > 0);
    const rounds = source.steps.filter(({ templateId }) => templateId === CITY_CYCLE);
    const from = rounds.findLast((step) => canEndRound(workshop, step.id) && written(step));
    if (!from) return { plan: undefined, target: undefined, isCarried: false };
    const target = followingRound(workshop, from.id);
    return {
      plan: startNextRound(source, from.id),
      target,
      isCarried: target !== undefined && written(target),
    };
  }, [source, workshop]);
}
