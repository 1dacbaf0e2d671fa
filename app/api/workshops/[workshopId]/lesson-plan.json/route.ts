import { answering } from "#app/api/answering.ts";
import { answerWithFile, readPlanRequest } from "../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/lesson-plan.json?profile=&locale=&second=`: the paper as data,
 * `PlanDocument` in `lib/lesson-plan/document/` without the drawings. Allowed as the PDF is.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const asked = await readPlanRequest(request, (await params).workshopId);
  if (!asked.ok) return asked.refusal;
  return answerWithFile(
    "lesson-plan.json",
    (pool) => pool.lessonPlanJson(asked.task, { signal: request.signal }),
    {
      "content-type": "application/json",
    },
  );
});
