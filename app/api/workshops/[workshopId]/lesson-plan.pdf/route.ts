import { answering } from "#app/api/answering.ts";
import { attachment, planFileName } from "#export/file-name.ts";
import { answerWithFile, readPlanRequest } from "../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/lesson-plan.pdf?profile=&locale=&second=&paper=`: the lesson plan on
 * paper. Facilitators at any
 * time, everybody else once the workshop has ended. 503 `export-busy` when too many are asked for.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const asked = await readPlanRequest(request, (await params).workshopId);
  if (!asked.ok) return asked.refusal;

  const { workshop, locale, task } = asked;
  const date = workshop.startedAt ?? workshop.createdAt;
  return answerWithFile(
    "lesson-plan.pdf",
    (pool) => pool.lessonPlanPdf(task, { signal: request.signal }),
    {
      "content-type": "application/pdf",
      "content-disposition": attachment(planFileName(workshop.title, date, locale, ".pdf")),
    },
  );
});
