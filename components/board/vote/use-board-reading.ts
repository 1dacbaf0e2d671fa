import { useEffect, useState } from "react";
import { type BoardRecord, readRecords, recordsMap } from "#lib/canvas/board-document.ts";
import type { BoardRoom } from "../room/board-room.ts";

/** Reading a board takes some milliseconds: while somebody drags a note, this often is enough. */
const SETTLE_MS = 100;

/**
 * Something that is read off a board, kept up to date; `undefined` before, and without a room,
 * where it costs nothing.
 *
 * @param read has to stay the same as long as it reads the same.
 */
export function useBoardReading<Reading>(
  room: BoardRoom | undefined,
  read: ((records: readonly BoardRecord[]) => Reading) | undefined,
): Reading | undefined {
  const [reading, setReading] = useState<Reading>();

  useEffect(() => {
    if (!room || !read) return;
    const records = recordsMap(room.doc);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = () => {
      timer = undefined;
      setReading(() => read(readRecords(room.doc)));
    };
    const onChange = () => {
      timer ??= setTimeout(readAgain, SETTLE_MS);
    };
    readAgain();
    records.observeDeep(onChange);
    return () => {
      records.unobserveDeep(onChange);
      clearTimeout(timer);
      setReading(undefined);
    };
  }, [room, read]);

  return reading;
}
