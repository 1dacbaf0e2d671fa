import { expect, test } from "vitest";
import { goalVerdict, trajectoryGoal } from "#lib/insight/lens/goal.ts";
import { l1470 } from "#lib/insight/lens/trajectory.ts";

test("a goal with the Recommendation's numbers is the Recommendation's, any other people's own", () => {
  expect(trajectoryGoal({ baseYear: 2020, targetYear: 2030, cut: 0.45 })).toBe(l1470);
  const own = trajectoryGoal({ baseYear: 2020, targetYear: 2035, cut: 0.45 });
  expect(own).toMatchObject({ id: "own", scope: "own", isVerified: false, targetYear: 2035 });
});

test("a verdict says on which side, by how much, and how much of the way is done", () => {
  const cut = { cut: 0.45 };
  // Of 1000 t, 450 have to go.
  expect(goalVerdict(0.04, 1000, cut)).toEqual({ side: "on" });
  expect(goalVerdict(-50, 1000, cut)).toEqual({ side: "below", amount: 50 });
  expect(goalVerdict(450, 1000, cut)).toEqual({ side: "above", amount: 450, done: 0 });
  expect(goalVerdict(90, 1000, cut)).toEqual({ side: "above", amount: 90, done: 0.8 });
  expect(goalVerdict(600, 1000, cut)).toMatchObject({ done: 0 });
});
