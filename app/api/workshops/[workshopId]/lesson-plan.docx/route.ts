import { planFile } from "../plan-file.ts";

/**
 * `GET /api/workshops/{id}/lesson-plan.docx?profile=&locale=&second=`: the lesson plan for Word,
 * WPS and LibreOffice, also on `paper=Letter`.
 */
export const GET = planFile({
  file: "lesson-plan.docx",
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  plan: ({ task }) => ({ make: (pool, options) => pool.lessonPlanDocx(task, options) }),
});
