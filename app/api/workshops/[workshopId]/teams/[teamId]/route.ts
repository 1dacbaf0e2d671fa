import { answering } from "#app/api/answering.ts";
import { recordsIn } from "#export/stored-workshop.ts";
import { noContent } from "#lib/http/json.ts";
import { type ProblemCode, problem } from "#lib/http/problem.ts";
import { withoutTeam } from "#lib/workshop/remove-team.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../../members/facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string; teamId: string }> }>;

/**
 * `DELETE /api/workshops/{id}/teams/{teamId}`: facilitators only. Takes a team away that nobody is
 * in and that has nothing on its boards, those included where people wrote for themselves. 204.
 */
export const DELETE = answering(
  async (request: Request, { params }: Context): Promise<Response> => {
    const { workshopId, teamId } = await params;
    const refusal = await refuseStranger(request, workshopId);
    if (refusal) return refusal;

    const fault = await remove(workshopId, teamId);
    if (fault) return problem(fault);
    services().workshopChanged(workshopId);
    return noContent();
  },
);

async function remove(workshopId: string, teamId: string): Promise<ProblemCode | undefined> {
  const { storage } = services();
  const isUsed = await hasContent(workshopId, teamId);
  // What it stays if the workshop was deleted since the facilitator was let through.
  let fault: ProblemCode | undefined = "team-not-found";
  // In one with the reading of who is where: somebody may be coming in at this moment.
  await storage.changePeople(workshopId, ({ workshop, members }) => {
    const decision = withoutTeam(workshop, members, teamId);
    fault = decision.ok ? undefined : decision.code;
    if (!fault && isUsed) fault = "team-has-notes";
    return decision.ok && !isUsed ? { workshop: decision.workshop } : undefined;
  });
  return fault;
}

/** Whether anything is on a board of a team, or in what somebody wrote for themselves in it. */
async function hasContent(workshopId: string, teamId: string): Promise<boolean> {
  const { storage } = services();
  for (const room of await storage.listRooms(workshopId)) {
    if (room.split(".")[2] !== teamId) continue;
    const { updates } = await storage.loadRoom(room);
    if (recordsIn(updates).length > 0) return true;
  }
  return false;
}
