"use client";

import { useMemo } from "react";
import { insightAxisIds } from "#canvas-templates/insight-axes.ts";
import { type Choice, oneOf, useChoice } from "#components/insight/use-choice.ts";
import { TEAMS } from "#lib/insight/coverage/coverage.ts";
import type { CoverageChoice } from "./coverage-choice.tsx";

const ROWS = "sdg";
const COLUMNS = "ecosystem-pillars";

/** What is set against what, and whose notes, as the page's address has it. */
export function useCoverageChoice(
  teamIds: readonly string[],
): readonly [CoverageChoice, (next: CoverageChoice) => void] {
  const [said, choose] = useChoice("rows", "columns", "team");
  const choice = useMemo(() => coverageChoiceFrom(said, teamIds), [said, teamIds]);
  return [
    choice,
    ({ rows, columns, teamId }) => choose({ rows, columns, team: teamId ?? undefined }),
  ];
}

/** Reads an address. Nothing is set against itself, whatever somebody wrote there. */
export function coverageChoiceFrom(
  said: Choice<"rows" | "columns" | "team">,
  teamIds: readonly string[],
): CoverageChoice {
  const rows = oneOf(said.rows, insightAxisIds) ?? ROWS;
  const columns = oneOf(said.columns, [...insightAxisIds, TEAMS]) ?? COLUMNS;
  const other = rows === COLUMNS ? ROWS : COLUMNS;
  return {
    rows,
    columns: columns === rows ? other : columns,
    teamId: oneOf(said.team, teamIds) ?? null,
  };
}
