import { answering } from "#app/api/answering.ts";
import { problem } from "#lib/http/problem.ts";
import { answerWithFile, readPlanRequest } from "../../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/lesson-plan/document?profile=&locale=&second=`: a paper for the page on
 * screen, `PaperAnswer` in `export/` without the drawings. Allowed as the PDF is; with `&made=1`, as
 * it is made and without what teachers changed in it, for facilitators only.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const asked = await readPlanRequest(request, (await params).workshopId);
  if (!asked.ok) return asked.refusal;
  const leads = asked.me.role === "facilitator";
  const isEditing = new URL(request.url).searchParams.get("made") === "1";
  if (isEditing && !leads) return problem("not-allowed");
  const leader = isEditing ? "editing" : "facilitator";
  const task = { ...asked.task, reader: leads ? leader : "member" } as const;
  return answerWithFile(
    "lesson-plan.paper",
    (pool) => pool.lessonPlanPaper(task, { signal: request.signal }),
    { "content-type": "application/json" },
  );
});
