import { answering } from "#app/api/answering.ts";
import { attachment, planFileName } from "#export/file-name.ts";
import { answerWithFile, readPlanRequest } from "../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/notes.csv?locale=`: everything people wrote, for a spreadsheet. Allowed
 * as the lesson plan is. 503 `export-busy` when too many files are asked for.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const asked = await readPlanRequest(request, (await params).workshopId);
  if (!asked.ok) return asked.refusal;

  const { workshop, locale, task } = asked;
  const date = workshop.startedAt ?? workshop.createdAt;
  return answerWithFile(
    "notes.csv",
    (pool) => pool.notesTable({ stored: task.stored, locale }, { signal: request.signal }),
    {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": attachment(planFileName(workshop.title, date, locale, ".csv")),
    },
  );
});
