import type { KeptEconomy } from "../kept/economy.ts";
import { l1470, type TrajectoryGoal } from "./trajectory.ts";

type Goal = KeptEconomy["goal"];

/** The goal of the Recommendation if the numbers are its own, else one of the people's. */
export function trajectoryGoal(goal: Goal): TrajectoryGoal {
  const isOwn = (["baseYear", "targetYear", "cut"] as const).some(
    (key) => goal[key] !== l1470[key],
  );
  return isOwn ? { ...l1470, ...goal, id: "own", isVerified: false, scope: "own" } : l1470;
}

/** Where emissions end, beside the line: by how much, and how much of the way to it is done. */
export type GoalVerdict =
  | Readonly<{ side: "on" }>
  | Readonly<{ side: "below"; amount: number }>
  | Readonly<{ side: "above"; amount: number; done: number }>;

/**
 * @param gap how far above the line's end; below it: negative.
 * @param base what the line begins with.
 */
export function goalVerdict(gap: number, base: number, { cut }: Pick<Goal, "cut">): GoalVerdict {
  // What no shown digit tells apart is on the line.
  if (Math.abs(gap) < base * 5e-5) return { side: "on" };
  if (gap < 0) return { side: "below", amount: -gap };
  const way = base * cut;
  return { side: "above", amount: gap, done: way > 0 ? Math.max(0, 1 - gap / way) : 0 };
}
