import { planFile } from "../plan-file.ts";

/**
 * `GET /api/workshops/{id}/lesson-plan.md?profile=&locale=&second=`: the lesson plan as Markdown,
 * people’s words escaped.
 */
export const GET = planFile({
  file: "lesson-plan.md",
  type: "text/markdown; charset=utf-8",
  plan: ({ task }) => ({ make: (pool, options) => pool.lessonPlanMarkdown(task, options) }),
});
