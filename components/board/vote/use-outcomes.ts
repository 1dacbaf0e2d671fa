import { useMemo } from "react";
import type { BoardRecord } from "#lib/canvas/board-document.ts";
import { type Outcome, outcomesOf } from "#lib/canvas/outcomes.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { useBoardReading } from "./use-board-reading.ts";

const nothing: readonly Outcome[] = [];

/** What people wrote on a board, kept up to date. Without a room it costs nothing. */
export function useOutcomes(
  room: BoardRoom | undefined,
  layout: SheetLayout | undefined,
): readonly Outcome[] {
  const read = useMemo(
    () => layout && ((records: readonly BoardRecord[]) => outcomesOf(records, layout)),
    [layout],
  );
  return useBoardReading(room, read) ?? nothing;
}
