"use client";

import { LocateFixed, Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

/** How long a passing remark stays, in milliseconds. */
const REMARK_MS = 8_000;

type SummonsNoteProps = Readonly<{
  summons: Readonly<{ id: string; holds: boolean }> | null;
  /** What the zone is called, in the viewer's language. */
  zone: string;
  /** Whether this person looks at something else, and is offered the way. */
  isElsewhere: boolean;
  onGo(): void;
}>;

/** Says why the view moved, or does not move any more. */
export function SummonsNote({ summons, zone, isElsewhere, onGo }: SummonsNoteProps) {
  const t = useTranslations("live.summons");
  const state = stateOf(summons, isElsewhere);
  const last = useLast(state, summons?.id);
  const wasKept = last.state === "kept";
  const isPassing = state === "brought" || (state === "free" && wasKept);
  const isOver = useOver(isPassing ? `${state} ${last.id}` : undefined);

  if (state === "free" && !wasKept) return null;
  if (isPassing && isOver) return null;
  const Icon = state === "kept" ? Lock : LocateFixed;
  return (
    <p
      data-summons={state}
      className="inline-flex max-w-full items-center gap-2 rounded-full border border-digital/40 bg-digital-soft px-4 py-1.5 font-semibold text-digital shadow-card"
    >
      <Icon aria-hidden="true" size={18} className="shrink-0" />
      <span className="min-w-0">{t(state, { zone })}</span>
      {state === "elsewhere" && (
        <button
          type="button"
          onClick={onGo}
          className="-me-3 min-h-9 shrink-0 rounded-full bg-digital px-3 text-on-digital hover:underline"
        >
          {t("go")}
        </button>
      )}
    </p>
  );
}

function stateOf(summons: SummonsNoteProps["summons"], isElsewhere: boolean) {
  if (summons === null) return "free";
  if (isElsewhere) return "elsewhere";
  return summons.holds ? "kept" : "brought";
}

/** How it was before everybody was let go, and by which call. */
function useLast(state: string, id: string | undefined) {
  const [last, setLast] = useState({ state, id });
  const isNew = state !== last.state || id !== last.id;
  if (state !== "free" && isNew) setLast({ state, id });
  return last;
}

/** Whether a remark has had its time. */
function useOver(remark: string | undefined): boolean {
  const [over, setOver] = useState<string>();
  useEffect(() => {
    if (remark === undefined) return;
    const timer = setTimeout(() => setOver(remark), REMARK_MS);
    return () => clearTimeout(timer);
  }, [remark]);
  return remark !== undefined && over === remark;
}
