import { useEffect, useState } from "react";
import { readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import { type Outcome, outcomesOf } from "#lib/canvas/outcomes.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import type { BoardRoom } from "../room/board-room.ts";

/** Reading a board takes some milliseconds: while somebody drags a note, this often is enough. */
const SETTLE_MS = 100;

const nothing: readonly Outcome[] = [];

/** What people wrote on a board, kept up to date. Without a room it costs nothing. */
export function useOutcomes(
  room: BoardRoom | undefined,
  layout: SheetLayout | undefined,
): readonly Outcome[] {
  const [outcomes, setOutcomes] = useState(nothing);

  useEffect(() => {
    if (!room || !layout) return;
    const records = recordsMap(room.doc);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      setOutcomes(outcomesOf(readRecords(room.doc), layout));
    };
    const onChange = () => {
      timer ??= setTimeout(read, SETTLE_MS);
    };
    read();
    records.observeDeep(onChange);
    return () => {
      records.unobserveDeep(onChange);
      clearTimeout(timer);
      setOutcomes(nothing);
    };
  }, [room, layout]);

  return outcomes;
}
