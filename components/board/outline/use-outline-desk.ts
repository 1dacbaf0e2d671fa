import { useEffect, useRef, useState } from "react";
import { newId } from "#components/live/new-id.ts";
import type { SheetLayout } from "#lib/canvas/sheet.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { createOutlineDesk, type OutlineDesk } from "./outline-desk.ts";

type Options = Readonly<{
  room: BoardRoom;
  memberId: string;
  layout: SheetLayout;
  canWrite: boolean;
  /** Whether they may change only what is theirs. */
  ownOnly: boolean;
}>;

/** A desk for a room, for as long as the component lives. */
export function useOutlineDesk(options: Options): OutlineDesk | undefined {
  const { room, memberId, ownOnly } = options;
  const [desk, setDesk] = useState<OutlineDesk>();
  // Read when something is written, not when the desk is made.
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what could be undone may be others' now.
  useEffect(() => {
    const made = createOutlineDesk({
      doc: room.doc,
      memberId,
      newId,
      mayWrite: () => latest.current.canWrite,
      mayChange: (id) => !latest.current.ownOnly || room.own.has(id),
      layout: () => latest.current.layout,
    });
    setDesk(made);
    return () => {
      setDesk(undefined);
      made.stop();
    };
  }, [room, memberId, ownOnly]);

  return desk;
}
