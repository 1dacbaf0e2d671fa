import { planFile } from "../plan-file.ts";

/**
 * `GET /api/workshops/{id}/lesson-plan.json?profile=&locale=&second=`: the paper as data,
 * `PlanDocument` in `lib/lesson-plan/document/` without the drawings.
 */
export const GET = planFile({
  file: "lesson-plan.json",
  type: "application/json",
  isShown: true,
  plan: ({ task }) => ({ make: (pool, options) => pool.lessonPlanJson(task, options) }),
});
