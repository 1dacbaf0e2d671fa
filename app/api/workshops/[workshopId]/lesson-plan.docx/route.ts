import { answering } from "#app/api/answering.ts";
import { attachment, planFileName } from "#export/file-name.ts";
import { answerWithFile, readPlanRequest } from "../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/lesson-plan.docx?profile=&locale=&second=`: the lesson plan for Word,
 * WPS and LibreOffice, also on `paper=Letter`.
 * Allowed as the PDF is. 503 `export-busy` when too many are asked for.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const asked = await readPlanRequest(request, (await params).workshopId);
  if (!asked.ok) return asked.refusal;

  const { workshop, locale, task } = asked;
  const date = workshop.startedAt ?? workshop.createdAt;
  return answerWithFile(
    "lesson-plan.docx",
    (pool) => pool.lessonPlanDocx(task, { signal: request.signal }),
    {
      "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "content-disposition": attachment(planFileName(workshop.title, date, locale, ".docx")),
    },
  );
});
