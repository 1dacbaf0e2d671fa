"use client";

import { CircleAlert, CircleCheck, CloudOff, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RoomState } from "../room/board-room.ts";

const icons = {
  saved: CircleCheck,
  saving: RefreshCw,
  connecting: RefreshCw,
  offline: CloudOff,
  refused: CircleAlert,
} as const;

const looks = {
  saved: "text-green",
  saving: "text-ink-soft",
  connecting: "text-ink-soft",
  offline: "text-warm",
  refused: "text-danger",
} as const;

/** Whether this person's changes are on the server's disk, and if not, how many wait. */
export function SaveBadge({ state: { save, keepsOffline } }: { state: RoomState }) {
  const t = useTranslations("board.save");
  const Icon = icons[save.kind];
  const waiting = save.kind === "saved" ? 0 : save.waiting;
  const isForgetful = save.kind === "offline" && keepsOffline === false;

  return (
    <output
      data-save={save.kind}
      data-waiting={waiting}
      className={`inline-flex min-h-8 items-center gap-1.5 text-sm font-medium whitespace-nowrap ${looks[save.kind]}`}
    >
      <Icon aria-hidden="true" size={18} className="shrink-0" />
      <span className="max-md:sr-only">
        {t(save.kind, { waiting })}
        {isForgetful && ` · ${t("notKept")}`}
      </span>
      {waiting > 0 && (
        <span aria-hidden="true" className="md:hidden">
          {waiting}
        </span>
      )}
    </output>
  );
}
