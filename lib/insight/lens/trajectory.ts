import { SCREENING } from "./economy.ts";

/**
 * How far emissions have to fall between two years. `isVerified` tells whether a source for the
 * figure was seen; `path` who says how it is spread over the years between.
 */
export type TrajectoryGoal = Readonly<{
  id: string;
  baseYear: number;
  targetYear: number;
  /** From 0 to 1, of the base year's emissions. */
  cut: number;
  isVerified: boolean;
  /** `straight-line` is ours: no source for the single years was seen. */
  path: "straight-line";
  /** Whom the goal was written for; `own` if the people at work set it themselves. */
  scope: "ict-sector" | "own";
}>;

/**
 * ITU-T L.1470 (01/2020): the ICT sector to emit 45 % less in 2030 than in 2020. The figure is in
 * ITU's work programme and news (DOMAIN.md §6); the Recommendation's own yearly numbers were not
 * seen. For any other sector the line is a comparison, not a goal that binds it.
 */
export const l1470: TrajectoryGoal = {
  id: "itu-t-l.1470",
  baseYear: 2020,
  targetYear: 2030,
  cut: 0.45,
  isVerified: true,
  path: "straight-line",
  scope: "ict-sector",
};

export type Trajectory = Readonly<{
  stamp: typeof SCREENING;
  goal: TrajectoryGoal;
  /** One per year from the base to the target, in the unit of the base. */
  points: readonly Readonly<{ year: number; emissions: number }>[];
}>;

/**
 * The line down from what was emitted in the goal's base year.
 *
 * @throws {RangeError} if the base is negative or no number.
 */
export function trajectory(goal: TrajectoryGoal, base: number): Trajectory {
  if (!(Number.isFinite(base) && base >= 0)) throw new RangeError("base must be 0 or more");
  const years = goal.targetYear - goal.baseYear;
  return {
    stamp: SCREENING,
    goal,
    points: Array.from({ length: years + 1 }, (_, after) => ({
      year: goal.baseYear + after,
      emissions: base * (1 - (goal.cut * after) / years),
    })),
  };
}

/** How far emissions of a year lie above the line (below it: negative); `undefined` outside it. */
export function aboveTrajectory(
  { points }: Trajectory,
  { year, emissions }: Readonly<{ year: number; emissions: number }>,
): number | undefined {
  const point = points.find((each) => each.year === year);
  return point && emissions - point.emissions;
}
