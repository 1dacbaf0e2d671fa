import { answering } from "#app/api/answering.ts";
import { attachment, fileNameOf, inline } from "#export/file-name.ts";
import { exportFiles } from "#lib/exports/export-wish.ts";
import { problem } from "#lib/http/problem.ts";
import { filePolicy } from "#lib/http/security-headers.ts";
import { isId } from "#lib/sync/room-name.ts";
import { accessTo } from "#lib/workshop/access.ts";
import { findStep } from "#lib/workshop/model.ts";
import { answerWithFile, loadBoard, readExportRequest } from "../../../export-request.ts";

type Context = Readonly<{
  params: Promise<{ workshopId: string; teamId: string; file: string }>;
}>;

const FILE = /^(.+)\.(svg|png|tldr)$/;

/**
 * `GET /api/workshops/{id}/boards/{teamId}/{stepId}.svg?locale=`: one board as a drawing, for
 * whoever may see the board; with `&blank=1` its empty sheet. `.png` is the same as a picture,
 * `.tldr` opens in tldraw. `stepId` is the step that owns it, `teamId` is `all` in plenary.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, teamId, file } = await params;
  const [, stepId, form] = FILE.exec(file) ?? [];
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
  const named = exportFiles.find((one) => one === `board.${form}`) ?? "board.svg";
  const name = fileNameOf(workshop, { file: named, locale }, task.teamName);
  const { signal } = request;
  switch (form) {
    case "png": {
      const spoken = workshop.locale;
      return answerWithFile("board.png", (pool) => pool.boardPng({ ...task, spoken }, { signal }), {
        "content-type": "image/png",
        "content-disposition": attachment(name),
      });
    }
    case "tldr":
      return answerWithFile("board.tldr", (pool) => pool.boardTldr(task, { signal }), {
        "content-type": "application/vnd.tldraw+json",
        "content-disposition": attachment(name),
      });
    default:
      return answerWithFile("board.svg", (pool) => pool.boardSvg(task, { signal }), {
        "content-type": "image/svg+xml; charset=utf-8",
        "content-disposition": inline(name),
        // Opened by itself an SVG is a document: it holds no script, and none would run.
        "content-security-policy": filePolicy,
      });
  }
});
