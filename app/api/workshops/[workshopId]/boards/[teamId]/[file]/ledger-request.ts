import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import { problem } from "#lib/http/problem.ts";
import { isId, roomName } from "#lib/sync/room-name.ts";
import { isRoomOf } from "#lib/workshop/access.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { readHistory } from "#storage/read-history.ts";
import { services } from "#storage/services.ts";
import { refuseStranger } from "../../../members/facilitator-request.ts";

/** What the folders of the address are called; `file` is the step that owns the board. */
export type LedgerContext = Readonly<{
  params: Promise<{ workshopId: string; teamId: string; file: string }>;
}>;

type Asked = Readonly<{ ok: true; workshop: Workshop; rows: readonly LedgerRow[] }>;
type Refused = Readonly<{ ok: false; refusal: Response }>;

/** Reads a board's whole log for a facilitator; everybody else is refused. */
export async function readLedgerRequest(
  request: Request,
  { params }: LedgerContext,
): Promise<Asked | Refused> {
  const { workshopId, teamId, file: stepId } = await params;
  const refusal = await refuseStranger(request, workshopId);
  if (refusal) return { ok: false, refusal };
  const { storage } = services();
  const workshop = await storage.findWorkshop(workshopId);
  if (!workshop) return { ok: false, refusal: problem("workshop-not-found") };
  const address = { kind: "board", workshopId, teamId, stepId } as const;
  if (!isId(teamId) || !isId(stepId) || !isRoomOf(workshop, address)) {
    return { ok: false, refusal: problem("board-not-found") };
  }
  const rows: LedgerRow[] = [];
  for await (const page of readHistory(storage, roomName(address))) rows.push(...page);
  return { ok: true, workshop, rows };
}

export const ledgerHeaders = { "content-type": "application/json; charset=utf-8" };
