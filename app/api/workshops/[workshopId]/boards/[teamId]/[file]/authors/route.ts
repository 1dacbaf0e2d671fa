import { answering } from "#app/api/answering.ts";
import { answerWithFile } from "../../../../export-request.ts";
import { type LedgerContext, ledgerHeaders, readLedgerRequest } from "../ledger-request.ts";

/**
 * `GET /api/workshops/{id}/boards/{teamId}/{stepId}/authors`: facilitators only. Who made and who
 * changed what is on a board, as the log has it: `authors`, by record id (`Authorship`).
 */
export const GET = answering(async (request: Request, context: LedgerContext) => {
  const asked = await readLedgerRequest(request, context);
  if (!asked.ok) return asked.refusal;
  const { rows } = asked;
  return answerWithFile(
    "authors",
    (pool) => pool.boardAuthorsJson({ rows }, { signal: request.signal }),
    ledgerHeaders,
  );
});
