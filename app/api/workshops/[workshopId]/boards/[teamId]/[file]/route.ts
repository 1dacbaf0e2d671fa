import { answering } from "#app/api/answering.ts";
import { problem } from "#lib/http/problem.ts";
import { filePolicy } from "#lib/http/security-headers.ts";
import { isId } from "#lib/sync/room-name.ts";
import { accessTo } from "#lib/workshop/access.ts";
import { findStep } from "#lib/workshop/model.ts";
import { answerWithFile, loadBoard, readExportRequest } from "../../../export-request.ts";

type Context = Readonly<{
  params: Promise<{ workshopId: string; teamId: string; file: string }>;
}>;

const FILE = /^(.+)\.svg$/;

/**
 * `GET /api/workshops/{id}/boards/{teamId}/{stepId}.svg?locale=`: one board as a drawing, for
 * whoever may see the board; with `&blank=1` its empty sheet. `stepId` is the step that owns it, `teamId` is `all` in plenary.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, teamId, file } = await params;
  const stepId = FILE.exec(file)?.[1];
  if (!stepId || !isId(stepId) || !isId(teamId)) return problem("not-found");
  const asked = await readExportRequest(request, workshopId);
  if (!asked.ok) return asked.refusal;

  const { workshop, me, locale } = asked;
  const step = findStep(workshop, stepId);
  const access = accessTo(workshop, me, { kind: "board", workshopId, teamId, stepId });
  if (access === "none" || !step?.templateId) return problem("board-not-found");

  const isBlank = new URL(request.url).searchParams.get("blank") === "1";
  const task = {
    templateId: step.templateId,
    columnSet: step.columnSet,
    board: isBlank ? { teamId, stepId, updates: [] } : await loadBoard(workshopId, teamId, stepId),
    teamName: workshop.teams.find(({ id }) => id === teamId)?.name ?? null,
    locale,
  };
  return answerWithFile("board.svg", (pool) => pool.boardSvg(task, { signal: request.signal }), {
    "content-type": "image/svg+xml; charset=utf-8",
    // Opened by itself an SVG is a document: it holds no script, and none would run.
    "content-security-policy": filePolicy,
  });
});
