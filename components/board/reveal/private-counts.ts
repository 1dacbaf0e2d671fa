import type { Step } from "#lib/workshop/model.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { boardStep, PLENARY } from "#lib/workshop/steps.ts";

/** How many notes somebody has that only they see. */
export type PersonCount = Readonly<{ id: string; name: string; count: number }>;

/** The people of one board, and whether their notes were shown to them. */
export type BoardCounts = Readonly<{
  /** `PLENARY` where everybody shares one board. */
  teamId: string;
  people: readonly PersonCount[];
  total: number;
  isShown: boolean;
  /** Whether they were shown with who wrote what. */
  isNamed: boolean;
}>;

/**
 * Private notes of a step, board by board in the order of the teams. How many there are is known of
 * the current step alone; of others, only whose they are.
 */
export function privateCounts(workshop: PublicState, step: Step): BoardCounts[] {
  const isPlenary = boardStep(workshop, step).scope === "plenary";
  const teamIds = isPlenary ? [PLENARY] : workshop.teams.map(({ id }) => id);
  const isCurrent = workshop.currentStepId === step.id;
  return teamIds.map((teamId) => {
    const people = workshop.members
      .filter((member) => member.role === "participant")
      .filter((member) => isPlenary || member.teamId === teamId)
      .map(({ id, name }) => ({
        id,
        name,
        count: isCurrent ? (workshop.privateNotes[id] ?? 0) : 0,
      }));
    const reveal = workshop.reveals.find(
      (each) => each.stepId === step.id && (each.teamId ?? teamId) === teamId,
    );
    return {
      teamId,
      people,
      total: people.reduce((sum, { count }) => sum + count, 0),
      isShown: reveal !== undefined,
      isNamed: reveal?.withAuthors ?? false,
    };
  });
}
