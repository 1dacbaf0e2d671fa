import { answering } from "#app/api/answering.ts";
import { json } from "#lib/http/json.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "./facilitator-request.ts";

type Context = Readonly<{ params: Promise<{ workshopId: string }> }>;

/**
 * `GET /api/workshops/{id}/members`: facilitators only. `members` in the order in which they came,
 * each with `joinedAt` (milliseconds since 1970) and `sessions`, the number of browsers that can
 * act as them now. Who is connected at this moment, the control room's presence says.
 */
export const GET = answering(async (request: Request, { params }: Context): Promise<Response> => {
  const { workshopId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return refusal;

  const { storage } = services();
  const [members, sessions] = await Promise.all([
    storage.listMembers(workshopId),
    storage.countSessions(workshopId, Date.now()),
  ]);
  return json({
    members: members.map(({ workshopId: _, ...member }) => ({
      ...member,
      sessions: sessions.get(member.id) ?? 0,
    })),
  });
});
