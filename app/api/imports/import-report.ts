import type { OpenedPackage } from "#export/package/open-package.ts";
import type { ImportPart, ImportReport } from "#lib/exports/import-report.ts";

export function importReport(
  { workshop, boards, planEdits, kept }: OpenedPackage,
  what: ImportPart,
): ImportReport {
  const { steps, teams, people, votes, status } = workshop;
  const closed = votes.filter(({ closedAt }) => closedAt !== null).length;
  const nothing = {
    steps: 0,
    teams: 0,
    people: 0,
    boards: 0,
    changes: 0,
    votes: 0,
    planEdits: 0,
    kept: 0,
  };
  const agenda = { steps: steps.length, teams: teams.length };
  const rest = {
    people: people.length,
    boards: boards.length,
    changes: boards.reduce((sum, { rows }) => sum + rows.length, 0),
    planEdits: Object.keys(planEdits).length,
    kept: Object.keys(kept).length,
  };
  const isAll = what === "everything";
  return {
    what,
    taken: { ...nothing, ...agenda, ...(isAll && { ...rest, votes: closed }) },
    leftOut: isAll
      ? { ...nothing, votes: votes.length - closed }
      : { ...nothing, ...rest, votes: votes.length },
    isOver: isAll && status !== "lobby",
    wasRunning: isAll && status === "running",
  };
}
