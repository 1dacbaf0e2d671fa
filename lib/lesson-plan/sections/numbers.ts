import { PLENARY } from "../../workshop/model.ts";
import { noteKey } from "../../workshop/note-votes.ts";
import type { PlanSource } from "../plan-source.ts";
import type { PlanContext } from "./plan-context.ts";

/** How many people took part, without those who led or watched. */
export function participants({ members }: Pick<PlanSource, "members">): number {
  return members.filter(({ role }) => role === "participant").length;
}

/** What can be counted on all boards of a workshop, the brief left out. */
export type BoardNumbers = Readonly<{
  notes: number;
  withSource: number;
  withConfidence: number;
  withVotes: number;
  topScore: number | null;
  /** Zones in use, over all boards that somebody used; and those of them with notes. */
  zones: number;
  filledZones: number;
  teams: number;
  writingTeams: number;
}>;

export function boardNumbers({ source, canvases, votes }: PlanContext): BoardNumbers {
  const boards = canvases.flatMap(({ zoneIds, boards: all }) =>
    all.map((board) => ({ ...board, zoneIds })),
  );
  const outcomes = boards.flatMap((board) => board.outcomes);
  const used = boards.filter(({ isUsed }) => isUsed);
  const filled = used.map((board) => {
    const zones = new Set(board.outcomes.map(({ zoneId }) => zoneId));
    return board.zoneIds.filter((id) => zones.has(id)).length;
  });
  const writing = new Set(
    boards.filter((board) => board.outcomes.length > 0).map(({ team }) => team.id),
  );
  writing.delete(PLENARY);
  const scores = canvases.flatMap(({ step, boards: all }) =>
    all.flatMap(({ team, outcomes: own }) =>
      own.flatMap(({ id }) => votes.get(noteKey(step.id, team.id, id))?.score ?? []),
    ),
  );
  return {
    notes: outcomes.length,
    withSource: outcomes.filter(({ marks }) => marks.source !== null).length,
    withConfidence: outcomes.filter(({ marks }) => marks.confidence !== null).length,
    withVotes: scores.length,
    topScore: scores.length === 0 ? null : Math.max(...scores),
    zones: used.reduce((sum, { zoneIds }) => sum + zoneIds.length, 0),
    filledZones: filled.reduce((sum, count) => sum + count, 0),
    teams: source.workshop.teams.length,
    writingTeams: writing.size,
  };
}

/** The middle of some numbers; 0 for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}
