import { answering } from "#app/api/answering.ts";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { recordsIn } from "#export/stored-workshop.ts";
import { clustersOf } from "#lib/canvas/clusters.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { boardStep, findStep, PLENARY } from "#lib/workshop/model.ts";
import { services } from "#storage/services.ts";
import { loadBoard } from "../../../export-request.ts";
import { refuseStranger } from "../../../members/facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; stepId: string }> }>;

/**
 * `GET /api/workshops/{id}/steps/{stepId}/clusters`: facilitators only. `count` is how many clusters
 * people have made on all boards of the step; votes can be about them.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, stepId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;
  const workshop = await services().storage.findWorkshop(workshopId);
  const step = workshop && findStep(workshop, stepId);
  const template = findTemplate(step?.templateId ?? null);
  if (!step || !template) return problem("step-not-found");

  const layout = layoutSheet(template, step.columnSet);
  const owner = boardStep(workshop, step);
  const teamIds = owner.scope === "plenary" ? [PLENARY] : workshop.teams.map(({ id }) => id);
  const boards = await Promise.all(
    teamIds.map((teamId) => loadBoard(workshopId, teamId, owner.id)),
  );
  const counts = boards.map(({ updates }) => clustersOf(recordsIn(updates), layout).length);
  return json({ count: counts.reduce((sum, count) => sum + count, 0) });
});
