import { answering } from "#app/api/answering.ts";
import { hasSession } from "#app/api/browser-session.ts";
import { recordsIn, type StoredBoard } from "#export/stored-workshop.ts";
import type { ShapeRecord } from "#lib/canvas/board-document.ts";
import { marksOf } from "#lib/canvas/note-marks.ts";
import { wordsOf } from "#lib/canvas/shape-props.ts";
import { json } from "#lib/http/json.ts";
import { problem } from "#lib/http/problem.ts";
import { accessTo } from "#lib/workshop/access.ts";
import { boardStep, findStep } from "#lib/workshop/model.ts";
import type { Vote } from "#lib/workshop/votes.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";
import { loadBoard } from "../../../export-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; voteId: string }> }>;

/**
 * `GET /api/workshops/{id}/votes/{voteId}/notes`: members. `notes` has the words of the notes in
 * the results of a closed vote, by note id, as far as the member may see the boards they are on;
 * `cards` says which of them are which card.
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
  const shapes = boards.flatMap((board) => shapesIn(board, vote));
  const cards = shapes.flatMap(({ id, meta }) => {
    const { card } = marksOf(meta);
    return card === null ? [] : [[id, card] as const];
  });
  return json({
    notes: Object.fromEntries(shapes.map((shape) => [shape.id, wordsOf(shape)])),
    cards: Object.fromEntries(cards),
  });
});

function shapesIn({ updates }: StoredBoard, { results }: Vote): ShapeRecord[] {
  const counted = new Set(results.map(({ noteId }) => noteId));
  return recordsIn(updates).filter(
    (record): record is ShapeRecord => record.typeName === "shape" && counted.has(record.id),
  );
}
