import { answering } from "#app/api/answering.ts";
import { answerWithFile } from "../../../../export-request.ts";
import { type LedgerContext, ledgerHeaders, readLedgerRequest } from "../ledger-request.ts";

/**
 * `GET /api/workshops/{id}/boards/{teamId}/{stepId}/history`: facilitators only. How a board came
 * about, for a replay: `frames` and `authors` (`BoardHistory`), with the workshop's `runs` and
 * `restores`, and whether it `isEnded`.
 */
export const GET = answering(async (request: Request, context: LedgerContext) => {
  const asked = await readLedgerRequest(request, context);
  if (!asked.ok) return asked.refusal;
  const { rows, workshop } = asked;
  const { runs, restores, status } = workshop;
  const cuts = [...runs.map(({ startedAt }) => startedAt), ...restores.map(({ at }) => at)];
  const task = { rows, cuts, workshop: { runs, restores, isEnded: status === "ended" } };
  return answerWithFile(
    "history",
    (pool) => pool.boardHistoryJson(task, { signal: request.signal }),
    ledgerHeaders,
  );
});
