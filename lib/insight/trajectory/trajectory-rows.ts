import type { TeamCloud } from "./trajectory.ts";

type Trajectories = readonly Readonly<{ teamId: string; clouds: readonly TeamCloud[] }>[];

export type TrajectoryWords = Readonly<{
  team: (id: string) => string;
  step: (id: string) => string;
}>;

/**
 * All the chart says, step by step, as rows: step, team, notes placed, notes not placed, how digital
 * and how green they are in the middle, how far apart (each 0 to 1), and what part of all notes is
 * both, in percent. Steps in which a team wrote nothing are left out.
 */
export function trajectoryRows(
  trajectories: Trajectories,
  stepIds: readonly string[],
  words: TrajectoryWords,
): (string | number)[][] {
  return stepIds.flatMap((stepId) =>
    trajectories.flatMap(({ teamId, clouds }) => {
      const cloud = clouds.find((each) => each.stepId === stepId);
      if (!cloud || cloud.twinShare === null) return [];
      const { ideas, unplaced, centroid, spread, twinShare } = cloud;
      const two = (value: number | null | undefined) =>
        value === null || value === undefined ? "–" : Math.round(value * 100) / 100;
      return [
        [
          ...[words.step(stepId), words.team(teamId), ideas.length, unplaced.length],
          ...[two(centroid?.digital), two(centroid?.green), two(spread)],
          Math.round(twinShare * 100),
        ],
      ];
    }),
  );
}

/** Steps in which anybody wrote something, in the agenda's order. */
export function writtenSteps(trajectories: Trajectories): string[] {
  const [first] = trajectories;
  return (first?.clouds ?? [])
    .map(({ stepId }) => stepId)
    .filter((stepId) =>
      trajectories.some(({ clouds }) =>
        clouds.some((cloud) => cloud.stepId === stepId && cloud.twinShare !== null),
      ),
    );
}

/** The place of the step that says most: where most teams have a middle, and of those the latest. */
export function tellingStep(trajectories: Trajectories, stepIds: readonly string[]): number {
  const placed = stepIds.map(
    (stepId) =>
      trajectories.filter(({ clouds }) =>
        clouds.some((cloud) => cloud.stepId === stepId && cloud.centroid !== null),
      ).length,
  );
  return placed.lastIndexOf(Math.max(0, ...placed));
}
