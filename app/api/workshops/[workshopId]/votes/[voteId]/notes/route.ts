import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { findTemplate } from "#canvas-templates/catalogue.ts";
import { recordsIn } from "#export/stored-workshop.ts";
import type { BoardRecord, ShapeRecord } from "#lib/canvas/board-document.ts";
import { type Cluster, clustersOf } from "#lib/canvas/clusters.ts";
import { canHoldShapes } from "#lib/canvas/display-parent.ts";
import { marksOf } from "#lib/canvas/note-marks.ts";
import { wordsOf } from "#lib/canvas/shape-props.ts";
import { layoutSheet } from "#lib/canvas/sheet.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { accessTo } from "#lib/workshop/access.ts";
import { boardStep, findStep, type Step } from "#lib/workshop/model.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";
import { loadBoard } from "../../../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; voteId: string }> }>;

/**
 * `GET /api/workshops/{id}/votes/{voteId}/notes`: members. `notes` has the words of the notes in
 * the results of a closed vote, by note id, as far as the member may see the boards they are on;
 * `cards` says which of them are which card. Where the results are about clusters, `clusters` has
 * what stands on the frame of each, and which of the notes it holds, as one reads them.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId, voteId } = await params;
  const { storage } = services();
  const me = await memberOfRequest(storage, request.headers, workshopId);
  const workshop = me && (await storage.findWorkshop(workshopId));
  if (!workshop) return problem(hasSession(request.headers) ? "workshop-not-found" : "no-session");
  const vote = workshop.votes.find(({ id }) => id === voteId);
  const step = findStep(workshop, vote?.stepId ?? null);
  if (!vote || !step) return problem("vote-not-found");

  const stepId = boardStep(workshop, step).id;
  const teamIds = [...new Set(vote.results.map(({ teamId }) => teamId))].filter(
    (teamId) => accessTo(workshop, me, { kind: "board", workshopId, teamId, stepId }) !== "none",
  );
  const boards = await Promise.all(teamIds.map((teamId) => loadBoard(workshopId, teamId, stepId)));
  const records = boards.map(({ updates }) => recordsIn(updates));
  const counted = new Set(vote.results.map(({ noteId }) => noteId));
  const clusters = vote.items === "clusters" ? clustersIn(records, step, counted) : [];
  const told = new Set([...counted, ...clusters.flatMap(({ notes }) => notes.map(({ id }) => id))]);
  const shapes = records.flatMap((board) => shapesIn(board, told));
  const cards = shapes.flatMap(({ id, meta }) => {
    const { card } = marksOf(meta);
    return card === null ? [] : [[id, card] as const];
  });
  return json({
    notes: Object.fromEntries(shapes.map((shape) => [shape.id, wordsOf(shape)])),
    cards: Object.fromEntries(cards),
    clusters: Object.fromEntries(
      clusters.map(({ id, title, notes }) => [id, { title, noteIds: notes.map((one) => one.id) }]),
    ),
  });
});

function clustersIn(
  boards: readonly (readonly BoardRecord[])[],
  { templateId, columnSet }: Step,
  counted: ReadonlySet<string>,
): Cluster[] {
  const template = findTemplate(templateId);
  if (!template) return [];
  const layout = layoutSheet(template, columnSet);
  return boards
    .flatMap((records) => clustersOf(records, layout))
    .filter(({ id }) => counted.has(id));
}

function shapesIn(records: readonly BoardRecord[], told: ReadonlySet<string>): ShapeRecord[] {
  return records.filter(
    (record): record is ShapeRecord =>
      record.typeName === "shape" && told.has(record.id) && !canHoldShapes(record.type),
  );
}
