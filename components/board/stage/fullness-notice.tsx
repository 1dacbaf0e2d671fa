"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState, useSyncExternalStore } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import { createBoardFullness } from "../binding/board-fullness.ts";
import type { BoardRoom } from "../room/board-room.ts";
import { Closable } from "./closable.tsx";

/** Says that much is on a board, gently, and that no more fits on it, plainly. */
export function FullnessNotice({ room }: { room: BoardRoom }) {
  const fullness = useMemo(() => createBoardFullness(room.doc), [room]);
  const current = useSyncExternalStore(
    fullness.subscribe,
    fullness.current,
    () => "roomy" as const,
  );
  const [read, setRead] = useState<string>("roomy");
  const t = useTranslations("board.fullness");
  const close = useTranslations("board.notices")("close");

  if (current === "roomy" || current === read) return null;
  return (
    <Notice tone={current === "full" ? "warning" : "info"}>
      <Closable label={close} onClose={() => setRead(current)}>
        <p className="font-semibold">{t(`${current}.title`)}</p>
        <p className="mt-1 text-sm">{t(`${current}.text`, { limit: recordBounds.boardShapes })}</p>
      </Closable>
    </Notice>
  );
}
