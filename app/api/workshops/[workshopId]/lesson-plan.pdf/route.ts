import { answering } from "#app/api/answering.ts";
import { attachment, planFileName } from "#export/file-name.ts";
import type { PackageSource } from "#export/package/write-package.ts";
import { problem } from "#lib/http/problem.ts";
import { answerWithFile, loadPackage, readPlanRequest } from "../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/lesson-plan.pdf?profile=&locale=&second=&paper=`: the lesson plan on
 * paper. Facilitators at any
 * time, everybody else once the workshop has ended. With `&package=1` it has the workshop's package
 * in it, so that the PDF can be opened again: facilitators only. 503 `export-busy` when too many are asked for.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const asked = await readPlanRequest(request, (await params).workshopId);
  if (!asked.ok) return asked.refusal;

  const { workshop, me, locale, task, withNames } = asked;
  const date = workshop.startedAt ?? workshop.createdAt;
  let enclosed: PackageSource | undefined;
  if (new URL(request.url).searchParams.get("package") === "1") {
    if (me.role !== "facilitator") return problem("not-allowed");
    // A plan is handed on; what facilitators noted for themselves goes with the run sheet only.
    const isRunSheet = task.profile === "run-sheet";
    enclosed = await loadPackage(workshop, isRunSheet ? "facilitators" : "others", withNames);
  }
  return answerWithFile(
    "lesson-plan.pdf",
    (pool) => pool.lessonPlanPdf({ ...task, enclosed }, { signal: request.signal }),
    {
      "content-type": "application/pdf",
      "content-disposition": attachment(planFileName(workshop.title, date, locale, ".pdf")),
    },
  );
});
