"use client";

import { Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { useInsight } from "./insight-context.ts";

/** Says to participants that others see more than they do: a team without notes may have some. */
export function OwnBoardsNotice() {
  const t = useTranslations("insight");
  const { source, me } = useInsight();
  const withBoard = new Set(source.boards.map(({ teamId }) => teamId));
  const isPart = withBoard.size > 0 && source.teams.some(({ id }) => !withBoard.has(id));
  if (me.role !== "participant" || !isPart) return null;

  return (
    <p className="flex items-start gap-2 text-sm text-ink-soft">
      <Eye aria-hidden="true" size={18} className="mt-0.5 shrink-0" />
      {t("ownBoards")}
    </p>
  );
}
