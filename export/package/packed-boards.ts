import type { LedgerRow } from "#lib/canvas/board-replay.ts";
import { SERVER } from "#lib/canvas/board-replay.ts";
import { type PackedRow, playRows, renamedRecords } from "#lib/package/board-rows.ts";
import { type BoardPlace, packagePaths } from "#lib/package/format.ts";
import type { Pseudonyms } from "#lib/package/pseudonyms.ts";
import { renamedUpdate } from "#lib/package/renamed-update.ts";
import type { Workshop } from "#lib/workshop/model.ts";
import { recordsIn, type StoredBoard } from "../stored-workshop.ts";
import { type PackageFiles, text, written } from "./package-files.ts";

/** In the agenda's order, then by team, so that the same boards make the same files. */
export function inOrder<Board extends BoardPlace>(
  boards: readonly Board[],
  { steps, teams }: Workshop,
): Board[] {
  const place = ({ stepId, teamId }: BoardPlace) =>
    steps.findIndex(({ id }) => id === stepId) * 1_000 + teams.findIndex(({ id }) => id === teamId);
  return boards
    .filter(({ stepId }) => steps.some(({ id }) => id === stepId))
    .toSorted((a, b) => place(a) - place(b));
}

/** A board's records and its ledger; people in both by number. */
export function boardFiles(
  board: StoredBoard,
  workshop: Workshop,
  pseudonyms: Pseudonyms,
): PackageFiles {
  const { stepId, teamId } = board;
  const step = workshop.steps.find(({ id }) => id === stepId);
  const records = renamedRecords(recordsIn(board.updates), pseudonyms.of);
  const rows = completeRows(
    (board.history ?? []).map((row) => packedRow(row, pseudonyms)),
    board,
    {
      json: JSON.stringify(records),
      pseudonyms,
    },
  );
  const head = { stepId, teamId, templateId: step?.templateId ?? null };
  return {
    [packagePaths.records(board)]: written({
      ...head,
      columnSet: step?.columnSet ?? null,
      records,
    }),
    [packagePaths.ledger(board)]: text(rows.map(lineOf).join("")),
  };
}

function packedRow({ at, author, bytes }: LedgerRow, { of }: Pseudonyms): PackedRow {
  const by = author === SERVER ? SERVER : of(author);
  return { at, by, update: renamedUpdate(bytes, of) };
}

/** A ledger that lost rows gets one at its end with all that is there: replaying it ends right. */
function completeRows(
  rows: readonly PackedRow[],
  { updates }: StoredBoard,
  { json, pseudonyms }: Readonly<{ json: string; pseudonyms: Pseudonyms }>,
): readonly PackedRow[] {
  const played = playRows(rows);
  if (played.isWhole && JSON.stringify(played.records) === json) return rows;
  const whole = updates.map((update) => ({ update: renamedUpdate(update, pseudonyms.of) }));
  const at = rows.at(-1)?.at ?? 0;
  return [...rows, { at, by: SERVER, update: playRows(whole).state }];
}

function lineOf({ at, by, update }: PackedRow): string {
  return `${JSON.stringify({ at, by, update: Buffer.from(update).toString("base64") })}\n`;
}
