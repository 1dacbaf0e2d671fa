import type { PackageSource } from "#export/package/write-package.ts";
import { problem } from "#lib/http/problem.ts";
import { loadPackage } from "../export-request.ts";
import { planFile } from "../plan-file.ts";

/**
 * `GET /api/workshops/{id}/lesson-plan.pdf?profile=&locale=&second=&paper=&handouts=`: the lesson
 * plan on paper. With `&package=1` it has the workshop’s package in it, so that the PDF can be opened again:
 * facilitators only.
 */
export const GET = planFile({
  file: "lesson-plan.pdf",
  type: "application/pdf",
  async plan({ workshop, me, task, withNames }, query) {
    let enclosed: PackageSource | undefined;
    if (query.get("package") === "1") {
      if (me.role !== "facilitator") return problem("not-allowed");
      // A plan is handed on; what facilitators noted for themselves goes with the run sheet only.
      const isRunSheet = task.profile === "run-sheet";
      enclosed = await loadPackage(workshop, isRunSheet ? "facilitators" : "others", withNames);
    }
    return { make: (pool, options) => pool.lessonPlanPdf({ ...task, enclosed }, options) };
  },
});
