"use client";

import { useCallback } from "react";
import type { InsightSource } from "#lib/insight/insight-source.ts";
import { PLENARY } from "#lib/workshop/steps.ts";
import { useInsight } from "./insight-context.ts";
import { oneOf, useChoice } from "./use-choice.ts";

/** Whose boards can be looked at: teams' in the workshop's order, then everybody's if there is any. */
export function boardOwners({ teams, boards }: InsightSource): string[] {
  const hasPlenary = boards.some(({ teamId }) => teamId === PLENARY);
  return [...teams.map(({ id }) => id), ...(hasPlenary ? [PLENARY] : [])];
}

/** The team that is looked at, as the page's address has it; empty for all. */
export function useTeamChoice(): readonly [string, (teamId: string) => void] {
  const { source } = useInsight();
  const [{ team }, choose] = useChoice("team");
  const setTeamId = useCallback((teamId: string) => choose({ team: teamId }), [choose]);
  return [oneOf(team, boardOwners(source)) ?? "", setTeamId];
}
