import { isShownAlone } from "./access.ts";
import { findStep, type Workshop } from "./model.ts";

type Showing = Readonly<{
  stepId: string;
  /** `null` for all teams. */
  teamId: string | null;
  /** Of this person alone. */
  memberId?: string | null | undefined;
  withAuthors: boolean;
}>;

/**
 * Judges the showing of private notes: of one person, one team, or all. How it was done the first
 * time stays.
 */
export function showNotes(
  workshop: Workshop,
  { stepId, teamId, memberId, withAuthors }: Showing,
  at: number,
): Workshop | "step-not-found" | "team-not-found" {
  const isPrivate = findStep(workshop, stepId)?.mode === "private";
  if (!isPrivate || !workshop.visitedStepIds.includes(stepId)) return "step-not-found";
  if (memberId) {
    if (isShownAlone(workshop, stepId, memberId)) return workshop;
    const shown = { stepId, memberId, withAuthor: withAuthors, at };
    return { ...workshop, shownMembers: [...workshop.shownMembers, shown] };
  }
  const isTeam = teamId === null || workshop.teams.some((team) => team.id === teamId);
  if (!isTeam) return "team-not-found";
  // What was shown without names stays without them.
  const isShown = workshop.reveals.some(
    (each) => each.stepId === stepId && (each.teamId === null || each.teamId === teamId),
  );
  if (isShown) return workshop;
  return { ...workshop, reveals: [...workshop.reveals, { stepId, teamId, withAuthors, at }] };
}
