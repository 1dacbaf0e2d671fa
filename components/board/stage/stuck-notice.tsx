"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { RoomState } from "../room/board-room.ts";

/**
 * Says that the server is there and does not save. It stays until the server does: nobody should
 * close the page without knowing.
 */
export function StuckNotice({ keepsOffline }: Pick<RoomState, "keepsOffline">) {
  const t = useTranslations("board.stuck");

  return (
    <Notice tone="danger" title={t("title")}>
      <p>{t(keepsOffline === false ? "onlyHere" : "kept")}</p>
      <p className="mt-1 text-sm text-ink-soft">{t("tell")}</p>
    </Notice>
  );
}
