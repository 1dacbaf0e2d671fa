"use client";

import { CircleAlert, CircleCheck, CloudOff, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { BoardRoom } from "../room/board-room.ts";
import type { SaveState } from "../room/save-state.ts";
import { useRoomState } from "./use-board-room.ts";

const icons = {
  saved: CircleCheck,
  saving: RefreshCw,
  connecting: RefreshCw,
  offline: CloudOff,
  stuck: CircleAlert,
  refused: CircleAlert,
} as const;

const looks = {
  saved: "text-green",
  saving: "text-ink-soft",
  connecting: "text-ink-soft",
  offline: "text-warm",
  stuck: "text-danger",
  refused: "text-danger",
} as const;

/** How long a state has to last before it is read out, in milliseconds: not every letter is news. */
const ANNOUNCE_MS = 1500;

/** Whether this person's changes are on the server's disk, and if not, how many wait. */
export function SaveBadge({ room }: { room: BoardRoom | undefined }) {
  const t = useTranslations("board.save");
  const { save, keepsOffline } = useRoomState(room, (state) => state);
  const Icon = icons[save.kind];
  const waiting = save.kind === "saved" ? 0 : save.waiting;
  const isForgetful = isWaitingLong(save.kind) && keepsOffline === false;
  const text = [t(save.kind, { waiting }), ...(isForgetful ? [t("notKept")] : [])].join(" · ");
  useLeaveWarning(keepsOffline === false && waiting > 0);

  return (
    <>
      <output className="sr-only">{useSettled(text)}</output>
      <span
        data-save={save.kind}
        data-waiting={waiting}
        title={text}
        className={`inline-flex min-h-8 items-center gap-1.5 text-sm font-medium whitespace-nowrap ${looks[save.kind]}`}
      >
        <Icon aria-hidden="true" size={18} className="shrink-0" />
        <span className="max-md:sr-only">{text}</span>
        {waiting > 0 && (
          <span aria-hidden="true" className="md:hidden">
            {waiting}
          </span>
        )}
      </span>
    </>
  );
}

function isWaitingLong(kind: SaveState["kind"]): boolean {
  return kind === "offline" || kind === "stuck";
}

/** A text once it has stayed the same for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Has the browser ask before the page closes, where closing it would lose work. */
function useLeaveWarning(isNeeded: boolean) {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isNeeded]);
}
