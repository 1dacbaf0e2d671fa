import { planFile } from "../plan-file.ts";

/**
 * `GET /api/workshops/{id}/lesson-plan.pptx?profile=&locale=&second=`: the workshop as slides: its
 * steps, the teams’ boards, the notes with most votes.
 */
export const GET = planFile({
  file: "lesson-plan.pptx",
  type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  plan: ({ task }) => ({ make: (pool, options) => pool.lessonPlanPptx(task, options) }),
});
